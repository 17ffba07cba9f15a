package org.entente.io.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schemata of FollowTheMoney: what entities are called by, and which of them are ties. */
final class FtmModel {
    private static final String FILE = "followthemoney.tsv";

    private final Map<String, Schema> schemata = new HashMap<>();

    /** The properties that hold the ends of a tie. */
    record Edge(String source, String target, boolean directed) {}

    /**
     * What is known of the entities of a sort.
     *
     * @param captions the properties that may hold what an entity is called, the first that is there counts
     * @param edge     null where they are no ties
     */
    record Schema(String label, List<String> captions, @Nullable Edge edge) {}

    FtmModel() {
        try (InputStream in = Objects.requireNonNull(FtmModel.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        @Nullable Edge edge = cells.length < 6 ? null : new Edge(cells[3], cells[4], cells[5].equals("directed"));
        schemata.put(cells[0], new Schema(cells[1], List.of(cells[2].split(",")), edge));
    }

    /** What is known of a sort; of one that is not in the model, that its entities are actors with names. */
    Schema schema(String name) {
        @Nullable Schema known = schemata.get(name);
        return known == null ? new Schema(name, List.of("name", "title"), null) : known;
    }
}
