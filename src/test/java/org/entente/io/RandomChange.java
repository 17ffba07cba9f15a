package org.entente.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** Changes dossiers as people do, anywhere. */
final class RandomChange {
    private final Random random;
    private int fresh;

    RandomChange(Random random) {
        this.random = random;
    }

    Dossier of(Dossier old) {
        @Nullable String title = old.title();
        @Nullable String description = old.description();
        List<TieType> types = old.tieTypes();
        List<Actor> actors = old.actors();
        List<Tie> ties = old.ties();
        List<Source> sources = old.sources();
        View view = old.view();
        switch (random.nextInt(8)) {
            case 0 -> title = text();
            case 1 -> description = text();
            case 2 -> types = list(types, this::type, () -> TieType.named(id()));
            case 3 -> actors = list(actors, this::actor, () -> Actor.named(id(), word(), text()));
            case 4, 5 -> ties = list(ties, this::tie, () -> Tie.of(id(), id(), word()));
            case 6 ->
                sources = list(
                        sources,
                        this::source,
                        () -> source(new Source(
                                id(), word(), null, null, null, null, null, null, null, List.of(), Extras.NONE)));
            default -> view = view(view);
        }
        return new Dossier(title, description, types, actors, ties, sources, view, old.extras());
    }

    private <T> List<T> list(List<T> old, UnaryOperator<T> change, Supplier<T> make) {
        List<T> all = new ArrayList<>(old);
        int place = all.isEmpty() ? 0 : random.nextInt(all.size());
        switch (random.nextInt(7)) {
            case 0 -> all.add(place, make.get());
            case 1 -> all.add(make.get());
            case 2 -> {
                if (!all.isEmpty()) {
                    all.remove(place);
                }
            }
            case 3 -> {
                if (!all.isEmpty()) {
                    all.add(random.nextInt(all.size()), all.remove(place));
                }
            }
            default -> {
                if (!all.isEmpty()) {
                    all.set(place, change.apply(all.get(place)));
                }
            }
        }
        return all;
    }

    private TieType type(TieType old) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new TieType(old.id(), word(), old.inverse(), old.directed(), old.stance(), old.color(), old.extras());
            case 1 ->
                new TieType(old.id(), old.label(), text(), old.directed(), old.stance(), old.color(), old.extras());
            case 2 ->
                new TieType(
                        old.id(), old.label(), old.inverse(), !old.directed(), old.stance(), old.color(), old.extras());
            default ->
                new TieType(
                        old.id(),
                        old.label(),
                        old.inverse(),
                        old.directed(),
                        List.of(Stance.values()).get(random.nextInt(4)),
                        random.nextBoolean() ? "#123456" : null,
                        old.extras());
        };
    }

    private Actor actor(Actor old) {
        String name = old.name();
        @Nullable String kind = old.kind();
        @Nullable String role = old.role();
        List<String> aliases = old.aliases();
        @Nullable String note = old.note();
        List<Quote> quotes = old.quotes();
        switch (random.nextInt(6)) {
            case 0 -> name = word();
            case 1 -> kind = text();
            case 2 -> role = text();
            case 3 -> aliases = list(aliases, alias -> word(), this::word);
            case 4 -> note = text();
            default -> quotes = quotes(quotes);
        }
        return new Actor(old.id(), name, kind, role, aliases, note, quotes, old.extras());
    }

    private Tie tie(Tie old) {
        String from = old.from();
        String type = old.type();
        @Nullable PartialDate date = old.date();
        @Nullable String place = old.place();
        List<Quote> quotes = old.quotes();
        switch (random.nextInt(5)) {
            case 0 -> from = id();
            case 1 -> type = word();
            case 2 -> date = random.nextBoolean() ? new PartialDate(1914, 7, 28) : null;
            case 3 -> place = text();
            default -> quotes = quotes(quotes);
        }
        return new Tie(old.id(), from, old.to(), type, date, old.until(), place, quotes, old.extras());
    }

    private List<Quote> quotes(List<Quote> old) {
        return list(
                old,
                quote -> switch (random.nextInt(3)) {
                    case 0 ->
                        new Quote(word(), quote.speaker(), quote.source(), quote.grade(), quote.at(), quote.extras());
                    case 1 -> new Quote(quote.text(), text(), text(), quote.grade(), quote.at(), quote.extras());
                    default ->
                        new Quote(
                                quote.text(),
                                quote.speaker(),
                                quote.source(),
                                random.nextBoolean() ? new Grade('C', 3) : null,
                                random.nextBoolean() ? 77 : null,
                                quote.extras());
                },
                () -> new Quote(word(), text(), text(), new Grade('B', 2)));
    }

    private Source source(Source old) {
        List<String> others =
                random.nextBoolean() ? list(old.independentOf(), id -> id(), this::id) : old.independentOf();
        return new Source(
                old.id(),
                random.nextBoolean() ? word() : old.title(),
                old.publisher(),
                text(),
                old.date(),
                old.url(),
                old.text(),
                old.file(),
                old.repeats(),
                others,
                old.extras());
    }

    private View view(View old) {
        Map<String, View.Point> positions = new LinkedHashMap<>(old.positions());
        switch (random.nextInt(5)) {
            case 0 -> positions.put(id(), point());
            case 1 -> positions.replaceAll((id, at) -> random.nextBoolean() ? point() : at);
            case 2 -> positions.keySet().removeIf(id -> random.nextInt(3) == 0);
            case 3 -> {
                return new View(positions, list(old.pinned(), id -> id(), this::id), old.hiddenTypes(), old.extras());
            }
            default -> {
                return new View(positions, old.pinned(), list(old.hiddenTypes(), id -> id(), this::id), old.extras());
            }
        }
        return new View(positions, old.pinned(), old.hiddenTypes(), old.extras());
    }

    private View.Point point() {
        return new View.Point(random.nextInt(100), random.nextInt(1000) / 8.0);
    }

    private String id() {
        return "new" + fresh++;
    }

    private String word() {
        return "Wörd 😀 \"" + fresh++ + "\"";
    }

    private @Nullable String text() {
        return random.nextInt(3) == 0 ? null : word();
    }
}
