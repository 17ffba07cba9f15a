package org.entente.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** Finds the texts of sources, in the dossier or in files beside it. Nothing is fetched from the net. */
public final class SourceTexts {
    private static final long LARGEST = 50L << 20;
    private static final Set<String> ENDINGS = Set.of("txt", "md", "html", "htm", "xhtml", "pdf");

    /** What is no path but a link. */
    private static final Pattern LINK = Pattern.compile("\\s*(?!file:)[a-z][a-z0-9+.-]+://", Pattern.CASE_INSENSITIVE);

    private final Path folder;

    /** What came of looking for a text. */
    public sealed interface Outcome {}

    /** The whole text, as a person would read it: of Markdown, HTML and PDF without their markup. */
    public record Found(String text) implements Outcome {}

    /** The dossier names no text for the source. */
    public record None() implements Outcome {}

    /** @param reason why the file that the dossier names cannot be read, and what to do */
    public record Unreadable(String file, String reason) implements Outcome {}

    /**
     * The texts of several sources.
     *
     * @param found      by id
     * @param unreadable those that the dossier names and that cannot be read, by id of source, in their order
     */
    public record Texts(Map<String, String> found, Map<String, Unreadable> unreadable) {
        public Texts {
            found = Map.copyOf(found);
            unreadable = Collections.unmodifiableMap(new LinkedHashMap<>(unreadable));
        }
    }

    /** @param dossier the file of the dossier, in whose folder the texts lie */
    public SourceTexts(Path dossier) {
        @Nullable Path parent = dossier.toAbsolutePath().normalize().getParent();
        folder = parent == null ? dossier.toAbsolutePath() : parent;
    }

    /**
     * The text of a source: the one in the dossier where there are both. A file may have at most 50 MB.
     *
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    public Outcome of(Source source) throws InterruptedIOException {
        if (source.text() != null) {
            return new Found(source.text());
        }
        @Nullable String name = source.file();
        return name == null ? new None() : ofFile(name);
    }

    /**
     * The texts of sources.
     *
     * @param progress told how much is done, 0 to 1; answers whether to go on
     * @throws InterruptedIOException if it is not to go on, or the thread was interrupted
     */
    public Texts of(List<Source> sources, DoublePredicate progress) throws InterruptedIOException {
        Map<String, String> found = new HashMap<>();
        Map<String, Unreadable> unreadable = new LinkedHashMap<>();
        int done = 0;
        for (Source source : sources) {
            if (!progress.test((double) done++ / sources.size())) {
                throw new InterruptedIOException("reading of texts was cancelled");
            }
            Outcome outcome = of(source);
            if (outcome instanceof Found text) {
                found.put(source.id(), text.text());
            } else if (outcome instanceof Unreadable trouble) {
                unreadable.put(source.id(), trouble);
            }
        }
        return new Texts(found, unreadable);
    }

    /** The files that sources name for want of a text in the dossier, whether there are such files or not. */
    public List<Path> files(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.text() == null)
                .map(Source::file)
                .filter(Objects::nonNull)
                .flatMap(name -> inFolder(name).stream())
                .toList();
    }

    /**
     * Copies the files that sources name into the folder of another dossier, where they are not there yet; those that lie outside
     * this dossier's folder stay where they are.
     *
     * @throws IOException if one cannot be copied
     */
    public void copyBeside(Path dossier, List<Source> sources) throws IOException {
        Path other = new SourceTexts(dossier).folder;
        for (Path file : files(sources)) {
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                continue;
            }
            Path target = other.resolve(folder.relativize(file).toString());
            if (!Files.exists(target)) {
                @Nullable Path parent = target.getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.copy(file, target);
            }
        }
    }

    private Path resolved(String name) {
        return folder.resolve(name.replace('\\', '/')).normalize();
    }

    private Optional<Path> inFolder(String name) {
        try {
            return Optional.of(resolved(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The text in a file, wherever that lies. It may have at most 50 MB.
     *
     * @throws InterruptedIOException if the thread was interrupted meanwhile
     */
    public static Outcome in(Path file) throws InterruptedIOException {
        return read(String.valueOf(file.getFileName()), () -> file);
    }

    private Outcome ofFile(String name) throws InterruptedIOException {
        if (LINK.matcher(name).lookingAt()) {
            return new Unreadable(
                    name,
                    "texts are never fetched from the net: save the page beside the dossier and name that file, keep the link as url");
        }
        return read(name, () -> {
            Path file = resolved(name);
            if (!file.startsWith(folder) || !file.toRealPath().startsWith(folder.toRealPath())) {
                throw new OutsideException();
            }
            return file;
        });
    }

    private interface Place {
        Path find() throws IOException;
    }

    /** Says that a file lies where the dossier may not take it from. */
    private static final class OutsideException extends IOException {}

    private static Outcome read(String name, Place place) throws InterruptedIOException {
        try {
            Path file = place.find();
            if (!Files.isRegularFile(file)) {
                return new Unreadable(name, "this is no file: name a text in the dossier's folder");
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                return new Unreadable(name, "it has " + (size >> 20) + " MB, at most 50 can be read: split it");
            }
            return read(name, file);
        } catch (OutsideException e) {
            return new Unreadable(name, "it lies outside the dossier's folder: move it there");
        } catch (InvalidPathException e) {
            return new Unreadable(name, "no file can have this name here: correct it");
        } catch (NoSuchFileException e) {
            return new Unreadable(name, "there is no such file beside the dossier, check the name");
        } catch (ClosedByInterruptException e) {
            throw new InterruptedIOException("reading of a text was cancelled");
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            return new Unreadable(name, FileTrouble.reason(e));
        }
    }

    /** Whether a file's name ends as those of texts do. */
    public static boolean isText(String name) {
        return ENDINGS.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Outcome read(String name, Path file) throws IOException {
        return switch (ending(name)) {
            case "html", "htm", "xhtml" -> new Found(HtmlText.of(file));
            case "pdf" -> new Found(PdfText.of(file));
            case "txt" -> decoded(name, file, text -> text);
            case "md" -> decoded(name, file, MarkdownText::of);
            default -> new Unreadable(name, "its name must end in .txt, .md, .html or .pdf");
        };
    }

    private static Outcome decoded(String name, Path file, UnaryOperator<String> words) throws IOException {
        Decoded decoded = Decoded.of(Files.readAllBytes(file));
        return decoded.malformed() < 0
                ? new Found(words.apply(decoded.text()))
                : new Unreadable(
                        name, "byte " + decoded.malformed() + " is not " + decoded.charset() + ": save it as UTF-8");
    }
}
