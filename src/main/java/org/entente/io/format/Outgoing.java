package org.entente.io.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** A dossier as other programs see it: its actors, and those of its ties that are between two of them. */
final class Outgoing {
    private final Dossier dossier;
    private final Citation citation;
    private final List<Tie> ties = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Set<String> undirected = new HashSet<>();

    Outgoing(Dossier dossier) {
        this.dossier = dossier;
        citation = new Citation(dossier);
        Set<String> actors = new HashSet<>();
        dossier.actors().forEach(actor -> actors.add(actor.id()));
        Set<String> taken = new HashSet<>();
        for (Tie tie : dossier.ties()) {
            if (actors.contains(tie.from()) && actors.contains(tie.to())) {
                ties.add(tie);
            }
            if (tie.id() != null) {
                taken.add(tie.id());
            }
        }
        int next = 0;
        for (Tie tie : ties) {
            @Nullable String id = tie.id();
            while (id == null) {
                next++;
                id = taken.contains("t" + next) ? null : "t" + next;
            }
            ids.add(id);
        }
        for (TieType type : dossier.tieTypes()) {
            if (!type.directed()) {
                undirected.add(type.id());
            }
        }
    }

    /** Does something with each tie, under its own id or one made for it. */
    interface WithTie {
        void accept(Tie tie, String id) throws IOException;
    }

    Dossier dossier() {
        return dossier;
    }

    Collection<Actor> actors() {
        return dossier.actors();
    }

    void eachTie(WithTie then) throws IOException {
        for (int i = 0; i < ties.size(); i++) {
            then.accept(ties.get(i), ids.get(i));
        }
    }

    boolean isDirected(Tie tie) {
        return !undirected.contains(tie.type());
    }

    View.@Nullable Point place(Actor actor) {
        return dossier.view().positions().get(actor.id());
    }

    Columns ofActors() {
        return Columns.of(dossier.actors(), this::attributes);
    }

    Columns ofTies() {
        return Columns.of(ties, this::attributes);
    }

    List<Attribute> attributes(Actor actor) {
        return Attribute.of(actor, citation);
    }

    List<Attribute> attributes(Tie tie) {
        return Attribute.of(tie, citation);
    }

    /** What no format but the dossier's own can hold, each with how much there is of it. */
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        int quotes =
                dossier.ties().stream().mapToInt(tie -> tie.quotes().size()).sum()
                        + dossier.actors().stream()
                                .mapToInt(actor -> actor.quotes().size())
                                .sum();
        tell(lost, quotes, "quote becomes words of an attribute", "quotes become words of an attribute");
        long texts = dossier.sources().stream()
                .filter(source -> source.text() != null || source.file() != null)
                .count();
        tell(lost, (int) texts, "text of a source", "texts of sources");
        lost.addAll(lostBesideEvidence());
        return lost;
    }

    /** What formats cannot hold in which all attributes of one name are of one kind, each with how much there is of it. */
    List<String> lostInColumns() {
        List<String> lost = lost();
        tell(
                lost,
                ofActors().turned() + ofTies().turned(),
                "number, or true or false, becomes text, as others of that name are of another kind",
                "numbers, or true or false, become text, as others of their names are of another kind");
        return lost;
    }

    /** What formats cannot hold that know quotes and sources, each with how much there is of it. */
    List<String> lostBesideEvidence() {
        List<String> lost = new ArrayList<>();
        long types = dossier.tieTypes().stream()
                .filter(type -> !type.equals(plain(type)))
                .count();
        tell(
                lost,
                (int) types,
                "tie type’s inverse, stance, colour or label",
                "tie types’ inverses, stances, colours or labels");
        tell(
                lost,
                dossier.ties().size() - ties.size(),
                "tie to an actor that is not there",
                "ties to actors that are not there");
        tell(lost, dossier.view().pinned().size(), "pin of an actor", "pins of actors");
        tell(lost, dossier.view().hiddenTypes().size(), "hidden tie type", "hidden tie types");
        return lost;
    }

    private static TieType plain(TieType type) {
        return new TieType(
                type.id(),
                type.id(),
                null,
                type.directed(),
                TieType.named(type.id()).stance(),
                null,
                type.extras());
    }

    /** Adds how much there is of something, if there is any. */
    static void tell(List<String> lost, int count, String one, String many) {
        if (count > 0) {
            lost.add(count + " " + (count == 1 ? one : many));
        }
    }
}
