package org.hearingdesk.exchange.lists;

/** A file is refused. */
final class ListRefused extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient ListProblem problem;

  ListRefused(ListProblem problem) {
    super(problem.key());
    this.problem = problem;
  }

  ListRefused(String name, Object... arguments) {
    this(ListProblem.ofFile(name, arguments));
  }

  ListProblem problem() {
    return problem;
  }
}
