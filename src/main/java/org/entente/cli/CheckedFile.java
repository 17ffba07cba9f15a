package org.entente.cli;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.QuoteCheck;
import org.entente.evidence.Verdict;
import org.entente.io.SourceTexts;
import org.entente.io.SourceTexts.Found;
import org.entente.io.SourceTexts.Unreadable;
import org.entente.model.Dossier;
import org.entente.model.Source;

/**
 * A dossier whose quotes were held against their sources.
 *
 * @param unreadable a line for each text that the dossier names and that could not be read
 */
record CheckedFile(Path file, Dossier dossier, List<CheckedQuote> quotes, List<String> unreadable) {

    static CheckedFile of(Path file, Dossier dossier) throws InterruptedIOException {
        QuoteCheck check = new QuoteCheck(dossier);
        SourceTexts beside = new SourceTexts(file);
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (Source source : dossier.sources()) {
            if (check.needs(source)) {
                SourceTexts.Outcome outcome = beside.of(source);
                if (outcome instanceof Found found) {
                    texts.put(source.id(), found.text());
                } else if (outcome instanceof Unreadable trouble) {
                    unreadable.add("warning: " + file + ": source “" + source.id() + "”: the text “" + trouble.file()
                            + "” cannot be read: " + trouble.reason());
                }
            }
        }
        return new CheckedFile(file, dossier, check.against(texts), unreadable);
    }

    /** Whether no quote is altered or not found, and each text could be read. */
    boolean holds() {
        return unreadable.isEmpty()
                && quotes.stream()
                        .map(CheckedQuote::verdict)
                        .allMatch(verdict -> verdict.holds() || verdict instanceof Verdict.Unchecked);
    }
}
