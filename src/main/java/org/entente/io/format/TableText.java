package org.entente.io.format;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * A table as other programs paste it. No spreadsheet runs what stands in a cell.
 *
 * @param headings of the columns
 * @param rows     below them, each with as many cells
 */
public record TableText(List<String> headings, List<List<String>> rows) {
    public TableText {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A line a row, its cells apart by tabs; a cell with a tab, a line break or a quotation mark stands in such marks. */
    public String tabSeparated() {
        StringBuilder text = new StringBuilder();
        tabSeparated(text, headings);
        rows.forEach(row -> tabSeparated(text, row));
        return text.toString();
    }

    private static void tabSeparated(StringBuilder text, List<String> row) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        row.forEach(cell -> line.add(tabSeparated(cell)));
        text.append(line);
    }

    private static String tabSeparated(String cell) {
        String safe = SheetCell.harmless(cell);
        return safe.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /** A table of HTML, without a page round it. */
    public String html() {
        StringBuilder text = new StringBuilder("<table>\n");
        text.append(html(headings, "th"));
        rows.forEach(row -> text.append(html(row, "td")));
        return text.append("</table>\n").toString();
    }

    private static String html(List<String> row, String element) {
        return row.stream()
                .map(cell -> "<" + element + ">" + escaped(SheetCell.harmless(cell)) + "</" + element + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\n' -> html.append("<br>");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
