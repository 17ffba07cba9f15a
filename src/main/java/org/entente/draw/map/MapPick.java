package org.entente.draw.map;

import java.util.OptionalInt;
import org.entente.draw.Camera;

/** Tells what of a scene is at a point of the screen, in px at 100 %. */
public record MapPick(MapScene scene, Camera camera, MapLook look) {

    /**
     * The uppermost actor whose disc holds a point; where there is none, the one whose border is nearest.
     *
     * @param slack how far from the border at most, px
     */
    public OptionalInt actorAt(double x, double y, double slack) {
        ActorBlocks actors = scene.index.actors;
        double zoom = camera.zoom();
        double worldX = camera.worldX(x) - scene.index.middleX;
        double worldY = camera.worldY(y) - scene.index.middleY;
        double reach = (look.radius(ActorBlocks.LARGEST) + slack) / zoom;
        int best = -1;
        double least = slack;
        for (int block = 0; block < actors.blocks(); block++) {
            if (!actors.boxes.meets(block, worldX - reach, worldY - reach, worldX + reach, worldY + reach)) {
                continue;
            }
            for (int slot = actors.start(block); slot < actors.start(block + 1); slot++) {
                if (scene.actors[slot] != MapScene.HIDDEN) {
                    double dx = (actors.x[slot] - worldX) * zoom;
                    double dy = (actors.y[slot] - worldY) * zoom;
                    double beyond = Math.max(0, Math.sqrt(dx * dx + dy * dy) - look.radius(actors.size[slot]));
                    // Slots are painted in their order: of two that hold the point, the later one is seen.
                    if (beyond <= least) {
                        least = beyond;
                        best = slot;
                    }
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(actors.number[best]);
    }

    /**
     * The tie that runs nearest to a point; of several that run there alike, the first in the file.
     *
     * @param reach how far from the point at most, px
     */
    public OptionalInt tieAt(double x, double y, double reach) {
        Nearest nearest = new Nearest(reach / camera.zoom());
        double worldX = camera.worldX(x) - scene.index.middleX;
        double worldY = camera.worldY(y) - scene.index.middleY;
        nearest.look(scene, worldX, worldY, false);
        nearest.look(scene, worldX, worldY, true);
        return nearest.tie < 0 ? OptionalInt.empty() : OptionalInt.of(nearest.tie);
    }

    private static final class Nearest {
        private double squared;
        private int tie = -1;

        Nearest(double reach) {
            squared = reach * reach;
        }

        void look(MapScene scene, double worldX, double worldY, boolean steep) {
            TieBlocks ties = scene.index.ties;
            double along = steep ? worldY : worldX;
            double across = steep ? worldX : worldY;
            double reach = Math.sqrt(squared);
            for (int block = ties.firstBlock(steep); block < ties.endBlock(steep); block++) {
                if (!ties.boxes.meets(block, worldX - reach, worldY - reach, worldX + reach, worldY + reach)) {
                    continue;
                }
                for (int slot = ties.start[block]; slot < ties.start[block + 1]; slot++) {
                    double u = along - ties.u[slot];
                    if (scene.ties[slot] == MapScene.HIDDEN || u < -reach || u > ties.length[slot] + reach) {
                        continue;
                    }
                    double slope = ties.slope[slot];
                    double v = across - ties.v[slot];
                    double foot = Math.max(0, Math.min(ties.length[slot], (u + slope * v) / (1 + slope * slope)));
                    double du = u - foot;
                    double dv = v - slope * foot;
                    take(ties.number[slot], du * du + dv * dv);
                }
            }
        }

        private void take(int number, double distance) {
            if (distance < squared || distance == squared && (tie < 0 || number < tie)) {
                squared = distance;
                tie = number;
            }
        }
    }
}
