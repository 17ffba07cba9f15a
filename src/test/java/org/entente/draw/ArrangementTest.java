package org.entente.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Objects;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.entente.layout.Progress;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    @Test
    void communitiesAreThoseOfVisibleActorsTheLargestFirst() {
        String json =
                """
                {"entente": 1,
                 "actors": [{"id": "p", "kind": "place"}, {"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}, {"id": "e"}],
                 "ties": [{"from": "a", "to": "b", "type": "met"}, {"from": "c", "to": "d", "type": "met"},
                          {"from": "d", "to": "e", "type": "met"}, {"from": "p", "to": "a", "type": "met"}]}
                """;
        TieGraph graph = TieGraph.of(
                Objects.requireNonNull(new DossierReader().read("test", json).dossier()));
        VisiblePart visible = VisiblePart.of(graph, Lens.ALL.withKind("place", false));

        assertArrayEquals(new int[] {-1, 1, 1, 0, 0, 0}, Arrangement.communities(visible, Progress.UNWATCHED));
    }
}
