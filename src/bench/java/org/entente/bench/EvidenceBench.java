package org.entente.bench;

import java.util.ArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.evidence.Evidence;
import org.entente.evidence.NearCopies;
import org.entente.evidence.SourceText;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.View;

/**
 * Holds quotes against made-up texts whose words are as unevenly frequent as in a language. Prints milliseconds for reading the
 * texts, for judging the quotes, on one thread and on all, and for finding near-copies among the texts, and the memory the read texts hold beyond their characters.
 *
 * <p>Arguments: number of texts, characters of each, number of quotes; 1000 5000 10000 if there are none. Three quotes in five are
 * verbatim, the others typography, abridged, altered or made up.
 */
public final class EvidenceBench {
    private static final int SEED = 7;
    private static final int WORDS = 30_000;

    private final Random random = new Random(SEED);
    private final String[] words = new String[WORDS];

    private EvidenceBench() {
        for (int i = 0; i < WORDS; i++) {
            StringBuilder word = new StringBuilder();
            int length = 2 + random.nextInt(4) + i * 6 / WORDS;
            for (int k = 0; k < length; k++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            words[i] = word.toString();
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        int texts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        int characters = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5000;
        int quotes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        new EvidenceBench().run(texts, characters, quotes);
    }

    private void run(int textCount, int characters, int quoteCount) throws InterruptedException {
        List<String> texts =
                IntStream.range(0, textCount).mapToObj(i -> prose(characters)).toList();
        List<String> quotes = IntStream.range(0, quoteCount)
                .mapToObj(i -> quote(texts.get(i % textCount)))
                .toList();
        long before = used();
        long start = System.nanoTime();
        List<SourceText> sources = texts.stream().map(SourceText::of).toList();
        print("read_ms", start);
        System.out.println("read_mb=" + (used() - before) / (1 << 20));
        Map<String, Integer> counts = new TreeMap<>();
        start = System.nanoTime();
        for (int i = 0; i < quoteCount; i++) {
            counts.merge(sources.get(i % textCount).judge(quotes.get(i)).word(), 1, Integer::sum);
        }
        print("judge_ms", start);
        System.out.println(counts);
        start = System.nanoTime();
        IntStream.range(0, quoteCount).parallel().forEach(i -> sources.get(i % textCount)
                .judge(quotes.get(i)));
        print("judge_parallel_ms", start);
        start = System.nanoTime();
        NearCopies.among(texts, List.of(), done -> true);
        print("copies_ms", start);
        runWhole(texts, quotes);
    }

    /** A dossier with these texts and quotes, checked as the program does it: all, then again without a change, then with one. */
    private static void runWhole(List<String> texts, List<String> quotes) {
        List<Source> sources = new ArrayList<>();
        Map<String, String> byId = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String id = "s" + i;
            sources.add(new Source(id, id, null, null, null, null, null, null, null, List.of(), Extras.NONE));
            byId.put(id, texts.get(i));
        }
        List<Tie> ties = IntStream.range(0, quotes.size())
                .mapToObj(i -> new Tie(
                        null,
                        "a",
                        "b",
                        "met",
                        null,
                        null,
                        null,
                        List.of(new Quote(quotes.get(i), null, "s" + i % texts.size(), null)),
                        Extras.NONE))
                .toList();
        Dossier dossier = new Dossier(
                null,
                null,
                List.of(),
                List.of(Actor.named("a", "a", null), Actor.named("b", "b", null)),
                ties,
                sources,
                View.NONE,
                Extras.NONE);
        long start = System.nanoTime();
        Evidence evidence = Evidence.of(dossier, byId, Evidence.none(dossier), done -> true);
        print("whole_ms", start);
        start = System.nanoTime();
        evidence = Evidence.of(dossier, new HashMap<>(byId), evidence, done -> true);
        print("again_ms", start);
        byId.put("s0", texts.get(0) + " One more sentence.");
        start = System.nanoTime();
        evidence = Evidence.of(dossier, byId, evidence, done -> true);
        print("one_text_changed_ms", start);
        System.out.println(evidence.counts());
    }

    private String prose(int characters) {
        StringBuilder text = new StringBuilder();
        int inSentence = 0;
        while (text.length() < characters) {
            String word = word();
            text.append(inSentence == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
            inSentence++;
            boolean ends = inSentence > 6 && random.nextInt(10) == 0;
            text.append(ends ? ". " : random.nextInt(12) == 0 ? ", " : " ");
            inSentence = ends ? 0 : inSentence;
        }
        return text.toString();
    }

    /** Zipf's law: the n-th word is 1/n as frequent as the first. */
    private String word() {
        return words[(int) Math.min(WORDS - 1L, (long) Math.exp(random.nextDouble() * Math.log(WORDS)))];
    }

    private String quote(String text) {
        int start = text.indexOf(' ', random.nextInt(text.length() * 3 / 4)) + 1;
        int end = text.indexOf(' ', Math.min(text.length() - 20, start + 60 + random.nextInt(200)));
        List<String> parts = new ArrayList<>(List.of(text.substring(start, end).split(" ")));
        int middle = 1 + parts.size() / 3;
        switch (random.nextInt(10)) {
            case 0 -> parts.set(middle, parts.get(middle) + "\u00AD");
            case 1 -> parts.set(middle, "[…]");
            case 2 -> parts.set(middle, word());
            case 3 -> parts.replaceAll(part -> word());
            default -> {}
        }
        return String.join(" ", parts);
    }

    private static void print(String name, long start) {
        System.out.println(name + "=" + (System.nanoTime() - start) / 1_000_000);
    }

    private static long used() throws InterruptedException {
        System.gc();
        Thread.sleep(50);
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
