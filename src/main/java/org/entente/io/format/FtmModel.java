package org.entente.io.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schemata of FollowTheMoney: what entities are called by, what they may tell, and which of them are ties. */
final class FtmModel {
    /** The schema of ties of which no more is known than what they are called. */
    static final String LINK = "UnknownLink";

    private static final String FILE = "followthemoney.tsv";
    private static final int COLUMNS = 8;

    private final Map<String, Schema> schemata = new HashMap<>();
    private final Map<String, Schema> actorsByLabel = new HashMap<>();
    private final Map<String, Schema> tiesByLabel = new HashMap<>();

    /** The properties that hold the ends of a tie. */
    record Edge(String source, String target, boolean directed) {}

    /**
     * What is known of the entities of a sort.
     *
     * @param captions   the properties that may hold what an entity is called, the first that is there counts
     * @param edge       null where they are no ties
     * @param lineage    the names of this schema and of all that it extends
     * @param properties what they may tell, what they have from others too
     */
    record Schema(
            String name,
            String label,
            List<String> captions,
            @Nullable Edge edge,
            Set<String> lineage,
            Set<String> properties) {

        /** @throws NullPointerException if its entities are no ties */
        Edge tie() {
            return Objects.requireNonNull(edge, name);
        }
    }

    FtmModel() {
        Map<String, String[]> rows = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(FtmModel.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", COLUMNS))
                    .forEach(cells -> rows.put(cells[0], cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows.values().stream().filter(cells -> !cells[1].isEmpty()).forEach(cells -> add(cells, rows));
    }

    private void add(String[] cells, Map<String, String[]> rows) {
        @Nullable Edge edge = cells[3].isEmpty() ? null : new Edge(cells[3], cells[4], cells[5].equals("directed"));
        Set<String> lineage = new HashSet<>();
        Set<String> properties = new HashSet<>();
        inherit(cells[0], rows, lineage, properties);
        properties.remove("");
        Schema schema =
                new Schema(cells[0], cells[1], Arrays.asList(cells[2].split(",", -1)), edge, lineage, properties);
        schemata.put(schema.name, schema);
        (edge == null ? actorsByLabel : tiesByLabel).put(word(schema.label), schema);
    }

    private static void inherit(String name, Map<String, String[]> rows, Set<String> lineage, Set<String> properties) {
        String @Nullable [] cells = rows.get(name);
        if (cells != null && lineage.add(name)) {
            properties.addAll(Arrays.asList(cells[7].split(",", -1)));
            for (String parent : cells[6].split(",", -1)) {
                inherit(parent, rows, lineage, properties);
            }
        }
    }

    /** What is known of a sort; of one that is not in the model, that its entities are actors with names. */
    Schema schema(String name) {
        @Nullable Schema known = schemata.get(name);
        return known == null ? new Schema(name, name, List.of("name", "title"), null, Set.of(name), Set.of()) : known;
    }

    /** Which of two schemata of one entity says more: the second where it extends the first. */
    String closer(String one, String other) {
        return schema(other).lineage().contains(one) ? other : one;
    }

    /** The schema that fits actors of a kind best. */
    Schema ofKind(@Nullable String kind) {
        String word = word(kind == null ? "" : kind);
        @Nullable Schema labelled = actorsByLabel.get(word);
        return labelled != null
                ? labelled
                : schema(
                        switch (word) {
                            case "state", "country", "government", "agency" -> "PublicBody";
                            case "organisation", "party", "media", "group", "armed group", "movement" -> "Organization";
                            case "place", "city", "region" -> "Address";
                            default -> "LegalEntity";
                        });
    }

    /** The schema of a tie type, where it is one of the model and says the same of its ends; else that of other links. */
    Schema ofType(String type, boolean directed) {
        @Nullable Schema labelled = tiesByLabel.get(word(type));
        boolean same = labelled != null
                && labelled.label.equals(type)
                && labelled.edge != null
                && labelled.edge.directed == directed;
        return same ? Objects.requireNonNull(labelled) : schema(LINK);
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
