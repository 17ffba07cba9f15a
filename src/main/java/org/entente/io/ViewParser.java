package org.entente.io;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** Reads how the dossier was looked at last. */
final class ViewParser {
    /** World units: a picture of what lies further out would be all ground. */
    private static final double FARTHEST = 1e9;

    private final JsonValues values;
    private final Fields fields;

    ViewParser(JsonValues values) {
        this.values = values;
        fields = new Fields(values, DossierKeys.OfView.KEYS);
    }

    View read() throws IOException {
        Map<String, View.Point> positions = new LinkedHashMap<>();
        List<String> pinned = List.of();
        List<String> hiddenTypes = List.of();
        fields.begin();
        for (int key = fields.next(); key != Fields.NONE; key = fields.next()) {
            switch (key) {
                case DossierKeys.OfView.POSITIONS -> fields.entries(id -> position(id, positions));
                case DossierKeys.OfView.PINNED -> pinned = fields.texts();
                default -> hiddenTypes = fields.texts();
            }
        }
        return new View(positions, pinned, hiddenTypes, fields.extras());
    }

    private String position(String id, Map<String, View.Point> positions) throws IOException {
        String json = values.raw();
        View.@Nullable Point point = point(json);
        if (point == null || positions.containsKey(id)) {
            values.findings()
                    .warn(
                            "bad-position",
                            "expected a place as [120.5, -40], once for each actor, found " + Shown.cut(json)
                                    + ": it is not used, take it out",
                            values.path(),
                            "two numbers in a list, each at most 1e9",
                            Shown.cut(json));
            return json;
        }
        positions.put(id, point);
        return "";
    }

    /** The place that JSON without blanks gives; null if it gives none of use. */
    static View.@Nullable Point point(String json) {
        if (!json.matches("\\[[-+0-9.eE]+,[-+0-9.eE]+]")) {
            return null;
        }
        int comma = json.indexOf(',');
        double x = Double.parseDouble(json.substring(1, comma));
        double y = Double.parseDouble(json.substring(comma + 1, json.length() - 1));
        return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST ? new View.Point(x, y) : null;
    }
}
