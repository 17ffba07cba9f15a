package org.entente.io;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The style of what stands near in a text: of the values that have the same meaning, or else of the text as a whole. */
final class NeighbourStyle implements JsonStyle {
    private static final int MOST_EXAMPLES = 40;

    private final JsonSpans text;
    private final TextStyle whole;
    private final Supplier<List<Integer>> find;
    private @Nullable List<Integer> examples;
    private @Nullable Habit habit;

    /** @param find gives where objects or lists of the same meaning stand */
    NeighbourStyle(JsonSpans text, TextStyle whole, Supplier<List<Integer>> find) {
        this.text = text;
        this.whole = whole;
        this.find = find;
    }

    /** That of the text's one value. */
    static NeighbourStyle ofRoot(JsonSpans text) {
        return new NeighbourStyle(text, new TextStyle(text), () -> List.of(text.root()));
    }

    private List<Integer> examples() {
        List<Integer> found = examples;
        if (found == null) {
            found = find.get();
            examples = found;
        }
        return found;
    }

    @Override
    public String lineEnd() {
        return whole.lineEnd();
    }

    @Override
    public String unit() {
        return whole.unit();
    }

    @Override
    public String colon() {
        for (int example : examples()) {
            if (text.first(example) == '{') {
                JsonSpans.Group group = text.group(example, 1);
                if (group.size() > 0) {
                    String colon = text.colon(group.starts()[0], group.values()[0]);
                    if (colon.indexOf('\n') < 0 && colon.indexOf('\r') < 0) {
                        return colon;
                    }
                }
            }
        }
        return whole.colon();
    }

    @Override
    public String comma() {
        return whole.comma();
    }

    @Override
    public String pad() {
        return whole.pad();
    }

    @Override
    public Habit habit() {
        Habit known = habit;
        if (known == null) {
            TextStyle.Count count = new TextStyle.Count();
            examples().forEach(example -> whole.count(example, count));
            known = count.habit(whole::habit);
            habit = known;
        }
        return known;
    }

    @Override
    public NeighbourStyle member(String key, char open) {
        return new NeighbourStyle(text, whole, () -> members(key, open));
    }

    /** Values under that key; where there are none, at the root those under other keys, as lists there look alike. */
    private List<Integer> members(String key, char open) {
        List<Integer> same = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int example : examples()) {
            if (text.first(example) != '{') {
                continue;
            }
            JsonSpans.Group group = text.group(example);
            for (int i = 0; i < group.size(); i++) {
                int value = group.values()[i];
                if (text.first(value) == open) {
                    boolean isSame = Json.quoted(text.string(group.starts()[i])).equals(key);
                    (isSame ? same : others).add(value);
                }
            }
        }
        boolean isRoot = examples().equals(List.of(text.root()));
        return same.stream().noneMatch(this::isFilled) && isRoot ? others : same;
    }

    private boolean isFilled(int at) {
        return text.group(at, 1).size() > 0;
    }

    @Override
    public NeighbourStyle item() {
        return new NeighbourStyle(text, whole, () -> {
            List<Integer> items = new ArrayList<>();
            for (int example : examples()) {
                if (text.first(example) == '[') {
                    near(text.group(example, MOST_EXAMPLES), 0, items);
                }
            }
            return items;
        });
    }

    /** That of an item of that list near that place; if there is none near, as that of any. */
    NeighbourStyle itemOf(JsonSpans.Group list, int place) {
        return new NeighbourStyle(text, whole, () -> {
            List<Integer> items = new ArrayList<>();
            near(list, place, items);
            return items.isEmpty() ? item().examples() : items;
        });
    }

    private void near(JsonSpans.Group list, int place, List<Integer> items) {
        int start = Math.max(0, Math.min(place, list.size()) - MOST_EXAMPLES / 2);
        for (int i = start; i < list.size() && i < start + MOST_EXAMPLES; i++) {
            if (items.size() < MOST_EXAMPLES && text.isGroup(list.values()[i])) {
                items.add(list.values()[i]);
            }
        }
    }
}
