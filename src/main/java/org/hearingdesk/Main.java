package org.hearingdesk;

/** Starts the program: the window without arguments or with a file, a command line otherwise. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {}
}
