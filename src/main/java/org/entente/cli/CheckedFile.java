package org.entente.cli;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.entente.draw.Support;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Contradiction;
import org.entente.evidence.Contradictions;
import org.entente.evidence.Evidence;
import org.entente.evidence.Verdict;
import org.entente.evidence.Witnesses;
import org.entente.graph.TieGraph;
import org.entente.io.SourceTexts;
import org.entente.io.SourceTexts.Unreadable;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A dossier whose quotes were held against their sources.
 *
 * @param unreadable the texts that the dossier names and that could not be read, by id of source
 */
record CheckedFile(Path file, Evidence evidence, Map<String, Unreadable> unreadable) {

    static CheckedFile of(Path file, Dossier dossier) throws InterruptedIOException {
        SourceTexts.Texts texts = new SourceTexts(file).of(dossier.sources(), done -> true);
        Evidence evidence = Evidence.of(dossier, texts.found(), Evidence.none(dossier), done -> true);
        return new CheckedFile(file, evidence, texts.unreadable());
    }

    Dossier dossier() {
        return evidence.dossier();
    }

    /** What the badges of ties tell. */
    Support support(TieGraph graph) {
        IntFunction<OfTie> quoted = tie -> new OfTie(graph.placeInDossier(tie));
        return new Support(
                tie -> !evidence.quotesOf(quoted.apply(tie)).isEmpty(),
                tie -> evidence.independent(quoted.apply(tie)),
                tie -> evidence.holds(quoted.apply(tie)));
    }

    /** The ties that have quotes from sources. */
    List<TieSources> tieSources() {
        List<TieSources> all = new ArrayList<>();
        for (int number = 0; number < dossier().ties().size(); number++) {
            OfTie tie = new OfTie(number);
            List<String> sources = evidence.sourcesOf(tie);
            if (!sources.isEmpty()) {
                Witnesses witnesses = evidence.witnesses();
                List<String> lacking = evidence.lacking(tie);
                all.add(new TieSources(
                        tie(number),
                        sources,
                        evidence.independent(tie),
                        witnesses.links(sources.stream()
                                .filter(source -> !lacking.contains(source))
                                .toList()),
                        sources.stream()
                                .filter(source -> !witnesses.knows(source))
                                .toList(),
                        lacking));
            }
        }
        return all;
    }

    /** Ties that do not go together. */
    List<Contradiction> contradictions() {
        return Contradictions.among(dossier(), done -> true);
    }

    /** How the output calls a tie: by its id, or by its place in the file where it has none. */
    String tie(int number) {
        @Nullable String id = dossier().ties().get(number).id();
        return id == null ? "ties[" + number + "]" : id;
    }

    /**
     * The sources of a tie.
     *
     * @param independent how many of them speak for themselves
     * @param grouped     why others of them do not
     * @param unknown     those that are not in the dossier: they count for none
     * @param lacking     those in whose text no quote of the tie stands: they count for none either
     */
    record TieSources(
            String tie,
            List<String> sources,
            int independent,
            List<Witnesses.Link> grouped,
            List<String> unknown,
            List<String> lacking) {}

    /** Whether no quote is altered or not found. */
    boolean holds() {
        return evidence.quotes().stream()
                .map(quote -> quote.verdict().kind())
                .allMatch(kind -> kind.holds() || kind == Verdict.Kind.UNCHECKED);
    }
}
