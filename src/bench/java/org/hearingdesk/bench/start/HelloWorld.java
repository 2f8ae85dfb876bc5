package org.hearingdesk.bench.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The smallest window there is: what no program of JavaFX can start more quickly than. */
public final class HelloWorld extends Application {
  /** What a probe looks for. */
  static final String ID = "hello";

  /** Shows the window; with an argument it leaves at once. */
  public static void main(String[] arguments) {
    launch(HelloWorld.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    Label label = new Label("Hello");
    label.setId(ID);
    stage.setScene(new Scene(label, 1440, 900));
    if (getParameters().getRaw().contains("leave")) {
      stage.setOnShown(event -> javafx.application.Platform.runLater(stage::close));
    }
    stage.show();
  }
}
