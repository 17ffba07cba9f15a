package org.entente.ui;

import java.util.StringJoiner;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.Evidence;
import org.entente.graph.TieGraph;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;

/** A trail as plain text, for pasting: each tie in words, with the quote that carries it and where that stands. */
record TrailText(Phrases phrases, TieGraph graph, Evidence evidence) {

    /** @param kind what the trail is called: "shortest path" */
    String of(Trail trail, String kind) {
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
        text.add(title(trail) + " (" + kind + "; " + phrases.strength(trail) + ")");
        int number = 1;
        for (Trail.Step step : trail.steps()) {
            String mark = trail.isWeakest(step) ? " (weakest tie)" : "";
            text.add(number++ + ". " + phrases.datedSentence(graph, step.tie()) + mark + "\n" + quote(step.quote()));
        }
        return text.toString();
    }

    private String title(Trail trail) {
        int from = trail.path().actors().get(0);
        int to = trail.path().actors().get(trail.path().actors().size() - 1);
        return "How " + graph.actor(from).name() + " is tied to "
                + graph.actor(to).name();
    }

    private String quote(@Nullable CheckedQuote checked) {
        if (checked == null) {
            return "no quote";
        }
        Quote quote = checked.quote();
        return new Citations(phrases)
                        .citation(graph, quote, evidence.source(quote).orElse(null)) + " ["
                + checked.verdict().word() + "]";
    }
}
