package org.entente.io.format;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.io.Findings;
import org.entente.io.Refusal;
import org.entente.io.Shown;

/** Makes actors from the rows of a table. */
final class ActorRows implements DraftRows {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;|]\\s*");

    private final DossierDraft draft;
    private final TableColumns columns;
    private final Tally nameless = new Tally();
    private final int id;
    private final int x;
    private final int y;
    private final int[] others;

    ActorRows(DossierDraft draft, TableColumns columns) {
        this.draft = draft;
        this.columns = columns;
        id = columns.column(ColumnUse.ID);
        x = columns.column(ColumnUse.X);
        y = columns.column(ColumnUse.Y);
        others = IntStream.range(0, columns.headings().size())
                .filter(i -> i != id)
                .toArray();
    }

    @Override
    public void add(TableRows row) throws Refusal {
        if (row.cell(id).isBlank()) {
            nameless.add(row.spot(id), "nothing");
            return;
        }
        ActorDraft actor = draft.actor(row.cell(id), row.spot(id));
        boolean placed = place(actor, row);
        for (int column : others) {
            String cell = row.cell(column);
            boolean done = placed && (column == x || column == y);
            if (!cell.isBlank() && !done && !put(actor, column, cell)) {
                actor.propertyJson(columns.headings().get(column), columns.json(column, cell));
            }
        }
    }

    private boolean place(ActorDraft actor, TableRows row) {
        if (x < 0 || y < 0 || row.cell(x).isEmpty() || row.cell(y).isEmpty()) {
            return false;
        }
        try {
            actor.at(columns.number(x, row.cell(x)), columns.number(y, row.cell(y)));
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Puts a cell where it has a place of its own; false where it has none. */
    private boolean put(ActorDraft actor, int column, String cell) {
        switch (columns.uses().get(column)) {
            case NAME -> actor.name(cell);
            case KIND -> actor.kind(cell);
            case ROLE -> actor.role(cell);
            case NOTE -> actor.note(cell);
            case ALIASES ->
                BETWEEN.splitAsStream(cell).filter(alias -> !alias.isBlank()).forEach(actor::alias);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void tell(Findings findings) {
        String heading = Shown.cut(columns.headings().get(id));
        nameless.tell(
                findings,
                "no-id",
                "this row has nothing in “" + heading + "”, so it makes no actor: write an id there",
                "an id");
    }
}
