package org.entente.evidence;

/** How a quotation mark stands in a text. */
enum QuotationMark {
    OPENING,
    CLOSING,
    /** An apostrophe, or no quotation mark at all. */
    NONE;

    private static final String OPENING_SHAPES = "“„‟«‹‘‚‛「『〝";
    private static final String CLOSING_SHAPES = "”»›’」』〞〟";
    private static final String SINGLE = "'`´‘’‚‛‹›′‵ʹʻʼʽˈ׳";
    /** Marks that may stand inside a word. Hebrew has double ones too. */
    private static final String INSIDE_WORDS = SINGLE + "\"״";

    /** The mark at that place of a text: told by the spaces around it, and only then by its shape, which languages share. */
    static QuotationMark at(String text, int at) {
        if (!Folding.of(text.charAt(at)).equals("" + Folding.QUOTE) || isInsideWord(text, at)) {
            return NONE;
        }
        boolean roomBefore = at == 0 || isRoomBefore(text.codePointBefore(at));
        boolean roomAfter = at + 1 == text.length() || isRoomAfter(text.codePointAt(at + 1));
        if (roomBefore != roomAfter) {
            return roomBefore ? OPENING : CLOSING;
        }
        char mark = text.charAt(at);
        if (OPENING_SHAPES.indexOf(mark) >= 0) {
            return OPENING;
        }
        return CLOSING_SHAPES.indexOf(mark) >= 0 || !roomBefore ? CLOSING : OPENING;
    }

    private static boolean isRoomBefore(int c) {
        return Folding.isSpace(c)
                || Character.getType(c) == Character.START_PUNCTUATION
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean isRoomAfter(int c) {
        String folded = Folding.of(c);
        return Folding.isSpace(c) || !folded.isEmpty() && ".,;:!?)-…、".indexOf(folded.charAt(0)) >= 0;
    }

    /** Whether that mark is one of single weight, as within other quotation marks. */
    static boolean isSingle(char mark) {
        return SINGLE.indexOf(mark) >= 0;
    }

    /**
     * Whether it stands between two letters of one word: {@code isn't}. A double one does so in Hebrew alone, a single one not in
     * Hangul: there a particle follows right behind what is quoted, as suffixes do elsewhere.
     */
    static boolean isInsideWord(String text, int at) {
        if (INSIDE_WORDS.indexOf(text.charAt(at)) < 0 || at == 0 || at + 1 >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at + 1);
        boolean mayStand = isSingle(text.charAt(at))
                ? Character.UnicodeScript.of(before) != Character.UnicodeScript.HANGUL
                : isHebrew(before) && isHebrew(after);
        return mayStand && isWritten(before) && isWritten(after);
    }

    private static boolean isHebrew(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HEBREW || script == Character.UnicodeScript.INHERITED;
    }

    private static boolean isWritten(int c) {
        return (Folding.isWord(c) || Folding.isMark(c)) && !Folding.standsAlone(c);
    }

    /** The words of a quote: without white space at its ends and without one pair of quotation marks around it. */
    static String strip(String quote) {
        String inner = trim(quote);
        int last = inner.length() - 1;
        boolean paired = last > 0
                && isMark(inner.charAt(0))
                && isMark(inner.charAt(last))
                && isSingle(inner.charAt(0)) == isSingle(inner.charAt(last));
        return paired ? trim(inner.substring(1, last)) : inner;
    }

    private static boolean isMark(char c) {
        return Folding.of(c).equals("" + Folding.QUOTE);
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Folding.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Folding.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
