package org.entente.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.Evidence;
import org.entente.evidence.Verdict;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Altered;
import org.entente.evidence.WordDiff;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A quote: the words, who said them, whether and where they stand, how far to trust them, a way to copy them, and how they differ. */
final class QuoteCard extends VBox {
    private static final String SERIF = Fonts.serifFamily();

    private final CheckedQuote checked;
    private final Evidence evidence;

    /** @param color of the tie's type as CSS, for the edge at the left */
    QuoteCard(DetailParts parts, CheckedQuote checked, String color) {
        this.checked = checked;
        evidence = parts.workspace().evidence();
        Quote quote = checked.quote();
        getStyleClass().add("quote-card");
        setStyle("-entente-tie: " + color + ";");
        Label words = Controls.wrapped(Phrases.quoted(quote.text()), "quote-words");
        // A stylesheet cannot name a second choice of font.
        words.setStyle("-fx-font-family: '" + SERIF + "';");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(4, words, more(parts));
        top.setMinWidth(0);
        getChildren().add(top);
        @Nullable String speaker = parts.phrases().speaker(parts.graph(), quote);
        if (speaker != null) {
            getChildren().add(Controls.wrapped(speaker, "speaker"));
        }
        // What is found out while a person looks on is told beneath: the verdict and the buttons stay where they are.
        getChildren().add(new QuoteFoot(parts, checked));
        tellPlaces(parts.phrases());
        tellDifference();
        evidence.remark(checked).ifPresent(remark -> getChildren()
                .add(Controls.wrapped(
                        "The text names “" + remark.words() + "” as the speaker (“" + remark.verb() + "”)",
                        "attribution")));
    }

    /** What can be done to the quote, in a menu. */
    private Button more(DetailParts parts) {
        Button button = Controls.icon(Feather.MORE_VERTICAL, "Change or delete this quote", () -> {});
        button.getStyleClass().add("quote-more");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> Controls.openMenu(
                button,
                List.of(
                        Controls.item("Change …", () -> parts.forms().change(parts.graph(), checked)),
                        Controls.item("Delete", () -> parts.forms().delete(parts.graph(), checked)))));
        return button;
    }

    CheckedQuote quote() {
        return checked;
    }

    /** That it stands in the source more than once, and which of the places is marked. */
    private void tellPlaces(Phrases phrases) {
        int count = checked.places().size();
        if (count > 1) {
            int marked = IntStream.range(0, count)
                    .filter(place -> checked.places().get(place).equals(checked.verdict()))
                    .findFirst()
                    .orElse(0);
            getChildren()
                    .add(Controls.wrapped(
                            "Stands " + phrases.number(count) + " times in the source; this is number "
                                    + phrases.number(marked + 1L),
                            "left-out"));
        }
    }

    /** What an altered or abridged quote has otherwise than the source. */
    private void tellDifference() {
        Verdict verdict = checked.verdict();
        if (verdict instanceof Altered altered) {
            String text =
                    evidence.texts().getOrDefault(String.valueOf(checked.quote().source()), "");
            getChildren().add(Controls.text("In the source:", "difference-heading"));
            getChildren()
                    .add(difference(
                            WordDiff.of(checked.quote().text(), text.substring(altered.start(), altered.end()))));
        } else if (verdict instanceof Abridged abridged) {
            Map<Verdict.Omission, String> speakers = new HashMap<>();
            evidence.splices(checked)
                    .forEach(splice ->
                            speakers.put(splice.leftOut(), splice.speaker().words()));
            for (Verdict.Omission left : abridged.leftOut()) {
                @Nullable String speaker = speakers.get(left);
                tell(
                        "Leaves out" + (speaker == null ? "" : " that another speaks, “" + speaker + "”"),
                        left.words(),
                        speaker != null || left.negates());
            }
            for (Verdict.Insertion put : abridged.putIn()) {
                tell("Puts in", put.words(), put.negates());
            }
        }
    }

    private void tell(String deed, String words, boolean warns) {
        Label line = Controls.wrapped(deed + ": “" + words.strip().replaceAll("\\s+", " ") + "”", "left-out");
        if (warns) {
            line.getStyleClass().add("warning");
        }
        getChildren().add(line);
    }

    /** The words of the source, with those that the quote has instead struck out. */
    private static TextFlow difference(List<WordDiff.Piece> pieces) {
        TextFlow line = new TextFlow();
        line.getStyleClass().add("difference");
        StringBuilder heard = new StringBuilder();
        for (WordDiff.Piece piece : pieces) {
            for (String run : Runs.of(Controls.shown(piece.words()))) {
                Text words = new Text(run);
                words.getStyleClass()
                        .add(
                                switch (piece.side()) {
                                    case BOTH -> "in-both";
                                    case QUOTE -> "in-quote";
                                    case TEXT -> "in-text";
                                });
                line.getChildren().add(words);
            }
            line.getChildren().add(new Text(" "));
            heard.append(
                            switch (piece.side()) {
                                case BOTH -> "";
                                case QUOTE -> "not ";
                                case TEXT -> "but ";
                            })
                    .append(piece.words())
                    .append(' ');
        }
        if (Runs.startFromTheRight(pieces.get(0).words())) {
            line.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        line.setAccessibleText(heard.toString());
        return line;
    }
}
