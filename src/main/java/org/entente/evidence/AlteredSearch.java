package org.entente.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.entente.evidence.Alignment.Pair;
import org.entente.evidence.Verdict.Altered;
import org.entente.evidence.Verdict.Change;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passage that a quote comes nearest to. Passages in question are those which hold enough of its words in any order: one
 * run over the text. In the best of them the words are laid side by side. Of a figure each group of digits behind a
 * space may count as a word: of {@code 1 250 francs} all three stand in {@code 1 250 000 francs}.
 */
final class AlteredSearch {
    static final int FEWEST_WORDS = 3;
    static final double SMALLEST_SHARE = 0.6;

    /** What a word of the quote must bring on average, of the 20 for one that stands there: scattered words are no passage. */
    private static final int LEAST_SCORE_PER_WORD = 8;

    private static final int MOST_PASSAGES = 32;
    private static final int LONGEST_IN_WINDOWS = 8;

    /** Bytes that one alignment may take. A quote of more than some 5,000 words that is altered is not found. */
    private static final long MOST_CELLS = 64_000_000;

    private static final int ROOM = 20;
    private static final int ROOM_FOR_DECLARED = 400;

    private final Core core;
    private final Reading reading;
    private final Tokens tokens;
    private final Vocabulary vocabulary;
    private final int[] quote;
    private final int words;
    private final int fewest;
    private final int fewestGroups;
    private final int groupsOfFigures;

    /** A place with what differs there, and how near it is. */
    record Nearest(Altered altered, int score) {}

    private AlteredSearch(Core core, Vocabulary vocabulary) {
        this.core = core;
        this.vocabulary = vocabulary;
        reading = core.reading();
        tokens = core.text();
        quote = withoutDeclared(core);
        words = (int) Arrays.stream(quote)
                .filter(token -> token != Alignment.DECLARED && reading.isWord(token))
                .count();
        fewest = fewestOf(words);
        int groups = 0;
        int ofFigures = 0;
        for (int token : quote) {
            if (token != Alignment.DECLARED && reading.isWord(token)) {
                int ofToken = groups(reading.key(token)).length;
                groups += ofToken;
                ofFigures += ofToken > 1 ? ofToken : 0;
            }
        }
        fewestGroups = fewestOf(groups);
        groupsOfFigures = ofFigures;
    }

    private static int fewestOf(int words) {
        return Math.max(FEWEST_WORDS, (int) Math.ceil(words * SMALLEST_SHARE));
    }

    /** The groups of digits of a figure that spaces part; a word is one. */
    private static String[] groups(String key) {
        return key.split(" ");
    }

    /** The nearest passage, the earliest of equals; empty if none comes near enough. */
    static Optional<Nearest> nearest(Reading reading, Tokens tokens, Vocabulary vocabulary) {
        return new AlteredSearch(Core.declared(reading, tokens), vocabulary).nearest();
    }

    private static int[] withoutDeclared(Core core) {
        IntStream.Builder kept = IntStream.builder();
        for (int i = core.first(); i < core.last(); i++) {
            int gapEnd = core.reading().gapEnd(i);
            kept.add(gapEnd > 0 ? Alignment.DECLARED : i);
            i = gapEnd > 0 ? gapEnd - 1 : i;
        }
        return kept.build().toArray();
    }

    private Optional<Nearest> nearest() {
        @Nullable Alignment best = null;
        int bestFrom = 0;
        List<Passage> passages = passages();
        for (Passage passage : passages.subList(0, Math.min(passages.size(), MOST_PASSAGES))) {
            if (best != null && Alignment.highestScore(passage.held(), quote.length) < best.score()) {
                break;
            }
            Alignment alignment = align(passage);
            boolean nearer = best == null
                    || alignment.score() > best.score()
                    || alignment.score() == best.score() && passage.from() < bestFrom;
            if (nearer && isNear(alignment)) {
                best = alignment;
                bestFrom = passage.from();
            }
        }
        return Optional.ofNullable(best).map(alignment -> new Nearest(altered(alignment), alignment.score()));
    }

    private Alignment align(Passage passage) {
        Alignment alignment = new Alignment(core, vocabulary, quote, passage.from(), passage.to());
        if (!leavesOutTooMuch(alignment)) {
            return alignment;
        }
        int[] undeclared = Arrays.stream(quote)
                .filter(token -> token != Alignment.DECLARED)
                .toArray();
        return new Alignment(core, vocabulary, undeclared, passage.from(), passage.to());
    }

    /** A declared gap is worth no more here than in an abridged quote. */
    private boolean leavesOutTooMuch(Alignment alignment) {
        int start = -1;
        for (Pair pair : alignment.pairs()) {
            if (!pair.declared()) {
                start = -1;
            } else {
                start = start < 0 ? tokens.start(pair.textToken()) : start;
                if (tokens.end(pair.textToken()) - start > AbridgedSearch.MOST_LEFT_OUT) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNear(Alignment alignment) {
        if (alignment.score() < words * LEAST_SCORE_PER_WORD) {
            return false;
        }
        long found = alignment.pairs().stream().filter(this::isFound).count();
        return found >= fewest
                || alignment.pairs().stream().mapToInt(this::groupsFound).sum() >= fewestGroups;
    }

    /** How many groups of a figure stand there, at its beginning and at its end; of a word one or none. */
    private int groupsFound(Pair pair) {
        if (pair.token() < 0 || pair.textToken() < 0 || !reading.isWord(pair.token())) {
            return 0;
        }
        String[] quoted = groups(reading.key(pair.token()));
        if (isFound(pair)) {
            return quoted.length;
        }
        String[] printed = groups(vocabulary.key(tokens.id(pair.textToken())));
        int most = Math.min(quoted.length, printed.length);
        int first = 0;
        while (first < most && quoted[first].equals(printed[first])) {
            first++;
        }
        int last = 0;
        while (last < most - first && quoted[quoted.length - 1 - last].equals(printed[printed.length - 1 - last])) {
            last++;
        }
        return first + last;
    }

    private boolean isFound(Pair pair) {
        return pair.token() >= 0
                && pair.textToken() >= 0
                && reading.isWord(pair.token())
                && (pair.same() || reading.loose(pair.token()) == vocabulary.loose(tokens.id(pair.textToken())));
    }

    private List<Passage> passages() {
        int[] looseWords = Arrays.stream(quote)
                .filter(token -> token != Alignment.DECLARED && reading.isWord(token))
                .map(reading::loose)
                .toArray();
        int declared = (int) Arrays.stream(quote)
                .filter(token -> token == Alignment.DECLARED)
                .count();
        int window = 2 * quote.length + ROOM + declared * ROOM_FOR_DECLARED;
        long most = MOST_CELLS / Math.max(1, quote.length);
        if (window > most) {
            return List.of();
        }
        int longest = (int) Math.min(most, (long) LONGEST_IN_WINDOWS * window);
        int held = Math.max(1, Math.min(fewest, fewestGroups - groupsOfFigures));
        return Passage.all(tokens, vocabulary, looseWords, held, window, longest);
    }

    private Altered altered(Alignment alignment) {
        List<Pair> pairs = withClose(withWholeWords(alignment.pairs()));
        int first = pairs.stream()
                .mapToInt(Pair::textToken)
                .filter(token -> token >= 0)
                .min()
                .orElseThrow();
        int last = pairs.stream().mapToInt(Pair::textToken).max().orElseThrow();
        List<Change> changes = changes(pairs, differing(pairs));
        if (changes.isEmpty()) {
            // All that differs is that a bracket stands for more words than it may.
            BitSet declared = new BitSet();
            IntStream.range(0, pairs.size())
                    .filter(i -> pairs.get(i).declared())
                    .forEach(declared::set);
            changes = changes(pairs, declared);
        }
        return new Altered(tokens.start(first), tokens.end(last), changes);
    }

    /** With the closing marks where both have one. */
    private List<Pair> withClose(List<Pair> pairs) {
        Pair last = pairs.get(pairs.size() - 1);
        if (last.token() == core.last() - 1 && last.textToken() >= 0) {
            int close = last.textToken() + 1;
            boolean alike = core.closesAlike(close);
            if (alike || core.closesOtherwise(close)) {
                pairs.add(new Pair(core.last(), close, alike, false));
            }
        }
        return pairs;
    }

    /** With the rest of a word of the text of which only part has a counterpart: {@code can} of {@code can't}. */
    private List<Pair> withWholeWords(List<Pair> pairs) {
        List<Pair> whole = new ArrayList<>(pairs);
        int head = 0;
        while (whole.get(head).textToken() < 0) {
            head++;
        }
        boolean differs = head > 0 || !whole.get(head).same();
        for (int at = whole.get(head).textToken();
                at > 0 && isCut(at, differs, Border::before, tokens.start(at));
                at--) {
            whole.add(head, new Pair(-1, at - 1, false, false));
            differs = true;
        }
        int tail = whole.size() - 1;
        while (whole.get(tail).textToken() < 0) {
            tail--;
        }
        differs = tail < whole.size() - 1 || !whole.get(tail).same();
        for (int at = whole.get(tail).textToken() + 1;
                at < tokens.size() && isCut(at, differs, Border::after, tokens.end(at - 1));
                at++) {
            whole.add(++tail, new Pair(-1, at, false, false));
            differs = true;
        }
        return whole;
    }

    /** Whether a passage may not begin or end before that token, or cuts a word with a hyphen in it that differs. */
    private boolean isCut(int token, boolean differs, BiPredicate<String, Integer> isBorder, int place) {
        return !isBorder.test(tokens.text(), place) || differs && isOneWord(token - 1);
    }

    /** The pairs that differ: of a word with an apostrophe or a hyphen in it all, on both sides, if one part does. */
    private BitSet differing(List<Pair> pairs) {
        BitSet differing = new BitSet();
        for (int i = 0; i < pairs.size(); i++) {
            if (i > 0 && gapCutsWord(pairs.get(i - 1), pairs.get(i))) {
                differing.set(i - 1, i + 1);
            } else if (!pairs.get(i).same() && !pairs.get(i).declared()) {
                differing.set(i);
            }
        }
        int before;
        do {
            before = differing.cardinality();
            spread(pairs, Pair::token, this::isOneWordOfQuote, differing);
            spread(pairs, Pair::textToken, this::isOneWord, differing);
        } while (differing.cardinality() > before);
        return differing;
    }

    /** Whether what the quote declares between two pairs begins or ends within a word of the text: {@code Il … a} of {@code Il n'a}. */
    private boolean gapCutsWord(Pair one, Pair next) {
        boolean gapBetween = one.declared() != next.declared() || one.token() >= 0 && next.token() > one.token() + 1;
        return gapBetween
                && one.textToken() >= 0
                && next.textToken() == one.textToken() + 1
                && !(Border.after(tokens.text(), tokens.end(one.textToken()))
                        && Border.before(tokens.text(), tokens.start(next.textToken())));
    }

    /**
     * Lets all that lies between two tokens of one word differ if any of it does.
     *
     * @param isOneWord whether a token of that side and the next are of one word
     */
    private static void spread(List<Pair> pairs, ToIntFunction<Pair> side, IntPredicate isOneWord, BitSet differing) {
        int last = -1;
        for (int i = 0; i < pairs.size(); i++) {
            int token = side.applyAsInt(pairs.get(i));
            if (token < 0) {
                continue;
            }
            if (last >= 0 && side.applyAsInt(pairs.get(last)) == token - 1 && isOneWord.test(token - 1)) {
                int next = differing.nextSetBit(last);
                if (next >= 0 && next <= i) {
                    differing.set(last, i + 1);
                }
            }
            last = i;
        }
    }

    private boolean isOneWord(int token) {
        return tokens.end(token) == tokens.start(token + 1) && Border.isInsideWord(tokens.text(), tokens.end(token));
    }

    private boolean isOneWordOfQuote(int token) {
        return reading.end(token) == reading.start(token + 1)
                && Border.isInsideWord(reading.quote(), reading.end(token));
    }

    private List<Change> changes(List<Pair> pairs, BitSet differing) {
        List<Change> changes = new ArrayList<>();
        for (int i = differing.nextSetBit(0); i >= 0; ) {
            int end = differing.nextClearBit(i);
            changes.add(change(pairs.subList(i, end)));
            i = differing.nextSetBit(end);
        }
        return changes;
    }

    private Change change(List<Pair> differing) {
        List<Pair> quoted = differing.stream().filter(pair -> pair.token() >= 0).toList();
        List<Pair> printed =
                differing.stream().filter(pair -> pair.textToken() >= 0).toList();
        return new Change(
                quoted.isEmpty() ? "" : inQuote(quoted.get(0), quoted.get(quoted.size() - 1)),
                printed.isEmpty() ? "" : inText(printed.get(0), printed.get(printed.size() - 1)));
    }

    private String inQuote(Pair first, Pair last) {
        return reading.quote().substring(reading.start(first.token()), reading.end(last.token()));
    }

    private String inText(Pair first, Pair last) {
        return tokens.text().substring(tokens.start(first.textToken()), tokens.end(last.textToken()));
    }
}
