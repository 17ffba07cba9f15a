package org.entente.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import org.entente.draw.Bounds;
import org.entente.draw.Camera;
import org.entente.draw.LabelMark;
import org.entente.draw.Palette;
import org.jspecify.annotations.Nullable;

/**
 * The names over the map, a node each: on a screen of many pixels one large picture of them all takes longer to lay over the map
 * than the map itself takes.
 */
final class NameLayer extends Region {
    private final Fonts fonts;
    private Map<Key, NameNode> shown = Map.of();

    NameLayer(Fonts fonts) {
        this.fonts = fonts;
        setManaged(false);
        setMouseTransparent(true);
    }

    private record Key(int actor, String text, boolean strong, Palette palette) {}

    /**
     * Shows these names and no other.
     *
     * @param marks of one line each, in px about the world's origin
     */
    void show(List<LabelMark> marks, Palette palette) {
        Map<Key, NameNode> before = shown;
        Map<Key, NameNode> now = new HashMap<>();
        List<NameNode> come = new ArrayList<>();
        for (LabelMark mark : marks) {
            Key key = new Key(mark.actor(), mark.lines().get(0).text(), mark.strong(), palette);
            @Nullable NameNode known = before.get(key);
            NameNode node = known == null ? new NameNode(mark, fonts, palette) : known;
            if (known == null) {
                come.add(node);
            }
            Bounds box = mark.box();
            // Between pixels letters would be blurred.
            node.place(snapPositionX(box.left()), snapPositionY(box.top()));
            now.put(key, node);
        }
        shown = now;
        getChildren()
                .removeAll(before.entrySet().stream()
                        .filter(known -> !now.containsKey(known.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
        getChildren().addAll(come);
    }

    /** Has them all where a camera sees them that is as near as when they were shown. */
    void follow(Camera camera) {
        setLayoutX(snapPositionX(camera.dx()));
        setLayoutY(snapPositionY(camera.dy()));
    }
}
