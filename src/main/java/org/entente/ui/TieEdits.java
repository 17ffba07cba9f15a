package org.entente.ui;

import java.util.Optional;
import java.util.Set;
import org.entente.graph.TieGraph;
import org.entente.model.Change;
import org.entente.model.PartialDate;
import org.entente.model.Tie;

/** What a person changes of a tie, each under its name. */
final class TieEdits {
    private final Editor editor;
    private final Tie tie;
    private final int place;
    private final String name;

    /** @param number of the tie in the graph shown */
    TieEdits(Editor editor, TieGraph graph, int number) {
        this.editor = editor;
        tie = graph.tie(number);
        place = graph.placeInDossier(number);
        name = name(graph, number);
    }

    /** {@code Jordan → Meshaal, expelled}. */
    static String name(TieGraph graph, int number) {
        return graph.actor(graph.from(number)).name() + " → "
                + graph.actor(graph.to(number)).name() + ", "
                + graph.tieType(graph.type(number)).label();
    }

    private void put(String deed, Tie next) {
        editor.perform(deed, new Change.PutTie(place, next));
    }

    /** False where that is no date: then nothing is changed. */
    boolean date(String text) {
        return dates(text, tie.until() == null ? "" : tie.until().toString());
    }

    boolean until(String text) {
        return dates(tie.date() == null ? "" : tie.date().toString(), text);
    }

    private boolean dates(String from, String to) {
        Optional<PartialDate> begin = PartialDate.parse(from);
        Optional<PartialDate> end = PartialDate.parse(to);
        if (begin.isEmpty() && !from.isEmpty() || end.isEmpty() && !to.isEmpty()) {
            return false;
        }
        put("change the date of " + name, tie.withDates(begin.orElse(null), end.orElse(null)));
        return true;
    }

    boolean place(String where) {
        put("change the place of " + name, tie.withPlace(where.isEmpty() ? null : where));
        return true;
    }

    void type(String type) {
        put("change the type of " + name, tie.withType(type));
    }

    void turn() {
        put("turn round " + name, tie.withEnds(tie.to(), tie.from()));
    }

    void delete() {
        editor.performAndTell("delete " + name, new Change.RemoveTies(Set.of(place)));
    }
}
