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

    private final ImageView picture = new ImageView();
    private final Canvas over = new Canvas();
    private final MapPaint paint = new MapPaint(this::show);
    private final AnimationTimer rest = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (now - lastMove > REST_NANOS) {
                stop();
                if (!isWhole()) {
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
    private MapPaint.@Nullable Painted shown;
    private MapPaint.@Nullable Sheet before;
    private @Nullable Camera overAt;
    private double[] x = {};
    private double[] y = {};
    private BitSet pinned = new BitSet();
    private long versionOfPlaces = -1;
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
        over.setManaged(false);
        over.setMouseTransparent(true);
        minimap = new Minimap(choices.minimap(), paint::ask, this::panBy);
        minimap.layoutYProperty().bind(heightProperty().subtract(Minimap.HEIGHT + CORNER));
        minimap.setLayoutX(CORNER);
        getChildren().addAll(picture, over, minimap);
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
        } else if (draws()) {
            stayFitted();
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
        if (draws()) {
            overAt = null;
            follow();
        }
    }

    @Override
    protected void follow() {
        lastMove = System.nanoTime();
        rest.start();
        ask(true);
        place();
    }

    /** Whether what is on the screen is all there is to see. */
    private boolean isWhole() {
        MapPaint.@Nullable Painted last = shown;
        return last != null && last.whole() && last.wish().asked() == lastAsked;
    }

    private void ask(boolean moving) {
        if (!draws()) {
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
        }
        paint.ask(new MapPaint.Wish(
                new Scene(workspace().visible(), x, y, pinned, workspace().support()),
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

    private void show(MapPaint.Painted painted) {
        MapPaint.@Nullable Painted last = shown;
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

    /** Sets the last picture where its camera saw it, as the camera sees it now. */
    private void place() {
        minimap.follow(world(), camera(), getWidth(), getHeight());
        MapPaint.@Nullable Painted last = shown;
        if (last != null) {
            Camera then = last.wish().view().camera();
            double factor = camera().zoom() / then.zoom();
            double scale = last.wish().view().scale();
            picture.setFitWidth(last.wish().view().width() / scale * factor);
            picture.setFitHeight(last.wish().view().height() / scale * factor);
            picture.setX(camera().dx() - then.dx() * factor);
            picture.setY(camera().dy() - then.dy() * factor);
        }
        placeOver();
    }

    // Names take longer than the map itself where the screen has many pixels: while they only move, they are not drawn
    // anew.
    private void placeOver() {
        @Nullable Camera drawn = overAt;
        double dx = drawn == null ? 0 : camera().dx() - drawn.dx();
        double dy = drawn == null ? 0 : camera().dy() - drawn.dy();
        if (drawn == null || drawn.zoom() != camera().zoom() || Math.max(Math.abs(dx), Math.abs(dy)) > AROUND) {
            emphasize();
        } else {
            over.relocate(dx - AROUND, dy - AROUND);
        }
    }

    @Override
    OptionalInt actorAt(double screenX, double screenY) {
        MapPaint.@Nullable Painted last = shown;
        return last == null ? OptionalInt.empty() : last.actorAt(camera(), screenX, screenY);
    }

    @Override
    OptionalInt tieAt(double screenX, double screenY) {
        MapPaint.@Nullable Painted last = shown;
        return last == null ? OptionalInt.empty() : last.tieAt(camera(), screenX, screenY);
    }

    /** Whether it is seen from so near that it is drawn as a story. */
    boolean isNear() {
        MapPaint.@Nullable Painted last = shown;
        return last != null && last.near() != null;
    }

    /** What stands out is drawn over the map, which steps back meanwhile. */
    @Override
    protected void emphasize() {
        if (!draws()) {
            return;
        }
        double width = getWidth() + 2 * AROUND;
        double height = getHeight() + 2 * AROUND;
        over.setWidth(width);
        over.setHeight(height);
        over.relocate(-AROUND, -AROUND);
        GraphicsContext g = over.getGraphicsContext2D();
        g.clearRect(0, 0, width, height);
        MapPaint.@Nullable Painted last = shown;
        if (last == null) {
            return;
        }
        overAt = camera();
        Camera onCanvas = camera().moved(AROUND, AROUND);
        Viewport now = new Viewport(onCanvas, (int) Math.ceil(width), (int) Math.ceil(height), 1);
        MapHighlight highlight = new MapHighlight(
                workspace(), palette(), colors, onCanvas, last.look(), isNear(), new MapText(g, fonts, palette()));
        List<Integer> named = highlight.draw(emphasis());
        if (hoveredActor() < 0) {
            names.draw(now, named.stream().map(highlight::room).toList(), highlight.text());
        }
        named.forEach(highlight::name);
        picture.setOpacity(hoveredActor() >= 0 ? FADED : 1);
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
