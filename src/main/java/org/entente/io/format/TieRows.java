package org.entente.io.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.io.Findings;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.jspecify.annotations.Nullable;

/** Makes ties from the rows of a table; an actor is there as soon as a tie names it. */
final class TieRows implements DraftRows {
    private static final Set<String> UNDIRECTED = Set.of("undirected", "mutual", "false", "no", "0", "nein", "non");
    private static final Set<ColumnUse> ENDS =
            Set.of(ColumnUse.FROM, ColumnUse.TO, ColumnUse.FROM_NAME, ColumnUse.TO_NAME, ColumnUse.DIRECTION);

    private final DossierDraft draft;
    private final TableColumns columns;
    private final RowQuotes quotes;
    private final Tally noStart = new Tally();
    private final Tally noEnd = new Tally();
    private final int from;
    private final int to;
    private final int fromName;
    private final int toName;
    private final int direction;
    private final int[] others;

    TieRows(DossierDraft draft, TableColumns columns) {
        this.draft = draft;
        this.columns = columns;
        quotes = new RowQuotes(draft, columns);
        from = columns.column(ColumnUse.FROM);
        to = columns.column(ColumnUse.TO);
        fromName = columns.column(ColumnUse.FROM_NAME);
        toName = columns.column(ColumnUse.TO_NAME);
        direction = columns.column(ColumnUse.DIRECTION);
        others = IntStream.range(0, columns.headings().size())
                .filter(i -> !ENDS.contains(columns.uses().get(i)))
                .toArray();
    }

    @Override
    public void add(TableRows row) throws Refusal {
        if (row.cell(from).isBlank()) {
            noStart.add(row.spot(from), "nothing");
        } else if (row.cell(to).isBlank()) {
            noEnd.add(row.spot(to), "nothing");
        } else {
            TieDraft tie = draft.declaringTie(row.cell(from), row.cell(to), isDirected(row), row.spot(0));
            name(tie.from(), row, fromName);
            name(tie.to(), row, toName);
            fill(tie, row);
        }
    }

    private void name(String actor, TableRows row, int column) {
        if (column >= 0) {
            draft.name(actor, row.cell(column));
        }
    }

    private boolean isDirected(TableRows row) {
        String word = row.cell(direction);
        return word.isEmpty() ? columns.directed() : !UNDIRECTED.contains(word.toLowerCase(Locale.ROOT));
    }

    private void fill(TieDraft tie, TableRows row) {
        @Nullable Quote quote = quotes.of(row);
        if (quote != null) {
            tie.quote(quote);
        }
        for (int column : others) {
            String cell = row.cell(column);
            if (!cell.isBlank() && !put(tie, column, cell, quote)) {
                tie.propertyJson(columns.headings().get(column), columns.json(column, cell));
            }
        }
    }

    /** Puts a cell where it has a place of its own; false where it has none. */
    private boolean put(TieDraft tie, int column, String cell, @Nullable Quote quote) {
        switch (columns.uses().get(column)) {
            case TYPE -> tie.type(cell);
            case LABEL -> tie.label(cell);
            case ID -> tie.id(cell);
            case PLACE -> tie.place(cell);
            case DATE, UNTIL -> {
                return putDate(tie, columns.uses().get(column), cell);
            }
            case QUOTE, SPEAKER, URL, SOURCE -> {
                return quote != null;
            }
            case GRADE -> {
                return quote != null && quote.grade() != null;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** False where there is more in the cell than the day. */
    private static boolean putDate(TieDraft tie, ColumnUse use, String cell) {
        Optional<PartialDate> date = CellDates.parse(cell);
        date.or(() -> CellDates.day(cell)).ifPresent(use == ColumnUse.DATE ? tie::date : tie::until);
        return date.isPresent();
    }

    @Override
    public void tell(Findings findings) {
        tell(findings, noStart, from);
        tell(findings, noEnd, to);
    }

    private void tell(Findings findings, Tally tally, int column) {
        String heading = Shown.cut(columns.headings().get(column));
        tally.tell(
                findings,
                "no-end",
                "this row has nothing in “" + heading + "”, so it makes no tie: write an actor there",
                "an actor");
    }
}
