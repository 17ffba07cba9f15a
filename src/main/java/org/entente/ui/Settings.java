package org.entente.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the program remembers from one start to the next.
 *
 * @param window      where the window was; null before the first start ends
 * @param lensPanel   whether the left side is open, as is {@code detailsPanel} for the right
 * @param evidence    whether what sets the evidence asked for is open; null until a person opens or closes it
 * @param graph       how the graph is wanted to be seen
 * @param still       whether what moves is to be there at once; null until a person says so: then as the system has it
 * @param tables      what a person said of tables, the last first, at most {@link #TABLES}
 * @param recentFiles absolute, the last opened first, at most {@link #RECENT}
 */
record Settings(
        ThemeChoice theme,
        @Nullable Window window,
        boolean lensPanel,
        boolean detailsPanel,
        @Nullable Boolean evidence,
        Graph graph,
        @Nullable Boolean still,
        List<TableUse> tables,
        List<Path> recentFiles) {

    static final int RECENT = 10;
    static final int TABLES = 50;
    static final Settings DEFAULT =
            new Settings(ThemeChoice.SYSTEM, null, true, true, null, Graph.DEFAULT, null, List.of(), List.of());

    Settings {
        tables = List.copyOf(tables);
        recentFiles = List.copyOf(recentFiles);
    }

    Settings withTheme(ThemeChoice choice) {
        return new Settings(choice, window, lensPanel, detailsPanel, evidence, graph, still, tables, recentFiles);
    }

    Settings withWindow(Window where) {
        return new Settings(theme, where, lensPanel, detailsPanel, evidence, graph, still, tables, recentFiles);
    }

    Settings withPanels(boolean lens, boolean details) {
        return new Settings(theme, window, lens, details, evidence, graph, still, tables, recentFiles);
    }

    Settings withEvidence(boolean open) {
        return new Settings(theme, window, lensPanel, detailsPanel, open, graph, still, tables, recentFiles);
    }

    Settings withGraph(Graph wanted) {
        return new Settings(theme, window, lensPanel, detailsPanel, evidence, wanted, still, tables, recentFiles);
    }

    Settings withStill(boolean atOnce) {
        return new Settings(theme, window, lensPanel, detailsPanel, evidence, graph, atOnce, tables, recentFiles);
    }

    /** With what was said of a table instead of what was said of one with the same headings. */
    Settings withTable(TableUse use) {
        List<TableUse> uses = new ArrayList<>(tables);
        uses.removeIf(other -> other.headings().equals(use.headings()));
        uses.add(0, use);
        List<TableUse> kept = uses.subList(0, Math.min(TABLES, uses.size()));
        return new Settings(theme, window, lensPanel, detailsPanel, evidence, graph, still, kept, recentFiles);
    }

    Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(recentFiles);
        Path absolute = file.toAbsolutePath().normalize();
        files.remove(absolute);
        files.add(0, absolute);
        return new Settings(
                theme,
                window,
                lensPanel,
                detailsPanel,
                evidence,
                graph,
                still,
                tables,
                files.subList(0, Math.min(RECENT, files.size())));
    }

    /**
     * How the graph is seen.
     *
     * @param view        which view
     * @param everyTie    whether no tie of the map is to be fainter than another
     * @param minimap     whether a small map shows which part of the map is in sight
     * @param communities whether the ground shows who belongs together
     */
    record Graph(ViewChoice view, boolean everyTie, boolean minimap, boolean communities) {
        static final Graph DEFAULT = new Graph(ViewChoice.BY_SIZE, false, true, false);
    }

    /** In screen units; while maximised the bounds it returns to. */
    record Window(double x, double y, double width, double height, boolean maximized) {}
}
