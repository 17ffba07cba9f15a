package org.entente.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change that makes a quote say something else, at a place inside it that chance chooses. */
enum Mutation {
    WORDS_SWAPPED {
        @Override
        String of(String quote, Random random) {
            int[][] two = neighbours(quote, random);
            return quote.substring(0, two[0][0])
                    + word(quote, two[1])
                    + quote.substring(two[0][1], two[1][0])
                    + word(quote, two[0])
                    + quote.substring(two[1][1]);
        }
    },
    WORD_DROPPED {
        @Override
        String of(String quote, Random random) {
            int[] word = neighbours(quote, random)[1];
            return quote.substring(0, word[0]) + quote.substring(word[1]).stripLeading();
        }
    },
    NEGATION_ADDED {
        @Override
        String of(String quote, Random random) {
            int at = neighbours(quote, random)[1][0];
            List<String> negations =
                    List.of("not", "never", "ne", "pas", "nicht", "kein", "не", "нет", "لا", "لم", "不");
            return quote.substring(0, at) + negations.get(random.nextInt(negations.size())) + " " + quote.substring(at);
        }
    },
    WORD_FROM_ELSEWHERE {
        @Override
        String of(String quote, Random random) {
            int[][] two = neighbours(quote, random);
            int[][] others = neighbours(quote, random);
            return quote.substring(0, two[1][0]) + word(quote, others[0]) + quote.substring(two[1][1]);
        }
    },
    DIGIT_CHANGED {
        @Override
        String of(String quote, Random random) {
            return replaceOne("\\d", quote, random, digit -> "" + (Character.digit(digit.charAt(0), 10) + 3) % 10);
        }
    },
    DIGIT_DROPPED {
        @Override
        String of(String quote, Random random) {
            return replaceOne("(?<=\\d)\\d|\\d(?=\\d)", quote, random, digit -> "");
        }
    },
    ACCENT_CHANGED {
        private static final String WITH = "éèêëàâäåçîïôöùûüñйїąęłśźżأإآةىѓÉÈÀÖÜéеиau";
        private static final String OTHER = "eeeeaaaaciioouuunиiaelszzاااهيгEEAOUèѐйáü";

        @Override
        String of(String quote, Random random) {
            return replaceOne("[" + WITH + "]", quote, random, c -> "" + OTHER.charAt(WITH.indexOf(c)));
        }
    },
    LETTER_CHANGED {
        @Override
        String of(String quote, Random random) {
            return replaceOne(
                    "(?<=\\p{L})\\p{L}", quote, random, c -> Character.toString(c.codePointAt(0) == 'q' ? 'x' : 'q'));
        }
    },
    CASE_CHANGED {
        @Override
        String of(String quote, Random random) {
            return replaceOne("(?<=[\\s\\p{L}])\\p{Ll}", quote, random, c -> c.toUpperCase(Locale.ROOT));
        }
    },
    MARK_DROPPED {
        @Override
        String of(String quote, Random random) {
            return replaceOne("(?<=\\p{L})[,;:!?.،؛，](?=\\s+\\p{L})", quote, random, mark -> "");
        }
    },
    MARK_CHANGED {
        @Override
        String of(String quote, Random random) {
            return replaceOne("(?<=\\p{L})[,;:!.،؛，](?=\\s*\\p{L})", quote, random, mark -> "?");
        }
    };

    /** The mutated quote; the same one where it offers no place for the change. */
    abstract String of(String quote, Random random);

    private interface Replacement {
        String of(String found);
    }

    private static String replaceOne(String pattern, String quote, Random random, Replacement replacement) {
        Matcher matcher = Pattern.compile(pattern).matcher(quote);
        List<int[]> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        if (found.isEmpty()) {
            return quote;
        }
        int[] one = found.get(random.nextInt(found.size()));
        return quote.substring(0, one[0]) + replacement.of(quote.substring(one[0], one[1])) + quote.substring(one[1]);
    }

    /** Two words side by side, neither of them the first or the last. */
    private static int[][] neighbours(String quote, Random random) {
        List<int[]> words = Prose.words(quote);
        int first = 1 + random.nextInt(words.size() - 3);
        return new int[][] {words.get(first), words.get(first + 1)};
    }

    private static String word(String quote, int[] place) {
        return quote.substring(place[0], place[1]);
    }
}
