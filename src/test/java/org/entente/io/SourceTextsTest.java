package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InterruptedIOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.entente.io.SourceTexts.Found;
import org.entente.io.SourceTexts.None;
import org.entente.io.SourceTexts.Outcome;
import org.entente.io.SourceTexts.Unreadable;
import org.entente.model.Extras;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextsTest {
    @TempDir
    Path outside;

    private Path folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectory(outside.resolve("folder"));
    }

    private Outcome of(@Nullable String text, @Nullable String file) throws Exception {
        Source source = new Source("s", "s", null, null, null, null, text, file, null, List.of(), Extras.NONE);
        return new SourceTexts(folder.resolve("f.json")).of(source);
    }

    private String reason(String file) throws Exception {
        return assertInstanceOf(Unreadable.class, of(null, file)).reason();
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theTextInTheDossierGoesBeforeTheFile() throws Exception {
        assertEquals(new Found("words"), of("words", "none.txt"));
        assertEquals(new None(), of(null, null));
    }

    @Test
    void ofAMarkdownTextTheWordsAreRead() throws Exception {
        write(
                "a.md",
                """
                # The *talks*

                They **met** in [Doha](https://example.org "a city"),
                in `August`.<br>Tea &amp; cake \\* ![flag](flag.png)[1]

                > 2 * 3 is
                > not 5
                ---
                - one
                - two
                  3. three
                  4. four

                1914. It began.

                <div>The <b>end</b></div>
                """);

        assertEquals(
                new Found(
                        """
                        The talks

                        They met in Doha,
                        in August.
                        Tea & cake * [1]

                        2 * 3 is
                        not 5

                        one
                        two
                        3. three
                        4. four

                        1914. It began.

                        The end"""),
                of(null, "a.md"));
    }

    @Test
    void aMarkdownTextWithoutSignsIsReadAsItIs() throws Exception {
        String plain =
                "They met in Doha,\nthis week.\n\n“Nothing – [sic] – came of it,” said J. L. (2015), for $ 5 < 6.";
        write("a.md", plain);

        assertEquals(new Found(plain), of(null, "a.md"));
    }

    @Test
    void aMarkdownTextMayBeNestedDeeply() throws Exception {
        write("a.md", ">".repeat(20_000) + "deep " + "*a **b ".repeat(20_000));

        assertTrue(assertInstanceOf(Found.class, of(null, "a.md")).text().contains("deep"));
    }

    @Test
    void plainTextsAreReadAsTheyAre() throws Exception {
        write("a.txt", "\uFEFFone\r\ntwo ");
        Files.write(folder.resolve("b.MD"), "\uFEFF# é".getBytes(StandardCharsets.UTF_16LE));

        assertEquals(new Found("one\r\ntwo "), of(null, "a.txt"));
        assertEquals(new Found("é"), of(null, "b.MD"));
    }

    @Test
    void ofAPageTheWordsAreRead() throws Exception {
        write(
                "a.html",
                "<html><head><title>No</title><style>p{}</style></head><body><nav>Home</nav><h1>The  <em>talk</em>s</h1>"
                        + "<script>no()</script><p>Tea &amp; cake<br>at\n noon</p><table><tr><td>1<td>2</table></body>");

        assertEquals(new Found("The talks\nTea & cake\nat noon\n1\n2"), of(null, "a.html"));
    }

    @Test
    void ofAPageOnlyTheWordsThatAReaderSeesAreRead() throws Exception {
        write(
                "seen.html",
                "<body><p>He <del>yes</del><ins>no</ins> <s>old</s>said <span style='color: red; display:none'>unseen</span>it"
                        + "</p><p hidden>hidden</p><p style='visibility: hidden'>gone</p><p style='display: block'>Here</p>");
        assertEquals(new Found("He no said it\nHere"), of(null, "seen.html"));
    }

    @Test
    void aPageIsReadInTheEncodingItDeclares() throws Exception {
        Files.write(
                folder.resolve("a.htm"),
                "<meta charset=windows-1251><p>Лавров".getBytes(Charset.forName("windows-1251")));

        assertEquals(new Found("Лавров"), of(null, "a.htm"));
    }

    @Test
    void ofAPdfTheWordsAreRead() throws Exception {
        try (PDDocument document = pdf()) {
            document.save(folder.resolve("a.pdf").toFile());
        }

        assertEquals(new Found("They met in Doha."), of(null, "a.pdf"));
    }

    @Test
    void aSentenceOfAPdfGoesOnFromPageToPage() throws Exception {
        try (PDDocument document = new PDDocument()) {
            write(document, "They met in", "1");
            write(document, "Doha.", "2");
            document.save(folder.resolve("a.pdf").toFile());
        }

        assertEquals(new Found("They met in\nDoha."), of(null, "a.pdf"));
    }

    private static void write(PDDocument document, String words, String number) throws Exception {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.newLineAtOffset(0, -600);
            content.showText(number);
            content.endText();
        }
    }

    @Test
    void aLockedPdfIsToldOf() throws Exception {
        try (PDDocument document = pdf()) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(folder.resolve("a.pdf").toFile());
        }

        assertTrue(reason("a.pdf").contains("password"));
    }

    private static PDDocument pdf() throws Exception {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText("They met in Doha.");
            content.endText();
        }
        return document;
    }

    @Test
    void whatIsNoPdfIsToldOf() throws Exception {
        write("a.pdf", "not a pdf");

        assertEquals("it is no PDF, or a damaged one: save it anew, or as .txt", reason("a.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.txt", "x/../../a.txt", "/etc/passwd", "..\\a.txt", "link.txt"})
    void nothingOutsideTheFolderIsRead(String name) throws Exception {
        Files.writeString(outside.resolve("a.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), outside.resolve("a.txt"));

        assertTrue(reason(name).contains("outside"), reason(name));
    }

    @Test
    void aPathMayBeWrittenAsOnWindows() throws Exception {
        Files.createDirectory(folder.resolve("texts"));
        write("texts/a.txt", "words");

        assertEquals(new Found("words"), of(null, "texts\\a.txt"));
    }

    @Test
    void whatCannotBeReadIsToldWithAReason() throws Exception {
        Files.createDirectory(folder.resolve("d.txt"));
        Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xFF});
        write("a.docx", "x");

        assertTrue(reason("none.txt").contains("no such file"));
        assertTrue(reason("d.txt").contains("no file"));
        assertTrue(reason("bad.txt").contains("byte 1 is not UTF-8"));
        assertTrue(reason("a.docx").contains(".pdf"));
        assertTrue(reason("a\u0000.txt").contains("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/a.txt", "HTTPS://example.org/a", "ftp://example.org/a.pdf"})
    void aLinkIsNotFetchedAndItIsToldWhatToDo(String link) throws Exception {
        assertTrue(reason(link).contains("never fetched"), reason(link));
        assertTrue(reason(link).contains("save the page"), reason(link));
    }

    @Test
    void aLargeFileIsRefusedUnread() throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("a.txt").toFile(), "rw")) {
            file.setLength((50L << 20) + (1 << 20));
        }

        assertTrue(reason("a.txt").contains("51 MB"));
    }

    @Test
    void readingAPdfCanBeCancelled() throws Exception {
        try (PDDocument document = pdf()) {
            document.save(folder.resolve("a.pdf").toFile());
        }
        Thread.currentThread().interrupt();
        try {
            assertThrows(InterruptedIOException.class, () -> of(null, "a.pdf"));
        } finally {
            Thread.interrupted();
        }
    }
}
