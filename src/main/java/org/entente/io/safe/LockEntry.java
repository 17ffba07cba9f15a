package org.entente.io.safe;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.io.ProcessMark;

/**
 * What a lock file says, as LibreOffice writes it: {@code name,user,host,dd.mm.yyyy hh:mm,profile;}, a backslash before
 * commas, semicolons and backslashes in a part. In place of the profile ours has {@code entente:pid:started}.
 *
 * @param user as the person or the system calls them
 * @param host the name of their machine
 * @param since to the minute
 * @param program the profile, or ours
 */
record LockEntry(String user, String host, Instant since, String program) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");
    private static final Pattern OURS = Pattern.compile("entente:([0-9]{1,18}):([0-9]{1,18})");
    private static final int PARTS = 5;

    static LockEntry of(String user, ProcessMark process, Instant now) {
        return new LockEntry(user, process.host(), now, "entente:" + process.pid() + ":" + process.started());
    }

    /** Empty if it is no lock. */
    static Optional<LockEntry> parse(String text) {
        List<String> parts = parts(text.strip());
        if (parts.size() < PARTS) {
            return Optional.empty();
        }
        try {
            Instant since = LocalDateTime.parse(parts.get(3), TIME)
                    .atZone(ZoneId.systemDefault())
                    .toInstant();
            String user = parts.get(0).isBlank() ? parts.get(1) : parts.get(0);
            return Optional.of(new LockEntry(user, parts.get(2), since, parts.get(4)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            } else if (c == ',' || c == ';') {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return parts;
    }

    /** Whose it is, if Entente wrote it. */
    Optional<ProcessMark> process() {
        Matcher ours = OURS.matcher(program);
        return ours.matches()
                ? Optional.of(new ProcessMark(host, Long.parseLong(ours.group(1)), Long.parseLong(ours.group(2))))
                : Optional.empty();
    }

    LockFile.HeldBy heldBy() {
        Optional<ProcessMark> process = process();
        OptionalLong pid = process.isPresent() ? OptionalLong.of(process.get().pid()) : OptionalLong.empty();
        return new LockFile.HeldBy(user, host, pid, since, process.isPresent());
    }

    @Override
    public String toString() {
        String time = TIME.format(since.atZone(ZoneId.systemDefault()));
        return String.join(",", "", escaped(user), escaped(host), time, escaped(program)) + ";";
    }

    private static String escaped(String part) {
        return part.replaceAll("([\\\\,;])", "\\\\$1");
    }
}
