package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.evidence.WordDiff.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    /** Words of the quote alone stand in minus signs, those of the text alone in plus signs. */
    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.side()) {
                    case BOTH -> piece.words();
                    case QUOTE -> "-" + piece.words() + "-";
                    case TEXT -> "+" + piece.words() + "+";
                })
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "done in June, he said | done in May, he said    | done in -June,- +May,+ he said",
                "it will be done       | it will not be done     | it will +not+ be done",
                "it will not be done   | it will be done         | it will -not- be done",
                "“all – of them”       | \"all — of  them\"      | “all – of them”",
                "they came by sea      | they went by rail today | they -came- +went+ by -sea- +rail today+",
                "我们昨天到了               | 我们今天到了                 | 我们 -昨- +今+ 天到了",
                "same                  | same                    | same",
            })
    void showsWhatDiffersWordByWord(String quote, String passage, String expected) {
        assertEquals(expected, shown(WordDiff.of(quote, passage)));
    }
}
