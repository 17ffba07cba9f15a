package org.entente.draw;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.List;

/** Paints pictures into pixels, without a display. */
public final class RasterPainter {
    private static final ColorModel PIXELS = new DirectColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            32,
            0xFF0000,
            0xFF00,
            0xFF,
            0xFF000000,
            true,
            DataBuffer.TYPE_INT);

    private final AwtTextMeter fonts;

    public RasterPainter(AwtTextMeter fonts) {
        this.fonts = fonts;
    }

    /**
     * The picture as the camera sees it.
     *
     * @param width of the image, pixels, as is {@code height}
     * @param scale pixels for one px
     * @return an opaque image
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public BufferedImage paint(Picture picture, Palette palette, Camera camera, int width, int height, double scale)
            throws InterruptedException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            painter(palette).paint(g, picture, camera, width, height, scale);
        } finally {
            g.dispose();
        }
        return image;
    }

    /**
     * Draws all of a picture but the curves of its ties over what is painted already, as the camera sees it.
     *
     * @param pixels row by row, {@code 0xAARRGGBB} and opaque
     * @param width  how many pixels a row has, as has {@code height} for a column
     * @param scale  pixels for one px
     */
    public void paintOverCurves(
            int[] pixels, int width, int height, double scale, Picture picture, Palette palette, Camera camera) {
        Graphics2D g = image(pixels, width, height).createGraphics();
        Bounds sight =
                new Bounds(-camera.dx(), -camera.dy(), width / scale - camera.dx(), height / scale - camera.dy());
        painter(palette).paintOverCurves(g, picture.within(sight), camera, scale);
        g.dispose();
    }

    private static BufferedImage image(int[] pixels, int width, int height) {
        int[] channels = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
        DataBufferInt buffer = new DataBufferInt(pixels, width * height);
        WritableRaster raster = Raster.createPackedRaster(buffer, width, height, width, channels, null);
        return new BufferedImage(PIXELS, raster, true, null);
    }

    /** Draws names over an image, as the camera sees them, with so many pixels for one px. */
    public void label(BufferedImage image, List<LabelMark> labels, Palette palette, Camera camera, double scale) {
        Graphics2D g = image.createGraphics();
        try {
            painter(palette).label(g, labels, camera, scale);
        } finally {
            g.dispose();
        }
    }

    private GraphicsPainter painter(Palette palette) {
        return new GraphicsPainter(fonts, palette, GraphicsPainter.Letters.SHAPES);
    }
}
