package org.entente.ui;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.concurrent.Task;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Popup;
import org.entente.graph.Search;
import org.entente.graph.TieGraph;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search field with its hits below: up and down choose, Enter goes there, Esc leaves. */
final class SearchBox extends StackPane {
    private static final String PROMPT = "Search actors, ties and quotes";
    private static final String SHORT_PROMPT = "Search";

    /** What the icon and the field's own edges take up, px. */
    private static final double EDGES = 56;

    private static final int MOST_HITS = 40;
    private static final int ROWS = 9;
    private static final double ROW = 46;
    private static final int BEFORE = 36;
    private static final int AFTER = 60;

    private static final Logger LOG = Logger.getLogger(SearchBox.class.getName());

    private final CustomTextField field = new CustomTextField();
    private final ListView<Search.Hit> list = new ListView<>();
    private final Label nothing = Controls.text("Nothing found", "search-nothing");
    private final Popup popup = new Popup();
    private final TieGraph graph;
    private final Phrases phrases;
    private final Consumer<Search.Hit> go;
    private final Runnable leave;
    private final Background background;
    private @Nullable Search search;
    private @Nullable Task<List<Search.Hit>> finding;
    private boolean goToTheFirst;
    private String stillReading = "Still reading the quotes …";

    SearchBox(
            TieGraph graph,
            Phrases phrases,
            String shortcut,
            Background background,
            Consumer<Search.Hit> go,
            Runnable leave) {
        this.background = background;
        this.graph = graph;
        this.phrases = phrases;
        this.go = go;
        this.leave = leave;
        field.setPromptText(PROMPT);
        field.setAccessibleText(PROMPT);
        field.setAccessibleHelp("Up and down choose among what is found, Enter goes there, Escape leaves");
        field.getStyleClass().add("search-field");
        Label keys = Controls.text(shortcut, "key-cap");
        keys.visibleProperty().bind(field.textProperty().isEmpty());
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setRight(keys);
        field.widthProperty().subscribe(() -> fitPrompt(keys));
        keys.widthProperty().subscribe(() -> fitPrompt(keys));
        getChildren().add(field);
        getStyleClass().add("search-box");
        list.setCellFactory(view -> new HitCell());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setAccessibleText("What was found");
        list.setAccessibleHelp("Enter in the search field goes to the chosen one");
        StackPane below = new StackPane(list, nothing);
        below.getStyleClass().add("search-popup");
        popup.getContent().add(below);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().subscribe(text -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        list.setOnMouseClicked(event -> choose());
    }

    /** The prompt ends before the keys begin. */
    private void fitPrompt(Label keys) {
        Text words = new Text(PROMPT);
        words.setFont(field.getFont());
        double room = field.getWidth() - keys.getWidth() - EDGES;
        field.setPromptText(words.getLayoutBounds().getWidth() <= room ? PROMPT : SHORT_PROMPT);
    }

    /** Whether something was found for what is written. */
    boolean isShowingHits() {
        return popup.isShowing() && !list.getItems().isEmpty();
    }

    /** The index of the dossier, once it is made. */
    void use(Search index) {
        search = index;
        find();
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
        find();
    }

    /** Says that there is no index, and why. */
    void unavailable(Throwable failure) {
        LOG.log(Level.WARNING, "the dossier cannot be searched", failure);
        stillReading = "Search does not work for this dossier";
        find();
    }

    private void find() {
        @Nullable Task<List<Search.Hit>> before = finding;
        if (before != null) {
            before.cancel();
            finding = null;
        }
        goToTheFirst = false;
        String query = field.getText();
        if (query.isBlank() || !field.isFocused()) {
            popup.hide();
            return;
        }
        @Nullable Search index = search;
        if (index == null) {
            show(List.of(), stillReading);
            return;
        }
        Task<List<Search.Hit>> task = Background.task(progress -> index.find(query, MOST_HITS));
        finding = task;
        background.start(task, this::found, failure -> LOG.log(Level.WARNING, "search failed: " + query, failure));
    }

    private void found(List<Search.Hit> hits) {
        finding = null;
        show(hits, "Nothing found");
        if (goToTheFirst) {
            choose();
        }
    }

    private void show(List<Search.Hit> hits, String otherwise) {
        nothing.setText(otherwise);
        nothing.setVisible(hits.isEmpty());
        list.getItems().setAll(hits);
        list.getSelectionModel().selectFirst();
        double width = Math.max(getWidth(), 440);
        list.setPrefSize(width, Math.max(1, Math.min(ROWS, hits.size())) * ROW + 4);
        Bounds place = localToScreen(getLayoutBounds());
        if (place != null) {
            popup.show(field, place.getCenterX() - width / 2, place.getMaxY() + 4);
        }
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
            int clamped = Math.max(0, Math.min(list.getItems().size() - 1, next));
            list.getSelectionModel().clearAndSelect(clamped);
            list.scrollTo(clamped);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
            field.clear();
            leave.run();
            event.consume();
        }
    }

    /** Goes to the hit chosen; to the best one as soon as it is found, where the search still runs. */
    private void choose() {
        goToTheFirst = finding != null;
        if (goToTheFirst) {
            return;
        }
        Search.@Nullable Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            popup.hide();
            go.accept(hit);
        }
    }

    /** A hit on two lines: what it is, and the words with what was found in a stronger face. */
    private final class HitCell extends ListCell<Search.Hit> {
        @Override
        protected void updateItem(Search.@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(hit == null || empty ? null : row(hit));
            setAccessibleText(hit == null || empty ? "" : owner(hit) + ": " + hit.text());
        }

        private HBox row(Search.Hit hit) {
            VBox lines = new VBox(marked(hit));
            String below = below(hit);
            if (!below.isEmpty()) {
                lines.getChildren().add(Controls.text(below, "caption"));
            }
            lines.setMinWidth(0);
            lines.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(lines, Priority.ALWAYS);
            HBox row = new HBox(10, lines);
            row.setAlignment(Pos.CENTER_LEFT);
            if (hit.actor() >= 0) {
                row.getChildren().add(0, new KindGlyph(graph.actor(hit.actor()).kind()));
            } else {
                row.getChildren()
                        .add(
                                0,
                                new FontIcon(
                                        hit.field() == Search.Field.QUOTE ? Feather.MESSAGE_SQUARE : Feather.LINK_2));
            }
            row.setPrefWidth(0);
            return row;
        }
    }

    private Pane marked(Search.Hit hit) {
        String text = hit.text().replaceAll("\\p{Cc}", " ");
        int start = Math.max(0, hit.start() - BEFORE);
        int end = Math.min(text.length(), hit.end() + AFTER);
        Text before = new Text((start > 0 ? "…" : "") + text.substring(start, hit.start()));
        Text found = new Text(text.substring(hit.start(), hit.end()));
        Text after = new Text(text.substring(hit.end(), end) + (end < text.length() ? "…" : ""));
        found.getStyleClass().add("found");
        TextFlow flow = new TextFlow(before, found, after);
        // As wide as it takes on one line: the list cuts off what is too long.
        flow.resize(3000, 20);
        flow.setManaged(false);
        Pane line = new Pane(flow);
        line.setMinSize(0, 20);
        line.setPrefSize(0, 20);
        return line;
    }

    private String below(Search.Hit hit) {
        if (hit.field() == Search.Field.NAME) {
            String role = graph.actor(hit.actor()).role();
            return role == null ? Phrases.kind(graph.actor(hit.actor())) : role;
        }
        return hit.field() == Search.Field.TIE ? phrases.period(graph.tie(hit.tie())) : owner(hit);
    }

    private String owner(Search.Hit hit) {
        return hit.actor() >= 0 ? graph.actor(hit.actor()).name() : graph.sentence(hit.tie());
    }
}
