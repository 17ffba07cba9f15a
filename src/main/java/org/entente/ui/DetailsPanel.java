package org.entente.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;
import org.entente.draw.Palette;
import org.entente.graph.TieGraph;
import org.entente.io.Problem;
import org.entente.model.Actor;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** The right side: the actor or tie selected with its quotes, or the dossier itself. */
final class DetailsPanel extends ScrollPane {
    static final double WIDTH = 372;
    private static final int MOST_TIES = 150;
    private static final int MOST_PROBLEMS = 100;
    private static final int BEST_CONNECTED = 5;

    private final Workspace workspace;
    private final TieGraph graph;
    private Palette palette;
    private final Phrases phrases;
    private final Desktop desktop;
    private final VBox content = new VBox();

    DetailsPanel(Workspace workspace, Palette palette, Phrases phrases, Desktop desktop) {
        this.workspace = workspace;
        this.palette = palette;
        this.phrases = phrases;
        this.desktop = desktop;
        graph = workspace.graph();
        content.getStyleClass().add("details");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("side", "details-side");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        workspace.selection().selectionProperty().subscribe(this::show);
    }

    /** Colours quotes and lines as another theme has them. */
    void use(Palette other) {
        palette = other;
        show(workspace.selection().selection());
    }

    private void show(Selection selection) {
        content.getChildren().clear();
        setVvalue(0);
        if (selection instanceof Selection.Actors actors) {
            showActor(actors.last(), actors.actors().size());
        } else if (selection instanceof Selection.OneTie one) {
            showTie(one.tie());
        } else {
            showDossier();
        }
    }

    private void add(Node... nodes) {
        content.getChildren().addAll(nodes);
    }

    private void showActor(int number, int selected) {
        Actor actor = graph.actor(number);
        if (selected > 1) {
            add(Controls.text(phrases.count(selected, "actor", "actors") + " selected, this one last", "caption"));
        }
        add(Controls.wrapped(actor.name(), "name"));
        @Nullable String role = actor.role();
        if (role != null) {
            add(Controls.wrapped(role, "role"));
        }
        FlowPane chips = new FlowPane(6, 6);
        Label kind = Controls.text(Phrases.kind(actor), "chip", "kind");
        kind.setGraphic(new KindGlyph(actor.kind()));
        chips.getChildren().add(kind);
        for (String alias : actor.aliases()) {
            Label chip = Controls.text(alias, "chip");
            chip.setMaxWidth(WIDTH - 40);
            chip.setTooltip(new Tooltip("Also called " + alias));
            chips.getChildren().add(chip);
        }
        add(chips);
        @Nullable String note = actor.note();
        if (note != null) {
            add(Controls.wrapped(note, "note"));
        }
        int[] ties = newestFirst(number);
        int quotes =
                IntStream.of(ties).map(tie -> graph.tie(tie).quotes().size()).sum()
                        + actor.quotes().size();
        add(Controls.text(
                phrases.count(ties.length, "tie", "ties") + " · " + phrases.count(quotes, "quote", "quotes"),
                "section"));
        if (!actor.quotes().isEmpty()) {
            add(Controls.text("About " + actor.name(), "tie-heading"));
            addQuotes(actor.quotes(), css(palette.muted()));
        }
        if (ties.length == 0 && actor.quotes().isEmpty()) {
            add(Controls.wrapped("No tie and no quote yet.", "caption"));
        }
        for (int i = 0; i < Math.min(ties.length, MOST_TIES); i++) {
            int tie = ties[i];
            add(heading(tie, number));
            addQuotes(graph.tie(tie).quotes(), color(tie));
        }
        if (ties.length > MOST_TIES) {
            add(Controls.wrapped(
                    "and " + phrases.count(ties.length - MOST_TIES, "older tie", "older ties"), "caption"));
        }
    }

    /** The latest date first, those without one last, in the order of the file. */
    private int[] newestFirst(int actor) {
        Comparator<PartialDate> latest = Comparator.comparing(PartialDate::last).reversed();
        return graph.tiesOf(actor)
                .boxed()
                .sorted(Comparator.comparing(tie -> graph.tie(tie).date(), Comparator.nullsLast(latest)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Verb, other actor, when and where, the tie itself a click away. */
    private Node heading(int tie, int seenFrom) {
        FlowPane line = new FlowPane(5, 2);
        line.getStyleClass().add("tie-heading");
        line.setAlignment(Pos.CENTER_LEFT);
        Rectangle swatch = new Rectangle(9, 9, Paints.of(typeColor(tie)));
        swatch.setArcWidth(4);
        swatch.setArcHeight(4);
        int other = graph.opposite(seenFrom, tie);
        String name = other == seenFrom ? "itself" : graph.actor(other).name();
        line.getChildren()
                .addAll(
                        swatch,
                        tieLink(phrases.verbSeenFrom(graph, tie, seenFrom), tie),
                        QuoteCard.name(name, () -> workspace.go(Selection.actor(other))));
        addWhenAndWhere(line, graph.tie(tie));
        return line;
    }

    private Node tieLink(String verb, int tie) {
        var link = Controls.link(verb, () -> workspace.go(Selection.tie(tie)));
        link.getStyleClass().add("verb-link");
        link.setMaxWidth(WIDTH / 2);
        link.setTooltip(new Tooltip("Select this tie"));
        return link;
    }

    private void addWhenAndWhere(FlowPane line, Tie tie) {
        List<String> parts = new ArrayList<>();
        if (!phrases.period(tie).isEmpty()) {
            parts.add(phrases.period(tie));
        }
        @Nullable String place = tie.place();
        if (place != null && !place.isBlank()) {
            parts.add(place);
        }
        if (!parts.isEmpty()) {
            line.getChildren().add(Controls.text("· " + String.join(" · ", parts), "when"));
        }
    }

    private void addQuotes(List<Quote> quotes, String color) {
        for (Quote quote : quotes) {
            add(new QuoteCard(graph, quote, color, phrases, desktop));
        }
        if (quotes.isEmpty()) {
            add(Controls.wrapped("No quote yet", "no-quote"));
        }
    }

    private void showTie(int number) {
        Tie tie = graph.tie(number);
        TieType type = graph.tieType(graph.type(number));
        FlowPane title = new FlowPane(6, 0);
        title.getStyleClass().add("tie-title");
        title.getChildren()
                .addAll(
                        actorLink(graph.from(number)),
                        Controls.text(type.label(), "verb"),
                        actorLink(graph.to(number)));
        add(title);
        FlowPane chips = new FlowPane(6, 6);
        Label kind = Controls.text(type.label() + " · " + type.stance().word(), "chip");
        kind.setGraphic(new TypeLine(type, graph.type(number), palette));
        chips.getChildren().add(kind);
        if (!phrases.period(tie).isEmpty()) {
            chips.getChildren().add(Controls.text(phrases.period(tie), "chip"));
        }
        @Nullable String place = tie.place();
        if (place != null && !place.isBlank()) {
            chips.getChildren().add(Controls.text(place, "chip"));
        }
        add(chips);
        int count = tie.quotes().size();
        add(Controls.text(count == 0 ? "No quote" : phrases.count(count, "quote", "quotes"), "section"));
        if (count == 0) {
            add(Controls.wrapped("Nothing in this dossier says so yet. Look for a source.", "no-quote"));
        } else {
            addQuotes(tie.quotes(), color(number));
        }
    }

    private Node actorLink(int actor) {
        var link = QuoteCard.name(graph.actor(actor).name(), () -> workspace.go(Selection.actor(actor)));
        link.setWrapText(true);
        link.setTextAlignment(TextAlignment.LEFT);
        return link;
    }

    private void showDossier() {
        add(Controls.wrapped(workspace.title(), "name"));
        @Nullable String description = graph.dossier().description();
        if (description != null) {
            add(Controls.wrapped(description, "note"));
        }
        add(Controls.wrapped(
                phrases.count(graph.actorCount(), "actor", "actors") + ", "
                        + phrases.count(graph.tieCount(), "tie", "ties") + ", "
                        + phrases.count(graph.dossier().sources().size(), "source", "sources"),
                "caption"));
        if (graph.actorCount() > 0) {
            add(Controls.text("Best connected", "section"));
        }
        IntStream.range(0, graph.actorCount())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(graph::degree).reversed())
                .limit(BEST_CONNECTED)
                .forEach(actor -> {
                    FlowPane line = new FlowPane(6, 0);
                    line.setAlignment(Pos.CENTER_LEFT);
                    line.getChildren()
                            .addAll(
                                    new KindGlyph(graph.actor(actor).kind()),
                                    actorLink(actor),
                                    Controls.text(phrases.count(graph.degree(actor), "tie", "ties"), "when"));
                    add(line);
                });
        showSources();
        showProblems();
    }

    private void showSources() {
        List<Source> sources = graph.dossier().sources();
        if (sources.isEmpty()) {
            return;
        }
        add(Controls.text("Sources", "section"));
        for (Source source : sources.subList(0, Math.min(sources.size(), MOST_PROBLEMS))) {
            Links.safe(source.url())
                    .ifPresentOrElse(
                            link -> {
                                var opened = Controls.link(phrases.reference(source), () -> desktop.browse(link));
                                opened.setWrapText(true);
                                opened.setMinHeight(USE_PREF_SIZE);
                                add(opened);
                            },
                            () -> add(Controls.wrapped(phrases.reference(source), "source-line")));
        }
        if (sources.size() > MOST_PROBLEMS) {
            add(Controls.text("and " + phrases.number(sources.size() - MOST_PROBLEMS) + " more", "caption"));
        }
    }

    private void showProblems() {
        List<Problem> problems = workspace.read().problems();
        int all = problems.size() + workspace.read().problemsLeftOut();
        if (all == 0) {
            return;
        }
        add(Controls.text(phrases.count(all, "problem", "problems") + " in the file", "section", "warning"));
        for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
            add(Controls.wrapped(
                    "Line " + problem.line() + ", column " + problem.column() + ": " + problem.message() + " ["
                            + problem.path() + "]",
                    "problem"));
        }
        if (all > MOST_PROBLEMS) {
            add(Controls.text("and " + phrases.number(all - MOST_PROBLEMS) + " more", "caption"));
        }
    }

    private int typeColor(int tie) {
        return palette.tie(graph.tieType(graph.type(tie)), graph.type(tie));
    }

    private String color(int tie) {
        return css(typeColor(tie));
    }

    private static String css(int argb) {
        return String.format("#%06x", argb & 0xFFFFFF);
    }
}
