package org.entente.io.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Characters that a text names in the way of HTML, by words or numbers between an ampersand and a semicolon. */
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\p{Alpha}\\w{0,31});");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(tr|td|table)\\s*>|[\\n\\r]+");
    private static final Pattern UNSEEN = Pattern.compile("<[^<>]*>");

    private Entities() {}

    /** The text with the characters that are meant; what is no known name stays as it is. */
    static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), true)));
    }

    /** What is decoded to the text. */
    static String encoded(String text) {
        return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll("&amp;$1;");
    }

    /** The words of a label in HTML, a line for each of its lines and cells. */
    static String words(String html) {
        String lines = BREAK.matcher(html).replaceAll("\n");
        return UNSEEN.matcher(lines)
                .replaceAll("")
                .lines()
                .map(line -> decoded(line.strip()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
