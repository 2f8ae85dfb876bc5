package org.hearingdesk.ui.prepare;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearingdesk.ui.prepare.options.OptionsSheet;

/** Questions and the options of the chosen one; the keys act on what has the focus. */
record QuestionsView(TablesView questions, OptionsSheet options) implements SectionView {

  @Override
  public Node node() {
    return questions.node();
  }

  @Override
  public ObservableValue<Boolean> canActOnRow() {
    return questions.canActOnRow();
  }

  @Override
  public void add() {
    if (options.hasFocus()) {
      options.focusLine();
    } else {
      questions.add();
    }
  }

  @Override
  public void edit() {
    if (options.hasFocus()) {
      options.edit();
    } else {
      questions.edit();
    }
  }

  @Override
  public void remove() {
    if (options.hasFocus()) {
      options.remove();
    } else {
      questions.remove();
    }
  }

  @Override
  public void move(int by) {
    if (options.hasFocus()) {
      options.move(by);
    } else {
      questions.move(by);
    }
  }

  @Override
  public void filter() {
    questions.filter();
  }
}
