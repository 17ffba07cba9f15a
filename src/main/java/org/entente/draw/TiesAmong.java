package org.entente.draw;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.graph.TieGraph;

/**
 * All ties between some actors, those of hidden types too.
 *
 * @param from of each tie the place, among these actors, of the one that it starts from, as {@code to} is of the other
 */
record TiesAmong(int[] from, int[] to) {

    static TiesAmong of(TieGraph graph, int... actors) {
        int[] place = new int[graph.actorCount()];
        Arrays.fill(place, -1);
        for (int i = 0; i < actors.length; i++) {
            place[actors[i]] = i;
        }
        int[] ties = IntStream.range(0, graph.tieCount())
                .filter(tie -> place[graph.from(tie)] >= 0 && place[graph.to(tie)] >= 0)
                .toArray();
        return new TiesAmong(
                Arrays.stream(ties).map(tie -> place[graph.from(tie)]).toArray(),
                Arrays.stream(ties).map(tie -> place[graph.to(tie)]).toArray());
    }
}
