package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.evidence.Evidence.Copies;
import org.entente.evidence.NearCopies;
import org.entente.evidence.Witnesses.Link;
import org.entente.model.Change;
import org.entente.model.Source;

/** How many sources of a tie are independent; which were taken for one witness, and why; a way to say that they are not. */
final class WitnessSection extends VBox {
    /** When two sources are taken for one. */
    static final String RULE = "Sources count as one where at least " + percent(NearCopies.SHARE)
            + " of the shorter text stands in the other, or a quote with the sentences around it, or where one says that it"
            + " repeats the other. One that has no quote of the tie in its text does not count.";

    private static final int AT_ONCE = 5;
    private static final int LONGEST = 400;

    private final DetailParts parts;
    private final Evidence evidence;

    WitnessSection(DetailParts parts, int tie) {
        super(6);
        this.parts = parts;
        evidence = parts.workspace().evidence();
        OfTie owner = parts.workspace().quoted(tie);
        List<String> sources = evidence.sourcesOf(owner);
        List<String> lacking = evidence.lacking(owner);
        List<String> unknown = sources.stream()
                .filter(source -> evidence.source(source).isEmpty())
                .toList();
        if (sources.size() < 2 && unknown.isEmpty() && lacking.isEmpty()) {
            setManaged(false);
            return;
        }
        int independent = evidence.independent(owner);
        getChildren().add(Controls.wrapped(count(parts.phrases(), sources.size(), independent), "witnesses"));
        unknown.forEach(source -> getChildren()
                .add(Controls.wrapped(Phrases.quoted(source) + " is not in the dossier", "witness-reason")));
        lacking.forEach(source -> getChildren()
                .add(Controls.wrapped(
                        name(source) + " does not count: no quote of this tie stands in its text", "witness-reason")));
        List<Link> links = evidence.witnesses()
                .links(sources.stream()
                        .filter(source -> !lacking.contains(source))
                        .toList());
        if (!links.isEmpty()) {
            getChildren()
                    .addAll(
                            new LongList(links.stream().map(this::reason).iterator(), AT_ONCE, 6),
                            Controls.wrapped(RULE, "caption"));
        }
        parts.graph().dossier().sources().stream()
                .filter(source -> sources.contains(source.id()))
                .forEach(source -> source.independentOf().stream()
                        .filter(sources::contains)
                        .forEach(other -> getChildren().add(setApart(source, other))));
    }

    private Node setApart(Source one, String other) {
        Hyperlink back = Controls.link("They are", () -> parts.editor()
                .perform(
                        "let texts decide about " + name(one.id()) + " and " + name(other),
                        new Change.PutSource(one.withIndependentOf(one.independentOf().stream()
                                .filter(id -> !id.equals(other))
                                .toList()))));
        back.setAccessibleHelp("Lets their texts decide again");
        return new VBox(
                2,
                Controls.wrapped(
                        "It is said that " + name(one.id()) + " and " + name(other) + " are not the same", "caption"),
                back);
    }

    /** "3 sources, of which 2 independent". */
    static String count(Phrases phrases, int sources, int independent) {
        return phrases.count(sources, "source", "sources")
                + (sources == independent
                        ? ", all independent"
                        : ", of which " + phrases.number(independent) + " independent");
    }

    private Node reason(Link link) {
        String one = name(link.one());
        String other = name(link.other());
        Optional<Copies> copies = evidence.copies().stream()
                .filter(pair -> pair.one().equals(link.one()) && pair.other().equals(link.other()))
                .findFirst();
        if (link.share() == 0 || copies.isEmpty()) {
            return Controls.wrapped(one + " repeats " + other, "witness-reason");
        }
        VBox shared = new VBox(4);
        copies.get().passages().forEach(passage -> shared.getChildren()
                .add(Controls.wrapped(Phrases.quoted(Phrases.brief(passage.words(), LONGEST)), "shared-passage")));
        shared.setVisible(false);
        shared.setManaged(false);
        Hyperlink show = Controls.link("Show what they share", () -> {});
        show.setOnAction(event -> {
            boolean open = !shared.isVisible();
            shared.setVisible(open);
            shared.setManaged(open);
            show.setVisited(false);
            show.setText(open ? "Hide what they share" : "Show what they share");
        });
        Hyperlink apart = Controls.link(
                "Not the same", () -> evidence.source(link.one()).ifPresent(source -> setApart(source, link)));
        apart.setAccessibleHelp("Has both count as independent sources");
        FlowPane actions = parts.line(12, show, apart);
        return new VBox(
                2,
                Controls.wrapped(
                        one + " and " + other + " have " + percent(link.share()) + " of the shorter text in common",
                        "witness-reason"),
                actions,
                shared);
    }

    private void setApart(Source source, Link link) {
        List<String> others = new ArrayList<>(source.independentOf());
        others.add(link.other());
        parts.editor()
                .perform(
                        "tell " + name(link.one()) + " and " + name(link.other()) + " apart",
                        new Change.PutSource(source.withIndependentOf(others)));
    }

    private String name(String source) {
        return Phrases.quoted(
                evidence.source(source).map(parts.citations()::shortly).orElse(source));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
