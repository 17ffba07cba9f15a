package org.entente.io.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a file tells of one entity in several places. The file is gone through once to see whether it does so at
 * all, and only then again, so that no more is kept than has to be.
 */
final class FtmFragments {
    private final FtmModel model;
    private final Map<Key, Integer> expected;
    private final Map<Key, Integer> counts = new HashMap<>();
    private final Map<Key, List<FtmEntity>> parts = new HashMap<>();

    /** Actors and ties with one id are not one. */
    private record Key(String id, boolean tie) {}

    private FtmFragments(FtmModel model, Map<Key, Integer> expected) {
        this.model = model;
        this.expected = expected;
    }

    /** For the first time through a file. */
    static FtmFragments counting(FtmModel model) {
        return new FtmFragments(model, Map.of());
    }

    /** Whether an entity came more than once. */
    boolean areThere() {
        return counts.values().stream().anyMatch(count -> count > 1);
    }

    /** For the second time through the file that was counted. */
    FtmFragments uniting() {
        return new FtmFragments(model, counts);
    }

    /** The whole entity as soon as its last part is there, else null; while counting, the first part. */
    @Nullable FtmEntity add(FtmEntity part) {
        Key key = new Key(part.id(), model.schema(part.schema()).edge() != null);
        if (expected.isEmpty()) {
            return counts.merge(key, 1, Integer::sum) == 1 ? part : null;
        }
        int all = expected.getOrDefault(key, 1);
        if (all == 1) {
            return part;
        }
        List<FtmEntity> before = parts.computeIfAbsent(key, absent -> new ArrayList<>());
        before.add(part);
        if (before.size() < all) {
            return null;
        }
        parts.remove(key);
        return FtmEntity.united(before, before.stream().map(FtmEntity::schema).reduce(part.schema(), model::closer));
    }
}
