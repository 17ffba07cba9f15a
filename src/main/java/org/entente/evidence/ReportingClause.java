package org.entente.evidence;

import java.util.Set;

/**
 * A clause that says who speaks, between two pieces of direct speech: {@code ,” said X. “}. It begins at a closing quotation mark,
 * ends with the next opening one of the same weight, and is one sentence within one paragraph.
 */
final class ReportingClause {
    private static final int LONGEST = 400;
    private static final int LONGEST_ABBREVIATION = 3;
    private static final int MOST_BEHIND_VERB = 2;
    private static final Set<String> EAST_ASIAN_VERBS =
            Set.of("说", "說", "道", "称", "稱", "言", "述", "语", "語", "问", "問", "答");

    private final Tokens tokens;
    private final Vocabulary vocabulary;

    ReportingClause(Tokens tokens, Vocabulary vocabulary) {
        this.tokens = tokens;
        this.vocabulary = vocabulary;
    }

    /** The token behind the clause that begins at a token, with or without marks before the quotation mark; 0 if none does. */
    int end(int at) {
        int closing = at;
        while (closing < tokens.size() && EndMark.is(key(closing))) {
            closing++;
        }
        if (closing >= tokens.size() || mark(closing) != QuotationMark.CLOSING) {
            return 0;
        }
        boolean single = isSingle(closing);
        int words = 0;
        int firstWord = 0;
        boolean ended = false;
        for (int i = closing + 1; i < tokens.size(); i++) {
            if (tokens.start(i) - tokens.end(closing) > LONGEST || isParagraphBreak(i)) {
                return 0;
            }
            QuotationMark mark = mark(i);
            if (mark != QuotationMark.NONE && isSingle(i) == single) {
                if (mark == QuotationMark.OPENING) {
                    return words > 0 && !introducesAnother(closing, firstWord, i) && !isSentence(closing, firstWord, i)
                            ? i + 1
                            : 0;
                }
                if (!single) {
                    return 0;
                }
            } else if (mark != QuotationMark.NONE && single) {
                return 0;
            }
            if (vocabulary.isWord(tokens.id(i))) {
                if (ended) {
                    return 0;
                }
                firstWord = words == 0 ? i : firstWord;
                words++;
            } else if (words > 0) {
                ended |= endsSentence(i);
            }
        }
        return 0;
    }

    /**
     * Whether the clause belongs to the speech that follows alone: the one before is a whole sentence, and a colon or, behind a full
     * stop, a comma leads to the next.
     */
    private boolean introducesAnother(int closing, int firstWord, int opening) {
        boolean stopped = key(closing - 1).equals(".") || key(closing + 1).equals(".");
        boolean whole = stopped || isSentenceEnd(key(closing - 1)) || isSentenceEnd(key(closing + 1));
        boolean leads =
                key(opening - 1).equals(":") || stopped && key(opening - 1).equals(",");
        int first = key(firstWord).codePointAt(0);
        return leads && whole && !Character.isLowerCase(first);
    }

    /**
     * Whether it is a sentence of its own, which tells what happened and not who speaks: the speech before it ends with a full stop,
     * and it begins as sentences do. Behind a question or a cry, and in scripts without capitals, a verb of speech has to tell.
     */
    private boolean isSentence(int closing, int firstWord, int opening) {
        String before = key(closing - 1);
        if (!isSentenceEnd(before)) {
            return false;
        }
        int first = key(firstWord).codePointAt(0);
        if (Character.isLowerCase(first)) {
            return false;
        }
        boolean capital = Character.isUpperCase(first);
        return capital && before.equals(".")
                || !speaks(firstWord, opening, capital ? MOST_BEHIND_VERB : Integer.MAX_VALUE);
    }

    /** Whether a verb of speech stands there, with at most so many words behind it. */
    private boolean speaks(int from, int to, int mostBehind) {
        int behind = 0;
        for (int i = to - 1; i >= from && behind <= mostBehind; i--) {
            if (SpeechWords.VERB.has(key(i)) || EAST_ASIAN_VERBS.contains(key(i))) {
                return true;
            }
            behind += vocabulary.isWord(tokens.id(i)) ? 1 : 0;
        }
        return false;
    }

    private boolean endsSentence(int token) {
        if (!isSentenceEnd(key(token))) {
            return false;
        }
        boolean abbreviation = key(token).equals(".")
                && key(token - 1).length() <= LONGEST_ABBREVIATION
                && tokens.end(token - 1) == tokens.start(token);
        boolean goesOn = token + 1 < tokens.size()
                && Character.isLowerCase(key(token + 1).codePointAt(0));
        return !abbreviation && !goesOn;
    }

    private static boolean isSentenceEnd(String key) {
        return key.equals(".") || key.equals("!") || key.equals("?");
    }

    private boolean isParagraphBreak(int token) {
        int breaks = 0;
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            breaks += tokens.text().charAt(i) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    private QuotationMark mark(int token) {
        return QuotationMark.at(tokens.text(), tokens.start(token));
    }

    private boolean isSingle(int token) {
        return QuotationMark.isSingle(tokens.text().charAt(tokens.start(token)));
    }

    private String key(int token) {
        return vocabulary.key(tokens.id(token));
    }
}
