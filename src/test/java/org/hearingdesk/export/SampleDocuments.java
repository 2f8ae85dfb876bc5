package org.hearingdesk.export;

import static org.hearingdesk.document.tree.Inline.Text.of;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.BulletList;
import org.hearingdesk.document.tree.Block.Definition;
import org.hearingdesk.document.tree.Block.DefinitionList;
import org.hearingdesk.document.tree.Block.Heading;
import org.hearingdesk.document.tree.Block.ListItem;
import org.hearingdesk.document.tree.Block.NumberedList;
import org.hearingdesk.document.tree.Block.PageBreak;
import org.hearingdesk.document.tree.Block.Para;
import org.hearingdesk.document.tree.Block.Toc;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Figure.Bar;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Inline.LineBreak;
import org.hearingdesk.document.tree.Inline.Link;
import org.hearingdesk.document.tree.Inline.Note;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.document.tree.Table.Align;
import org.hearingdesk.document.tree.Table.Cell;
import org.hearingdesk.document.tree.Table.Column;
import org.hearingdesk.document.tree.Table.Row;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.document.tree.Wording;

/** Documents for the tests of all exporters. All names, figures and positions are sample data. */
@SuppressWarnings("BadImport") // of("…") stands for a text in every line
public final class SampleDocuments {

  public static final LocalDate DATE = LocalDate.of(2021, 4, 15);
  private static final Locale GREEK = Locale.of("el");
  private static final Locale BULGARIAN = Locale.of("bg");

  private SampleDocuments() {}

  /** English minutes with every kind of block and run. */
  public static Document minutes() {
    List<Block> body = new ArrayList<>();
    opening(body);
    discussion(body);
    annexes(body);
    return new Document(
        "Minutes of the hearing on individual learning accounts and micro‑credentials",
        Locale.of("en"),
        Metadata.of(DATE, "Sample secretariat")
            .withSubject("What the social partners said on 15 April 2021")
            .withStatus("Version 3 · for correction")
            .withNotice("Sample data, except what the published source states"),
        new Wording("Notes", "Back to the text of note"),
        body);
  }

  private static void opening(List<Block> body) {
    body.add(
        new DefinitionList(
            List.of(
                Definition.of("Date", "15 April 2021, 9.30 to 12.27 CEST"),
                Definition.of("Chair", "Sample moderator"),
                new Definition(
                    "Organisations present",
                    List.of(
                        of("EFEE, ETUCE, Sample metal workers, Sample training providers, "),
                        of("Δείγμα Ομοσπονδίας Εκπαιδευτικών").in(GREEK),
                        of(", "),
                        of("Примерна конфедерация на работодателите").in(BULGARIAN),
                        of(" and 25 others (section 5)"))),
                Definition.of("Attribution", "To organisations; persons are not named"))));
    body.add(new Toc("Contents", 2));
    body.add(Heading.numbered(1, "1", "Approval of the agenda"));
    body.add(Para.of("The agenda was approved without change."));
    body.add(Heading.numbered(1, "2", "Nature of the meeting"));
    body.add(
        Para.of(
            Para.Style.LEAD,
            "The Commission heard the social partners on two planned initiatives: one on individual"
                + " learning accounts, one on micro-credentials."));
    body.add(
        Para.of(
            of("The meeting was held online"),
            Note.of("Interpretation was provided from and into five languages."),
            of(". It was not public; the "),
            new Link(URI.create("https://example.org/minutes?a=1&b=2"), List.of(of("agenda"))),
            of(" and the papers were published, and questions go to "),
            new Link(URI.create("mailto:secretariat@example.org"), List.of(of("the secretariat"))),
            of(".")));
  }

  private static void discussion(List<Block> body) {
    body.add(Heading.numbered(1, "3", "List of points discussed"));
    body.add(Heading.numbered(2, "3.1", "Micro-credentials"));
    body.add(Para.of(Para.Style.NOTE, "Discussion, 10.06 to 10.51 · attributed to organisations"));
    body.add(Heading.of(3, "Main points"));
    body.add(
        Para.of(
            of("EFEE held that quality standards had to come first: without them, "),
            of("employers could not read what a micro-credential was worth").italic(),
            of(". A clear mechanism for funding was asked for before the recommendation was"),
            of(" adopted. They called it "),
            of("five first steps, filed in an efficient office").quoted(),
            of(".")));
    body.add(
        Para.of(
            Para.Style.QUOTE,
            "We shall not sign what we cannot finance, and we shall not finance what we cannot"
                + " read."));
    body.add(Heading.of(3, "Positions expressed, by side"));
    body.add(
        Para.of(
            of("Employers.").bold().toned(Tone.TEAL),
            of(" EFEE and "),
            of("Примерна конфедерация на работодателите").in(BULGARIAN),
            of(" were in favour, on condition that the funding was settled. "),
            of("Workers.").bold().toned(Tone.RUST),
            of(" ETUCE, "),
            of("Δείγμα Ομοσπονδίας Εκπαιδευτικών").in(GREEK).italic(),
            of(" and three others were "),
            of("in favour").bold().italic(),
            of("."),
            new LineBreak(),
            of("Nobody was against.")));
    body.add(Heading.of(3, "Priorities, crucial issues, concerns"));
    body.add(
        new BulletList(
            List.of(
                new ListItem(
                    Inline.text("Priorities"),
                    List.of(
                        new NumberedList(
                            List.of(
                                ListItem.of("quality standards and characteristics"),
                                ListItem.of("a clear funding mechanism"))))),
                ListItem.of("Crucial issues: stacking; certification of training providers"),
                ListItem.of(
                    of("Noted: flexibility of Member States"),
                    Note.of("Continuing training differs widely across the Union."),
                    of(" and different landscapes")))));
    body.add(Heading.numbered(1, "4", "Next steps"));
    body.add(
        new NumberedList(
            List.of(
                ListItem.of("The secretariat sends the draft by 22 April 2021."),
                ListItem.of("Delegations correct their own passages by 29 April 2021."))));
    body.add(
        new NumberedList(List.of(ListItem.of("A second list begins again at its first number."))));
  }

  private static void annexes(List<Block> body) {
    body.add(new PageBreak());
    body.add(Heading.numbered(1, "A", "Priority ranking"));
    body.add(ranking());
    body.add(
        new Table(
            "Ranking of the options, with the interval of each place",
            List.of(
                new Column("Option", Align.START, 5),
                new Column("Place", Align.CENTRE, 1),
                new Column("Points", Align.END, 2)),
            true,
            List.of(
                new Row(
                    List.of(
                        Cell.of(of("Quality standards").bold()), Cell.of("1"), Cell.of("1 212")),
                    false),
                Row.of("Funding mechanism", "2–3", "980"),
                new Row(
                    List.of(
                        Cell.of(of("Stacking"), Note.of("Named as a crucial issue as well.")),
                        Cell.of("2–3"),
                        Cell.of("955")),
                    false),
                Row.total("Sum", "", "3 147"))));
    body.add(Heading.numbered(1, "B", "Attendance"));
    body.add(attendance(60));
  }

  private static Figure ranking() {
    return new Figure(
        "Points of each option",
        "Bar chart of points: quality standards 1 212, funding mechanism 980, stacking 955, a very"
            + " long option 310, a withdrawn option minus 120. The places of the last two are"
            + " within the margin of chance.",
        List.of(
            new Bar("Quality standards", 1212, "1 212", Tone.ACCENT, true),
            new Bar("Funding mechanism", 980, "980", Tone.TEAL, true),
            new Bar("Stacking", 955, "955", Tone.RUST, true),
            new Bar(
                "Recognition of providers of continuing vocational education and training across"
                    + " borders",
                310,
                "310",
                Tone.VIOLET,
                false),
            new Bar("Αποσυρμένη επιλογή", -120, "−120", Tone.PLUM, false)),
        "hatched: the place is within the margin of chance");
  }

  /** A table of many rows. */
  public static Table attendance(int rows) {
    List<Row> all = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      all.add(
          Row.of(
              "Sample organisation " + i,
              i % 2 == 0 ? "Employers" : "Workers",
              "sectoral",
              9 + i % 3 + "." + (10 + i % 50)));
    }
    return new Table(
        "",
        List.of(
            new Column("Organisation", Align.START, 5),
            new Column("Side", Align.START, 2),
            new Column("Level", Align.START, 2),
            new Column("Arrival", Align.END, 1)),
        true,
        all);
  }

  /** English minutes of about 40 pages in A4. */
  public static Document longMinutes() {
    Document minutes = minutes();
    List<Block> body = new ArrayList<>();
    body.add(new Toc("Contents", 2));
    for (int i = 1; i <= 6; i++) {
      opening(body);
      discussion(body);
      annexes(body);
    }
    return new Document(
        minutes.title(), minutes.language(), minutes.metadata(), minutes.wording(), body);
  }
}
