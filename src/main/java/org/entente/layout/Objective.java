package org.entente.layout;

/**
 * What makes communities good ones, as a sum over communities, so that it can be told what it costs one actor (or group of
 * actors) to be in one. The mass of each in {@link Links} is what it has of ends of ties, those inside it included.
 */
interface Objective {

    /** Takes i out of its community; {@code pull} is the weight of its links to the others in there. */
    void leave(int i, int community, double pull);

    /** What it costs to put i, which is in none, into that community; less is better, only differences count. */
    double cost(int i, int community, double pull);

    /** Puts i, which is in none, into that community. */
    void join(int i, int community, double pull);

    /** Begins with all of some links in communities. */
    interface Start {
        Objective of(Links links, int... community);
    }
}
