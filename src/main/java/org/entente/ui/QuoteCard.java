package org.entente.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.graph.TieGraph;
import org.entente.model.Grade;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A quote: the words, who said them, where they stand, how far to trust them, a way to copy them. */
final class QuoteCard extends VBox {
    private static final String SERIF = Fonts.serifFamily();

    /** @param color of the tie's type as CSS, for the edge at the left */
    QuoteCard(TieGraph graph, Quote quote, Optional<Source> source, String color, Phrases phrases, Desktop desktop) {
        getStyleClass().add("quote-card");
        setStyle("-entente-tie: " + color + ";");
        Label words = Controls.wrapped(Phrases.quoted(quote.text()), "quote-words");
        // A stylesheet cannot name a second choice of font.
        words.setStyle("-fx-font-family: '" + SERIF + "';");
        getChildren().add(words);
        @Nullable String speaker = phrases.speaker(graph, quote);
        if (speaker != null) {
            getChildren().add(Controls.wrapped(speaker, "speaker"));
        }
        HBox foot = new HBox();
        foot.getStyleClass().add("quote-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        source.ifPresent(one -> foot.getChildren().add(source(one, phrases)));
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
        String citation = phrases.citation(graph, quote, source.orElse(null));
        foot.getChildren().add(new CopyButton("Copy with citation", () -> desktop.copy(citation)));
        source.flatMap(one -> Links.safe(one.url())).ifPresent(link -> {
            foot.getChildren().add(Controls.icon(Feather.EXTERNAL_LINK, "Open " + link, () -> desktop.browse(link)));
        });
        getChildren().add(foot);
    }

    private static Label source(Source source, Phrases phrases) {
        Label chip = chip(phrases.shortly(source), phrases.reference(source));
        chip.setMinWidth(60);
        return chip;
    }

    private static Label chip(String text, String tip) {
        Label chip = Controls.text(text, "chip");
        chip.setTextOverrun(OverrunStyle.ELLIPSIS);
        chip.setTooltip(new Tooltip(tip));
        return chip;
    }
}
