package org.entente.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a text put together without their running headers, footers and page numbers, so that sentences go on from page to
 * page. Left out is a first or last line that more than half of the pages, or of those on one side, have alike, at least two of
 * them; a figure in it, of three digits at most, may count the pages. What stands on one page alone is always text, and so is a year.
 */
final class Pages {
    /** How many lines a header or footer has at most. */
    private static final int MOST_LINES = 3;

    private static final Pattern FIGURE = Pattern.compile("(?<!\\d)\\d{1,3}(?!\\d)");

    private final List<List<String>> pages = new ArrayList<>();

    private Pages(List<String> texts) {
        for (String text : texts) {
            pages.add(new ArrayList<>(
                    text.strip().lines().map(String::stripTrailing).toList()));
        }
    }

    /** The whole text, a line break between each two pages. */
    static String joined(List<String> texts) {
        Pages all = new Pages(texts);
        for (int line = 0; line < MOST_LINES; line++) {
            all.leaveOut(lines -> 0);
            all.leaveOut(lines -> lines.size() - 1);
        }
        List<String> joined = new ArrayList<>();
        for (List<String> page : all.pages) {
            if (!page.isEmpty()) {
                joined.add(String.join("\n", page));
            }
        }
        return String.join("\n", joined);
    }

    /** Leaves out that line of each page which has it like most others. */
    private void leaveOut(ToIntFunction<List<String>> place) {
        Map<String, Integer> alike = new HashMap<>();
        int[] filled = new int[2];
        for (int page = 0; page < pages.size(); page++) {
            if (!pages.get(page).isEmpty()) {
                filled[page % 2]++;
                for (String key : keys(page, place)) {
                    alike.merge(key, 1, Integer::sum);
                    alike.merge(side(page) + key, 1, Integer::sum);
                }
            }
        }
        for (int page = 0; page < pages.size(); page++) {
            int ofSide = filled[page % 2];
            String side = side(page);
            boolean runs = !pages.get(page).isEmpty()
                    && keys(page, place).stream()
                            .anyMatch(key -> isMost(alike.getOrDefault(key, 0), filled[0] + filled[1])
                                    || isMost(alike.getOrDefault(side + key, 0), ofSide));
            if (runs) {
                List<String> lines = pages.get(page);
                lines.remove(place.applyAsInt(lines));
                while (!lines.isEmpty() && lines.get(place.applyAsInt(lines)).isBlank()) {
                    lines.remove(place.applyAsInt(lines));
                }
            }
        }
    }

    private static String side(int page) {
        return page % 2 == 0 ? "right " : "left ";
    }

    private static boolean isMost(int some, int all) {
        return some > 1 && 2 * some > all;
    }

    /** What a line has in common with those of its like: all of it, or all but a figure that grows by one from page to page. */
    private List<String> keys(int page, ToIntFunction<List<String>> place) {
        List<String> lines = pages.get(page);
        String line = lines.get(place.applyAsInt(lines)).strip();
        List<String> keys = new ArrayList<>(List.of("=" + line));
        Matcher figure = FIGURE.matcher(line);
        while (figure.find()) {
            int offset = Integer.parseInt(figure.group()) - page;
            keys.add(offset + "#" + line.substring(0, figure.start()) + "#" + line.substring(figure.end()));
        }
        return keys;
    }
}
