package org.entente.io.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.io.Findings;
import org.entente.io.Limits;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Makes a dossier of the first network in a Pajek file, and of the partition that tells the kinds of its actors. */
final class PajekNetwork {
    private final PajekLine line;
    private final Findings findings;
    private final DossierDraft draft;
    private final KnownAttributes known = new KnownAttributes(false);
    private final List<ActorDraft> actors = new ArrayList<>();
    private final List<Boolean> described = new ArrayList<>();
    private final Tally left = new Tally();
    private final Tally beyond = new Tally();
    private final Tally twice = new Tally();
    private final Tally noNumber = new Tally();
    private final Tally shortRow = new Tally();
    private Section section = Section.NONE;
    private @Nullable String title;
    private @Nullable String relation;
    private @Nullable String partition;
    private int ofFirstMode;
    private int row;
    private int column;
    private boolean any;
    private boolean done;
    private boolean classified;

    /** What the lines tell of, up to the next that begins with an asterisk. */
    private enum Section {
        NONE,
        VERTICES,
        ARCS,
        EDGES,
        ARCS_LIST,
        EDGES_LIST,
        MATRIX,
        PARTITION,
        /** Of which a dossier holds nothing. */
        OTHER
    }

    PajekNetwork(PajekLine line, Findings findings) {
        this.line = line;
        this.findings = findings;
        draft = new DossierDraft(findings);
    }

    Dossier read() throws IOException {
        while (line.next()) {
            if (line.word(0).startsWith("*") && !line.isQuoted(0)) {
                begin(line.word(0).substring(1).toLowerCase(Locale.ROOT));
            } else {
                content();
            }
        }
        if (!any) {
            throw line.refusal(0, "*Vertices and how many there are", "a network begins with its vertices");
        }
        tell();
        draft.title(title);
        return draft.finish();
    }

    private void begin(String word) throws IOException {
        checkMatrix();
        relation = null;
        if (word.equals("network")) {
            done |= any;
            title = title == null ? rest(1) : title;
            section = Section.NONE;
            return;
        }
        if (word.startsWith("vertices")) {
            vertices();
            return;
        }
        section = switch (word.replaceAll(":.*", "")) {
            case "arcs" -> Section.ARCS;
            case "edges" -> Section.EDGES;
            case "arcslist" -> Section.ARCS_LIST;
            case "edgeslist" -> Section.EDGES_LIST;
            case "matrix" -> Section.MATRIX;
            case "partition" -> Section.PARTITION;
            default -> Section.OTHER;
        };
        if (done || classified && section == Section.PARTITION) {
            section = Section.OTHER;
            left.add(line.spot(0), line.word(0));
        } else if (section == Section.PARTITION) {
            partition = rest(1);
            row = 0;
            classified = true;
        } else if (section == Section.OTHER) {
            left.add(line.spot(0), line.word(0));
        } else if (!any) {
            throw line.refusal(0, "*Vertices and how many there are", "the vertices come before their ties");
        } else {
            relation(word);
        }
    }

    /** The words from that one on; null where there are none. */
    private @Nullable String rest(int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < line.size(); i++) {
            words.append(i == from ? "" : " ").append(line.word(i));
        }
        return DossierDraft.blankToNull(words.toString());
    }

    private void vertices() throws IOException {
        if (any && section == Section.PARTITION) {
            // A partition has a line of its own on how many vertices it tells of.
            return;
        }
        if (any) {
            done = true;
        }
        if (done) {
            left.add(line.spot(0), "*Vertices");
            section = Section.OTHER;
            return;
        }
        int count = line.whole(1);
        if (count < 0) {
            if (line.isNumber(1) && line.number(1) > 0) {
                Limits.checkItems(Integer.MAX_VALUE, line.spot(1));
            }
            throw line.refusal(1, "how many vertices there are", "write a whole number from 0 behind *Vertices");
        }
        Limits.checkItems(count, line.spot(1));
        ofFirstMode = line.whole(2);
        any = true;
        section = Section.VERTICES;
        for (int i = 1; i <= count; i++) {
            ActorDraft actor = draft.actor(Integer.toString(i), line.spot(0));
            if (ofFirstMode > 0) {
                actor.property("mode", i <= ofFirstMode ? 1 : 2);
            }
            actors.add(actor);
            described.add(false);
        }
    }

    /** The type of the ties to come: {@code *Arcs :2 "name"}. */
    private void relation(String word) {
        row = 0;
        column = 0;
        int next = 1;
        String number = word.contains(":") ? word.substring(word.indexOf(':') + 1) : "";
        if (number.isEmpty() && line.word(1).startsWith(":")) {
            number = line.word(1).substring(1);
            next = 2;
            if (number.isEmpty()) {
                number = line.word(2);
                next = 3;
            }
        }
        if (!number.isEmpty()) {
            @Nullable String name = rest(next);
            relation = name == null ? number : name;
        } else if (line.isQuoted(1)) {
            relation = line.word(1);
        }
    }

    private void content() throws IOException {
        switch (section) {
            case VERTICES -> vertex();
            case ARCS -> tie(true);
            case EDGES -> tie(false);
            case ARCS_LIST -> list(true);
            case EDGES_LIST -> list(false);
            case MATRIX -> matrix();
            case PARTITION -> part();
            case NONE, OTHER -> {}
        }
    }

    /** The actor of a number in the file; null where it is none, which is told. */
    private @Nullable ActorDraft actor(int word) throws Refusal {
        int number = line.whole(word);
        if (number >= 1 && number <= actors.size()) {
            return actors.get(number - 1);
        }
        if (line.isNumber(word) && line.number(word) == Math.rint(line.number(word))) {
            beyond.add(line.spot(word), line.word(word));
        } else {
            noNumber.add(line.spot(word), line.size() > word ? line.word(word) : "nothing");
        }
        return null;
    }

    private void vertex() throws Refusal {
        @Nullable ActorDraft actor = actor(0);
        if (actor == null) {
            return;
        }
        int number = line.whole(0) - 1;
        if (Boolean.TRUE.equals(described.set(number, true))) {
            twice.add(line.spot(0), line.word(0));
            return;
        }
        int next = label(actor);
        if (line.isNumber(next) && line.isNumber(next + 1)) {
            actor.at(line.number(next), line.number(next + 1));
            next += line.isNumber(next + 2) ? 3 : 2;
        }
        Map<String, Value> rest = new LinkedHashMap<>();
        int end = next;
        while (end < line.size() && !isTimes(end)) {
            end++;
        }
        if ((end - next) % 2 == 1) {
            rest.put("shape", Value.text(line.word(next++)));
        }
        parameters(next, rest);
        known.put(actor, rest);
    }

    /** Names an actor, and says which word follows. */
    private int label(ActorDraft actor) {
        if (line.size() < 2 || isTimes(1)) {
            return 1;
        }
        int next = 2;
        StringBuilder name = new StringBuilder(line.word(1));
        // Names without quotes may be of several words; what follows them are numbers.
        if (!line.isQuoted(1) && !allNumbers(1)) {
            boolean placed = false;
            int end = next;
            while (end < line.size() && !placed) {
                placed = line.isNumber(end) && line.isNumber(end + 1);
                end += placed ? 0 : 1;
            }
            boolean parameters = !placed && line.size() > 2 && line.isNumber(line.size() - 1);
            for (; next < end && !parameters && !line.isQuoted(next) && !isTimes(next); next++) {
                name.append(' ').append(line.word(next));
            }
        }
        actor.name(name.toString());
        return next;
    }

    private boolean allNumbers(int from) {
        for (int i = from; i < line.size(); i++) {
            if (!line.isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTimes(int word) {
        return line.word(word).startsWith("[") && !line.isQuoted(word);
    }

    /** Names and values by turns; what stands in square brackets are the times at which it is there. */
    private void parameters(int from, Map<String, Value> to) {
        for (int i = from; i < line.size(); i++) {
            if (isTimes(i)) {
                to.put("time", Value.text(String.valueOf(rest(i))));
                return;
            }
            if (i + 1 < line.size()) {
                String value = line.word(i + 1);
                to.put(line.word(i), line.isQuoted(i + 1) ? Value.text(value) : Value.number(value));
                i++;
            } else {
                to.put("mark", Value.text(line.word(i)));
            }
        }
    }

    private void tie(boolean directed) throws IOException {
        @Nullable ActorDraft from = actor(0);
        @Nullable ActorDraft to = from == null ? null : actor(1);
        if (from == null || to == null) {
            return;
        }
        TieDraft tie = draft.tie(from, to, directed, line.spot(0));
        tie.type(relation);
        if (line.size() == 2) {
            return;
        }
        int next = 2;
        Map<String, Value> rest = new LinkedHashMap<>();
        if (line.isNumber(next)) {
            rest.put("weight", Value.number(line.word(next++)));
        }
        parameters(next, rest);
        @Nullable Value label = rest.remove("l");
        if (label != null) {
            tie.label(label.text());
        }
        known.put(tie, rest);
    }

    private void list(boolean directed) throws IOException {
        @Nullable ActorDraft from = actor(0);
        for (int i = 1; i < line.size() && from != null; i++) {
            @Nullable ActorDraft to = actor(i);
            if (to != null) {
                draft.tie(from, to, directed, line.spot(i)).type(relation);
            }
        }
    }

    /** A line of a matrix, or a part of one. In two modes the rows are the first, the columns the second. */
    private void matrix() throws IOException {
        int rows = ofFirstMode > 0 ? ofFirstMode : actors.size();
        int columns = ofFirstMode > 0 ? actors.size() - ofFirstMode : actors.size();
        for (int i = 0; i < line.size(); i++) {
            if (row >= rows || columns == 0) {
                beyond.add(line.spot(i), line.word(i));
                return;
            }
            if (!line.isNumber(i)) {
                throw line.refusal(i, "a number", "a matrix holds a row of numbers for each vertex");
            }
            double weight = line.number(i);
            if (weight != 0) {
                Spot spot = line.spot(i);
                ActorDraft to = actors.get(ofFirstMode > 0 ? ofFirstMode + column : column);
                TieDraft tie =
                        draft.tie(actors.get(row), to, ofFirstMode <= 0, spot).type(relation);
                if (weight != 1) {
                    tie.propertyJson("weight", Value.number(line.word(i)).json());
                }
            }
            if (++column == columns) {
                column = 0;
                row++;
            }
        }
    }

    private void checkMatrix() {
        if (section == Section.MATRIX && column != 0) {
            shortRow.add(line.spot(0), column + " numbers");
        }
    }

    /** The class of the next vertex: its kind. */
    private void part() {
        if (row < actors.size()) {
            String word = line.word(0);
            actors.get(row++).kind(partition == null ? "class " + word : partition + " " + word);
        }
    }

    private void tell() {
        left.tell(findings, "left-out", "this part of the file is left out: Entente reads one network", "a network");
        beyond.tell(
                findings,
                "unknown-actor",
                "there is no vertex of this number, so it is left out: correct it, or the number behind *Vertices",
                "the number of a vertex");
        twice.tell(findings, "duplicate-id", "this vertex was there before: it is left out", "a number used once");
        noNumber.tell(
                findings,
                "no-vertex",
                "here the number of a vertex should stand: the line is left out",
                "the number of a vertex");
        shortRow.tell(
                findings, "short-row", "the matrix before this has no whole last row", "a number for each vertex");
    }
}
