package org.entente.ui;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.draw.Palette;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.evidence.Verdict.Kind;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** All sources at the left, the one chosen to be read at the right. */
final class SourcesView extends HBox {
    private static final double LIST_LEAST = 170;
    private static final double LIST_MOST = 280;
    private static final double LIST_SHARE = 0.34;

    private final Workspace workspace;
    private final Phrases phrases;
    private final ListView<Source> list = new ListView<>();
    private final SourceReader reader;

    SourcesView(
            Workspace workspace,
            Palette palette,
            Phrases phrases,
            Background background,
            Consumer<URI> browse,
            EmptySource.TextSupply supply,
            Forms forms) {
        this.workspace = workspace;
        this.phrases = phrases;
        reader = new SourceReader(workspace, palette, phrases, background, browse, supply, forms);
        list.getItems().setAll(workspace.graph().dossier().sources());
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Controls.wrapped("This dossier names no source yet.", "empty-words"));
        list.getStyleClass().add("source-list");
        list.setAccessibleText("Sources");
        Button add = new Button("Add a source …", new FontIcon(Feather.PLUS));
        add.setMaxWidth(Double.MAX_VALUE);
        Tip.on(add, "Add a source (S)");
        add.setOnAction(event -> forms.newSource());
        VBox side = new VBox(list, add);
        side.getStyleClass().add("source-side");
        VBox.setVgrow(list, Priority.ALWAYS);
        side.prefWidthProperty()
                .bind(widthProperty()
                        .map(width -> Math.max(LIST_LEAST, Math.min(LIST_MOST, width.doubleValue() * LIST_SHARE))));
        side.minWidthProperty().bind(side.prefWidthProperty());
        list.getSelectionModel().selectedItemProperty().subscribe(source -> {
            if (source != null) {
                reader.show(source);
            }
        });
        HBox.setHgrow(reader, Priority.ALWAYS);
        getChildren().addAll(side, reader);
        getStyleClass().add("sources");
        setMinSize(0, 0);
        workspace.sourcing().evidenceProperty().subscribe(list::refresh);
    }

    void use(Palette palette) {
        reader.use(palette);
    }

    SourceReader reader() {
        return reader;
    }

    /** Shows the first quote of the tie selected that names a source, else the source chosen last, at first the first one. */
    void begin(Selection selection) {
        selection.selectedTie().stream()
                .mapToObj(tie -> new OfTie(workspace.graph().placeInDossier(tie)))
                .flatMap(tie -> workspace.evidence().quotesOf(tie).stream())
                .filter(quote -> workspace.evidence().source(quote.quote()).isPresent())
                .findFirst()
                .ifPresent(this::show);
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    void show(Source source) {
        list.getSelectionModel().select(indexOf(source));
        list.scrollTo(indexOf(source));
        // Rows are of several heights: only when they are there is it known how far to scroll.
        Platform.runLater(() -> list.scrollTo(indexOf(source)));
    }

    /** Shows a quote where it stands, or its source where it does not. */
    void show(CheckedQuote quote) {
        Optional<Source> source = workspace.evidence().source(quote.quote());
        source.ifPresent(one -> {
            reader.show(one, quote);
            show(one);
        });
    }

    private int indexOf(Source source) {
        List<Source> all = list.getItems();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(source.id())) {
                return i;
            }
        }
        return -1;
    }

    private final class Cell extends ListCell<Source> {
        private final Label title = line("source-title");
        private final Label about = line("caption");
        private final Label verdicts = line("caption");
        private final VBox lines = new VBox(2, title, about, verdicts);

        Cell() {
            lines.setMinWidth(0);
            setPrefWidth(0);
            setText(null);
        }

        private static Label line(String styleClass) {
            Label line = Controls.text("", styleClass);
            line.setWrapText(true);
            return line;
        }

        /** As many lines as it takes in that width: a cell by itself would ask for one each. */
        @Override
        protected double computePrefHeight(double width) {
            double around = snappedTopInset() + snappedBottomInset();
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : lines.prefHeight(width - snappedLeftInset() - snappedRightInset()) + around;
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            lines.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }

        @Override
        protected void updateItem(@Nullable Source source, boolean empty) {
            super.updateItem(source, empty);
            if (source == null || empty) {
                setGraphic(null);
                return;
            }
            Evidence evidence = workspace.evidence();
            List<CheckedQuote> quotes = evidence.quotesFrom(source.id());
            title.setText(Controls.shown(source.title()));
            about.setText(Controls.shown(new Citations(phrases).publication(source)));
            about.setManaged(!about.getText().isEmpty());
            Map<Kind, Integer> counts = Evidence.counts(quotes);
            verdicts.setText(
                    quotes.isEmpty()
                            ? "no quote"
                            : evidence.texts().containsKey(source.id())
                                    ? phrases.verdicts(counts)
                                    : phrases.count(quotes.size(), "quote", "quotes") + " · no text");
            boolean bad = counts.getOrDefault(Kind.ALTERED, 0) + counts.getOrDefault(Kind.NOT_FOUND, 0) > 0;
            verdicts.getStyleClass().remove("warning");
            if (bad) {
                verdicts.getStyleClass().add("warning");
            }
            setGraphic(lines);
            setAccessibleText(title.getText() + ", " + verdicts.getText());
        }
    }
}
