package org.hearingdesk.export;

import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Block.BulletList;
import org.hearingdesk.document.tree.Block.Definition;
import org.hearingdesk.document.tree.Block.DefinitionList;
import org.hearingdesk.document.tree.Block.Heading;
import org.hearingdesk.document.tree.Block.ListItem;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Block.Toc;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Figure.Bar;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Inline.Text;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.document.tree.Table.Align;
import org.hearingdesk.document.tree.Table.Column;
import org.hearingdesk.document.tree.Table.Row;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.document.tree.Wording;

/** A short report in other scripts and with other accents. All of it is sample data. */
public final class TranslatedSamples {

  private TranslatedSamples() {}

  /** The words of one language, in the order in which they stand in the document. */
  private record Words(
      String title,
      String organisation,
      String notice,
      String notes,
      String back,
      String contents,
      String date,
      String day,
      String priorities,
      String paragraph,
      String quote,
      String footnote,
      String option,
      String points,
      String first,
      String second,
      String chart) {}

  public static Document greek() {
    return document(
        Locale.of("el"),
        new Words(
            "Πρακτικά της ακρόασης για τους ατομικούς λογαριασμούς μάθησης",
            "Δείγμα γραμματείας",
            "Δεδομένα δείγματος",
            "Σημειώσεις",
            "Επιστροφή στο κείμενο της σημείωσης",
            "Περιεχόμενα",
            "Ημερομηνία",
            "15 Απριλίου 2021",
            "Προτεραιότητες",
            "Οι οργανώσεις υποστήριξαν ότι προηγούνται τα πρότυπα ποιότητας· ζήτησαν επίσης",
            "σαφή μηχανισμό χρηματοδότησης",
            "Η θέση δόθηκε γραπτώς, ΐ και ΰ.",
            "Επιλογή",
            "Βαθμοί",
            "Πρότυπα ποιότητας",
            "Χρηματοδότηση",
            "Ραβδόγραμμα: πρότυπα ποιότητας 12, χρηματοδότηση 7"));
  }

  public static Document bulgarian() {
    return document(
        Locale.of("bg"),
        new Words(
            "Протокол от изслушването относно индивидуалните сметки за обучение",
            "Примерен секретариат",
            "Примерни данни",
            "Бележки",
            "Обратно към текста на бележка",
            "Съдържание",
            "Дата",
            "15 април 2021 г.",
            "Приоритети",
            "Организациите заявиха, че на първо място са стандартите за качество, и поискаха",
            "ясен механизъм за финансиране",
            "Позицията беше представена писмено: ъ, щ, ѝ.",
            "Възможност",
            "Точки",
            "Стандарти за качество",
            "Финансиране",
            "Стълбова диаграма: стандарти за качество 12, финансиране 7"));
  }

  public static Document polish() {
    return document(
        Locale.of("pl"),
        new Words(
            "Protokół wysłuchania w sprawie indywidualnych rachunków szkoleniowych",
            "Przykładowy sekretariat",
            "Dane przykładowe",
            "Przypisy",
            "Powrót do tekstu przypisu",
            "Spis treści",
            "Data",
            "15 kwietnia 2021 r.",
            "Priorytety",
            "Organizacje uznały, że najważniejsze są normy jakości, i zwróciły się o",
            "jasny mechanizm finansowania",
            "Stanowisko złożono na piśmie: zażółć gęślą jaźń.",
            "Możliwość",
            "Punkty",
            "Normy jakości",
            "Środki finansowe",
            "Wykres słupkowy: normy jakości 12, środki finansowe 7"));
  }

  private static Document document(Locale language, Words words) {
    return new Document(
        words.title,
        language,
        Metadata.of(SampleDocuments.DATE, words.organisation).withNotice(words.notice),
        new Wording(words.notes, words.back),
        List.of(
            new DefinitionList(List.of(Definition.of(words.date, words.day))),
            new Toc(words.contents, 1),
            Heading.numbered(1, "1", words.priorities),
            Para.of(
                Text.of(words.paragraph + " "),
                Text.of(words.quote).quoted(),
                Note.of(words.footnote),
                Text.of(".")),
            new BulletList(
                List.of(
                    ListItem.of(Text.of(words.first).bold()),
                    ListItem.of(Text.of(words.second).italic()))),
            new Figure(
                words.points,
                words.chart,
                List.of(
                    new Bar(words.first, 12, "12", Tone.TEAL, true),
                    new Bar(words.second, 7, "7", Tone.RUST, true)),
                ""),
            new Table(
                words.priorities,
                List.of(
                    new Column(words.option, Align.START, 3),
                    new Column(words.points, Align.END, 1)),
                true,
                List.of(Row.of(words.first, "12"), Row.of(words.second, "7")))));
  }
}
