package org.entente.draw.file;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;

/** Writes text into a PDF as text, its glyphs in {@link OutlineFont}s. */
final class PdfLettering implements IPdfBoxGraphics2DFontTextDrawer {
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final List<OutlineFont> fonts = new ArrayList<>();

    /** To be called when all is drawn. */
    void finish() throws IOException {
        for (OutlineFont font : fonts) {
            font.finish();
        }
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) throws IOException {
        StringBuilder line = new StringBuilder();
        for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
            line.append(c);
        }
        Font font = page.getFont();
        List<Glyph> glyphs = Glyph.of(line.toString(), font);
        PDPageContentStream content = page.getContentStream();
        page.applyPaint(page.getPaint(), null);
        boolean told = isTold(glyphs, line.toString());
        if (!told) {
            COSDictionary actual = new COSDictionary();
            actual.setItem(COSName.ACTUAL_TEXT, new COSString(line.toString()));
            content.beginMarkedContent(SPAN, PDPropertyList.create(actual));
        }
        content.beginText();
        for (Glyph glyph : glyphs) {
            show(glyph, font.getSize2D(), content);
        }
        content.endText();
        if (!told) {
            content.endMarkedContent();
        }
    }

    /** Whether the glyphs say by themselves what is written. */
    private static boolean isTold(List<Glyph> glyphs, String line) {
        StringBuilder told = new StringBuilder();
        glyphs.forEach(glyph -> told.append(glyph.text()));
        return line.contentEquals(told);
    }

    private void show(Glyph glyph, float size, PDPageContentStream content) throws IOException {
        float unit = size / Glyph.UNITS;
        String drawing = OutlineFont.drawing(glyph);
        for (OutlineFont font : fonts) {
            int code = font.code(glyph, drawing);
            if (code > 0) {
                content.setFont(font, 1);
                content.setTextMatrix(
                        new Matrix(size, 0, 0, -size, (float) glyph.x() * unit, (float) glyph.y() * unit));
                content.showText(String.valueOf((char) code));
                return;
            }
        }
        fonts.add(new OutlineFont());
        show(glyph, size, content);
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv page) {
        return page.getCalculationGraphics().getFontMetrics(font);
    }
}
