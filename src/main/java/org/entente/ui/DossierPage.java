package org.entente.ui;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.draw.Palette;
import org.entente.evidence.CheckedQuote;
import org.entente.graph.Duplicates;
import org.entente.graph.Search;
import org.entente.model.PropertyUse;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The window's content while a dossier is open: lens, graph, details, status line. */
final class DossierPage extends BorderPane implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DossierPage.class.getName());
    private static final double ZOOM_STEP = 1.25;
    private static final double AMPLE = 1440;
    private static final double LENS_LEAST = 208;
    private static final double LENS_MOST = 268;
    private static final double DETAILS_LEAST = 288;
    private static final double DETAILS_MOST = 372;

    private final Workspace workspace;
    private final Arranger arranger;
    private final GraphArea graph;
    private final LensPanel lens;
    private final DetailsPanel details;
    private final SearchBox search;
    private final VBox middle = new VBox();
    private final NoticePlace notices = new NoticePlace(NoticePlace.LONG_ENOUGH);
    private final ComparisonView comparison;
    private final Supplier<SourcesView> makeSources;
    private @Nullable SourcesView sources;
    private Palette palette;
    private final Desktop desktop;
    private final Consumer<PropertyUse> use;
    private final Copier copier;
    private final Forms forms;
    private final TextAttacher attacher;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.GRAPH);
    private final EvidenceChecker checker;
    private final CommunityFinder communities;
    private final TrailFinder trails;

    DossierPage(
            Workspace workspace,
            Forms forms,
            Palette palette,
            Fonts fonts,
            Phrases phrases,
            Desktop desktop,
            Background background,
            String shortcut,
            GraphChoices choices,
            FrameTimes frames,
            Consumer<PropertyUse> use) {
        this.workspace = workspace;
        this.palette = palette;
        this.desktop = desktop;
        this.use = use;
        this.forms = forms;
        arranger = new Arranger(workspace, background, this::bringSelectionIntoView);
        copier = new Copier(workspace, () -> this.palette, phrases, desktop, background, this::tell);
        graph = new GraphArea(workspace, fonts, palette, phrases, copier, arranger, choices, frames, forms);
        communities = new CommunityFinder(workspace, background, choices.communities());
        lens = new LensPanel(workspace, palette, phrases, forms);
        details = new DetailsPanel(workspace, palette, phrases, copier, new InSources(), forms);
        search = new SearchBox(workspace.graph(), phrases, shortcut + "+K", background, this::go, graph::requestFocus);
        comparison =
                new ComparisonView(workspace, palette, phrases, copier, new InSources(), forms, graph::requestFocus);
        LayoutLine line = new LayoutLine(arranger);
        StackPane.setAlignment(line, Pos.TOP_CENTER);
        StackPane stage = new StackPane(graph, new EmptyNote(workspace), zoomButtons(), line, comparison);
        stage.setMinSize(0, 0);
        VBox.setVgrow(stage, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        attacher = new TextAttacher(forms.editor(), background, desktop, words -> tell(new Notice(words)));
        makeSources =
                () -> new SourcesView(workspace, this.palette, phrases, background, this::browse, attacher, forms);
        middle.getChildren().add(stage);
        view.subscribe(shown -> {
            // The graph stays in the scene: SmartGraph can change it nowhere else.
            stage.setVisible(shown == View.GRAPH);
            stage.setManaged(shown == View.GRAPH);
            middle.getChildren().removeIf(node -> node == sources);
            if (shown == View.SOURCES) {
                middle.getChildren().add(sources());
            }
        });
        middle.setMinWidth(0);
        for (Region side : List.of(lens, details)) {
            side.minWidthProperty().bind(side.prefWidthProperty());
            side.maxWidthProperty().bind(side.prefWidthProperty());
        }
        lens.prefWidthProperty().bind(share(LENS_LEAST, LENS_MOST));
        details.prefWidthProperty().bind(share(DETAILS_LEAST, DETAILS_MOST));
        setLeft(lens);
        setCenter(new StackPane(middle, notices));
        setRight(details);
        setBottom(new StatusBar(workspace, graph, phrases));
        background.start(() -> Search.of(workspace.graph()), search::use, search::unavailable);
        background.start(
                () -> Duplicates.among(workspace.graph().dossier()),
                workspace::duplicatesFound,
                failure -> LOG.log(Level.WARNING, "actors that may be the same could not be looked for", failure));
        checker = new EvidenceChecker(workspace, background);
        trails = new TrailFinder(workspace, background);
        workspace.trails().kindProperty().subscribe((before, now) -> bringSelectionIntoView());
        workspace.trails().askedProperty().subscribe(asked -> bringSelectionIntoView());
        workspace.selection().selectionProperty().subscribe(selection -> details.setVvalue(0));
    }

    /** What stands in the middle. */
    enum View {
        GRAPH,
        SOURCES
    }

    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    View view() {
        return view.get();
    }

    void show(View next) {
        if (next != view()) {
            view.set(next);
            if (next == View.SOURCES) {
                sources().begin(workspace.selection().selection());
            } else {
                graph.requestFocus();
                bringSelectionIntoView();
            }
        }
    }

    private final class InSources implements DetailParts.Reading {
        @Override
        public void read(CheckedQuote quote) {
            view.set(View.SOURCES);
            sources().show(quote);
        }

        @Override
        public void read(Source source) {
            view.set(View.SOURCES);
            sources().show(source);
        }

        @Override
        public void compare(Clash clash) {
            show(View.GRAPH);
            comparison.show(clash);
        }

        @Override
        public void browse(URI link) {
            DossierPage.this.browse(link);
        }

        @Override
        public void use(PropertyUse properties) {
            use.accept(properties);
        }

        @Override
        public void contradictions() {
            workspace.selection().clear();
            details.bringToTop(ContradictionSection.class);
        }
    }

    /** Goes back to the graph; false where it is there already. */
    boolean closeComparison() {
        return view() == View.GRAPH && comparison.close();
    }

    /** Made when it is first looked at, so that the window comes up sooner. */
    SourcesView sources() {
        @Nullable SourcesView made = sources;
        if (made == null) {
            made = makeSources.get();
            VBox.setVgrow(made, Priority.ALWAYS);
            sources = made;
        }
        return made;
    }

    /** The source being read, if one is. */
    Optional<Source> read() {
        return view() == View.SOURCES ? sources().reader().source() : Optional.empty();
    }

    /** Goes on reading the source of that id, if it is still there. */
    void goOnReading(String source) {
        show(View.SOURCES);
        workspace.evidence().source(source).ifPresent(sources()::show);
    }

    /** The source that a text given now would be for: the one being read, if it has none. */
    Optional<Source> textWanted() {
        return read().filter(source -> !workspace.evidence().texts().containsKey(source.id()));
    }

    Forms forms() {
        return forms;
    }

    /** Quotes the words selected in the source that is read; false where there are none. */
    boolean quote() {
        return view() == View.SOURCES && sources().reader().quote();
    }

    Copier copier() {
        return copier;
    }

    TextAttacher attacher() {
        return attacher;
    }

    private void browse(URI link) {
        desktop.browse(
                link,
                () -> tell(new Notice("There is no program that opens " + link)
                        .offering("Copy the link", () -> desktop.copy(link.toString()))));
    }

    /** Tells something over what stands in the middle, instead of what was told before. */
    void tell(Notice notice) {
        notices.show(notice);
    }

    void clearNotice() {
        notices.clear();
    }

    /** A part of the window's width: the most at {@link #AMPLE}, less where the graph needs the room. */
    private ObservableValue<Double> share(double least, double most) {
        return widthProperty()
                .map(width -> Math.max(least, Math.min(most, Math.rint(most * width.doubleValue() / AMPLE))));
    }

    private VBox zoomButtons() {
        Button selection = Controls.icon(Feather.CROSSHAIR, "Zoom to what is selected (Z)", graph::zoomToSelection);
        selection
                .disableProperty()
                .bind(workspace.selection().selectionProperty().map(Selection.Nothing.class::isInstance));
        VBox buttons = new VBox(
                Controls.icon(Feather.PLUS, "Zoom in (+)", () -> graph.zoomStep(ZOOM_STEP)),
                Controls.icon(Feather.MINUS, "Zoom out (−)", () -> graph.zoomStep(1 / ZOOM_STEP)),
                Controls.icon(Feather.MAXIMIZE_2, "Fit the graph into its room", graph::fit),
                selection);
        buttons.getStyleClass().add("zoom-buttons");
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(buttons, Pos.BOTTOM_RIGHT);
        return buttons;
    }

    Workspace workspace() {
        return workspace;
    }

    GraphArea graph() {
        return graph;
    }

    LensPanel lens() {
        return lens;
    }

    SearchBox search() {
        return search;
    }

    DetailsPanel details() {
        return details;
    }

    void zoomIn() {
        graph.zoomStep(ZOOM_STEP);
    }

    void zoomOut() {
        graph.zoomStep(1 / ZOOM_STEP);
    }

    void use(Palette palette) {
        graph.use(palette);
        lens.use(palette);
        details.use(palette);
        comparison.use(palette);
        this.palette = palette;
        if (sources != null) {
            sources.use(palette);
        }
    }

    void showLens(boolean shown) {
        setLeft(shown ? lens : null);
    }

    void showDetails(boolean shown) {
        setRight(shown ? details : null);
    }

    /** Notices what has changed while a person was elsewhere. */
    void lookAgain() {
        checker.lookAgain();
    }

    private void go(Search.Hit hit) {
        show(View.GRAPH);
        workspace.go(hit.actor() >= 0 ? Selection.actor(hit.actor()) : Selection.tie(hit.tie()));
        bringSelectionIntoView();
        graph.requestFocus();
    }

    void bringSelectionIntoView() {
        graph.bringIntoView(workspace.actorsInQuestion());
    }

    /**
     * Where a person was on this page.
     *
     * @param reading the source that is being read
     * @param scrolled how far down its text, px
     */
    record Kept(DetailsPanel.Kept details, Optional<Source> reading, double scrolled, boolean atGraph) {}

    Kept keep() {
        return new Kept(
                details.keep(),
                read(),
                sources == null ? 0 : sources.reader().pane().scrolled(),
                graph.has(getScene().getFocusOwner()));
    }

    /** Has a person be where they were on a page like this. */
    void goOn(Kept kept) {
        kept.reading().ifPresent(source -> sources().reader().beginAt(kept.scrolled()));
        // How far to scroll is known only once the page has its size.
        getScene().getRoot().applyCss();
        getScene().getRoot().layout();
        details.goOn(kept.details());
        if (kept.atGraph()) {
            graph.requestFocus();
        }
    }

    @Override
    public void close() {
        checker.close();
        communities.close();
        trails.close();
        arranger.close();
        graph.close();
    }
}
