package org.entente.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a temporary file, which tells whose it is: {@code .entente-host-pid-started-id.tmp}. At most 133 bytes, less
 * than any system allows, however long the name of the file that it is for.
 *
 * @param owner whoever made it
 * @param id 16 hexadecimal digits, by chance
 */
public record TemporaryName(ProcessMark owner, String id) {
    private static final Pattern NAME =
            Pattern.compile("\\.entente-([A-Za-z0-9._-]{1,63})-([0-9]{1,18})-([0-9]{1,18})-([0-9a-f]{16})\\.tmp");
    private static final String MARK = "entente:";
    /** The length of a mark in bytes. */
    static final int MARK_LENGTH = 24;

    /** One that no other file has. */
    public static TemporaryName of(ProcessMark owner) {
        return new TemporaryName(
                owner, String.format("%016x", ThreadLocalRandom.current().nextLong()));
    }

    /** What a file's name says; empty if it is none of ours. */
    static Optional<TemporaryName> parse(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(new TemporaryName(
                        new ProcessMark(name.group(1), Long.parseLong(name.group(2)), Long.parseLong(name.group(3))),
                        name.group(4)))
                : Optional.empty();
    }

    /** A file of this name beside that one. */
    public Path beside(Path file) {
        return file.resolveSibling(toString());
    }

    /** What a file begins with while the temporary one is written into it. */
    byte[] mark() {
        return (MARK + id).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return ".entente-" + owner.host() + "-" + owner.pid() + "-" + owner.started() + "-" + id + ".tmp";
    }
}
