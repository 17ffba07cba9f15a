package org.entente.draw.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.entente.draw.GraphicsPainter;
import org.entente.draw.map.Drawing;

/** Lines and letters on one page, for print. */
final class PdfFile implements PictureFile {
    /** A px is a ninety-sixth of an inch, a point a seventy-second. */
    private static final float POINTS = 0.75f;

    @Override
    public void write(Subject subject, OutputStream out) throws IOException, InterruptedException {
        Drawing drawing = subject.drawing();
        int width = drawing.width();
        int height = drawing.height();
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setCreator("Entente");
            document.getDocumentInformation()
                    .setTitle(subject.scene().visible().graph().dossier().title());
            PDPage page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
            document.addPage(page);
            PdfLettering lettering = new PdfLettering();
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            try {
                graphics.setFontTextDrawer(lettering);
                new GraphicsPainter(subject.fonts(), subject.palette(), GraphicsPainter.Letters.TEXT)
                        .paint(graphics, drawing.picture(), drawing.camera(), width, height, 1);
            } finally {
                graphics.dispose();
            }
            lettering.finish();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                content.drawForm(graphics.getXFormObject());
            }
            document.save(out);
        }
    }
}
