package org.entente.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Takes members or items out of a group of a text and puts others among them. What stays, commas and blanks too, is not
 * touched. Called in the order of what is to come of the group.
 */
final class GroupEdits {
    private final JsonSpans text;
    private final JsonSpans.Group group;
    private final TextEdits edits;
    private final String comma;
    private final boolean flat;
    private final List<String> added = new ArrayList<>();
    private int last = -1;

    /**
     * @param comma between two on one line, where the group holds no two yet
     * @param flat  whether all of it stands on one line, and where on it does not matter
     */
    GroupEdits(JsonSpans text, JsonSpans.Group group, TextEdits edits, String comma, boolean flat) {
        this.text = text;
        this.group = group;
        this.edits = edits;
        this.comma = comma;
        this.flat = flat;
    }

    /** Keeps one that stands there. */
    void keep(int place) {
        int from = last < 0 ? group.starts()[0] : group.ends()[last];
        int to = last < 0 ? group.starts()[place] : group.ends()[Math.max(last, place - 1)];
        flush(from, to, last >= 0, last < 0);
        last = place;
    }

    /** Adds one, whose text is made for the place where it is to stand. */
    void add(Function<Place, String> make) {
        if (flat) {
            added.add(make.apply(Place.ANYWHERE));
            return;
        }
        String between = between();
        int lineEnd = Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r'));
        int at = last >= 0 ? group.ends()[last] : group.starts()[0];
        String line = between.substring(lineEnd + 1);
        added.add(make.apply(
                lineEnd < 0
                        ? new Place(text.indent(at), text.column(at))
                        : new Place(line.replaceAll("[^ \t].*", ""), line.length())));
    }

    /** Where something begins: the blanks at the start of its line, and how many characters stand before it. */
    record Place(String indent, int column) {
        /** For what stands on one line anyway. */
        static final Place ANYWHERE = new Place("", 0);
    }

    void finish() {
        int size = group.size();
        if (last >= 0) {
            flush(group.ends()[last], group.ends()[size - 1], true, false);
        } else if (added.isEmpty()) {
            edits.replace(group.open() + 1, group.close(), "");
        } else {
            flush(group.starts()[0], group.ends()[size - 1], false, false);
        }
    }

    private void flush(int from, int to, boolean leading, boolean trailing) {
        if (added.isEmpty()) {
            edits.replace(from, to, "");
            return;
        }
        String between = between();
        String all = String.join(between, added);
        edits.add(from, to, (leading ? between : "") + all + (trailing ? between : ""));
        added.clear();
    }

    /** What stands between two, where something is added. */
    private String between() {
        int size = group.size();
        int near = Math.max(last, 0);
        if (size < 2) {
            String lead = text.text(group.open() + 1, group.starts()[0]);
            int lineEnd = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r'));
            boolean both = lineEnd > 0 && lead.charAt(lineEnd - 1) == '\r' && lead.charAt(lineEnd) == '\n';
            return lineEnd < 0 ? comma : "," + lead.substring(both ? lineEnd - 1 : lineEnd);
        }
        String before = near > 0 ? gap(near - 1) : gap(near);
        String after = near + 1 < size ? gap(near) : before;
        long linesBefore = lines(before);
        long linesAfter = lines(after);
        return linesAfter > 0 && (linesBefore == 0 || linesAfter < linesBefore) ? after : before;
    }

    private static long lines(String gap) {
        return gap.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
    }

    private String gap(int place) {
        return text.text(group.ends()[place], group.starts()[place + 1]);
    }
}
