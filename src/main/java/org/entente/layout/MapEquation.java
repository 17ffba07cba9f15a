package org.entente.layout;

import java.util.Arrays;

/**
 * How many bits it takes to tell of each step of somebody who walks from actor to actor along ties, where words are short
 * within a community (Rosvall and Bergstrom, Maps of Random Walks on Complex Networks Reveal Community Structure, PNAS 105,
 * 2008; Rosvall, Axelsson and Bergstrom, The Map Equation, European Physical Journal Special Topics 178, 2009). Sees small
 * communities, however large the graph is.
 */
final class MapEquation implements Objective {
    /** More than arithmetic's errors, less than what any move is worth. */
    private static final double NOTHING = 1e-15;

    private final Links links;
    /** The ends of ties in each community, and how many of these ties leave it. */
    private final double[] volume;

    private final double[] cut;
    private double cuts;
    private final double all;
    /** Two terms of the sum for each community, as they are now. */
    private final double[] ofCut;

    private final double[] ofRoom;

    MapEquation(Links links, int... community) {
        this.links = links;
        int n = links.size();
        volume = new double[n];
        cut = new double[n];
        for (int i = 0; i < n; i++) {
            volume[community[i]] += links.mass()[i];
            cut[community[i]] += links.degree()[i];
            for (int link = links.offset()[i]; link < links.offset()[i + 1]; link++) {
                cut[community[i]] -= community[links.to()[link]] == community[i] ? links.weight()[link] : 0;
            }
        }
        all = Arrays.stream(volume).sum();
        cuts = Arrays.stream(cut).sum();
        ofCut = new double[n];
        ofRoom = new double[n];
        for (int one = 0; one < n; one++) {
            note(one);
        }
    }

    @Override
    public void leave(int i, int community, double pull) {
        change(community, 2 * pull - links.degree()[i], -links.mass()[i]);
    }

    @Override
    public double cost(int i, int community, double pull) {
        double more = links.degree()[i] - 2 * pull;
        double newCut = cut[community] + more;
        return term(cuts + more)
                - 2 * (term(newCut) - ofCut[community])
                + term(newCut + volume[community] + links.mass()[i])
                - ofRoom[community];
    }

    @Override
    public void join(int i, int community, double pull) {
        change(community, links.degree()[i] - 2 * pull, links.mass()[i]);
    }

    private void change(int community, double moreCut, double moreVolume) {
        cuts += moreCut;
        cut[community] += moreCut;
        volume[community] += moreVolume;
        note(community);
    }

    private void note(int community) {
        ofCut[community] = term(cut[community]);
        ofRoom[community] = term(cut[community] + volume[community]);
    }

    private double term(double ends) {
        double share = ends / all;
        return share > NOTHING ? share * StrictMath.log(share) : 0;
    }
}
