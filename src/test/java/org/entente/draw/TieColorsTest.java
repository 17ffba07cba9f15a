package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.Extras;
import org.entente.model.Stance;
import org.entente.model.TieType;
import org.junit.jupiter.api.Test;

class TieColorsTest {

    private static List<TieType> named(String... ids) {
        return List.of(ids).stream().map(TieType::named).toList();
    }

    private static int color(List<TieType> types, String id) {
        TieColors colors = TieColors.of(Palette.LIGHT, types);
        return IntStream.range(0, types.size())
                .filter(type -> types.get(type).id().equals(id))
                .map(colors::of)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTypeHasTheSameColourInAnyFileAndAnyOrder() {
        List<TieType> types = new ArrayList<>(named("met", "funds", "leads", "a", "b", "c", "expelled"));
        int[] before = types.stream().mapToInt(type -> color(types, type.id())).toArray();
        List<TieType> turned = new ArrayList<>(types);
        Collections.reverse(turned);

        for (int i = 0; i < before.length; i++) {
            assertEquals(before[i], color(turned, types.get(i).id()));
        }
        assertEquals(color(named("met"), "met"), color(named("funds", "met"), "met"));
    }

    @Test
    void noTwoTypesHaveOneColourWhileSomeAreLeft() {
        List<TieType> types = new ArrayList<>();
        // The colour of the palette that a file declares is taken.
        types.add(new TieType("own", "own", null, true, Stance.NEUTRAL, "#C8352B", Extras.NONE));
        for (int i = 1; i < Palette.LIGHT.ties().size(); i++) {
            types.add(TieType.named("type " + i));
        }
        TieColors colors = TieColors.of(Palette.LIGHT, types);

        assertEquals(
                types.size(),
                IntStream.range(0, types.size()).map(colors::of).distinct().count());
    }

    @Test
    void whereTwoIdsStandForOneColourTheFirstByNameKeepsIt() {
        List<TieType> one = named("type 0");
        TieType alike = IntStream.range(1, 1000)
                .mapToObj(i -> TieType.named("type " + i))
                .filter(type -> color(List.of(type), type.id()) == color(one, "type 0"))
                .findFirst()
                .orElseThrow();
        List<TieType> both = List.of(alike, one.get(0));

        assertEquals(color(one, "type 0"), color(both, "type 0"));
        assertNotEquals(color(one, "type 0"), color(both, alike.id()));
    }

    @Test
    void whereNoColourIsLeftATypeHasThatOfItsName() {
        List<TieType> many =
                IntStream.range(0, 40).mapToObj(i -> TieType.named("type " + i)).toList();

        assertEquals(color(named("type 9"), "type 9"), color(many, "type 9"));
    }
}
