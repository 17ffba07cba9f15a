package org.entente.ui;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import javafx.animation.AnimationTimer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;
import org.entente.draw.Scene;
import org.entente.draw.TieColors;
import org.entente.draw.map.Viewport;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/** The graph as a map: as many actors and ties as there are, painted off the JavaFX thread into pixels. */
final class MapView extends GraphView implements AutoCloseable {
    private static final long REST_NANOS = 120_000_000;
    private static final double FURTHER_THAN_FITTING = 2;
    private static final double FADED = 0.28;
    private static final double CORNER = 14;

    /** How far round the room what lies over the map is drawn, px. */
    private static final double AROUND = 100;

    private static final double OVER_STEP = 128;

    private final ImageView picture = new ImageView();
    private final NameLayer nameLayer;
    private final Canvas over = new Canvas();
    private final MapPaint paint = new MapPaint(this::show);
    private final AnimationTimer rest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (now - lastMove > REST_NANOS) {
                stop();
                // The next sketch of a layout comes before a whole picture of this one is of use.
                if (!isWhole() && !workspace().places().isSketch()) {
                    ask(false);
                }
            }
        }
    };

    private final Minimap minimap;
    private final FrameTimes frames;
    private final BooleanProperty everyTie;
    private final Subscription everyTieChosen;
    private final Fonts fonts;
    private final MapNames names;
    private TieColors colors;
    private @Nullable PaintedMap shown;
    private MapPaint.@Nullable Sheet before;
    private @Nullable Camera overAt;
    private double[] x = {};
    private double[] y = {};
    private BitSet pinned = new BitSet();
    private long versionOfPlaces = -1;

    /** What is drawn; null once it has changed. */
    private @Nullable Scene content;

    private @Nullable Spread spread;
    private int lifted = -1;
    private boolean held;
    private long lastMove;
    private long lastAsked;

    MapView(Workspace workspace, Fonts fonts, Palette palette, GraphChoices choices, FrameTimes frames) {
        super(workspace, palette);
        this.frames = frames;
        everyTie = choices.everyTie();
        everyTieChosen = everyTie.subscribe(this::redraw);
        this.fonts = fonts;
        names = new MapNames(fonts, this::emphasize);
        colors = TieColors.of(palette, workspace.graph().tieTypes());
        getStyleClass().add("map");
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        nameLayer = new NameLayer(fonts);
        over.setManaged(false);
        over.setMouseTransparent(true);
        minimap = new Minimap(choices.minimap(), paint::ask, this::panBy);
        minimap.layoutYProperty().bind(heightProperty().subtract(Minimap.HEIGHT + CORNER));
        minimap.setLayoutX(CORNER);
        getChildren().addAll(picture, nameLayer, over, minimap);
        workspace.places().versionProperty().subscribe(version -> placesChanged());
        workspace.sourcing().evidenceProperty().subscribe(evidence -> redraw());
        workspace.communitiesProperty().subscribe(communities -> redraw());
        begin();
    }

    /** What the actors of a visible part take up, as long as they keep their places; world units. */
    private record Spread(VisiblePart visible, long version, Bounds world) {}

    @Override
    void use(Palette other) {
        colors = TieColors.of(other, workspace().graph().tieTypes());
        super.use(other);
    }

    private void placesChanged() {
        if (held) {
            emphasize();
        } else if (isFitted() && draws()) {
            forget();
            stayFitted();
        } else {
            redraw();
        }
    }

    // Where all others are need not be found anew for each step of the one that is moved.
    @Override
    void lift(int actor) {
        lifted = actor;
        held = true;
        redraw();
    }

    @Override
    void putDown() {
        held = false;
        redraw();
    }

    @Override
    protected int hoveredActor() {
        return lifted < 0 ? super.hoveredActor() : lifted;
    }

    @Override
    protected double leastZoom() {
        return Math.min(Camera.LEAST_ZOOM, fitting().zoom() / FURTHER_THAN_FITTING);
    }

    @Override
    protected Camera fitting() {
        return Camera.around(world(), getWidth(), getHeight());
    }

    private Bounds world() {
        Places places = workspace().places();
        VisiblePart visible = workspace().visible();
        long version = places.versionProperty().get();
        @Nullable Spread known = spread;
        if (known == null || known.version != version || !known.visible.equals(visible)) {
            Bounds middles = places.bounds(visible.actors());
            Bounds world = new Bounds(middles.left(), middles.top(), middles.right() + 1, middles.bottom() + 1);
            known = new Spread(visible, version, world);
            spread = known;
        }
        return known.world;
    }

    @Override
    protected boolean isBlank() {
        return workspace()
                .visible()
                .actors()
                .allMatch(actor -> Double.isNaN(workspace().places().x(actor)));
    }

    // A rough picture soon, and the whole one once nothing changes any more.
    @Override
    protected void redraw() {
        forget();
        if (draws()) {
            follow();
        }
    }

    private void forget() {
        content = null;
        overAt = null;
    }

    @Override
    protected void follow() {
        lastMove = System.nanoTime();
        rest.start();
        ask(true);
        place();
    }

    /** Whether what is on the screen is all there is to see. */
    boolean isWhole() {
        @Nullable PaintedMap last = shown;
        return last != null && last.whole() && last.wish().asked() == lastAsked;
    }

    private void ask(boolean moving) {
        // A layout is under way: whoever paints nothing meanwhile only delays it.
        if (!draws() || workspace().places().areMissing()) {
            return;
        }
        lastAsked = System.nanoTime();
        double scale = scale();
        // At 200 % a picture has four times the pixels: while it moves nobody sees the finest.
        int grain = moving ? Math.max(1, (int) scale) : 1;
        Places places = workspace().places();
        long version = places.versionProperty().get();
        if (version != versionOfPlaces && !held) {
            versionOfPlaces = version;
            x = places.allX();
            y = places.allY();
            pinned = places.pinned();
            content = null;
        }
        @Nullable Scene wanted = content;
        if (wanted == null) {
            wanted = new Scene(workspace().visible(), x, y, pinned, workspace().support());
            content = wanted;
        }
        paint.ask(new MapWish(
                wanted,
                versionOfPlaces,
                new Viewport(
                        camera(),
                        Math.max(1, (int) Math.ceil(getWidth() * scale)),
                        Math.max(1, (int) Math.ceil(getHeight() * scale)),
                        scale),
                palette(),
                everyTie.get(),
                held ? lifted : -1,
                workspace().communitiesProperty().get(),
                grain,
                moving,
                lastAsked));
    }

    private double scale() {
        @Nullable Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void show(PaintedMap painted) {
        @Nullable PaintedMap last = shown;
        shown = painted;
        if (!held
                && painted.wish().version()
                        == workspace().places().versionProperty().get()) {
            lifted = -1;
        }
        frames.add(painted.wish().asked());
        painted.sheet().buffer().updateBuffer(buffer -> null);
        if (workspace().places().isSketch()) {
            names.forget();
        } else {
            names.use(painted.scene());
        }
        minimap.show(painted.scene(), palette(), scale());
        picture.setImage(painted.sheet().image());
        if (before != null) {
            paint.putBack(before);
        }
        before = last == null ? null : last.sheet();
        boolean alike = last != null
                && last.scene().equals(painted.scene())
                && last.look().equals(painted.look())
                && (last.near() == null) == (painted.near() == null);
        if (!alike) {
            overAt = null;
        }
        place();
    }

    /**
     * The camera of what is on the screen. While a person zooms it is that of the last picture: to show that larger or smaller
     * until the next one is there would take longer than to paint it.
     */
    private Camera seen() {
        @Nullable PaintedMap last = shown;
        @Nullable Camera then = last == null ? null : last.wish().view().camera();
        return then == null || then.zoom() == camera().zoom() ? camera() : then;
    }

    /** Sets the last picture where it is seen now. */
    private void place() {
        minimap.follow(world(), camera(), getWidth(), getHeight());
        @Nullable PaintedMap last = shown;
        if (last != null) {
            Viewport view = last.wish().view();
            picture.setFitWidth(view.width() / view.scale());
            picture.setFitHeight(view.height() / view.scale());
            // Between pixels it would be blurred, and take longer.
            picture.setX(snapPositionX(seen().dx() - view.camera().dx()));
            picture.setY(snapPositionY(seen().dy() - view.camera().dy()));
        }
        placeOver();
    }

    // What lies over the map is not drawn anew while it only moves.
    private void placeOver() {
        @Nullable Camera drawn = overAt;
        double dx = drawn == null ? 0 : seen().dx() - drawn.dx();
        double dy = drawn == null ? 0 : seen().dy() - drawn.dy();
        if (drawn == null || drawn.zoom() != seen().zoom() || Math.max(Math.abs(dx), Math.abs(dy)) > AROUND) {
            emphasize();
        } else {
            over.setTranslateX(dx);
            over.setTranslateY(dy);
            nameLayer.follow(seen());
        }
    }

    @Override
    OptionalInt actorAt(double screenX, double screenY) {
        @Nullable PaintedMap last = shown;
        return last == null ? OptionalInt.empty() : last.actorAt(seen(), screenX, screenY);
    }

    @Override
    OptionalInt tieAt(double screenX, double screenY) {
        @Nullable PaintedMap last = shown;
        return last == null ? OptionalInt.empty() : last.tieAt(seen(), screenX, screenY);
    }

    /** Whether it is seen from so near that it is drawn as a story. */
    boolean isNear() {
        @Nullable PaintedMap last = shown;
        return last != null && last.near() != null;
    }

    /** What stands out is drawn over the map, which steps back meanwhile. */
    @Override
    protected void emphasize() {
        @Nullable PaintedMap last = shown;
        if (!draws() || last == null) {
            return;
        }
        overAt = seen();
        MapHighlight highlight = new MapHighlight(workspace(), emphasis(), seen(), last.look(), isNear(), fonts);
        draw(highlight);
        boolean hovered = hoveredActor() >= 0;
        picture.setOpacity(hovered ? FADED : 1);
        nameLayer.setVisible(!hovered);
        if (!hovered) {
            showNames(highlight.rooms());
        }
    }

    /** @param taken where there is to be no other name, px */
    private void showNames(List<Bounds> taken) {
        Viewport view = new Viewport(
                seen().moved(AROUND, AROUND),
                (int) Math.ceil(getWidth() + 2 * AROUND),
                (int) Math.ceil(getHeight() + 2 * AROUND),
                1);
        List<LabelMark> marks = names.inSight(view).stream()
                .filter(mark -> taken.stream().noneMatch(mark.box().moved(seen().dx(), seen().dy())::meets))
                .toList();
        nameLayer.show(marks, palette());
        nameLayer.follow(seen());
    }

    /** On a canvas no larger than it must be, which is soon laid over the map. */
    private void draw(MapHighlight highlight) {
        Bounds room = new Bounds(0, 0, getWidth(), getHeight()).grown(AROUND);
        Bounds area = highlight.isCurved() ? room : highlight.area();
        double left = Math.floor(Math.max(room.left(), area.left()));
        double top = Math.floor(Math.max(room.top(), area.top()));
        double width = roomy(Math.min(room.right(), area.right()) - left);
        double height = roomy(Math.min(room.bottom(), area.bottom()) - top);
        over.setVisible(width > 0 && height > 0);
        if (over.isVisible()) {
            over.setWidth(width);
            over.setHeight(height);
            over.relocate(left, top);
            over.setTranslateX(0);
            over.setTranslateY(0);
            GraphicsContext g = over.getGraphicsContext2D();
            g.clearRect(0, 0, width, height);
            g.save();
            g.translate(-left, -top);
            highlight.draw(new MapText(g, fonts, palette()), colors);
            g.restore();
        }
    }

    // A canvas that changes its size gets other pixels each time.
    private static double roomy(double length) {
        return Math.ceil(length / OVER_STEP) * OVER_STEP;
    }

    @Override
    public void close() {
        everyTieChosen.unsubscribe();
        rest.stop();
        paint.close();
        names.close();
        minimap.close();
    }
}
