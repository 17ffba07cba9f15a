package org.entente.io.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.io.Findings;
import org.entente.io.Opening;
import org.entente.io.ReadResult;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.io.Spot;
import org.entente.io.Text;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables, CSV (RFC 4180) and its relatives: a row is a tie, the actors are the ends of ties. A table of actors alone
 * gives actors without ties. Which columns are which is guessed, where nobody says so.
 */
final class TableReader implements GraphReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 1000;
    private static final int SHOWN = 20;

    private final TableChoices choices;

    TableReader(TableChoices choices) {
        this.choices = choices;
    }

    @Override
    public String format() {
        return "CSV";
    }

    @Override
    public boolean recognises(Head head) {
        return DialectGuess.of(head).isPresent();
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        ReadResult ties = read(name, text, false);
        @Nullable Path file = choices.nodes();
        @Nullable Dossier tied = ties.dossier();
        if (file == null || tied == null) {
            return ties;
        }
        ReadResult actors = Opening.of(file, (of, table) -> read(of, table, true));
        @Nullable Dossier known = actors.dossier();
        return known == null ? actors : ties.with(joined(known, tied)).after(actors);
    }

    /** The ties between actors of whom another table tells more. */
    private static Dossier joined(Dossier known, Dossier tied) {
        List<Actor> actors = new ArrayList<>(known.actors());
        Set<String> ids = known.actors().stream().map(Actor::id).collect(Collectors.toSet());
        tied.actors().stream().filter(actor -> !ids.contains(actor.id())).forEach(actors::add);
        return new Dossier(null, null, tied.tieTypes(), actors, tied.ties(), tied.sources(), known.view(), Extras.NONE);
    }

    private ReadResult read(String name, Text text, boolean ofActors) throws IOException {
        try {
            return decoded(name, text, ofActors);
        } catch (CharacterCodingException e) {
            return decoded(name, text.in(WINDOWS), ofActors);
        }
    }

    private ReadResult decoded(String name, Text text, boolean ofActors) throws IOException {
        TableDialect dialect = DialectGuess.of(Head.of(text))
                .orElseThrow(() -> new Refusal(
                        "no-table",
                        "this is no table: expected rows of cells with commas, semicolons or tabs between them",
                        new Spot.At(1, 1),
                        "a table",
                        "another text"));
        TableSample sample;
        try (TableRows rows = new TableRows(text.open(), dialect)) {
            sample = TableSample.of(rows, SAMPLE);
        }
        TableColumns columns =
                ofActors ? ColumnGuess.ofActors(dialect, sample) : ColumnGuess.ofTies(dialect, sample, choices);
        Findings findings = new Findings();
        Dossier dossier = drafted(text, dialect, columns, findings);
        List<List<String>> first = (columns.headed() ? sample.withoutFirst() : sample)
                .rows().stream().limit(SHOWN).toList();
        return findings.result(name, text, dossier).with(columns.reading(first));
    }

    private static Dossier drafted(Text text, TableDialect dialect, TableColumns columns, Findings findings)
            throws IOException {
        DossierDraft draft = new DossierDraft(findings);
        DraftRows becoming = columns.ofActors() ? new ActorRows(draft, columns) : new TieRows(draft, columns);
        Widths widths = new Widths(columns, dialect.quote() == TableDialect.NO_MARK);
        try (TableRows rows = new TableRows(text.open(), dialect)) {
            boolean any = rows.next() && (!columns.headed() || rows.next());
            if (!any) {
                findings.warn(
                        "no-rows",
                        "there is no row below the headings: write one for each tie",
                        new Spot.At(1, 1),
                        "rows",
                        "headings alone");
            }
            for (; any; any = rows.next()) {
                widths.look(rows);
                becoming.add(rows);
            }
        }
        becoming.tell(findings);
        widths.tell(findings);
        return draft.finish();
    }

    /** Sees whether rows have as many cells as there are columns. */
    private static final class Widths {
        private final TableColumns columns;
        private final boolean marksAreText;
        private final Tally shorter = new Tally();
        private final Tally longer = new Tally();
        private final Tally marks = new Tally();

        Widths(TableColumns columns, boolean marksAreText) {
            this.columns = columns;
            this.marksAreText = marksAreText;
        }

        void look(TableRows row) {
            int wanted = columns.headings().size();
            if (row.size() < wanted) {
                shorter.add(row.spot(row.size() - 1), row.size() + (row.size() == 1 ? " cell" : " cells"));
            }
            for (int i = wanted; i < row.size(); i++) {
                if (!row.cell(i).isBlank()) {
                    longer.add(row.spot(i), Shown.cut(row.cell(i)));
                    break;
                }
            }
            for (int i = 0; marksAreText && i < row.size(); i++) {
                if (row.cell(i).startsWith("\"")) {
                    marks.add(row.spot(i), Shown.cut(row.cell(i)));
                }
            }
        }

        void tell(Findings findings) {
            String count = columns.headings().size() + " cells";
            shorter.tell(
                    findings,
                    "short-row",
                    "this row has fewer cells than there are columns: what is missing counts as empty",
                    count);
            longer.tell(
                    findings,
                    "long-row",
                    "this row has more cells than there are columns: from this one on they are left out",
                    count);
            marks.tell(
                    findings,
                    "open-quotation",
                    "this quotation mark is never closed, so it is read as it stands: take it away, or close it",
                    "a second quotation mark");
        }
    }
}
