package org.entente.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
    private static final List<String> ROWS =
            """
            failed to
            denied
            refused to
            ない
            ません
            決して
            ไม่
            """
                    .lines()
                    .map(Negation::row)
                    .toList();

    /** What negates wherever it stands in a Korean word. */
    private static final List<String> KOREAN = List.of("않", "못하", "결코", "아니");

    private Negation() {}

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Tokenizer.read(text, false, (key, start, end, broken) -> words.add(key));
        return Set.copyOf(words);
    }

    private static String row(String text) {
        List<String> words = new ArrayList<>();
        Tokenizer.read(text, false, (key, start, end, broken) -> words.add(key));
        return row(words);
    }

    private static String row(List<String> words) {
        return " " + String.join(" ", words).toLowerCase(Locale.ROOT) + " ";
    }

    /**
     * Whether one is among them.
     *
     * @param words in a row, as folded
     */
    static boolean isAmong(List<String> words) {
        String row = row(words);
        return words.stream().anyMatch(word -> is(word) || KOREAN.stream().anyMatch(word::contains))
                || ROWS.stream().anyMatch(row::contains);
    }

    /**
     * Whether it is one.
     *
     * @param word as folded
     */
    static boolean is(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
