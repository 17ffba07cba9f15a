package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.entente.draw.Palette;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.evidence.Verdict.Kind;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One source: its text with all quotes marked, or the place to give it one. */
final class SourceReader extends VBox {
    private static final Logger LOG = Logger.getLogger(SourceReader.class.getName());
    private static final int MOST_MISSING = 6;
    private static final int LONGEST = 60;

    private final Workspace workspace;
    private final Phrases phrases;
    private final Background background;
    private final Desktop desktop;
    private final TextSupply supply;
    private final TextPane pane;
    private final Label place = Controls.text("", "caption");
    private final HBox steps;
    private Palette palette;
    private @Nullable Source source;
    private @Nullable String shown;
    private @Nullable CheckedQuote wanted;
    private @Nullable Task<TextPane.Ready> preparing;

    /** Where a person has the text of a source from. */
    interface TextSupply {
        void paste(Source source);

        /** Has the person choose a file, in a dialog over that window. */
        void choose(Source source, Window over);
    }

    SourceReader(
            Workspace workspace,
            Palette palette,
            Phrases phrases,
            Background background,
            Desktop desktop,
            TextSupply supply) {
        this.workspace = workspace;
        this.palette = palette;
        this.phrases = phrases;
        this.background = background;
        this.desktop = desktop;
        this.supply = supply;
        pane = new TextPane(phrases, mark -> select(mark.quote()));
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
        return new Marks(
                of == null
                        ? List.of()
                        : workspace.evidence().marksIn(of.id()).stream()
                                .map(quote -> Marks.Mark.of(quote, color(quote)))
                                .toList());
    }

    /** The colour of the quote's tie, {@code 0xFFRRGGBB}. */
    private int color(CheckedQuote quote) {
        if (quote.owner() instanceof OfTie) {
            OptionalInt tie = workspace.graph().tieAt(quote.owner().number());
            if (tie.isPresent()) {
                int type = workspace.graph().type(tie.getAsInt());
                return palette.tie(workspace.graph().tieType(type), type);
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
        parts.add(head(of, text != null));
        parts.addAll(missing(of, evidence));
        if (text == null) {
            shown = null;
            parts.add(workspace.sourcing().checked() ? noText(of) : waiting());
            getChildren().setAll(parts);
        } else {
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

    private void goToWanted() {
        @Nullable CheckedQuote quote = wanted;
        int mark = quote == null ? -1 : pane.marks().indexOf(quote);
        if (mark >= 0) {
            wanted = null;
            pane.go(mark);
        }
    }

    private Node head(Source of, boolean hasText) {
        VBox head = new VBox(4);
        head.getStyleClass().add("reader-head");
        Label title = Controls.wrapped(of.title(), "name");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(12, title);
        if (hasText) {
            line.getChildren().add(steps);
        }
        head.getChildren().add(line);
        String about = phrases.about(of);
        if (!about.isEmpty()) {
            head.getChildren().add(about(of, about));
        }
        String counts = phrases.verdicts(Evidence.counts(workspace.evidence().quotesFrom(of.id())));
        head.getChildren().add(Controls.wrapped(counts.isEmpty() ? "No quote names this source" : counts, "caption"));
        if (workspace.sourcing().edits().texts().containsKey(of.id())) {
            head.getChildren()
                    .add(Controls.wrapped("You gave it this text. It is kept until you leave the dossier.", "caption"));
        }
        return head;
    }

    private Region about(Source of, String words) {
        return Links.safe(of.url())
                .<Region>map(link -> {
                    Hyperlink opened = Controls.link(words, () -> desktop.browse(link));
                    Controls.wrap(opened);
                    opened.setAccessibleHelp("Opens " + link + " in the browser");
                    return opened;
                })
                .orElseGet(() -> Controls.wrapped(words, "source-line"));
    }

    /** The quotes that name this source and do not stand in its text. */
    private List<Node> missing(Source of, Evidence evidence) {
        List<CheckedQuote> missing = evidence.quotesFrom(of.id()).stream()
                .filter(quote -> quote.verdict().kind() == Kind.NOT_FOUND)
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        FlowPane line = new FlowPane(8, 2);
        line.getStyleClass().add("reader-missing");
        line.setMinWidth(0);
        line.getChildren()
                .add(Controls.text(
                        phrases.count(missing.size(), "quote does", "quotes do") + " not stand in it:", "warning"));
        for (CheckedQuote quote : missing.subList(0, Math.min(MOST_MISSING, missing.size()))) {
            Hyperlink link =
                    Controls.link(Phrases.quoted(Phrases.brief(quote.quote().text(), LONGEST)), () -> select(quote));
            link.setAccessibleHelp("Selects the tie of this quote");
            link.maxWidthProperty().bind(line.widthProperty().subtract(24));
            line.getChildren().add(link);
        }
        if (missing.size() > MOST_MISSING) {
            line.getChildren()
                    .add(Controls.text("and " + phrases.number(missing.size() - MOST_MISSING) + " more", "caption"));
        }
        return List.of(line);
    }

    private static Node waiting() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(32, 32);
        VBox box = new VBox(turning);
        box.setAlignment(Pos.CENTER);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node noText(Source of) {
        VBox box = new VBox(12);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll("drop-place", "reader-empty");
        VBox.setVgrow(box, Priority.ALWAYS);
        workspace.sourcing().unreadable(of.id()).ifPresent(why -> box.getChildren()
                .add(Controls.wrapped("Its text cannot be read: " + why, "warning")));
        box.getChildren()
                .add(Controls.wrapped(
                        "No text of this source is at hand, so its quotes cannot be checked.", "welcome-heading"));
        box.getChildren()
                .add(Controls.wrapped(
                        "Paste the text, or drop a .txt, .md, .html or .pdf file here.", "welcome-claim"));
        Button paste = new Button("Paste text");
        paste.getStyleClass().add("accent");
        paste.setOnAction(event -> supply.paste(of));
        Button choose = new Button("Choose a file …");
        choose.setOnAction(event -> supply.choose(of, getScene().getWindow()));
        HBox buttons = new HBox(8, paste, choose);
        buttons.setAlignment(Pos.CENTER);
        box.getChildren().add(buttons);
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
