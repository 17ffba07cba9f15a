package org.entente.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong while a text is read, by path alone, and finds line and column for it at the end. */
final class Findings {
    private final List<Finding> findings = new ArrayList<>();
    private int leftOut;
    private boolean failed;

    /** A problem before it has a place. */
    private record Finding(
            Severity severity,
            String code,
            String message,
            JsonPath path,
            boolean ofTheKey,
            String expected,
            String found) {}

    void warn(String code, String message, JsonPath path, String expected, String found) {
        warn(code, message, path, false, expected, found);
    }

    /** Warns of something that is wrong with the last key of the path, not with its value. */
    void warnOfKey(String code, String message, JsonPath path, String expected, String found) {
        warn(code, message, path, true, expected, found);
    }

    private void warn(String code, String message, JsonPath path, boolean ofTheKey, String expected, String found) {
        if (findings.size() < ReadResult.MOST_PROBLEMS) {
            findings.add(new Finding(Severity.WARNING, code, message, path, ofTheKey, expected, found));
        } else {
            leftOut++;
        }
    }

    void fail(String code, String message, JsonPath path, String expected, String found) {
        // What stops the reading is told even when a thousand warnings came before it.
        if (findings.size() == ReadResult.MOST_PROBLEMS) {
            findings.remove(findings.size() - 1);
            leftOut++;
        }
        findings.add(new Finding(Severity.ERROR, code, message, path, false, expected, found));
        failed = true;
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    boolean failed() {
        return failed;
    }

    int leftOut() {
        return leftOut;
    }

    /** The problems in the order of the file. */
    List<Problem> placed(String file, String text) {
        JsonWalk.Place root = new JsonWalk.Place();
        List<JsonWalk.Place> places =
                findings.stream().map(finding -> root.at(finding.path())).toList();
        JsonWalk.run(text, root);
        Lines lines = new Lines(text);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            int offset = finding.ofTheKey()
                    ? places.get(i).keyOffset()
                    : places.get(i).offset();
            boolean known = offset >= 0;
            problems.add(new Problem(
                    finding.severity(),
                    finding.code(),
                    finding.message(),
                    file,
                    known ? lines.line(offset) : 0,
                    known ? lines.column(offset) : 0,
                    finding.path().toString(),
                    finding.expected(),
                    finding.found(),
                    known ? Excerpt.around(text, offset) : null));
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems;
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
