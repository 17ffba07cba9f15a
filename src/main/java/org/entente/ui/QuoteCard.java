package org.entente.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.Evidence;
import org.entente.evidence.Verdict;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Altered;
import org.entente.evidence.WordDiff;
import org.entente.model.Grade;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A quote: the words, who said them, whether and where they stand, how far to trust them, a way to copy them. */
final class QuoteCard extends VBox {
    private static final String SERIF = Fonts.serifFamily();

    private final CheckedQuote checked;
    private final Phrases phrases;
    private final Evidence evidence;
    private final Optional<Source> source;

    /** @param color of the tie's type as CSS, for the edge at the left */
    QuoteCard(DetailParts parts, CheckedQuote checked, String color) {
        this.checked = checked;
        phrases = parts.phrases();
        evidence = parts.workspace().evidence();
        Quote quote = checked.quote();
        source = evidence.source(quote);
        getStyleClass().add("quote-card");
        setStyle("-entente-tie: " + color + ";");
        Label words = Controls.wrapped(Phrases.quoted(quote.text()), "quote-words");
        // A stylesheet cannot name a second choice of font.
        words.setStyle("-fx-font-family: '" + SERIF + "';");
        getChildren().add(words);
        tellDifference();
        @Nullable String speaker = phrases.speaker(parts.graph(), quote);
        if (speaker != null) {
            getChildren().add(Controls.wrapped(speaker, "speaker"));
        }
        evidence.remark(checked).ifPresent(remark -> getChildren()
                .add(Controls.wrapped(
                        "The text names “" + remark.words() + "” as the speaker (“" + remark.verb() + "”)",
                        "attribution")));
        getChildren().add(foot(parts, quote));
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
            for (Verdict.Omission left : abridged.leftOut()) {
                String what = left.negates() ? "Leaves out a negation: " : "Leaves out: ";
                Label line =
                        Controls.wrapped(what + "“" + left.words().strip().replaceAll("\\s+", " ") + "”", "left-out");
                if (left.negates()) {
                    line.getStyleClass().add("warning");
                }
                getChildren().add(line);
            }
        }
    }

    /** The words of the source, with those that the quote has instead struck out. */
    private static TextFlow difference(List<WordDiff.Piece> pieces) {
        TextFlow line = new TextFlow();
        line.getStyleClass().add("difference");
        StringBuilder heard = new StringBuilder();
        for (WordDiff.Piece piece : pieces) {
            Text words = new Text(Controls.shown(piece.words()));
            words.getStyleClass()
                    .add(
                            switch (piece.side()) {
                                case BOTH -> "in-both";
                                case QUOTE -> "in-quote";
                                case TEXT -> "in-text";
                            });
            line.getChildren().addAll(words, new Text(" "));
            heard.append(
                            switch (piece.side()) {
                                case BOTH -> "";
                                case QUOTE -> "not ";
                                case TEXT -> "but ";
                            })
                    .append(piece.words())
                    .append(' ');
        }
        line.setAccessibleText(heard.toString());
        return line;
    }

    private HBox foot(DetailParts parts, Quote quote) {
        HBox foot = new HBox();
        foot.getStyleClass().add("quote-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren().add(verdict(parts));
        source.ifPresent(one -> foot.getChildren().add(source(one)));
        if (source.isEmpty() && quote.source() != null) {
            foot.getChildren().add(chip("unknown source " + quote.source(), "No source of the dossier has this id"));
        }
        @Nullable Grade grade = quote.grade();
        if (grade != null) {
            Label chip = chip(grade.toString(), Grades.meaning(grade));
            chip.getStyleClass().add("grade");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            foot.getChildren().add(chip);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        foot.getChildren().add(gap);
        String citation = phrases.citation(parts.graph(), quote, source.orElse(null));
        foot.getChildren()
                .add(new CopyButton("Copy with citation", () -> parts.desktop().copy(citation)));
        source.flatMap(one -> Links.safe(one.url())).ifPresent(link -> foot.getChildren()
                .add(Controls.icon(Feather.EXTERNAL_LINK, "Open " + link, () -> parts.desktop()
                        .browse(link))));
        return foot;
    }

    /** The verdict; a click shows the quote in its source, or where its text is missing. */
    private Button verdict(DetailParts parts) {
        Verdict verdict = checked.verdict();
        Button chip = new Button(Verdicts.words(verdict, phrases));
        chip.getStyleClass().setAll("button", "chip", "verdict", Verdicts.styleClass(verdict.kind()));
        chip.setMinWidth(Region.USE_PREF_SIZE);
        String meaning = Verdicts.meaning(verdict.kind());
        String why = Optional.ofNullable(checked.quote().source())
                .flatMap(parts.workspace().sourcing()::unreadable)
                .map(reason -> "\n" + reason)
                .orElse("");
        String more = checked.places().size() > 1
                ? "\nStands there " + phrases.number(checked.places().size()) + " times"
                : "";
        boolean canShow = source.isPresent();
        chip.setTooltip(new Tooltip(meaning + why + more + (canShow ? "\nClick to show it in the source" : "")));
        chip.setAccessibleText(verdict.word());
        chip.setAccessibleHelp(meaning + why + more);
        chip.setDisable(!canShow);
        chip.setOnAction(event -> parts.reading().read(checked));
        return chip;
    }

    private Label source(Source one) {
        Label chip = chip(phrases.shortly(one), phrases.reference(one));
        chip.setMinWidth(34);
        return chip;
    }

    private static Label chip(String text, String tip) {
        Label chip = Controls.text(text, "chip");
        chip.setTextOverrun(OverrunStyle.ELLIPSIS);
        chip.setTooltip(new Tooltip(tip));
        return chip;
    }
}
