package org.entente.draw.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.entente.draw.RasterPainter;
import org.entente.draw.map.Drawing;
import org.entente.draw.map.MapPicture;

/** Pixels, as the window paints them. */
final class PngFile implements PictureFile {
    @Override
    public void write(Subject subject, OutputStream out) throws IOException, InterruptedException {
        if (!ImageIO.write(image(subject), "png", out)) {
            throw new IOException("this Java cannot write PNG");
        }
    }

    private static BufferedImage image(Subject subject) throws InterruptedException {
        int width = pixels(subject.width(), subject.scale());
        int height = pixels(subject.height(), subject.scale());
        Drawing drawing = subject.drawing();
        RasterPainter painter = new RasterPainter(subject.fonts());
        if (!drawing.isMap()) {
            return painter.paint(
                    drawing.picture(), subject.palette(), drawing.camera(), width, height, subject.scale());
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels =
                MapPicture.of(subject.scene(), subject.palette(), drawing.camera(), width, height, subject.scale());
        image.setRGB(0, 0, width, height, pixels, 0, width);
        painter.label(image, drawing.picture().labels(), subject.palette(), drawing.camera(), subject.scale());
        return image;
    }

    private static int pixels(int px, double scale) {
        return Math.max(1, (int) Math.rint(px * scale));
    }
}
