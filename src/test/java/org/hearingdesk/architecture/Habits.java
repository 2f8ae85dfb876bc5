package org.hearingdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** What the code of every package does and leaves alone. */
final class Habits {
  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Manager|Helper|Utils?|Impl|Data)(Test)?");

  /** Calls whose answer comes from the machine and not from the arguments. */
  private static final Set<String> AMBIENT =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.util.random.RandomGenerator.getDefault",
          "java.util.random.RandomGenerator.of");

  /** Types that a function of its arguments has no need of. */
  private static final DescribedPredicate<JavaClass> IMPURE =
      describe(
          "clocks, chance and files",
          type ->
              type.getPackageName().startsWith("java.nio.file")
                  || type.getPackageName().startsWith("java.util.random")
                  || type.isAssignableTo(java.util.Random.class)
                  || Set.of(
                          "java.io.File",
                          "java.time.Clock",
                          "java.time.InstantSource",
                          "java.util.SplittableRandom")
                      .contains(type.getName()));

  private Habits() {}

  static List<Rule> rules() {
    return List.of(
        new Rule("domain knows no clock, chance or file", "domain.AsksTheMachine", Habits::pure),
        new Rule("domain knows no locale", "domain.AsksTheMachine", Habits::localeFree),
        new Rule(
            "domain, ranking and document depend on their arguments alone",
            "ranking.AsksTheMachine",
            Habits::functional),
        new Rule(
            "the clock and the zone are handed in, except in Main and cli",
            "store.AsksTheMachine",
            Habits::clockHandedIn),
        new Rule(
            "view-models hold observable values and no nodes",
            "ui.prepare.PrepareViewModel",
            Habits::viewModels),
        new Rule("only Main and cli print", "untidy.Prints", Habits::quiet),
        new Rule("no empty names", "untidy.RoomManager", Habits::names),
        new Rule("no static field changes", "untidy.Counts", Habits::noStaticState),
        new Rule("every package is @NullMarked", "unmarked.Unmarked", Habits::nullMarked));
  }

  /** Of the tests themselves: they wait for conditions, and all of them run. */
  static Rule testsThatCount() {
    return new Rule(
        "tests neither sleep nor sit out",
        "untidy.Sleeps",
        root ->
            noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", Duration.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.junit.jupiter.api.Disabled"));
  }

  private static ArchRule pure(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".domain..")
        .should()
        .dependOnClassesThat(IMPURE)
        .allowEmptyShould(true);
  }

  private static ArchRule localeFree(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + ".domain..")
        .should()
        .accessTargetWhere(
            access(
                "of Locale, other than ROOT",
                access ->
                    access.getTargetOwner().isEquivalentTo(Locale.class)
                        && !access.getName().equals("ROOT")))
        .allowEmptyShould(true);
  }

  private static ArchRule functional(String root) {
    return noClasses()
        .that(resideInAnyPackage(root + ".domain..", root + ".ranking..", root + ".document.."))
        .should()
        .accessTargetWhere(
            access(
                "asks the machine",
                access -> AMBIENT.contains(qualified(access)) || isNow(access) || unseeded(access)))
        .allowEmptyShould(true);
  }

  private static ArchRule clockHandedIn(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root, root + ".cli..")
        .should()
        .accessTargetWhere(
            access(
                "asks the machine for the time",
                access ->
                    isNow(access)
                        || qualified(access).startsWith("java.time.Clock.system")
                        || qualified(access).equals("java.time.ZoneId.systemDefault")
                        || qualified(access).equals("java.lang.System.currentTimeMillis")))
        .allowEmptyShould(true);
  }

  private static ArchRule viewModels(String root) {
    return noClasses()
        .that(
            describe(
                "are view-models", type -> outermost(type).getSimpleName().endsWith("ViewModel")))
        .and()
        .resideInAPackage(root + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "javafx..",
                    "org.controlsfx..",
                    "impl.org.controlsfx..",
                    "atlantafx..",
                    "org.kordamp.ikonli..")
                .and(
                    DescribedPredicate.not(
                        resideInAnyPackage("javafx.beans..", "javafx.collections..")))
                .and(
                    DescribedPredicate.not(
                        HasName.Predicates.name("javafx.util.Subscription").forSubtype())))
        .allowEmptyShould(true);
  }

  private static ArchRule quiet(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(root, root + ".cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.IO")
        .allowEmptyShould(true);
  }

  private static ArchRule names(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should(
            ArchCondition.from(
                describe(
                    "have a name that says nothing",
                    type -> EMPTY_NAME.matcher(type.getSimpleName()).matches())));
  }

  private static ArchRule noStaticState(String root) {
    return fields()
        .that()
        .areStatic()
        .and(describe("were written by a person", Habits::written))
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .should()
        .beFinal()
        .allowEmptyShould(true);
  }

  private static ArchRule nullMarked(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should(
            new ArchCondition<>("be in a package that is @NullMarked") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean marked =
                    type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                String message = "the package of " + type.getName() + " is not @NullMarked";
                events.add(new SimpleConditionEvent(type, marked, message));
              }
            });
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String description, Predicate<JavaAccess<?>> predicate) {
    return describe(description, predicate);
  }

  private static String qualified(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getName();
  }

  /** {@code Instant.now()} and its like; {@code now(clock)} is handed its clock. */
  private static boolean isNow(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().equals("java.time")
        && access.getTarget().getFullName().endsWith(".now()");
  }

  private static boolean unseeded(JavaAccess<?> access) {
    String target = access.getTarget().getFullName();
    return target.endsWith("Random.<init>()")
        || target.startsWith("java.security.SecureRandom")
        || target.equals("java.util.Collections.shuffle(java.util.List)");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Habits::outermost).orElse(type);
  }

  private static boolean written(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.SYNTHETIC) && !field.getName().contains("$");
  }
}
