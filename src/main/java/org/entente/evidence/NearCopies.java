package org.entente.evidence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * Which of many texts are copies or near-copies of one another, by rows of eight words in common. Exact, from an inverted index:
 * time grows with the texts and with the rows they share.
 */
public final class NearCopies {
    /** Two texts are near-copies if this share of the shorter one's rows of words stands in the other. */
    public static final double SHARE = 0.3;

    private static final int MOST_PASSAGES = 3;

    /** How far the sentence before a quote and the one behind it reach at most, in UTF-16 units. */
    private static final int MOST_AROUND = 2_000;

    private static final int TEXT_BITS = 20;

    private final List<String> texts;
    private final DoublePredicate progress;
    private final Shingles[] shingles;

    private NearCopies(List<String> texts, DoublePredicate progress) {
        this.texts = texts;
        this.progress = progress;
        shingles = new Shingles[texts.size()];
        AtomicInteger done = new AtomicInteger();
        IntStream.range(0, shingles.length).parallel().forEach(text -> {
            goOn(0.5 * done.getAndIncrement() / shingles.length);
            shingles[text] = new Shingles(texts.get(text));
        });
    }

    /**
     * Two texts that have much in common.
     *
     * @param first    number of a text, as is {@code second}, the greater one
     * @param share    of the rows of words of the shorter text that stand in the other, 0 to 1
     * @param passages the longest that both have, the longest first, three at most
     */
    public record Pair(int first, int second, double share, List<SharedPassage> passages) {
        public Pair {
            passages = List.copyOf(passages);
        }
    }

    /** Words that stand in both texts of a pair; the place is that in the first, UTF-16 units, end exclusive. */
    public record SharedPassage(int start, int end, String words) {}

    /** A place in a text that somebody quotes. */
    public record Quoted(int text, int start, int end) {}

    /**
     * All pairs of near-copies: those with a {@link #SHARE} in common, and those where a quote's sentence with both its neighbours
     * stands in the other text.
     *
     * @param texts    up to a million
     * @param progress told how much is done, 0 to 1, by several threads; answers whether to go on
     * @throws CancellationException if it is not to go on
     */
    public static List<Pair> among(List<String> texts, List<Quoted> quotes, DoublePredicate progress) {
        if (texts.size() >= 1 << TEXT_BITS) {
            throw new IllegalArgumentException("too many texts: " + texts.size());
        }
        return new NearCopies(texts, progress).pairs(quotes);
    }

    private List<Pair> pairs(List<Quoted> quotes) {
        long[] index = index();
        List<List<long[]>> surroundings = new ArrayList<>();
        texts.forEach(text -> surroundings.add(new ArrayList<>()));
        quotes.forEach(quote -> surroundings.get(quote.text).add(surroundings(quote)));
        AtomicInteger done = new AtomicInteger();
        return IntStream.range(0, shingles.length)
                .parallel()
                .mapToObj(first -> {
                    goOn(0.5 + 0.5 * done.getAndIncrement() / shingles.length);
                    return pairs(first, index, surroundings);
                })
                .flatMap(List::stream)
                .toList();
    }

    /** Those of one text with later ones. */
    private List<Pair> pairs(int first, long[] index, List<List<long[]>> surroundings) {
        List<Pair> pairs = new ArrayList<>();
        int[] shared = shared(first, index);
        for (int second = first + 1; second < shingles.length; second++) {
            if (shared[second] > 0) {
                int shorter = Math.min(shingles[first].distinct().length, shingles[second].distinct().length);
                double share = (double) shared[second] / shorter;
                if (share >= SHARE
                        || standIn(surroundings.get(first), shingles[second])
                        || standIn(surroundings.get(second), shingles[first])) {
                    pairs.add(new Pair(first, second, share, passages(first, second)));
                }
            }
        }
        return pairs;
    }

    private void goOn(double done) {
        if (!progress.test(done)) {
            throw new CancellationException("looking for near-copies was cancelled");
        }
    }

    /** Each shingle of each text with the number of the text in its last bits, in ascending order. */
    private long[] index() {
        long[] index = new long
                [Arrays.stream(shingles).mapToInt(all -> all.distinct().length).sum()];
        int size = 0;
        for (int text = 0; text < shingles.length; text++) {
            for (long shingle : shingles[text].distinct()) {
                index[size++] = shingle << TEXT_BITS | text;
            }
        }
        Arrays.parallelSort(index);
        return index;
    }

    /** How many shingles each later text shares with one. */
    private int[] shared(int text, long[] index) {
        int[] shared = new int[shingles.length];
        for (long shingle : shingles[text].distinct()) {
            int at = Arrays.binarySearch(index, shingle << TEXT_BITS | text) + 1;
            for (; at < index.length && index[at] >> TEXT_BITS == shingle; at++) {
                shared[(int) (index[at] & (1 << TEXT_BITS) - 1)]++;
            }
        }
        return shared;
    }

    /**
     * The shingles of the sentence that a quote stands in, with the one before and the one behind. Of a text that does not end its
     * sentences what stands near.
     */
    private long[] surroundings(Quoted quote) {
        String text = texts.get(quote.text);
        int from = Math.max(0, quote.start - MOST_AROUND);
        String near = text.substring(from, Math.min(text.length(), quote.end + MOST_AROUND));
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(near);
        int start = Math.max(0, sentences.preceding(quote.start - from + 1));
        start = start == 0 ? 0 : sentences.preceding(start);
        int end = sentences.following(quote.end - from - 1);
        end = end == BreakIterator.DONE || end == sentences.last() ? near.length() : sentences.following(end);
        return shingles[quote.text].between(from + start, from + end);
    }

    private static boolean standIn(List<long[]> surroundings, Shingles other) {
        return surroundings.stream()
                .anyMatch(all -> all.length > 0 && Arrays.stream(all).allMatch(other::has));
    }

    private List<SharedPassage> passages(int first, int second) {
        Shingles all = shingles[first];
        List<SharedPassage> passages = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int from = i;
            while (i < all.size() && shingles[second].has(all.at(i))) {
                i++;
            }
            if (i > from) {
                int start = all.start(from);
                int end = all.end(i - 1);
                passages.add(new SharedPassage(start, end, texts.get(first).substring(start, end)));
            }
        }
        return passages.stream()
                .sorted(Comparator.comparingInt((SharedPassage passage) -> passage.start - passage.end))
                .limit(MOST_PASSAGES)
                .toList();
    }
}
