package org.entente.graph;

import com.anyascii.AnyAscii;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in any script by letters a to z. */
final class Latin {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Latin() {}

    /** The words of a name in small letters and digits, a blank between any two; empty where there is none. */
    static String of(String name) {
        String plain = AnyAscii.transliterate(name)
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("`", "");
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }
}
