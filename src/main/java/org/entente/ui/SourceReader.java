package org.entente.ui;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.draw.Palette;
import org.entente.draw.TieColors;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One source: its text with all quotes marked, or the place to give it one. */
final class SourceReader extends VBox {
    private static final Logger LOG = Logger.getLogger(SourceReader.class.getName());

    private final Workspace workspace;
    private final Phrases phrases;
    private final Background background;
    private final Consumer<URI> browse;
    private final EmptySource.TextSupply supply;
    private final Forms forms;
    private final TextPane pane;
    private final Label place = Controls.text("", "caption");
    private final HBox steps;
    private Palette palette;
    private @Nullable Source source;
    private @Nullable String shown;
    private @Nullable CheckedQuote wanted;
    private double begin = Double.NaN;
    private @Nullable Task<TextPane.Ready> preparing;

    SourceReader(
            Workspace workspace,
            Palette palette,
            Phrases phrases,
            Background background,
            Consumer<URI> browse,
            EmptySource.TextSupply supply,
            Forms forms) {
        this.forms = forms;
        this.workspace = workspace;
        this.palette = palette;
        this.phrases = phrases;
        this.background = background;
        this.browse = browse;
        this.supply = supply;
        pane = new TextPane(phrases, mark -> select(mark.quote()), this::quote);
        steps = new HBox(
                4,
                place,
                Controls.icon(Feather.CHEVRON_UP, "Previous quote (Shift+F3)", () -> step(-1)),
                Controls.icon(Feather.CHEVRON_DOWN, "Next quote (F3)", () -> step(1)));
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("source-reader");
        setMinWidth(0);
        VBox.setVgrow(pane, Priority.ALWAYS);
        pane.currentProperty().subscribe(this::tellPlace);
        workspace.sourcing().checkedProperty().subscribe(this::refresh);
        workspace.sourcing().evidenceProperty().subscribe(this::refresh);
    }

    void use(Palette other) {
        palette = other;
        pane.mark(marks());
    }

    /** The source that is shown; empty where none is. */
    Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    TextPane pane() {
        return pane;
    }

    void show(Source next) {
        if (!next.equals(source)) {
            source = next;
            refresh();
        }
    }

    /** Shows a quote in the text of its source. */
    void show(Source next, CheckedQuote quote) {
        wanted = quote;
        source = next;
        refresh();
    }

    /** Quotes the words that are selected; false where there are none. */
    boolean quote() {
        @Nullable Source of = source;
        @Nullable String text = shown;
        Optional<TextPane.Selected> words = pane.selected();
        if (of == null || text == null || words.isEmpty()) {
            return false;
        }
        forms.quote(of, text, words.get().start(), words.get().end());
        return true;
    }

    /** Goes to the next mark, or to one before. */
    void step(int by) {
        int count = pane.marks().all().size();
        if (count > 0 && shown != null) {
            int now = pane.currentProperty().get();
            int next = now < 0 ? (by > 0 ? 0 : count - 1) : Math.floorMod(now + by, count);
            pane.go(next);
            select(pane.marks().all().get(next).quote());
        }
    }

    private void select(CheckedQuote quote) {
        int mark = pane.marks().indexOf(quote);
        if (mark >= 0 && mark != pane.currentProperty().get()) {
            pane.choose(mark);
        }
        if (quote.owner() instanceof OfTie) {
            workspace.graph().tieAt(quote.owner().number()).ifPresent(tie -> workspace.go(Selection.tie(tie)));
        } else {
            workspace.go(Selection.actor(quote.owner().number()));
        }
    }

    private Marks marks() {
        @Nullable Source of = source;
        TieColors colors = TieColors.of(palette, workspace.graph().tieTypes());
        return new Marks(
                of == null
                        ? List.of()
                        : workspace.evidence().marksIn(of.id()).stream()
                                .map(quote -> Marks.Mark.of(quote, color(quote, colors)))
                                .toList());
    }

    /** The colour of the quote's tie, {@code 0xFFRRGGBB}. */
    private int color(CheckedQuote quote, TieColors colors) {
        if (quote.owner() instanceof OfTie) {
            OptionalInt tie = workspace.graph().tieAt(quote.owner().number());
            if (tie.isPresent()) {
                return colors.of(workspace.graph().type(tie.getAsInt()));
            }
        }
        return palette.muted();
    }

    private void refresh() {
        stopPreparing();
        @Nullable Source of = source;
        if (of == null) {
            getChildren().setAll(Controls.wrapped("Choose a source to read it.", "empty-words"));
            return;
        }
        Evidence evidence = workspace.evidence();
        @Nullable String text = evidence.texts().get(of.id());
        List<Node> parts = new ArrayList<>();
        SourceHead head = new SourceHead(workspace, phrases, browse, of, forms, this::select);
        parts.add(head);
        if (text == null) {
            shown = null;
            parts.add(workspace.sourcing().checked() ? new EmptySource(of, workspace.sourcing(), supply) : waiting());
            getChildren().setAll(parts);
        } else {
            head.atTheRight(steps);
            parts.add(pane);
            getChildren().setAll(parts);
            if (text.equals(shown)) {
                pane.mark(marks());
                pane.setVisible(true);
                goToWanted();
            } else {
                prepare(text);
            }
        }
    }

    /** What was chosen before is not to come up over what is shown now. */
    private void stopPreparing() {
        @Nullable Task<TextPane.Ready> task = preparing;
        if (task != null) {
            task.cancel();
            preparing = null;
        }
    }

    private void prepare(String text) {
        pane.setVisible(false);
        Marks marks = marks();
        Task<TextPane.Ready> task = Background.task(progress -> TextPane.Ready.of(text, marks));
        preparing = task;
        background.start(
                task,
                ready -> {
                    // A task that was done when it was cancelled still tells so.
                    if (preparing != task) {
                        return;
                    }
                    shown = text;
                    pane.show(ready);
                    pane.mark(marks());
                    pane.setVisible(true);
                    tellPlace();
                    goToWanted();
                },
                failure -> LOG.log(Level.WARNING, "a text could not be shown", failure));
    }

    /** Has the text be shown from that place on when it is ready, px from its top. */
    void beginAt(double pixels) {
        begin = pixels;
    }

    private void goToWanted() {
        boolean goesOn = !Double.isNaN(begin);
        if (goesOn) {
            double pixels = begin;
            begin = Double.NaN;
            Platform.runLater(() -> pane.scrollTo(pixels));
        }
        @Nullable CheckedQuote quote = wanted;
        int mark = quote == null ? -1 : pane.marks().indexOf(quote);
        if (mark >= 0) {
            wanted = null;
            if (goesOn) {
                pane.choose(mark);
            } else {
                pane.go(mark);
            }
        }
    }

    private static Node waiting() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(32, 32);
        VBox box = new VBox(turning);
        box.setAlignment(Pos.CENTER);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private void tellPlace() {
        int count = pane.marks().all().size();
        int now = pane.currentProperty().get();
        place.setText(
                now < 0 || now >= count
                        ? phrases.count(count, "quote", "quotes")
                        : phrases.number(now + 1L) + " of " + phrases.number(count));
        steps.setVisible(count > 0);
        steps.setMinWidth(Region.USE_PREF_SIZE);
    }
}
