package org.entente.layout;

import java.util.Arrays;

/**
 * The share of ties within communities, less what chance would lead one to expect where everyone has as many ties (Newman and
 * Girvan, Finding and Evaluating Community Structure in Networks, Physical Review E 69, 2004). Sees the large ones: what is
 * smaller than the root of all ties is joined to what is beside it (Fortunato and Barthélemy, PNAS 104, 2007).
 */
final class Modularity implements Objective {
    private final Links links;
    private final double[] volume;
    private final double all;

    Modularity(Links links, int... community) {
        this.links = links;
        volume = new double[links.size()];
        for (int i = 0; i < community.length; i++) {
            volume[community[i]] += links.mass()[i];
        }
        all = Arrays.stream(volume).sum();
    }

    @Override
    public void leave(int i, int community, double pull) {
        volume[community] -= links.mass()[i];
    }

    @Override
    public double cost(int i, int community, double pull) {
        return links.mass()[i] * volume[community] / all - pull;
    }

    @Override
    public void join(int i, int community, double pull) {
        volume[community] += links.mass()[i];
    }
}
