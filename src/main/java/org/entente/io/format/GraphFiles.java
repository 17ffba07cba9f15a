package org.entente.io.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.io.DossierReader;
import org.entente.io.Opening;
import org.entente.io.ReadResult;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.entente.io.Text;

/** Reads a file of any format that Entente knows; which it is, is told by what it holds. */
public final class GraphFiles {
    private static final List<String> ENDINGS = List.of(
            ".json",
            ".gexf",
            ".graphml",
            ".gml",
            ".dot",
            ".gv",
            ".net",
            ".csv",
            ".tsv",
            ".cyjs",
            ".cx2",
            ".ftm",
            ".ijson",
            ".jsonl",
            ".ndjson",
            ".xml",
            ".txt",
            ".gz");

    private final DossierReader dossiers = new DossierReader();
    private final List<GraphReader> readers;

    public GraphFiles() {
        this(TableChoices.NONE);
    }

    /** @param choices what is known of the columns of tables */
    public GraphFiles(TableChoices choices) {
        readers = List.of(
                new GexfReader(),
                new GraphmlReader(),
                new DotReader(),
                new GmlReader(),
                new PajekReader(),
                new FtmReader(),
                new Cx2Reader(),
                new CytoscapeReader(),
                new GraphologyReader(),
                new NodeLinkReader(),
                new TableReader(choices));
    }

    /** How the names of such files usually end, as a file dialog wants it: {@code *.gexf}. */
    public static List<String> patterns() {
        return ENDINGS.stream().map(ending -> "*" + ending).toList();
    }

    /** Whether the name of a file ends as theirs do. */
    public static boolean isUsual(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /**
     * Reads a file of at most 512 MB. What cannot be read is a problem of the result, not an exception.
     *
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    public ReadResult read(Path file) throws InterruptedIOException {
        return Opening.of(file, this::read);
    }

    private ReadResult read(String name, Text text) throws IOException {
        Head head = Head.of(text);
        Optional<GraphReader> reader =
                readers.stream().filter(one -> one.recognises(head)).findFirst();
        if (reader.isPresent()) {
            return reader.get().read(name, text);
        }
        if (likeJson(head)) {
            return dossiers.read(name, text).asOwn(!(text instanceof Text.OfPackedFile));
        }
        throw new Refusal(
                "unknown-format",
                "this is of no format that can be opened: choose an Entente dossier (JSON) or a file of "
                        + readers.stream().map(GraphReader::format).collect(Collectors.joining(", ")),
                new Spot.At(1, 1),
                "a file of a known format",
                head.stripped());
    }

    /** What is blank, too: that there is nothing in a file, the reader of dossiers says best. */
    private static boolean likeJson(Head head) {
        String text = head.stripped();
        return text.isEmpty() || text.charAt(0) == '{' || text.charAt(0) == '[';
    }
}
