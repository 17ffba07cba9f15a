package org.entente.io.format;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.graph.TieGraph;
import org.entente.io.DossierReader;
import org.entente.io.DossierWriter;
import org.entente.io.Opening;
import org.entente.io.Problem;
import org.entente.io.ReadResult;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** What is fuzzed: a reader each, from the file to the dossier, and what writes the dossier again. */
@SuppressWarnings("ImmutableEnumChecker") // Readers have no state.
enum Fuzzed {
    DOSSIER(new DossierReader()::read, ".json", "(^data|files)/[^/]*json$"),
    GEXF(new GexfReader()::read, ".gexf", "[./]gexf$"),
    GRAPHML(new GraphmlReader()::read, ".graphml", "graphml$"),
    DOT(new DotReader()::read, ".dot", "\\.(dot|gv)$"),
    GML(new GmlReader()::read, ".gml", "\\.gml$"),
    PAJEK(new PajekReader()::read, ".net", "\\.net$"),
    CYTOSCAPE(new CytoscapeReader()::read, ".cyjs", "cyjs|files/cyjs"),
    CX2(new Cx2Reader()::read, ".cx2", "cx2"),
    NODE_LINK(new NodeLinkReader()::read, ".json", "/d3/"),
    GRAPHOLOGY(new GraphologyReader()::read, ".json", "/graphology/"),
    FTM(new FtmReader()::read, ".ftm", "ftm"),
    TABLE(new TableReader(TableChoices.NONE)::read, ".csv", "\\.[ct]sv$|/csv/"),
    /** Packed files of all formats, the format told by what they hold. */
    PACKED(null, ".gz", "one|small|\\.(net|gml|gexf)$");

    private static final String DOSSIER_ENDING = "json";

    private final Opening.@Nullable How how;
    private final Path file;
    private final Pattern seeds;

    /**
     * @param ending of the files that it reads
     * @param seeds  what is found in the paths of such files
     */
    Fuzzed(Opening.@Nullable How how, String ending, String seeds) {
        this.how = how;
        this.seeds = Pattern.compile(seeds);
        file = Jimfs.newFileSystem(Configuration.unix()).getPath("/fuzzed" + ending);
    }

    /** Whether that file is a start: one of its format, by the name of the file or of its folder. */
    boolean startsFrom(Path seed) {
        return seeds.matcher(seed.toString()).find();
    }

    /** @throws AssertionError if that file neither gives a dossier that can be written and read again, nor a declared refusal */
    void run(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        ReadResult read = how == null ? new GraphFiles().read(file) : Opening.of(file, how);
        for (Problem problem : read.problems()) {
            // The file is in memory: nothing but a reader that lets an exception through makes it unreadable.
            require(!problem.code().equals("unreadable"), problem.toString());
        }
        @Nullable Dossier dossier = read.dossier();
        if (dossier != null) {
            comesBackAsDossier(dossier);
            comesBackInItsFormat(dossier);
        }
    }

    /** Loads what writes, lest the first input be charged with it. */
    void warmUp() throws IOException {
        Dossier dossier = Objects.requireNonNull(
                new DossierReader().read("first", "{\"actors\": [{\"id\": \"a\"}]}").dossier());
        comesBackAsDossier(dossier);
        comesBackInItsFormat(dossier);
    }

    private void comesBackInItsFormat(Dossier dossier) throws IOException {
        Optional<GraphExport.Format> format = GraphExport.formatOf(file);
        if (format.isPresent() && !format.get().word().equals(DOSSIER_ENDING)) {
            comesBack(dossier, format.get());
        }
    }

    private static void comesBackAsDossier(Dossier dossier) {
        String json = new DossierWriter().toString(dossier);
        ReadResult again = new DossierReader().read("saved", json);
        Dossier back = Objects.requireNonNull(again.dossier(), () -> "saved and unreadable: " + again.problems());
        require(counts(dossier).equals(counts(back)), "saved, and other counts");
        require(json.equals(new DossierWriter().toString(back)), "saved twice, and other texts");
    }

    private void comesBack(Dossier dossier, GraphExport.Format format) throws IOException {
        ReadResult again = OutAndIn.of(dossier, format, Objects.requireNonNull(file.getParent()));
        if (format.word().equals("ftm") && again.dossier() == null && counts(dossier).get(0) == 0) {
            return; // Lines of entities are none where there is none, which is said before they are written.
        }
        Dossier back = Objects.requireNonNull(again.dossier(), () -> "written and unreadable: " + again.problems());
        require(counts(dossier).equals(counts(back)), "written, and other counts: " + again.problems());
    }

    private static List<Integer> counts(Dossier dossier) {
        TieGraph graph = TieGraph.of(dossier);
        return List.of(graph.actorCount(), graph.tieCount(), graph.loops());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
