package org.entente.draw.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.draw.Arrangement;
import org.entente.draw.AwtTextMeter;
import org.entente.draw.Palette;
import org.entente.draw.Scene;
import org.entente.draw.Support;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PictureFormatTest {
    private static final String NAME = "<script>\\\"&\\u0001 محمد";

    private static byte[] written(PictureFormat format, String json, double scale) throws Exception {
        TieGraph graph = TieGraph.of(
                Objects.requireNonNull(new DossierReader().read("test", json).dossier()));
        Scene scene =
                Arrangement.scene(VisiblePart.of(graph, Lens.ALL), new Support(tie -> false, tie -> 0, tie -> false));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(new Subject(scene, Palette.LIGHT, new AwtTextMeter(), 400, 300, scale), out);
        return out.toByteArray();
    }

    private static Document svg(String json) throws Exception {
        byte[] bytes = written(PictureFormat.SVG, json, 1);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<Element> elements(Document document, String tag, String type) {
        NodeList all = document.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.getAttribute("class").equals(type)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String two(String name) {
        return "{\"actors\": [{\"id\": \"a\", \"name\": \"" + name + "\"}, {\"id\": \"b\"}], \"ties\": ["
                + "{\"from\": \"a\", \"to\": \"b\", \"type\": \"met\"}]}";
    }

    @Test
    void theEndingOfANameSaysTheFormat() {
        assertEquals(Optional.of(PictureFormat.SVG), PictureFormat.of(Path.of("x.y/Out.SVG")));
        assertEquals(Optional.empty(), PictureFormat.of(Path.of("out.bmp")));
    }

    @Test
    void anSvgHasAGroupForEachActorAndTieThatBearsItsName() throws Exception {
        Document document = svg(two("Ann"));
        assertEquals(
                List.of("Ann", "b"),
                elements(document, "g", "actor").stream()
                        .map(group -> group.getAttribute("inkscape:label"))
                        .toList());
        assertEquals(
                List.of("Ann met b"),
                elements(document, "g", "tie").stream()
                        .map(group -> group.getAttribute("inkscape:label"))
                        .toList());
    }

    @Test
    void namesInAnSvgAreTextAndNoMarkup() throws Exception {
        Document document = svg(two(NAME));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        String name = elements(document, "g", "name").get(0).getTextContent().strip();
        assertTrue(name.startsWith("<script>\"&"), name);
        assertTrue(name.endsWith("محمد"), name);
    }

    @Test
    void aMapIsLinesAndNamesToo() throws Exception {
        String actors = IntStream.range(0, 300)
                .mapToObj(i -> "{\"id\": \"a" + i + "\"}")
                .collect(Collectors.joining(","));
        String ties = IntStream.range(1, 300)
                .mapToObj(i -> "{\"from\": \"a0\", \"to\": \"a" + i + "\"}")
                .collect(Collectors.joining(","));
        Document document = svg("{\"actors\": [" + actors + "], \"ties\": [" + ties + "]}");
        assertEquals(300, elements(document, "g", "actor").size());
        assertEquals(299, elements(document, "g", "tie").size());
        assertTrue(elements(document, "g", "tie").get(0).hasAttribute("opacity"));
        assertTrue(elements(document, "g", "name").size() > 5);
    }

    @Test
    void aPngHasSoManyPixelsForOnePx() throws Exception {
        byte[] bytes = written(PictureFormat.PNG, two("Ann"), 2.5);
        assertEquals(1000, ImageIO.read(new ByteArrayInputStream(bytes)).getWidth());
        assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).startsWith("\u0089PNG"));
    }

    private static final String[] SCRIPTS = {"Sergej Lavrov", "سلمان", "中华人民共和国", "Zoë Müller", "ירושלים"};

    @Test
    void aPdfHoldsItsNamesAsTextOfAnyScript() throws Exception {
        StringBuilder actors = new StringBuilder();
        for (String name : SCRIPTS) {
            actors.append(actors.isEmpty() ? "" : ",").append("{\"id\": \"" + name + "\", \"name\": \"" + name + "\"}");
        }
        byte[] bytes = written(PictureFormat.PDF, "{\"actors\": [" + actors + "], \"ties\": []}", 1);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertEquals(1, document.getNumberOfPages());
            String told = new PDFTextStripper().getText(document);
            for (String name : SCRIPTS) {
                assertTrue(told.contains(name), told);
            }
        }
    }

    @Test
    void aPdfLooksLikeThePixels() throws Exception {
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(written(PictureFormat.PNG, two("محمد Ann"), 1)));
        BufferedImage page;
        try (PDDocument document = Loader.loadPDF(written(PictureFormat.PDF, two("محمد Ann"), 1))) {
            page = new PDFRenderer(document).renderImageWithDPI(0, 96);
        }
        assertEquals(pixels.getWidth(), page.getWidth());
        assertEquals(pixels.getHeight(), page.getHeight());
        long apart = 0;
        long drawn = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int one = pixels.getRGB(x, y) & 0xFF;
                apart += Math.abs(one - (page.getRGB(x, y) & 0xFF));
                drawn += Math.abs(one - (Palette.LIGHT.ground() & 0xFF));
            }
        }
        assertTrue(apart * 5 < drawn, apart + " of " + drawn);
    }
}
