package org.entente.io;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, in the order in which it holds them, without what runs along its pages. Can be interrupted between pages. */
final class PdfText extends PDFTextStripper {
    /** Held here, as the logging system forgets loggers, and their levels with them, that nobody holds. */
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        // It warns of each font that a PDF does not hold, which matters for looks alone.
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new OneFont());
    }

    private static final String PAGE_END = "\f";

    private PdfText() {
        setPageEnd(PAGE_END);
    }

    static String of(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return Pages.joined(List.of(new PdfText().getText(document).split(PAGE_END)));
        } catch (InvalidPasswordException e) {
            throw new IOException("it is locked by a password: save it without one", e);
        } catch (InterruptedIOException | ClosedByInterruptException | FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException("it is no PDF, or a damaged one: save it anew, or as .txt", e);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading of a text was cancelled");
        }
        super.processPage(page);
    }
}
