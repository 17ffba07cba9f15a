package org.entente.io.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** CSV (RFC 4180) in two files, ties and actors. No spreadsheet runs what stands in a cell. */
final class CsvWriter implements GraphWriter {
    @Override
    public String word() {
        return "csv";
    }

    @Override
    public String format() {
        return "CSV";
    }

    @Override
    public List<String> lost(Outgoing graph) {
        List<String> lost = new ArrayList<>(graph.lost());
        if (graph.dossier().title() != null || graph.dossier().description() != null) {
            lost.add("title and description");
        }
        return lost;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", CsvWriter::ties), new Part("-actors", CsvWriter::actors));
    }

    private static void ties(Outgoing graph, Writer out) throws IOException {
        Map<String, Attribute.Kind> columns = graph.ofTies().kinds();
        List<String> heading = new ArrayList<>(List.of("from", "to", "type", "directed", "id"));
        heading.addAll(columns.keySet());
        row(out, heading);
        graph.eachTie((tie, id) -> {
            List<String> cells = new ArrayList<>(
                    List.of(tie.from(), tie.to(), tie.type(), Boolean.toString(graph.isDirected(tie)), id));
            cells(cells, graph.attributes(tie), columns);
            row(out, cells);
        });
    }

    private static void actors(Outgoing graph, Writer out) throws IOException {
        Map<String, Attribute.Kind> columns = graph.ofActors().kinds();
        List<String> heading = new ArrayList<>(List.of("id", "name", "x", "y"));
        heading.addAll(columns.keySet());
        row(out, heading);
        for (Actor actor : graph.actors()) {
            View.@Nullable Point place = graph.place(actor);
            List<String> cells = new ArrayList<>(List.of(
                    actor.id(),
                    actor.name(),
                    place == null ? "" : Double.toString(place.x()),
                    place == null ? "" : Double.toString(place.y())));
            cells(cells, graph.attributes(actor), columns);
            row(out, cells);
        }
    }

    private static void cells(List<String> cells, List<Attribute> attributes, Map<String, Attribute.Kind> columns) {
        Map<String, String> texts = new HashMap<>();
        attributes.forEach(attribute -> texts.put(attribute.key(), attribute.text()));
        columns.keySet().forEach(column -> cells.add(texts.getOrDefault(column, "")));
    }

    private static void row(Writer out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(cell(cells.get(i)));
        }
        out.write("\r\n");
    }

    private static String cell(String text) {
        String safe = SheetCell.harmless(text);
        boolean quoted = safe.isEmpty()
                ? false
                : safe.chars().anyMatch(c -> c == '"' || c == ',' || c == ';' || c < ' ')
                        || Character.isWhitespace(safe.charAt(0))
                        || Character.isWhitespace(safe.charAt(safe.length() - 1));
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
