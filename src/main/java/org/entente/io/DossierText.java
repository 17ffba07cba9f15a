package org.entente.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a dossier as it stands in its file: what is written over it keeps all that did not change, byte order mark,
 * line ends, blanks, escapes and unknown keys too. Immutable.
 */
public final class DossierText {
    /** No text: a dossier written over it is written as {@link DossierWriter} does. */
    public static final DossierText EMPTY = of(new byte[0]);

    private final byte[] mark;
    private final Charset charset;
    /** As UTF-8, without the mark. */
    private final byte[] text;

    private final JsonSpans spans;

    private DossierText(byte[] mark, Charset charset, byte[] text) {
        this.mark = mark;
        this.charset = charset;
        this.text = text;
        spans = new JsonSpans(text);
    }

    /** @param bytes a file from which a dossier was read, unpacked: UTF-8, or UTF-16 with a byte order mark */
    public static DossierText of(byte[] bytes) {
        int start = Decoded.markLength(bytes, bytes.length);
        Charset charset = Decoded.charset(bytes, bytes.length);
        byte[] mark = Arrays.copyOf(bytes, start);
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        if (isUtf8) {
            return new DossierText(mark, charset, start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length));
        }
        String text = new String(bytes, start, bytes.length - start, charset);
        return new DossierText(mark, charset, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the text with what differs between the two dossiers, and nothing else changed; neither closes nor flushes the
     * stream. Members of an object do not count as changed by their order alone.
     *
     * @param asRead what reading this text gave
     * @throws IllegalArgumentException if it cannot have been this text
     */
    public void write(Dossier asRead, Dossier now, OutputStream out) throws IOException {
        if (text.length == 0) {
            new DossierWriter().write(now, out);
            return;
        }
        TextEdits edits = edits(asRead, now);
        out.write(mark);
        int done = 0;
        for (TextEdits.Edit edit : edits.all()) {
            copy(done, edit.from(), out);
            out.write(edit.text().getBytes(charset));
            done = edit.to();
        }
        copy(done, text.length, out);
    }

    private void copy(int from, int to, OutputStream out) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            out.write(text, from, to - from);
            return;
        }
        int start = from;
        while (start < to) {
            int end = Math.min(to, start + (1 << 16));
            while (end < to && (text[end] & 0xC0) == 0x80) {
                end--;
            }
            out.write(new String(text, start, end - start, StandardCharsets.UTF_8).getBytes(charset));
            start = end;
        }
    }

    private TextEdits edits(Dossier asRead, Dossier now) {
        JsonNode before = DossierWriter.node(asRead);
        JsonNode after = DossierWriter.node(now);
        Set<Object> named = Collections.newSetFromMap(new IdentityHashMap<>());
        TextEdits edits = new NodeEdits(spans, named).of(before, after);
        if (!edits.all().isEmpty() && mayHoldNumberedIds(asRead)) {
            while (named.addAll(otherwiseNamed(now, edits.in(spans, 0, text.length)))) {
                edits = new NodeEdits(spans, named).of(before, after);
            }
        }
        return edits;
    }

    /** Whether an id may have been made by reading, as that of a second actor that the file gives the id of another. */
    private static boolean mayHoldNumberedIds(Dossier dossier) {
        return mayHoldNumbered(dossier.tieTypes(), TieType::id)
                || mayHoldNumbered(dossier.actors(), Actor::id)
                || mayHoldNumbered(dossier.sources(), Source::id);
    }

    private static <T> boolean mayHoldNumbered(List<T> rows, Function<T, String> id) {
        @Nullable Set<String> all = null;
        for (T row : rows) {
            String own = id.apply(row);
            int dash = own.lastIndexOf('-');
            boolean isNumbered = dash >= 0 && own.substring(dash + 1).matches("[1-9]\\d{0,8}");
            if (!isNumbered) {
                continue;
            }
            if (all == null) {
                all = new HashSet<>();
                for (T each : rows) {
                    all.add(id.apply(each));
                }
            }
            if (all.contains(own.substring(0, dash))) {
                return true;
            }
        }
        return false;
    }

    /** The rows to which reading that text would give other ids. */
    private static Set<Object> otherwiseNamed(Dossier now, String text) {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        @Nullable Dossier read = new DossierReader().read("", text).dossier();
        if (read != null) {
            compare(now.tieTypes(), read.tieTypes(), TieType::id, found);
            compare(now.actors(), read.actors(), Actor::id, found);
            compare(now.sources(), read.sources(), Source::id, found);
        }
        return found;
    }

    private static <T> void compare(List<T> rows, List<T> read, Function<T, String> id, Set<Object> found) {
        for (int i = 0; i < Math.min(rows.size(), read.size()); i++) {
            if (!id.apply(rows.get(i)).equals(id.apply(read.get(i)))) {
                found.add(rows.get(i));
            }
        }
    }
}
