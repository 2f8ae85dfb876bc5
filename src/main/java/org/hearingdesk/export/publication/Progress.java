package org.hearingdesk.export.publication;

/** Is told how far an order has come. Called on the thread that carries it out. */
public interface Progress {
  /** For nobody who wants to know. */
  Progress NONE =
      new Progress() {
        @Override
        public void begins(Order.Choice choice) {}

        @Override
        public void written(Report.Written written) {}

        @Override
        public void failed(Report.Failed failed) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  void begins(Order.Choice choice);

  void written(Report.Written written);

  void failed(Report.Failed failed);

  /** Whether to stop before the next file. */
  boolean cancelled();
}
