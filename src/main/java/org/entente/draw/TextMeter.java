package org.entente.draw;

/** How wide a text runs in the font of labels. */
public interface TextMeter {
    /** Needs no font: for layout, so that the same file gives the same picture on every machine. */
    TextMeter ESTIMATE = (text, sizePx, strong) ->
            text.codePoints().mapToDouble(TextMeter::breadth).sum() * sizePx * (strong ? 1.05 : 1);

    /** In px. */
    double width(String text, double sizePx, boolean strong);

    private static double breadth(int c) {
        if (Character.isIdeographic(c) || c >= 0x1F000) {
            return 1;
        }
        return Character.isUpperCase(c) ? 0.68 : c == ' ' || c == 'i' || c == 'l' ? 0.28 : 0.56;
    }
}
