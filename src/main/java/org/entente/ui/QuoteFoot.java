package org.entente.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.Verdict;
import org.entente.model.Grade;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands below a quote: its verdict, source and grade, and what can be done with it. Takes two lines where there is no room for one. */
final class QuoteFoot extends HBox {
    private static final double GAP = 6;
    private static final double LEAST_NAME = 90;

    private final FlowPane chips = new FlowPane(GAP, GAP);
    private final CheckedQuote checked;
    private final Phrases phrases;
    private final Button verdict;
    private final @Nullable Label name;
    private final @Nullable Label grade;

    QuoteFoot(DetailParts parts, CheckedQuote checked) {
        this.checked = checked;
        phrases = parts.phrases();
        Optional<Source> source = parts.workspace().evidence().source(checked.quote());
        getStyleClass().add("quote-foot");
        setAlignment(Pos.BOTTOM_LEFT);
        verdict = verdict(parts, source.isPresent());
        name = name(source);
        grade = grade();
        chips.getChildren().add(verdict);
        if (name != null) {
            chips.getChildren().add(name);
        }
        if (grade != null) {
            chips.getChildren().add(grade);
            grade.widthProperty().subscribe(this::fit);
        }
        chips.setMinWidth(0);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.widthProperty().subscribe(this::fit);
        verdict.widthProperty().subscribe(this::fit);
        verdict.maxWidthProperty().bind(chips.widthProperty());
        HBox.setHgrow(chips, Priority.ALWAYS);
        getChildren().add(chips);
        String citation = parts.citations().citation(parts.graph(), checked.quote(), source.orElse(null));
        getChildren()
                .add(new CopyButton("Copy with citation", () -> parts.copier().quietly(citation)));
        source.flatMap(one -> Links.safe(one.url())).ifPresent(link -> getChildren()
                .add(Controls.icon(Feather.EXTERNAL_LINK, "Open " + link, () -> parts.reading()
                        .browse(link))));
    }

    /** Cuts the name of the source as far as that keeps all on one line; where too little of it were left it gets the second. */
    private void fit() {
        if (name != null) {
            double room =
                    chips.getWidth() - verdict.getWidth() - GAP - (grade == null ? 0 : grade.getWidth() + GAP) - 1;
            boolean below = room < LEAST_NAME;
            name.setMaxWidth(below ? Math.max(LEAST_NAME, chips.getWidth()) : room);
            int place = below ? chips.getChildren().size() - 1 : 1;
            if (chips.getChildren().indexOf(name) != place) {
                chips.getChildren().remove(name);
                chips.getChildren().add(place, name);
            }
        }
    }

    /** The verdict; a click shows the quote in its source, or where its text is missing. */
    private Button verdict(DetailParts parts, boolean canShow) {
        Verdict verdict = checked.verdict();
        Button chip = new Button(Verdicts.words(verdict, phrases));
        chip.getStyleClass().setAll("button", "chip", "verdict", Verdicts.styleClass(verdict.kind()));
        String meaning = Verdicts.meaning(verdict.kind());
        String why = Optional.ofNullable(checked.quote().source())
                .flatMap(parts.workspace().sourcing()::unreadable)
                .map(reason -> "\n" + reason)
                .orElse("");
        // Where a card is narrow, the words of a warning take two lines.
        chip.setWrapText(true);
        chip.setMinHeight(USE_PREF_SIZE);
        Tip.on(chip, meaning + why + (canShow ? "\nClick to show it in the source" : ""));
        chip.setAccessibleText(verdict.word());
        chip.setAccessibleHelp(meaning + why);
        chip.setDisable(!canShow);
        chip.setOnAction(event -> parts.reading().read(checked));
        return chip;
    }

    private @Nullable Label name(Optional<Source> source) {
        if (source.isPresent()) {
            Citations citations = new Citations(phrases);
            return chip(citations.shortly(source.get()), citations.reference(source.get()));
        }
        return checked.quote().source() == null
                ? null
                : chip("unknown source " + checked.quote().source(), "No source of the dossier has this id");
    }

    private @Nullable Label grade() {
        @Nullable Grade grade = checked.quote().grade();
        if (grade == null) {
            return null;
        }
        Label chip = chip(grade.toString(), Grades.meaning(grade));
        chip.getStyleClass().add("grade");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    private static Label chip(String text, String tip) {
        Label chip = Controls.text(text, "chip");
        chip.setTextOverrun(OverrunStyle.ELLIPSIS);
        Tip.on(chip, tip);
        return chip;
    }
}
