"""Makes "Inter Tabular" from Inter: the same glyphs, digits of one width by default.

JavaFX cannot switch on a font's "tnum" feature, so this maps the ten digits straight to the
tabular glyphs that Inter already carries. Usage: python3 tabular-digits.py Inter_400Regular.ttf out.ttf
Needs fonttools (pip install fonttools).
"""

import sys

from fontTools import subset
from fontTools.ttLib import TTFont


def tabular_digits(source, target):
    font = TTFont(source)
    tnum = next(
        record.Feature
        for record in font["GSUB"].table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
    )
    substitutes = {}
    for index in tnum.LookupListIndex:
        for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
            table = getattr(table, "ExtSubTable", table)
            substitutes.update(table.mapping)
    for table in font["cmap"].tables:
        for digit in range(ord("0"), ord("9") + 1):
            if digit in table.cmap:
                name = table.cmap[digit]
                table.cmap[digit] = substitutes.get(name, name)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            text = record.toUnicode()
            tight = record.nameID in (3, 6)
            record.string = text.replace("Inter", "InterTabular" if tight else "Inter Tabular")
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"])
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)
    font.save(target)


if __name__ == "__main__":
    tabular_digits(sys.argv[1], sys.argv[2])
