package org.hearingdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor.Exports;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which package may use which: the table of {@code .github/CONTRIBUTING.md}, executable. */
final class Walls {
  /** A row of the table: a package, what else of this program it may use, and which libraries. */
  private record Row(String name, List<String> mayUse, boolean javaBaseOnly) {}

  /** What a screen or a command line may use of the program: everything but the store. */
  private static final List<String> BELOW_THE_SURFACE =
      List.of(
          "session",
          "domain",
          "ranking",
          "document",
          "export",
          "exchange",
          "i18n",
          "words",
          "settings",
          "sample");

  private static final List<Row> TABLE =
      List.of(
          new Row("domain", List.of(), true),
          new Row("ranking", List.of("domain"), true),
          new Row("document", List.of("domain", "ranking", "i18n"), true),
          new Row("json", List.of("domain"), false),
          new Row("export", List.of("json", "document", "domain", "ranking", "i18n"), false),
          new Row("exchange", List.of("json", "domain", "ranking", "i18n"), false),
          new Row("store", List.of("domain", "json"), false),
          new Row("session", List.of("domain", "store"), false),
          new Row("i18n", List.of(), true),
          new Row("words", List.of("domain", "i18n"), true),
          new Row("settings", List.of(), true),
          new Row("sample", List.of("domain", "session"), true),
          new Row("ui", BELOW_THE_SURFACE, false),
          new Row("ui.kit", List.of("i18n", "domain.text"), false),
          new Row("ui.limits", List.of("domain", "i18n", "words", "ui.kit"), false),
          new Row("cli", BELOW_THE_SURFACE, false));

  /**
   * The parts of the window that are no feature: what features share, and what puts them together.
   */
  private static final Set<String> NOT_A_FEATURE = Set.of("kit", "limits", "shell");

  private static final Set<String> JAVA_BASE =
      Object.class.getModule().getDescriptor().exports().stream()
          .filter(exported -> !exported.isQualified())
          .map(Exports::source)
          .collect(Collectors.toUnmodifiableSet());

  private static final String[] WINDOW = {
    "javafx..",
    "jfx.incubator..",
    "org.controlsfx..",
    "impl.org.controlsfx..",
    "atlantafx..",
    "org.kordamp.ikonli.."
  };

  private Walls() {}

  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Row row : TABLE) {
      rules.add(
          new Rule(
              row.name() + " uses only what its row allows",
              row.name() + ".Overreach",
              root -> row(root, row)));
    }
    rules.add(new Rule("every class is in a package of the table", "untidy.Stray", Walls::inTable));
    rules.add(new Rule("features never import each other", "ui.floor.Overreach", Walls::features));
    rules.add(new Rule("no cycles between packages", "store.Overreach", Walls::cycles));
    rules.addAll(libraries());
    return rules;
  }

  private static List<Rule> libraries() {
    return List.of(
        library(
            "the window's libraries only in ui and Main", "cli.Overreach", List.of("ui"), WINDOW),
        library(
            "JDBC only in store",
            "session.Overreach",
            List.of("store"),
            "java.sql..",
            "javax.sql..",
            "org.sqlite.."),
        library(
            "Jackson only in json and export",
            "session.Overreach",
            List.of("json", "export"),
            "tools.jackson..",
            "com.fasterxml.jackson.."),
        library(
            "CSV only in export and exchange",
            "session.Overreach",
            List.of("export", "exchange"),
            "de.siegmar.."),
        library(
            "XLSX only in export and exchange",
            "session.Overreach",
            List.of("export", "exchange"),
            "org.dhatim.."),
        library(
            "PDF and AWT only in export",
            "session.Overreach",
            List.of("export"),
            "com.openhtmltopdf..",
            "org.apache.pdfbox..",
            "java.awt..",
            "javax.swing.."),
        library(
            "Markdown only in export and exchange",
            "session.Overreach",
            List.of("export", "exchange"),
            "org.commonmark.."),
        library(
            "text templates only in export",
            "session.Overreach",
            List.of("export"),
            "com.samskivert.."),
        library("picocli only in cli and Main", "session.Overreach", List.of("cli"), "picocli.."));
  }

  /** Main stands in the root package itself and may use every library. */
  private static Rule library(String name, String culprit, List<String> homes, String... packages) {
    return new Rule(
        name,
        culprit,
        root ->
            noClasses()
                .that()
                .resideOutsideOfPackages(within(root, homes))
                .and()
                .resideOutsideOfPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true));
  }

  private static ArchRule row(String root, Row row) {
    Stream<String> own = Stream.concat(Stream.of(row.name()), row.mayUse().stream());
    DescribedPredicate<JavaClass> allowed =
        resideInAnyPackage(within(root, own.toList()))
            .or(row.javaBaseOnly() ? javaBase() : outside(root));
    return classes()
        .that()
        .resideInAPackage(root + "." + row.name() + "..")
        .should()
        .onlyDependOnClassesThat(allowed)
        .allowEmptyShould(true);
  }

  private static ArchRule inTable(String root) {
    return classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of(root),
                    Stream.of(within(root, TABLE.stream().map(Row::name).toList())))
                .toArray(String[]::new));
  }

  private static ArchRule features(String root) {
    return slices()
        .matching(root + ".ui.(*)..")
        .that(describe("are features", slice -> !NOT_A_FEATURE.contains(slice.getNamePart(1))))
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true);
  }

  private static ArchRule cycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> outside(String root) {
    return DescribedPredicate.not(resideInAnyPackage(root + ".."));
  }

  private static DescribedPredicate<JavaClass> javaBase() {
    return describe(
        "java.base and the annotations for null",
        type -> {
          JavaClass base = type.getBaseComponentType();
          return base.isPrimitive()
              || JAVA_BASE.contains(base.getPackageName())
              || base.getPackageName().equals("org.jspecify.annotations");
        });
  }

  private static String[] within(String root, List<String> names) {
    return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
  }
}
