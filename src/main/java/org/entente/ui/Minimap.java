package org.entente.ui;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.Palette;
import org.entente.draw.map.MapScene;
import org.entente.draw.map.Viewport;
import org.jspecify.annotations.Nullable;

/** The whole map made small, with a frame round what is in sight; there where the map does not fit its room, unless unwanted. */
final class Minimap extends Region implements AutoCloseable {
    static final double WIDTH = 180;
    static final double HEIGHT = 124;
    private static final double LEAST_FRAME = 6;
    private static final double SLACK = 1;
    private static final double STEP = 0.2;

    private final BooleanProperty wanted;
    private final Subscription wantedChosen;
    private final Consumer<MapPaint.Overview> ask;
    private final BiConsumer<Double, Double> pan;
    private final ImageView picture = new ImageView();
    private final Rectangle frame = new Rectangle();
    private Camera camera = new Camera(1, 0, 0);
    private Camera ofMap = new Camera(1, 0, 0);
    private double roomWidth;
    private double roomHeight;
    private boolean larger;
    private @Nullable MapScene sceneOfPicture;
    private @Nullable Palette paletteOfPicture;
    private double lastX;
    private double lastY;

    /**
     * @param ask for a picture
     * @param pan moves the map's camera, px
     */
    Minimap(BooleanProperty wanted, Consumer<MapPaint.Overview> ask, BiConsumer<Double, Double> pan) {
        this.wanted = wanted;
        this.ask = ask;
        this.pan = pan;
        getStyleClass().add("minimap");
        frame.getStyleClass().add("minimap-frame");
        Rectangle clip = new Rectangle(WIDTH, HEIGHT);
        // Within the border.
        picture.setX(1);
        picture.setY(1);
        picture.setFitWidth(WIDTH - 2);
        picture.setFitHeight(HEIGHT - 2);
        setClip(clip);
        getChildren().addAll(picture, frame);
        resize(WIDTH, HEIGHT);
        setManaged(false);
        setVisible(false);
        setFocusTraversable(true);
        setCursor(Cursor.OPEN_HAND);
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleHelp("Arrow keys move what is in sight");
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(MouseEvent::consume);
        setOnMouseMoved(MouseEvent::consume);
        setOnKeyPressed(this::key);
        wantedChosen = wanted.subscribe(this::appear);
    }

    /** Follows the map's camera over a world that takes up so much. */
    void follow(Bounds world, Camera now, double width, double height) {
        camera = Camera.around(world, WIDTH, HEIGHT);
        ofMap = now;
        roomWidth = width;
        roomHeight = height;
        larger = world.left() < now.worldX(-SLACK)
                || world.top() < now.worldY(-SLACK)
                || world.right() > now.worldX(width + SLACK)
                || world.bottom() > now.worldY(height + SLACK);
        appear();
        if (isVisible()) {
            frame();
        }
    }

    /** Shows that scene from now on. */
    void show(MapScene scene, Palette palette, double scale) {
        if (isVisible() && !(scene.equals(sceneOfPicture) && palette.equals(paletteOfPicture))) {
            sceneOfPicture = scene;
            paletteOfPicture = palette;
            Viewport view = new Viewport(camera, (int) (WIDTH * scale), (int) (HEIGHT * scale), scale);
            ask.accept(new MapPaint.Overview(scene, view, palette, sheet -> picture.setImage(sheet.image())));
        }
    }

    private void appear() {
        setVisible(larger && wanted.get());
    }

    private void frame() {
        double left = x(ofMap.worldX(0));
        double top = y(ofMap.worldY(0));
        double right = x(ofMap.worldX(roomWidth));
        double bottom = y(ofMap.worldY(roomHeight));
        double width = Math.max(LEAST_FRAME, right - left);
        double height = Math.max(LEAST_FRAME, bottom - top);
        frame.setX((left + right - width) / 2);
        frame.setY((top + bottom - height) / 2);
        frame.setWidth(width);
        frame.setHeight(height);
        long part = Math.round(100 * inside(left, right, WIDTH) * inside(top, bottom, HEIGHT));
        setAccessibleText("Overview of the whole map, " + (part < 1 ? "less than 1" : part) + " % of it in sight");
    }

    private double x(double world) {
        return world * camera.zoom() + camera.dx();
    }

    private double y(double world) {
        return world * camera.zoom() + camera.dy();
    }

    private static double inside(double from, double to, double length) {
        return Math.max(0, Math.min(to, length) - Math.max(from, 0)) / length;
    }

    private void pressed(MouseEvent event) {
        event.consume();
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            if (!frame.contains(event.getX(), event.getY())) {
                panTo(
                        event.getX() - frame.getX() - frame.getWidth() / 2,
                        event.getY() - frame.getY() - frame.getHeight() / 2);
            }
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void dragged(MouseEvent event) {
        event.consume();
        if (event.isPrimaryButtonDown()) {
            panTo(event.getX() - lastX, event.getY() - lastY);
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    /** Moves the frame, px of this. */
    private void panTo(double dx, double dy) {
        double factor = ofMap.zoom() / camera.zoom();
        pan.accept(-dx * factor, -dy * factor);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> pan.accept(STEP * roomWidth, 0.0);
            case RIGHT -> pan.accept(-STEP * roomWidth, 0.0);
            case UP -> pan.accept(0.0, STEP * roomHeight);
            case DOWN -> pan.accept(0.0, -STEP * roomHeight);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public void close() {
        wantedChosen.unsubscribe();
    }
}
