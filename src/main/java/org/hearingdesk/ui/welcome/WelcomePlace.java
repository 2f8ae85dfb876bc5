package org.hearingdesk.ui.welcome;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;
import org.hearingdesk.ui.shell.Place;
import org.jspecify.annotations.Nullable;

/** Which hearing? The place that is in sight while no hearing is open. */
public final class WelcomePlace implements Place {
  public static final String ID = "welcome";

  private final Messages messages;
  private final RecentHearings recent;
  private final WelcomeActs acts;
  private final InstantSource clock;
  private final ZoneId zone;
  private @Nullable WelcomeView view;

  /**
   * @param clock tells which day is today
   * @param zone of this laptop
   */
  public WelcomePlace(
      Messages messages,
      RecentHearings recent,
      WelcomeActs acts,
      InstantSource clock,
      ZoneId zone) {
    this.messages = messages;
    this.recent = recent;
    this.acts = acts;
    this.clock = clock;
    this.zone = zone;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Icons icon() {
    return Icons.FOLDER;
  }

  @Override
  public Spot spot() {
    return Spot.NONE;
  }

  @Override
  public boolean withoutHearing() {
    return true;
  }

  @Override
  public Node view() {
    WelcomeView made = view;
    if (made == null) {
      made = new WelcomeView(messages, recent, acts, new OpenedWords(messages, clock, zone));
      view = made;
    }
    return made;
  }

  @Override
  public void onShow() {
    recent.refresh();
  }

  @Override
  public List<Act> acts() {
    return List.of(
        Act.of("welcome.new", "welcome.act.new", () -> acts.create(new NewHearing.Blank()))
            .keys("Shortcut+N")
            .hint("welcome.hint.new")
            .in(ID),
        Act.of("welcome.open", "welcome.act.open", acts::open)
            .keys("Shortcut+O")
            .hint("welcome.hint.open")
            .in(ID),
        Act.of("welcome.earlier", "welcome.act.earlier", acts::createFromEarlier).in(ID),
        Act.of("welcome.sample", "welcome.act.sample", acts::openSample).in(ID));
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        new Hint("↑ ↓", "welcome.hint.recent"),
        new Hint("⏎", "welcome.hint.open_it"),
        new Hint("Del", "welcome.hint.forget"));
  }
}
