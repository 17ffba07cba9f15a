package org.entente.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.entente.evidence.Verdict.Placed;
import org.entente.evidence.Verdict.Typography;
import org.entente.evidence.Verdict.Verbatim;

/** Finds where a quote stands token by token. */
final class LiteralSearch {
    private final Core core;
    private final Reading reading;
    private final Tokens tokens;

    private LiteralSearch(Core core) {
        this.core = core;
        reading = core.reading();
        tokens = core.text();
    }

    /** All places, in the order of the text. */
    static List<Placed> places(Reading reading, Tokens tokens) {
        Core core = Core.literal(reading, tokens);
        return core.hasWords() ? new LiteralSearch(core).places() : List.of();
    }

    private List<Placed> places() {
        List<Placed> places = new ArrayList<>();
        int length = core.last() - core.first();
        for (int at = 0; at + length <= tokens.size(); at++) {
            if (standsAt(at, length)) {
                places.add(place(core.widenedStart(at), core.widenedEnd(at + length)));
            }
        }
        return places;
    }

    private boolean standsAt(int at, int length) {
        for (int i = 0; i < length; i++) {
            if (!core.same(core.first() + i, at + i)) {
                return false;
            }
        }
        return !core.closesOtherwise(at + length)
                && Border.before(tokens.text(), tokens.start(at))
                && Border.after(tokens.text(), tokens.end(at + length - 1));
    }

    private Placed place(int first, int last) {
        String text = tokens.text();
        String quote = reading.quote();
        int start = tokens.start(first);
        int end = tokens.end(last - 1);
        // Signs that are not seen are in no token, yet a quote may begin or end with them.
        int unseenBefore = reading.start(0);
        int unseenAfter = quote.length() - reading.end(reading.size() - 1);
        if (unseenBefore > 0 && text.startsWith(quote.substring(0, unseenBefore), start - unseenBefore)) {
            start -= unseenBefore;
        }
        if (unseenAfter > 0 && text.startsWith(quote.substring(quote.length() - unseenAfter), end)) {
            end += unseenAfter;
        }
        boolean verbatim = text.startsWith(quote, start) && start + quote.length() == end
                || plain(quote).equals(plain(text.substring(start, end)));
        return verbatim ? new Verbatim(start, end) : new Typography(start, end);
    }

    /** In one canonical form, each run of spaces, tabs and line breaks as one space. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ' || c == '\t' || Folding.isLineBreak(c);
            if (!isSpace) {
                plain.append(c);
            } else if (!space) {
                plain.append(' ');
            }
            space = isSpace;
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
