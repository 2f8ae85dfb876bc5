/**
 * The controls and the look that every view is built of. No colour and no size stands in code: a
 * view puts {@link org.hearingdesk.ui.kit.Look} classes on nodes, and the style sheets in {@code
 * resources/org/hearingdesk/ui/theme} say what they mean. A feature's own rules go into its own
 * file there ({@code floor.css}, {@code minutes.css}…), with the looked-up colours of {@code
 * tokens-light.css} ({@code -hd-ink}, {@code -hd-line}…) and sizes in em.
 *
 * <p>Words and boxes
 *
 * <ul>
 *   <li>{@code Texts.label("10.42", Look.TYPE_20, Look.NUMBERS)} and {@code Texts.wrapping(…)};
 *       {@code Look.NUMBERS} for every time and count, so that nothing jitters
 *   <li>{@code Texts.button(Icons.PAUSE, words, Look.PRIMARY | QUIET | LINK | DANGER | SMALL)},
 *       {@code Texts.keyed(button, "F6")} to show its key, {@code Texts.iconButton(icon, name)}
 *   <li>{@code Texts.row(a, Texts.spring(), b)}; {@code Look.GAP_8}, {@code Look.PAD_16}; {@code
 *       Look.PLACE} on the outer box of a place
 *   <li>{@code new Card("Agenda").note("6 items").headEnd(pill).body(list).foot(button)}; also
 *       {@code besideTitle}, {@code part}, {@code sunkenFoot}, {@code large}
 *   <li>{@code new EmptyState(Icons.ADD_SPEAKER, title, words).act(words, run)}
 *   <li>{@code new FieldWithMessage(label, field).hint(words)}; {@code refuse(Optional.of(reason))}
 *   <li>{@code new Banner(Kind.WARNING, words).act(words, run).dismissable(name, run)}
 * </ul>
 *
 * <p>Signs
 *
 * <ul>
 *   <li>{@code Icons.FLAG.node(Look.LARGE)}: icons by meaning
 *   <li>{@code new SideBadge(SideColour.of("e"), "E", "Employers")}, {@code SideBadge.withName(…)};
 *       text in a side's colour: {@code colour.styleClass()} with {@code Look.SIDE_INK}
 *   <li>{@code new Chip(Kind.PRIORITY, words)}, {@code .removable(name, run)}, {@code
 *       .asButton(run)}
 *   <li>{@code new Pill(Kind.LIVE, words)}, {@code pill.show(Kind.WARN, Icons.WARNING, words)}
 *   <li>{@code new KeyHint("F2", words)}, {@code KeyHint.key("Ctrl ⏎")}
 *   <li>{@code new ProgressLine(Role.OK).share(0.57).tick(0.8)}, {@code .hatched(true)}, {@code
 *       .thick()}; {@code new SideBarRow(colour, letter, name).show(share, "8:44")}
 * </ul>
 *
 * <p>Choosing, finding, typing
 *
 * <ul>
 *   <li>{@code new Segmented<>(name, choices, words)}: {@code choose(x)} shows, {@code onChosen}
 *       hears a person's act only
 *   <li>{@code new TypeAhead<>(messages, icon, prompt, title, names)}: {@code candidates(list)},
 *       {@code onChosen}, {@code onCreate}, {@code detail}, {@code graphic}
 *   <li>{@code NameMatch.best(query, all, names)}: accents and word order do not matter
 *   <li>{@code DurationText.HOURS_AND_MINUTES.parse("1h 30")}, {@code .format(duration)}
 * </ul>
 *
 * <p>Behind a view
 *
 * <ul>
 *   <li>{@code new ListSync<>(list, Row::id).keeping(view.getSelectionModel()).update(rows)}
 *   <li>{@code subscriptions.listen(property, listener)} on attach, {@code close()} on detach
 *   <li>{@code new FxExecutor()} where an {@code Executor} for the FX thread is wanted
 *   <li>{@code Theme.DARK.applyTo(scene)}, {@code theme.applyTo(scene, TextSize.LARGE)}; {@code
 *       AppIcon.on(stage)}
 * </ul>
 */
@NullMarked
package org.hearingdesk.ui.kit;

import org.jspecify.annotations.NullMarked;
