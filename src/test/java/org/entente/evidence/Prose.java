package org.entente.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts in many languages, and quotes cut out of them at spaces, or anywhere between Han characters. */
final class Prose {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    /** A word that a hyphen and a line break divide is one. */
    private static final Pattern PIECE = Pattern.compile("\\p{IsHan}|(?:(?<=\\p{L})-\\R(?=\\p{L})|[^\\s\\p{IsHan}])+");

    private Prose() {}

    /** A piece of a text. */
    record Cut(String text, int start, int end) {
        String words() {
            return text.substring(start, end);
        }
    }

    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("src/test/resources/evidence/texts", "data/july-1914")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.sorted().toList()) {
                    texts.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** One that begins and ends at a space, with that many pieces or fewer. */
    static Cut cut(String text, int pieces, Random random) {
        List<int[]> all = spans(PIECE, text);
        int first = random.nextInt(all.size());
        int last = Math.min(all.size() - 1, first + pieces - 1);
        return new Cut(text, all.get(first)[0], all.get(last)[1]);
    }

    /** Start and end of each word, figures and words beyond marks apart. */
    static List<int[]> words(String text) {
        return spans(WORD, text);
    }

    private static List<int[]> spans(Pattern pattern, String text) {
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
        return spans;
    }
}
