package org.entente.draw.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.entente.draw.Palette;
import org.entente.draw.SvgPainter;
import org.entente.draw.map.Drawing;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** A page that needs nothing but a browser: the picture, the quotes behind each tie, and all ties as a table. */
final class HtmlFile implements PictureFile {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    @Override
    public void write(Subject subject, OutputStream out) throws IOException, InterruptedException {
        Drawing drawing = subject.drawing();
        Map<String, String> parts = new LinkedHashMap<>();
        try {
            PageText text = new PageText(subject.scene().visible(), subject.palette());
            Dossier dossier = subject.scene().visible().graph().dossier();
            parts.put("title", PageText.escaped(Objects.requireNonNullElse(dossier.title(), "Who is tied to whom")));
            @Nullable String description = dossier.description();
            parts.put("description", PageText.escaped(description == null ? "" : description));
            parts.put("colors", colors(subject.palette()));
            parts.put("css", resource("page.css"));
            parts.put("types", text.types());
            parts.put("svg", svg(subject, drawing));
            parts.put("pages", text.pages());
            parts.put("table", text.table());
            parts.put("js", resource("page.js"));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        Writer page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        page.write(PLACE.matcher(resource("page.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), ""))));
        page.flush();
    }

    private static String svg(Subject subject, Drawing drawing) throws XMLStreamException {
        StringWriter svg = new StringWriter();
        new SvgPainter(subject.scene().visible().graph(), subject.palette())
                .paint(drawing.picture(), drawing.camera(), drawing.width(), drawing.height(), svg);
        // Inside a page there is no declaration.
        return svg.toString().replaceFirst("^<\\?xml[^>]*>\\s*", "");
    }

    private static String colors(Palette palette) {
        return String.format(
                Locale.ROOT,
                ":root{color-scheme:%s;--ground:#%06X;--raised:%s;--ink:#%06X;--muted:#%06X;--accent:#%06X;--line:%s}",
                palette.dark() ? "dark" : "light",
                palette.ground() & 0xFFFFFF,
                palette.dark() ? "#161C24" : "#FFFFFF",
                palette.ink() & 0xFFFFFF,
                palette.muted() & 0xFFFFFF,
                palette.accent() & 0xFFFFFF,
                palette.dark() ? "#2A323D" : "#DDE2E9");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
