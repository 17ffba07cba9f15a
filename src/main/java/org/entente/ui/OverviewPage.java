package org.entente.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.graph.Duplicates;
import org.entente.graph.TieGraph;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.model.Change;
import org.entente.model.Source;
import org.entente.ui.EditableText.Room;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The page of the dossier itself: what it is about, its best-connected actors, what contradicts, what is missing, its sources,
 * its problems.
 */
final class OverviewPage extends VBox {
    private static final int AT_ONCE = 60;
    private static final int LONGEST_TITLE = 240;
    private static final int BEST_CONNECTED = 5;

    private final DetailParts parts;

    OverviewPage(DetailParts parts) {
        this.parts = parts;
        TieGraph graph = parts.graph();
        Phrases phrases = parts.phrases();
        getStyleClass().add("details");
        @Nullable String title = graph.dossier().title();
        getChildren()
                .addAll(
                        new EditableText(
                                "title",
                                "a title",
                                title == null ? null : Phrases.brief(title, LONGEST_TITLE),
                                Room.LINE,
                                words -> parts.editor()
                                        .perform(
                                                "change the title", new Change.Entitle(words.isEmpty() ? null : words)),
                                "name"),
                        new EditableText(
                                "description",
                                "a description",
                                graph.dossier().description(),
                                Room.PARAGRAPH,
                                words -> parts.editor()
                                        .perform(
                                                "change the description",
                                                new Change.Describe(words.isEmpty() ? null : words)),
                                "note"));
        List<Source> sources = graph.dossier().sources();
        getChildren()
                .add(Controls.wrapped(
                        phrases.count(graph.actorCount(), "actor", "actors") + ", "
                                + phrases.count(graph.tieCount(), "tie", "ties") + ", "
                                + phrases.count(sources.size(), "source", "sources"),
                        "caption"));
        int aboveLists = getChildren().size();
        if (graph.actorCount() > 0) {
            getChildren().add(Controls.text("Best connected", "section"));
            bestConnected(graph).forEach(actor -> getChildren().add(actor(actor)));
        }
        List<Clash> clashes = parts.workspace().sourcing().clashesProperty().get();
        if (!clashes.isEmpty()) {
            getChildren().add(new ContradictionSection(parts, clashes));
        }
        List<Duplicates.Pair> doubles = parts.workspace().duplicates();
        if (!doubles.isEmpty()) {
            getChildren().add(Controls.text("Perhaps the same", "section"));
            getChildren().add(new LongList(doubles.stream().map(this::pair).iterator(), BEST_CONNECTED, 4));
        }
        int[] gaps = GapSection.of(graph);
        if (gaps.length > 0) {
            // Where they alone are looked at, their list comes first.
            int place = parts.workspace().filter().gaps()
                    ? aboveLists
                    : getChildren().size();
            getChildren().add(place, new GapSection(parts, gaps));
        }
        if (!sources.isEmpty()) {
            getChildren().add(Controls.text("Sources", "section"));
            getChildren().add(new LongList(sources.stream().map(this::source).iterator(), AT_ONCE, 8));
        }
        addProblems();
    }

    /** Those with the most ties, the first of equals; no more than a look at each actor, for there may be many. */
    private static IntStream bestConnected(TieGraph graph) {
        Comparator<Integer> best =
                Comparator.<Integer>comparingInt(graph::degree).reversed().thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> kept = new PriorityQueue<>(best.reversed());
        for (int actor = 0; actor < graph.actorCount(); actor++) {
            kept.add(actor);
            if (kept.size() > BEST_CONNECTED) {
                kept.remove();
            }
        }
        return kept.stream().sorted(best).mapToInt(Integer::intValue);
    }

    private Node actor(int actor) {
        TieGraph graph = parts.graph();
        Hyperlink name = parts.actorLink(actor, new KindGlyph(graph.actor(actor).kind()));
        return parts.line(6, name, Controls.text(parts.phrases().count(graph.degree(actor), "tie", "ties"), "when"));
    }

    private Node pair(Duplicates.Pair pair) {
        TieGraph graph = parts.graph();
        int one = graph.actorById(pair.one()).orElseThrow();
        int other = graph.actorById(pair.other()).orElseThrow();
        Hyperlink merge = Controls.link(
                "Merge", () -> new ActorEdits(parts.editor(), graph.actor(one)).mergeWith(graph.actor(other)));
        merge.setAccessibleHelp("Makes one actor of both; undo parts them again");
        return parts.line(6, parts.actorLink(one), Controls.text("and", "when"), parts.actorLink(other), merge);
    }

    private Node source(Source source) {
        Hyperlink read = Controls.link(
                parts.citations().shortly(source), () -> parts.reading().read(source));
        read.getStyleClass().add("source-line");
        Controls.wrap(read);
        read.setAccessibleHelp("Shows the text of this source with its quotes");
        FlowPane line = parts.line(6, read);
        String publisher = Objects.requireNonNullElse(source.publisher(), "");
        if (!publisher.isBlank()) {
            parts.add(line, Controls.text(publisher, "when"));
        }
        Links.safe(source.url())
                .ifPresent(link ->
                        parts.add(line, Controls.icon(Feather.EXTERNAL_LINK, "Open " + link, () -> parts.reading()
                                .browse(link))));
        return line;
    }

    private void addProblems() {
        ReadResult read = parts.workspace().read();
        List<Problem> problems = read.problems();
        int untold = read.problemsLeftOut();
        if (problems.isEmpty()) {
            return;
        }
        String count = parts.phrases().count(read.problemCount(), "problem", "problems");
        getChildren().add(Controls.text(count + " in the file", "section", "warning"));
        getChildren()
                .add(new LongList(problems.stream().map(OverviewPage::problem).iterator(), AT_ONCE, 8));
        if (untold > 0) {
            getChildren().add(Controls.text("and " + parts.phrases().number(untold) + " more", "caption"));
        }
    }

    private static Label problem(Problem problem) {
        String place = problem.line() > 0 ? "Line " + problem.line() + ", column " + problem.column() + ": " : "";
        String path = problem.path().isEmpty() ? "" : " [" + problem.path() + "]";
        return Controls.wrapped(Phrases.capitalized(place + problem.message()) + path, "problem");
    }
}
