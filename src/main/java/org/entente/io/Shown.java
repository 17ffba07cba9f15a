package org.entente.io;

/** How a piece of a file is shown in a message. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** At most some 60 characters of it, on one line. */
    public static String cut(String text) {
        String line = text.replaceAll("\\p{Cc}", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
