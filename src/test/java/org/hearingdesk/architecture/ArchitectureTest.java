package org.hearingdesk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
    program = imported(ROOT, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
    tests =
        imported(ROOT, location -> !location.contains("/architecture/planted/"))
            .that(
                describe(
                    "are tests",
                    type ->
                        type.getSource()
                            .map(source -> source.getUri().toString().contains("/test-classes/"))
                            .orElse(false)));
    planted = imported(PLANTED, location -> true);
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

  private static JavaClasses imported(String root, ImportOption option) {
    return new ClassFileImporter().withImportOption(option).importPackages(root);
  }
}
