package org.hearingdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every rule over the program, and shows for every rule a planted class that it catches: a
 * rule that cannot fail is worse than none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final String ROOT = "org.hearingdesk";
  private static final String PLANTED = "org.hearingdesk.architecture.planted";

  private final JavaClasses program;
  private final JavaClasses tests;
  private final JavaClasses planted;

  ArchitectureTest() {
    JavaClasses everything = new ClassFileImporter().importPackages(ROOT);
    planted = everything.that(describe("are planted", ArchitectureTest::isPlanted));
    tests = everything.that(describe("test", type -> isTest(type) && !isPlanted(type)));
    program = everything.that(describe("are the program", type -> !isTest(type)));
  }

  static Stream<Rule> rules() {
    return Stream.concat(Walls.rules().stream(), Habits.rules().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holds(Rule rule) {
    rule.over().apply(ROOT).check(program);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void catchesThePlantedClass(Rule rule) {
    assertCaught(rule);
  }

  @Test
  void testsNeitherSleepNorSitOut() {
    Habits.testsThatCount().over().apply(ROOT).check(tests);
    assertCaught(Habits.testsThatCount());
  }

  private void assertCaught(Rule rule) {
    assertThat(rule.over().apply(PLANTED).evaluate(planted).getFailureReport().toString())
        .as("what \"%s\" says of the planted classes", rule.name())
        .contains(PLANTED + "." + rule.culprit());
  }

  private static boolean isPlanted(JavaClass type) {
    return type.getPackageName().startsWith(PLANTED);
  }

  private static boolean isTest(JavaClass type) {
    return type.getSource().orElseThrow().getUri().getPath().contains("/test-classes/");
  }
}
