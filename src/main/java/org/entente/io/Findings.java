package org.entente.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong while a text is read, by path alone, and finds line and column for it at the end. */
public final class Findings {
    private final List<Finding> findings = new ArrayList<>();
    private int leftOut;
    private boolean failed;

    /** A problem before it has a place. */
    private record Finding(
            Severity severity,
            String code,
            String message,
            Spot spot,
            boolean ofTheKey,
            String expected,
            String found) {}

    /** Tells of something that is wrong though the file can be read. */
    public void warn(String code, String message, Spot path, String expected, String found) {
        warn(code, message, path, false, expected, found);
    }

    /** Warns of something that is wrong with the last key of the path, not with its value. */
    void warnOfKey(String code, String message, JsonPath path, String expected, String found) {
        warn(code, message, path, true, expected, found);
    }

    private void warn(String code, String message, Spot path, boolean ofTheKey, String expected, String found) {
        if (findings.size() < ReadResult.MOST_PROBLEMS) {
            findings.add(new Finding(Severity.WARNING, code, message, path, ofTheKey, expected, found));
        } else {
            leftOut++;
        }
    }

    /** Tells of what makes it impossible to read the file. */
    public void fail(String code, String message, Spot path, String expected, String found) {
        // What stops the reading is told even when a thousand warnings came before it.
        if (findings.size() == ReadResult.MOST_PROBLEMS) {
            findings.remove(findings.size() - 1);
            leftOut++;
        }
        findings.add(new Finding(Severity.ERROR, code, message, path, false, expected, found));
        failed = true;
    }

    /** Whether the file cannot be read. */
    public boolean failed() {
        return failed;
    }

    /** What came of reading: with that dossier, unless something was found that makes it impossible. */
    public ReadResult result(String file, Text text, @Nullable Dossier dossier) throws IOException {
        List<Problem> problems =
                findings.isEmpty() ? List.of() : placed(file, text.whole().text());
        return new ReadResult(failed ? null : dossier, problems, leftOut);
    }

    /** The problems in the order of the file. */
    private List<Problem> placed(String file, String text) {
        Offsets offsets = new Offsets(text);
        findings.forEach(offsets::ask);
        offsets.find();
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : findings) {
            int offset = offsets.of(finding);
            boolean known = offset >= 0;
            problems.add(new Problem(
                    finding.severity(),
                    finding.code(),
                    finding.message(),
                    file,
                    known ? offsets.lines.line(offset) : 0,
                    known ? offsets.lines.column(offset) : 0,
                    finding.spot() instanceof JsonPath path ? path.toString() : "",
                    finding.expected(),
                    finding.found(),
                    known ? Excerpt.around(text, offset) : null));
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems;
    }

    /** Finds where in a text the findings stand. */
    private static final class Offsets {
        private final String text;
        private final Lines lines;
        private final JsonWalk.Place root = new JsonWalk.Place();
        private boolean anyPath;

        Offsets(String text) {
            this.text = text;
            lines = new Lines(text);
        }

        void ask(Finding finding) {
            if (finding.spot() instanceof JsonPath path) {
                root.at(path);
                anyPath = true;
            }
        }

        void find() {
            if (anyPath) {
                JsonWalk.run(text, root);
            }
        }

        /** In UTF-16 units; -1 where that is not known. */
        int of(Finding finding) {
            if (finding.spot() instanceof JsonPath path) {
                JsonWalk.Place place = root.at(path);
                return finding.ofTheKey() ? place.keyOffset() : place.offset();
            }
            return finding.spot() instanceof Spot.At at ? lines.offset(at.line(), at.column()) : -1;
        }
    }

    /** The one problem of a text that is no JSON. */
    static Problem notJson(String file, String text, JsonWalk.Stop stop) {
        return at(
                file,
                text,
                stop.offset(),
                "not-json",
                "this is not JSON: expected " + stop.expected() + ", found " + stop.found(),
                stop.expected(),
                stop.found());
    }

    /** An error at an offset of the text. */
    static Problem at(
            String file, String text, int offset, String code, String message, String expected, String found) {
        Lines lines = new Lines(text);
        return new Problem(
                Severity.ERROR,
                code,
                message,
                file,
                lines.line(offset),
                lines.column(offset),
                "",
                expected,
                found,
                Excerpt.around(text, offset));
    }

    /** An error of the file as a whole. */
    static Problem ofFile(String file, String code, String message, String expected, @Nullable String found) {
        return new Problem(Severity.ERROR, code, message, file, 0, 0, "", expected, found == null ? "" : found, null);
    }
}
