package org.entente.io.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.io.Spot;
import org.jspecify.annotations.Nullable;

/** Finds out what the columns of a table hold: as told, else by headings, else by where they stand. */
final class ColumnGuess {
    private static final Set<String> DIRECTIONS = Set.of("directed", "undirected", "mutual");

    private final TableChoices choices;
    /** Whether the first row holds headings. */
    private final boolean headed;

    /** Whether that is told, not guessed. */
    private final boolean headedSurely;

    /** Whether there are headings. */
    private final boolean named;

    private final TableSample body;
    private final List<String> headings;
    private final List<String> plain;
    private final ColumnUse[] uses;
    private boolean directed = true;
    private boolean sure;

    private ColumnGuess(TableDialect dialect, TableSample sample, TableChoices choices) {
        this.choices = choices;
        boolean commented = !dialect.commented().isEmpty();
        @Nullable Boolean told = commented ? Boolean.FALSE : headed(sample, choices);
        headed = told == null ? !dialect.isBlankSeparated() : told;
        headedSurely = told != null;
        named = headed || commented;
        body = headed ? sample.withoutFirst() : sample;
        List<String> words = commented ? dialect.commented() : headed ? sample.first() : List.of();
        headings = TableColumns.named(words, words.isEmpty() ? body.longest() : words.size());
        plain = headings.stream().map(HeadingWords::plain).toList();
        uses = new ColumnUse[headings.size()];
    }

    /** @throws Refusal if a column is asked for that is not there */
    static TableColumns ofTies(TableDialect dialect, TableSample sample, TableChoices choices) throws Refusal {
        return new ColumnGuess(dialect, sample, choices).guess();
    }

    static TableColumns ofActors(TableDialect dialect, TableSample sample) {
        ColumnGuess guess = new ColumnGuess(dialect, sample, TableChoices.NONE);
        guess.useForActors();
        return guess.columns();
    }

    /** Whether the first row holds headings; null where that is hard to say. */
    private static @Nullable Boolean headed(TableSample sample, TableChoices choices) {
        if (choices.headed() != null) {
            return choices.headed();
        }
        List<String> first = sample.first();
        TableSample others = sample.withoutFirst();
        if (find(choices.from(), first) >= 0 || find(choices.to(), first) >= 0) {
            return true;
        }
        if (headsIds(first, others)) {
            return true;
        }
        Set<String> below = new HashSet<>(others.column(0));
        below.addAll(others.column(1));
        if (first.stream().limit(2).anyMatch(below::contains)) {
            return false;
        }
        if (HeadingWords.ends(first).isPresent() || first.stream().anyMatch(HeadingWords::isKnown)) {
            return true;
        }
        boolean number = false;
        boolean aboveNumbers = false;
        for (int i = 0; i < first.size(); i++) {
            boolean here = CellKind.of(List.of(first.get(i))).isNumber();
            number |= here;
            aboveNumbers |= !here && CellKind.of(others.column(i)).isNumber();
        }
        return number
                ? Boolean.FALSE
                : aboveNumbers ? Boolean.TRUE : sample.rows().size() < 2 ? Boolean.FALSE : null;
    }

    /** Whether a heading for ids stands above ids, each another and none that word: an actor may be called “name”. */
    private static boolean headsIds(List<String> first, TableSample others) {
        List<String> words = HeadingWords.ofActors().getOrDefault(ColumnUse.ID, List.of());
        return IntStream.range(0, first.size())
                .anyMatch(i -> words.contains(HeadingWords.plain(first.get(i)))
                        && others.areAllDifferent(i)
                        && !others.column(i).contains(first.get(i)));
    }

    private TableColumns guess() throws Refusal {
        boolean asked = choices.from() != null || choices.to() != null;
        Optional<HeadingWords.Ends> told = HeadingWords.ends(headings);
        if (!asked && told.isEmpty() && looksLikeActors()) {
            useForActors();
            return columns();
        }
        if (headings.size() < 2) {
            throw new Refusal(
                    "one-column",
                    "this table has a single column, and ties need two: one where they start and one where they lead to",
                    new Spot.At(1, 1),
                    "two columns",
                    "one");
        }
        HeadingWords.Ends ends = asked(told.orElseGet(this::firstTwo));
        uses[ends.from()] = ColumnUse.FROM;
        uses[ends.to()] = ColumnUse.TO;
        directed = ends.directed();
        sure = asked || headedSurely && (told.isPresent() || isPlainList());
        useNames(ends.from(), ends.to());
        useType();
        use(HeadingWords.ofTies());
        return columns();
    }

    /** Nothing but ends, and numbers to them. */
    private boolean isPlainList() {
        return IntStream.range(2, headings.size())
                .allMatch(i -> CellKind.of(body.column(i)).isNumber());
    }

    private boolean looksLikeActors() {
        int id = first(HeadingWords.ofActors().getOrDefault(ColumnUse.ID, List.of()));
        int name = first(HeadingWords.ofActors().getOrDefault(ColumnUse.NAME, List.of()));
        int key = id >= 0 ? id : name;
        return named && key >= 0 && body.areAllDifferent(key);
    }

    private void useForActors() {
        use(HeadingWords.ofActors());
        int name = indexOf(ColumnUse.NAME);
        sure = named && (indexOf(ColumnUse.ID) >= 0 || name >= 0);
        if (indexOf(ColumnUse.ID) < 0) {
            uses[Math.max(name, 0)] = ColumnUse.ID;
        }
    }

    private int indexOf(ColumnUse use) {
        return Arrays.asList(uses).indexOf(use);
    }

    /** The first two columns that hold neither numbers of rows nor what headings say is something else. */
    private HeadingWords.Ends firstTwo() {
        int[] fit = IntStream.range(0, headings.size())
                .filter(i -> !named || !HeadingWords.isKnown(headings.get(i)) || isName(headings.get(i)))
                .limit(2)
                .toArray();
        return fit.length == 2 ? new HeadingWords.Ends(fit[0], fit[1], true) : new HeadingWords.Ends(0, 1, true);
    }

    private static boolean isName(String heading) {
        return HeadingWords.ofActors().getOrDefault(ColumnUse.NAME, List.of()).contains(HeadingWords.plain(heading));
    }

    /** As somebody asked for them; one that is not asked for is another than the one that is. */
    private HeadingWords.Ends asked(HeadingWords.Ends guess) throws Refusal {
        int from = asked(choices.from(), guess.from());
        int to = asked(choices.to(), guess.to());
        int other = from == guess.to() ? guess.from() : guess.to();
        if (from == to && choices.from() != null && choices.to() != null) {
            throw new Refusal(
                    "no-such-column",
                    "ties cannot start and end in one column: choose two",
                    new Spot.At(1, 1),
                    "two columns",
                    headings.get(from));
        }
        if (from == to) {
            return choices.to() == null
                    ? new HeadingWords.Ends(from, other, guess.directed())
                    : new HeadingWords.Ends(other, to, guess.directed());
        }
        return new HeadingWords.Ends(from, to, guess.directed());
    }

    private int asked(@Nullable String column, int guess) throws Refusal {
        if (column == null) {
            return guess;
        }
        int found = find(column, headings);
        if (found < 0 && column.strip().matches("\\d{1,9}")) {
            found = Integer.parseInt(column.strip()) - 1;
        }
        if (found < 0 || found >= headings.size()) {
            throw new Refusal(
                    "no-such-column",
                    "there is no column “" + Shown.cut(column) + "”: take " + columnsInWords(),
                    new Spot.At(1, 1),
                    "a heading, or a number from 1 to " + headings.size(),
                    column);
        }
        return found;
    }

    private String columnsInWords() {
        String known = String.join(", ", headings.subList(0, Math.min(12, headings.size())));
        return named
                ? "one of " + known + (headings.size() > 12 ? " …" : "") + ", or a number from 1"
                : "a number from 1 to " + headings.size();
    }

    /** The column with that heading, as it is written if there is one, else whatever its case; -1 if there is none. */
    private static int find(@Nullable String heading, List<String> in) {
        if (heading == null) {
            return -1;
        }
        int exactly = in.indexOf(heading);
        return exactly >= 0
                ? exactly
                : IntStream.range(0, in.size())
                        .filter(i -> in.get(i).strip().equalsIgnoreCase(heading.strip()))
                        .findFirst()
                        .orElse(-1);
    }

    private void useNames(int from, int to) {
        int fromName = HeadingWords.nameOf(from, headings);
        int toName = HeadingWords.nameOf(to, headings);
        if (fromName >= 0 && toName >= 0 && uses[fromName] == null && uses[toName] == null) {
            uses[fromName] = ColumnUse.FROM_NAME;
            uses[toName] = ColumnUse.TO_NAME;
        }
    }

    private void useType() throws Refusal {
        for (int i = 0; i < uses.length; i++) {
            List<String> cells = uses[i] == null ? body.column(i) : List.of();
            if (!cells.isEmpty()
                    && cells.stream().allMatch(cell -> DIRECTIONS.contains(cell.toLowerCase(Locale.ROOT)))) {
                uses[i] = ColumnUse.DIRECTION;
                break;
            }
        }
        @Nullable String type = choices.type();
        if (type == null) {
            for (String word : HeadingWords.ofTies().getOrDefault(ColumnUse.TYPE, List.of())) {
                int column = first(List.of(word));
                if (column >= 0 && body.areFewWords(column)) {
                    uses[column] = ColumnUse.TYPE;
                    return;
                }
            }
        } else if (!type.isEmpty()) {
            int column = asked(type, 0);
            if (uses[column] != ColumnUse.FROM && uses[column] != ColumnUse.TO) {
                uses[column] = ColumnUse.TYPE;
            }
        }
    }

    /** Gives each use that is not given yet the first free column with a heading for it. */
    private void use(Map<ColumnUse, List<String>> words) {
        words.forEach((use, known) -> {
            int column = use == ColumnUse.TYPE || indexOf(use) >= 0 ? -1 : first(known);
            if (column >= 0) {
                uses[column] = use;
            }
        });
    }

    /** The first free column with the first of these headings that there is; -1 if there is none. */
    private int first(List<String> words) {
        for (String word : words) {
            for (int i = 0; i < uses.length; i++) {
                if (uses[i] == null && plain.get(i).equals(word)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private TableColumns columns() {
        List<ColumnUse> all = new ArrayList<>(Collections.nCopies(uses.length, ColumnUse.PROPERTY));
        List<CellKind> kinds = new ArrayList<>();
        for (int i = 0; i < uses.length; i++) {
            all.set(i, uses[i] == null ? ColumnUse.PROPERTY : uses[i]);
            kinds.add(CellKind.of(body.column(i)));
        }
        return new TableColumns(headings, named, headed, all, kinds, directed, sure);
    }
}
