package org.hearingdesk.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule, over any root package, with the planted class that breaks it.
 *
 * @param name what holds, as a sentence
 * @param culprit the class, named from the root on, that the rule must report when it looks at the
 *     planted packages
 * @param over the rule for a root package
 */
record Rule(String name, String culprit, Function<String, ArchRule> over) {
  @Override
  public String toString() {
    return name;
  }
}
