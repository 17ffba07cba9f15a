package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
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
    private final String fromName;
    private final String toName;

    /** @param number of the tie in the graph shown */
    TieEdits(Editor editor, TieGraph graph, int number) {
        this.editor = editor;
        tie = graph.tie(number);
        place = graph.placeInDossier(number);
        name = name(graph, number);
        fromName = graph.actor(graph.from(number)).name();
        toName = graph.actor(graph.to(number)).name();
    }

    /** {@code Jordan → Meshaal, expelled}. */
    static String name(TieGraph graph, int number) {
        return graph.actor(graph.from(number)).name() + " → "
                + graph.actor(graph.to(number)).name() + ", "
                + graph.tieType(graph.type(number)).label();
    }

    private void put(String deed, Tie next) {
        perform(deed, new Change.PutTie(place, next));
    }

    /** The tie stays selected, whatever becomes of it. */
    private void perform(String deed, Change change) {
        editor.perform(deed, change, graph -> graph.tieAt(place).stream()
                .<Selection>mapToObj(Selection::tie)
                .findFirst());
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

    /** Ties others, by name; one that nobody bears makes a new actor. */
    void ends(String from, String to) {
        List<Change> changes = new ArrayList<>();
        String start = end(from, fromName, tie.from(), changes);
        String stop = end(to, toName, tie.to(), changes);
        changes.add(new Change.PutTie(place, tie.withEnds(start, stop)));
        perform("change the actors of " + name, new Change.Several(changes));
    }

    /** An end that is named as before stays, though others may bear that name, too. */
    private String end(String wanted, String before, String id, List<Change> changes) {
        return wanted.equals(before)
                ? id
                : TieDraft.actor(new Change.Several(changes).in(editor.dossier()), wanted, changes);
    }

    void delete() {
        editor.performAndTell("delete " + name, new Change.RemoveTies(Set.of(place)));
    }
}
