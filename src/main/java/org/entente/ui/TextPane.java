package org.entente.ui;

import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.THAI;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.entente.ui.Marks.Mark;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.InlineCssTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.TwoDimensional;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A text to be read, with marks over what is quoted, and a strip at its side that shows where these stand. */
final class TextPane extends BorderPane {
    private final InlineCssTextArea area = new InlineCssTextArea();
    private final MarkStrip strip;
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private ReaderText text = ReaderText.of("");
    private Marks marks = new Marks(List.of());
    private List<Marks.Stretch> stretches = List.of();

    /** A text with its marks made ready to be shown, which may take a while: not on the JavaFX thread. */
    record Ready(
            ReaderText text,
            Marks marks,
            List<Marks.Stretch> stretches,
            ReadOnlyStyledDocument<String, String, String> document) {
        static Ready of(String text, Marks marks) {
            ReaderText lines = ReaderText.of(text);
            List<Marks.Stretch> stretches = marks.stretches();
            return new Ready(lines, marks, stretches, MarkStyles.document(lines, stretches));
        }
    }

    /** A part of the text that is selected, whole words, UTF-16 units, end exclusive; it neither begins nor ends with a blank. */
    record Selected(int start, int end) {}

    /**
     * @param chosen called with a mark that was clicked
     * @param quote  called where what is selected is to be quoted
     */
    TextPane(Phrases phrases, Consumer<Mark> chosen, Runnable quote) {
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.getStyleClass().add("reader-text");
        area.setStyle("-fx-font-family: '" + Fonts.serifFamily() + "';");
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isStillSincePress() && area.getSelection().getLength() == 0) {
                area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(index -> marks.at(place(index))
                        .ifPresent(chosen));
            }
        });
        strip = new MarkStrip(phrases, this::inStrip, index -> {
            go(index);
            chosen.accept(marks.all().get(index));
        });
        // Where a text ends above the foot of the view is known only when its lines are laid out.
        area.totalHeightEstimateProperty().subscribe(height -> drawStripSoon());
        area.heightProperty().subscribe(height -> drawStripSoon());
        area.widthProperty().subscribe(width -> drawStripSoon());
        Button button = new Button("Quote (Q)", new FontIcon(Feather.MESSAGE_SQUARE));
        button.getStyleClass().addAll("accent", "small", "quote-button");
        button.setFocusTraversable(false);
        button.setAccessibleHelp("Makes a quote of the words selected");
        button.setOnAction(event -> quote.run());
        button.setVisible(false);
        StackPane.setAlignment(button, Pos.BOTTOM_CENTER);
        area.selectionProperty().addListener((observed, before, now) -> button.setVisible(now.getLength() > 1));
        setCenter(new StackPane(new VirtualizedScrollPane<>(area), button));
        setRight(strip);
    }

    private int place(int index) {
        TwoDimensional.Position position = area.offsetToPosition(index, TwoDimensional.Bias.Forward);
        return text.place(position.getMajor(), position.getMinor());
    }

    /** The mark in question; -1 where none is. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    Marks marks() {
        return marks;
    }

    void show(Ready ready) {
        text = ready.text;
        marks = ready.marks;
        stretches = ready.stretches;
        current.set(-1);
        area.replace(0, area.getLength(), ready.document);
        area.moveTo(0);
        area.showParagraphAtTop(0);
        showInStrip();
    }

    /** Other marks over the same text. */
    void mark(Marks next) {
        if (!next.equals(marks)) {
            marks = next;
            stretches = next.stretches();
            current.set(Math.min(current.get(), marks.all().size() - 1));
            area.setStyleSpans(0, MarkStyles.all(text, stretches, chosen()));
        }
        showInStrip();
    }

    private @Nullable Mark chosen() {
        return current.get() < 0 ? null : marks.all().get(current.get());
    }

    private void paint(List<Marks.Stretch> some) {
        @Nullable Mark chosen = chosen();
        for (Marks.Stretch stretch : some) {
            paint(stretch.start(), stretch.end(), MarkStyles.css(stretch, chosen));
        }
    }

    private void showInStrip() {
        strip.show(marks, current.get());
    }

    private void drawStripSoon() {
        Platform.runLater(strip::draw);
    }

    /** Beside its words where the whole text is in sight, else as far down as these are in the text; 0 to 1. */
    private double inStrip(Mark mark) {
        return besideWords(mark).orElseGet(() -> {
            int length = text.place(text.lines() - 1, Integer.MAX_VALUE / 2);
            return length == 0 ? 0 : (double) mark.start() / length;
        });
    }

    private Optional<Double> besideWords(Mark mark) {
        @Nullable Double height = area.totalHeightEstimateProperty().getValue();
        if (height == null
                || height > area.getHeight()
                || text.pieces(mark.start(), mark.end()).isEmpty()) {
            return Optional.empty();
        }
        ReaderText.Piece first = text.pieces(mark.start(), mark.end()).get(0);
        int index = area.getAbsolutePosition(first.line(), first.from());
        return area.getCharacterBoundsOnScreen(index, index + 1)
                .map(strip::screenToLocal)
                .map(words -> Math.min(1, Math.max(0, words.getCenterY() / strip.getHeight())));
    }

    private void paint(int start, int end, String css) {
        for (ReaderText.Piece piece : text.pieces(start, end)) {
            String words = text.line(piece.line()).substring(piece.from(), piece.to());
            area.setStyleSpans(piece.line(), piece.from(), MarkStyles.spans(words, css));
        }
    }

    /** Makes a mark the one in question, without moving the text. */
    void choose(int index) {
        int before = current.get();
        current.set(index);
        // Of thousands of marks but two look otherwise now.
        paintAgain(before);
        paintAgain(index);
        showInStrip();
    }

    private void paintAgain(int index) {
        if (index >= 0) {
            Mark mark = marks.all().get(index);
            paint(stretches.stream()
                    .filter(stretch -> stretch.marks().contains(mark))
                    .toList());
        }
    }

    /** Brings a mark into the middle of the view. */
    void go(int index) {
        choose(index);
        ReaderText.Piece first = first(index);
        area.moveTo(first.line(), first.from());
        area.showParagraphAtCenter(first.line());
        // Only once its lines are laid out can it be told where in a long paragraph the words are.
        Marks asked = marks;
        Platform.runLater(() -> Platform.runLater(() -> {
            if (marks.equals(asked)) {
                centre(indexOf(index));
            }
        }));
    }

    /** Where a mark begins in what is shown, units from its start. */
    int indexOf(int mark) {
        ReaderText.Piece first = first(mark);
        return area.getAbsolutePosition(first.line(), first.from());
    }

    private ReaderText.Piece first(int mark) {
        return text.pieces(marks.all().get(mark).start(), marks.all().get(mark).end())
                .get(0);
    }

    private void centre(int index) {
        area.getCharacterBoundsOnScreen(index, index + 1).ifPresent(bounds -> {
            Bounds view = area.localToScreen(area.getLayoutBounds());
            area.scrollYBy(bounds.getCenterY() - view.getCenterY());
        });
    }

    /** What is selected; empty where that is nothing but blanks. */
    Optional<Selected> selected() {
        if (area.getSelection().getLength() == 0) {
            return Optional.empty();
        }
        int start = place(area.getSelection().getStart());
        int end = place(area.getSelection().getEnd());
        while (start > 0 && start < end && isWithinWord(start)) {
            start--;
        }
        while (end > start && end < text.length() && isWithinWord(end)) {
            end++;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Selected(start, end)) : Optional.empty();
    }

    /** Whether a word goes on there, in a script that parts words by blanks: nobody means to quote half of one. */
    private boolean isWithinWord(int place) {
        return isOfWord(text.charAt(place - 1)) && isOfWord(text.charAt(place));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                && !Character.isIdeographic(c)
                && Character.UnicodeScript.of(c) != HIRAGANA
                && Character.UnicodeScript.of(c) != KATAKANA
                && Character.UnicodeScript.of(c) != THAI;
    }

    /** How far down the text is scrolled, px. */
    double scrolled() {
        @Nullable Double scrolled = area.estimatedScrollYProperty().getValue();
        return scrolled == null ? 0 : scrolled;
    }

    void scrollTo(double pixels) {
        area.scrollYToPixel(pixels);
    }

    InlineCssTextArea area() {
        return area;
    }
}
