package org.entente.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.evidence.Verdict.Insertion;

/** A quote in the words of a vocabulary. Some quotes can be read in more than one way, see {@link #all}. */
final class Reading {
    private static final int[] NO_IDS = {};

    private final String quote;
    private final Vocabulary vocabulary;
    private final List<Part> parts;
    private final int[] ids;
    private final int[] loose;
    private final int[] gapEnds;

    /**
     * A token of the quote.
     *
     * @param anyCase whether its first letter may be of either case, as in {@code [w]e}
     */
    private record Part(String key, int start, int end, boolean anyCase) {
        boolean isWord() {
            return Folding.isWord(key.codePointAt(0));
        }

        boolean touches(Part next) {
            return end == next.start;
        }
    }

    private Reading(String quote, Vocabulary vocabulary, List<Part> parts) {
        this.quote = quote;
        this.vocabulary = vocabulary;
        this.parts = parts;
        ids = parts.stream().mapToInt(part -> vocabulary.id(part.key)).toArray();
        loose = parts.stream()
                .mapToInt(part -> Folding.loose(part.key).hashCode())
                .toArray();
        gapEnds = IntStream.range(0, parts.size()).map(this::findGapEnd).toArray();
    }

    /**
     * The ways to read a quote: with {@code [w]e} as it stands or as one word, and a hyphen that the text may have at the end
     * of a line as a hyphen or as none.
     *
     * @param quote without its outer marks
     */
    static List<Reading> all(String quote, Vocabulary vocabulary) {
        List<Part> apart = parts(quote, false);
        List<List<Part>> ways = new ArrayList<>();
        addNew(ways, joinBroken(apart, parts(quote, true), vocabulary));
        addNew(ways, apart);
        addNew(ways, joinHyphens(apart, vocabulary));
        for (List<Part> parts : List.copyOf(ways)) {
            addNew(ways, joinLetters(parts, quote));
        }
        return ways.stream().map(parts -> new Reading(quote, vocabulary, parts)).toList();
    }

    private static List<Part> parts(String quote, boolean joinsBrokenWords) {
        List<Part> parts = new ArrayList<>();
        Tokenizer.read(
                quote, joinsBrokenWords, (key, start, end, broken) -> parts.add(new Part(key, start, end, false)));
        return parts;
    }

    /** Leaves out hyphen and line break in the words that the text has without them. */
    private static List<Part> joinBroken(List<Part> apart, List<Part> joined, Vocabulary vocabulary) {
        List<Part> mixed = new ArrayList<>();
        int next = 0;
        for (Part part : joined) {
            int first = next++;
            while (!part.key.equals(apart.get(first).key) && next < apart.size() && apart.get(next).start < part.end) {
                next++;
            }
            boolean keepsHyphen = next > first + 1 && vocabulary.id(part.key) == Vocabulary.UNKNOWN;
            mixed.addAll(keepsHyphen ? apart.subList(first, next) : List.of(part));
        }
        return mixed;
    }

    private static void addNew(List<List<Part>> ways, List<Part> parts) {
        if (!ways.contains(parts)) {
            ways.add(parts);
        }
    }

    private static List<Part> joinHyphens(List<Part> parts, Vocabulary vocabulary) {
        List<Part> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            while (i + 2 < parts.size()
                    && parts.get(i + 1).key.equals("-")
                    && part.touches(parts.get(i + 1))
                    && parts.get(i + 1).touches(parts.get(i + 2))
                    && vocabulary.isBroken(part.key + parts.get(i + 2).key)) {
                part = new Part(part.key + parts.get(i + 2).key, part.start, parts.get(i + 2).end, false);
                i += 2;
            }
            joined.add(part);
        }
        return joined;
    }

    private static List<Part> joinLetters(List<Part> parts, String quote) {
        List<Part> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean bracketed = i + 3 < parts.size()
                    && isSquare(quote, parts.get(i))
                    && parts.get(i + 1)
                                    .key
                                    .codePointCount(0, parts.get(i + 1).key.length())
                            == 1
                    && parts.get(i + 2).key.equals("" + Folding.CLOSE)
                    && parts.get(i + 3).isWord()
                    && IntStream.range(i, i + 3)
                            .allMatch(gluedTo -> parts.get(gluedTo).touches(parts.get(gluedTo + 1)));
            if (bracketed) {
                String key = parts.get(i + 1).key + parts.get(i + 3).key;
                joined.add(new Part(key, parts.get(i).start, parts.get(i + 3).end, true));
                i += 3;
            } else {
                joined.add(parts.get(i));
            }
        }
        return joined;
    }

    private static boolean isSquare(String quote, Part part) {
        char c = quote.charAt(part.start);
        return part.key.equals("" + Folding.OPEN) && (c == '[' || c == '［' || c == '〔');
    }

    String quote() {
        return quote;
    }

    int size() {
        return ids.length;
    }

    boolean isWord(int token) {
        return parts.get(token).isWord();
    }

    String key(int token) {
        return parts.get(token).key;
    }

    /** The number of that token; {@link Vocabulary#UNKNOWN} where the text has no such word. */
    int id(int token) {
        return ids[token];
    }

    /** What its like have in common, see {@link Vocabulary#loose}. */
    int loose(int token) {
        return loose[token];
    }

    int start(int token) {
        return parts.get(token).start;
    }

    int end(int token) {
        return parts.get(token).end;
    }

    /** Whether that number of the text's words and marks is the one of a key. */
    boolean isSame(int id, String key) {
        return vocabulary.id(key) == id;
    }

    boolean anyCase(int token) {
        return parts.get(token).anyCase;
    }

    /** Full stop, comma, semicolon, colon or ellipsis: at the ends of a quote they may differ. */
    boolean isEndMark(int token) {
        return EndMark.is(key(token));
    }

    /** The numbers of the token with its first letter in the other case. */
    int[] otherCase(int token) {
        String key = key(token);
        int first = key.codePointAt(0);
        if (!Character.isLetter(first)) {
            return NO_IDS;
        }
        String rest = key.substring(Character.charCount(first));
        return otherCases(first)
                .map(c -> vocabulary.id(Character.toString(c) + rest))
                .filter(id -> id != Vocabulary.UNKNOWN)
                .toArray();
    }

    /** I is the upper case of i and, in Turkish, of ı; i is the lower case of I and of İ. */
    private static IntStream otherCases(int c) {
        return switch (c) {
            case 'i' -> IntStream.of('I', 'İ');
            case 'I' -> IntStream.of('i', 'ı');
            default ->
                IntStream.of(Character.toLowerCase(c), Character.toUpperCase(c)).filter(other -> other != c);
        };
    }

    /** Where what the quote declares there ends: {@code …}, {@code [...]}, {@code (…)} or {@code [words]}; 0 if it is no such thing. */
    int gapEnd(int token) {
        return gapEnds[token];
    }

    /** Whether the gap stands for words put in or instead, not for words left out alone. */
    boolean gapHasWords(int token) {
        return IntStream.range(token, gapEnds[token]).anyMatch(this::isWord);
    }

    /** What it has in brackets, in order; not {@code [...]}. */
    List<Insertion> putIn() {
        List<Insertion> putIn = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            int last = gapEnds[i] - 2;
            if (last > i && gapHasWords(i)) {
                int from = Math.max(0, i - Negation.REACH);
                // Without the brackets, so that what stands on both sides of one is a row.
                List<String> row = IntStream.range(from, Math.min(size(), last + 2 + Negation.REACH))
                        .filter(token -> !isBracket(token))
                        .mapToObj(this::key)
                        .toList();
                int before = (int) IntStream.range(from, i)
                        .filter(token -> !isBracket(token))
                        .count();
                boolean negates = Negation.isAmong(row, before, before + last - i);
                putIn.add(new Insertion(quote.substring(start(i + 1), end(last)), negates));
            }
        }
        return putIn;
    }

    /** Whether a bracket goes on where the word ends: {@code promise[d]}. */
    boolean isOpenEnded(int token) {
        int next = token + 1;
        return next < size()
                && gapEnds[next] > 0
                && isSquare(quote, parts.get(next))
                && isWord(token)
                && parts.get(token).touches(parts.get(next));
    }

    private int findGapEnd(int token) {
        if (isEllipsis(token)) {
            return token + 1;
        }
        if (!key(token).equals("" + Folding.OPEN)) {
            return 0;
        }
        if (token + 2 < size() && isEllipsis(token + 1) && isClose(token + 2)) {
            return token + 3;
        }
        if (!isSquare(quote, parts.get(token))) {
            return 0;
        }
        for (int i = token + 1; i < size(); i++) {
            if (isClose(i)) {
                return i == token + 1 ? 0 : i + 1;
            }
            if (key(i).equals("" + Folding.OPEN)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isEllipsis(int token) {
        return key(token).equals("" + Folding.ELLIPSIS);
    }

    private boolean isBracket(int token) {
        return key(token).equals("" + Folding.OPEN) || isClose(token);
    }

    private boolean isClose(int token) {
        return key(token).equals("" + Folding.CLOSE);
    }
}
