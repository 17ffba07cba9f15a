package org.entente.draw.file;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;

/**
 * A font of up to 255 glyphs, drawn as they come, from whatever font of this machine: a Type 3 font, ISO 32000-1 section 9.6.5,
 * that knows what text its glyphs stand for, section 9.10.3. So any script that this machine shows is in the file.
 */
final class OutlineFont extends PDType3Font {
    private static final int MOST = 255;
    private static final COSName CHAR_PROCS = COSName.getPDFName("CharProcs");

    private final Map<String, Integer> codes = new HashMap<>();
    private final StringBuilder texts = new StringBuilder();
    private final COSArray widths = new COSArray();
    private final COSArray names = new COSArray();
    private final COSDictionary drawings = new COSDictionary();

    OutlineFont() throws IOException {
        super(empty());
        names.add(COSInteger.ONE);
        encoding().setItem(COSName.DIFFERENCES, names);
        dict.setItem(COSName.WIDTHS, widths);
        dict.setItem(CHAR_PROCS, drawings);
    }

    private static COSDictionary empty() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0));
        font.setItem(
                COSName.FONT_MATRIX,
                Matrix.getScaleInstance(1f / Glyph.UNITS, 1f / Glyph.UNITS).toCOSArray());
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setInt(COSName.FIRST_CHAR, 1);
        return font;
    }

    private COSDictionary encoding() {
        return dict.getCOSDictionary(COSName.ENCODING);
    }

    /**
     * The code of a glyph, 1 to 255; 0 where there is no room for another.
     *
     * @param drawing as {@link #drawing} has it
     */
    int code(Glyph glyph, String drawing) throws IOException {
        String key = glyph.text() + '\0' + drawing;
        int known = codes.getOrDefault(key, 0);
        if (known > 0 || codes.size() == MOST) {
            return known;
        }
        int code = codes.size() + 1;
        codes.put(key, code);
        COSName name = COSName.getPDFName("g" + code);
        names.add(name);
        widths.add(new COSFloat((float) glyph.advance()));
        drawings.setItem(name, stream(drawing));
        if (!glyph.text().isEmpty()) {
            HexFormat hex = HexFormat.of().withUpperCase();
            texts.append('<').append(hex.toHexDigits((byte) code)).append("> <");
            texts.append(hex.formatHex(glyph.text().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n");
        }
        return code;
    }

    /** Takes a code for a character. */
    @Override
    protected byte[] encode(int code) {
        return new byte[] {(byte) code};
    }

    /** Writes what is known when no glyph comes any more. */
    void finish() throws IOException {
        dict.setInt(COSName.LAST_CHAR, codes.size());
        dict.setItem(COSName.TO_UNICODE, stream(unicode()));
    }

    private String unicode() {
        StringBuilder map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CMapName /Texts def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        String[] lines = texts.isEmpty() ? new String[0] : texts.toString().split("\n", -1);
        // A block holds a hundred at most.
        for (int from = 0; from < lines.length - 1; from += 100) {
            int to = Math.min(from + 100, lines.length - 1);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append(lines[i]).append('\n');
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSStream stream(String content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    /** How a glyph is drawn, upwards, in the colour of the text. */
    static String drawing(Glyph glyph) {
        Shape outline = glyph.outline();
        Rectangle2D box = outline.getBounds2D();
        StringBuilder operators = new StringBuilder();
        append(operators, glyph.advance(), 0, box.getMinX(), -box.getMaxY(), box.getMaxX(), -box.getMinY());
        operators.append("d1\n");
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        PathIterator path = outline.getPathIterator(null);
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(operators, at[0], -at[1]).append("m\n");
                case PathIterator.SEG_LINETO -> append(operators, at[0], -at[1]).append("l\n");
                case PathIterator.SEG_QUADTO -> {
                    append(operators, third(x, at[0]), -third(y, at[1]), third(at[2], at[0]), -third(at[3], at[1]));
                    append(operators, at[2], -at[3]).append("c\n");
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    append(operators, at[0], -at[1], at[2], -at[3], at[4], -at[5])
                            .append("c\n");
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> operators.append("h\n");
            }
            x = at[0];
            y = at[1];
        }
        return operators
                .append(path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? "f*" : "f")
                .toString();
    }

    /** Where the control of a cubic curve lies that is a quadratic one: two thirds of the way to its control. */
    private static double third(double end, double control) {
        return end + (control - end) * 2 / 3;
    }

    private static StringBuilder append(StringBuilder operators, double... numbers) {
        for (double number : numbers) {
            operators.append(String.format(Locale.ROOT, "%.1f ", number + 0.0));
        }
        return operators;
    }
}
