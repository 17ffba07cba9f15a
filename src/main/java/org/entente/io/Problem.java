package org.entente.io;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a file, and where.
 *
 * @param code     for scripts, never changes once published: {@code unknown-actor}
 * @param message  what is wrong and what to do, one sentence
 * @param file     as the caller named it
 * @param line     from 1, as is {@code column}, which counts UTF-16 units to the start of the value; both 0 where the
 *                 problem has no place in the text
 * @param path     JSONPath of the value: {@code $.ties[0].to}; empty where there is none
 * @param expected what should stand there, in a few words
 * @param found    what stands there, cut to a few words
 * @param excerpt  the line in question; null where the problem has no place in the text
 */
public record Problem(
        Severity severity,
        String code,
        String message,
        String file,
        int line,
        int column,
        String path,
        String expected,
        String found,
        @Nullable Excerpt excerpt) {

    /** As compilers write it: {@code file:line:column: message [path]}, leaving out what is not known. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line + ":" + column : file;
        return place + ": " + message + (path.isEmpty() ? "" : " [" + path + "]");
    }
}
