package org.entente.ui;

import java.util.List;
import java.util.StringJoiner;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.graph.TieGraph;
import org.entente.model.Tie;
import org.entente.model.TieType;

/** A tie as plain text, for pasting: who is tied to whom and how, then each quote in its words, and where that stands. */
record TieText(Phrases phrases, TieGraph graph, Evidence evidence) {

    /** @param number of the tie */
    String of(int number) {
        Tie tie = graph.tie(number);
        TieType type = graph.tieType(graph.type(number));
        StringJoiner heading = new StringJoiner(", ");
        heading.add(graph.actor(graph.from(number)).name() + (type.directed() ? " → " : " – ")
                + graph.actor(graph.to(number)).name() + ": " + type.label());
        phrases.whenAndWhere(tie).forEach(heading::add);
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
        text.add(heading.toString());
        List<CheckedQuote> quotes = evidence.quotesOf(new OfTie(graph.placeInDossier(number)));
        if (quotes.isEmpty()) {
            text.add("no quote");
        }
        quotes.forEach(quote -> text.add(quote(quote)));
        return text.toString();
    }

    private String quote(CheckedQuote checked) {
        Citations citations = new Citations(phrases);
        String attribution = citations.attribution(
                graph, checked.quote(), evidence.source(checked.quote()).orElse(null));
        String verdict = "[" + checked.verdict().word() + "]";
        return Phrases.quoted(checked.quote().text()) + "\n"
                + (attribution.isEmpty() ? verdict : attribution + " " + verdict);
    }
}
