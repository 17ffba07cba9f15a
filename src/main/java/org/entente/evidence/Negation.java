package org.entente.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;

/** Words that turn what is said into its opposite. */
final class Negation {
    /** As folded; {@code t} is what is left of {@code n't}, {@code n} of {@code n'}. Each Han character is a word. */
    private static final Set<String> WORDS = words(
            """
            not no never none nobody nothing nowhere neither nor without cannot t hardly barely unless
            ne n pas jamais aucun aucune rien personne sans ni non
            nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder
            nunca jamás nadie nada ningún ninguno ninguna sin tampoco nessuno nessuna niente nulla senza né
            não ninguém nenhum nenhuma niet geen nooit niemand niets zonder inte ej aldrig ingen inget inga utan
            ikke aldri aldrig ingenting uden uten ei eivät nie nigdy nikt nic bez nikdy nikdo nem nincs soha
            değil yok hayır asla niciodată nimeni nimic fără
            не нет ни никогда никто никого ничего ничто без нельзя нету ні ніколи ніхто нічого немає нема
            δεν δε μη μην όχι ποτέ χωρίς
            لا لم لن ليس ليست لست غير بلا دون بدون كلا نه نیست هیچ هرگز ولم ولا ولن وليس
            לא אין בלי איננו אינה אינו אינם מעולם שום ולא ואין
            不 没 沒 無 无 非 未 别 別 勿 莫 否 नहीं न मत नही 안 못 아니 없다 않다 아니다
            không chưa chẳng tidak bukan belum
            """);

    /** Several words in a row, one such row a line; in scripts without spaces each character is a word. */
    private static final List<List<String>> ROWS = rows(
            """
            failed to
            denied
            refused to
            ない
            ません
            決して
            ไม่
            """);

    /** What looks like a negation and is none: “few”, “dangerous”, “perhaps”, “particularly”, “Moscow”, “Africa”, “future”. */
    private static final List<List<String>> PLAIN = rows(
            """
            少ない
            すくない
            危ない
            あぶない
            汚ない
            切ない
            幼ない
            儚ない
            かもしれない
            かも知れない
            かもしれません
            に違いない
            に違いありません
            すみません
            特别
            特別
            分别
            分別
            区别
            區別
            差别
            差別
            级别
            級別
            性别
            性別
            别人
            別人
            是否
            莫斯科
            非洲
            非常
            未来
            未來
            不丹
            无锡
            無錫
            """);

    /** What negates wherever it stands in a Korean word. */
    private static final List<String> KOREAN = List.of("않", "못하", "결코", "아니");

    /** How far what belongs to a word may stand from it: one less than the words of the longest row. */
    static final int REACH = 7;

    private Negation() {}

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Tokenizer.read(text, false, (key, start, end, broken) -> words.add(key));
        return Set.copyOf(words);
    }

    private static List<List<String>> rows(String lines) {
        return lines.lines().map(Negation::row).toList();
    }

    private static List<String> row(String text) {
        List<String> words = new ArrayList<>();
        Tokenizer.read(text, false, (key, start, end, broken) -> words.add(key));
        return List.copyOf(words);
    }

    /**
     * Whether one is among them.
     *
     * @param words in a row, as folded
     */
    static boolean isAmong(List<String> words) {
        return isAmong(words, 0, words.size());
    }

    /**
     * Whether one is among some words, or begins there and goes on behind. In scripts without spaces it may begin before them, too.
     *
     * @param row  as folded, with at least {@link #REACH} words on both sides where there are as many
     * @param from the first of the words in it
     * @param to   the word behind them
     */
    static boolean isAmong(List<String> row, int from, int to) {
        BitSet plain = new BitSet();
        for (List<String> words : PLAIN) {
            forEach(words, row, at -> plain.set(at, at + words.size()));
        }
        BitSet negating = new BitSet();
        for (int at = from; at < to; at++) {
            String word = row.get(at);
            negating.set(at, is(word) || KOREAN.stream().anyMatch(word::contains));
        }
        for (List<String> words : ROWS) {
            boolean whole = Folding.standsAlone(words.get(0).codePointAt(0));
            forEach(words, row, at -> {
                boolean touches = whole ? at < to && at + words.size() > from : at >= from && at < to;
                if (touches && plain.nextClearBit(at) < at + words.size()) {
                    negating.set(at);
                }
            });
        }
        negating.andNot(plain);
        return !negating.isEmpty();
    }

    private static void forEach(List<String> words, List<String> row, IntConsumer place) {
        for (int at = 0; at + words.size() <= row.size(); at++) {
            boolean stands = true;
            for (int i = 0; stands && i < words.size(); i++) {
                stands = words.get(i).equals(row.get(at + i).toLowerCase(Locale.ROOT));
            }
            if (stands) {
                place.accept(at);
            }
        }
    }

    /**
     * Whether it is one.
     *
     * @param word as folded
     */
    private static boolean is(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
