package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import org.entente.evidence.Attribution;
import org.entente.evidence.Attribution.Remark;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Mentions;
import org.entente.graph.TieGraph;
import org.entente.model.Actor;
import org.entente.model.Change;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** Asks a person for what is to be made or changed, over the window, and has it done. */
final class Forms {
    private final Editor editor;
    private final Cover cover;

    Forms(Editor editor, Cover cover) {
        this.editor = editor;
        this.cover = cover;
    }

    Editor editor() {
        return editor;
    }

    private Dossier dossier() {
        return editor.dossier();
    }

    /** @param at where it is to stand, world units; null: near whom it is tied to */
    void newActor(Sight.@Nullable Spot at) {
        cover.show(new ActorForm(dossier()).sheet(cover::clear, actor -> {
            Map<String, Sight.Spot> spots = at == null ? Map.of() : Map.of(actor.id(), at);
            editor.perform(
                    "add " + actor.name(), new Change.PutActor(actor), spots, graph -> selected(graph, actor.id()));
        }));
    }

    private static Optional<Selection> selected(TieGraph graph, String actor) {
        return graph.actorById(actor).stream()
                .<Selection>mapToObj(Selection::actor)
                .findFirst();
    }

    /** @param one whom it leads from, as is {@code other} whom it leads to; null to be named */
    void newTie(@Nullable Actor one, @Nullable Actor other) {
        TieForm form = new TieForm(dossier(), one, other, null, null, TieForm.Hints.NONE);
        cover.show(form.sheet(cover::clear, this::add));
    }

    /** Has a tie be one between others. */
    void changeEnds(TieGraph graph, int tie) {
        Form form = new Form();
        List<Actor> actors = dossier().actors();
        ActorField from = form.with("Who", new ActorField("Who", actors, graph.actor(graph.from(tie))));
        ActorField to = form.with("Whom", new ActorField("Whom", actors, graph.actor(graph.to(tie))));
        cover.show(new Sheet("Tie other actors", cover::clear, form)
                .asForm(from)
                .withButton("Cancel", () -> {})
                .withButton(
                        "Change",
                        () -> new TieEdits(editor, graph, tie).ends(from.name(), to.name()),
                        Bindings.createBooleanBinding(
                                () -> from.name().isEmpty() || to.name().isEmpty(),
                                from.textProperty(),
                                to.textProperty())));
    }

    private void add(TieDraft draft) {
        Change change = draft.in(dossier());
        editor.perform(TieForm.name(draft), change, graph -> selectTie(graph, draft));
    }

    private static Optional<Selection> selectTie(TieGraph graph, TieDraft draft) {
        Dossier dossier = graph.dossier();
        Optional<Actor> one = TieDraft.named(dossier.actors(), draft.from());
        Optional<Actor> other = TieDraft.named(dossier.actors(), draft.to());
        for (int place = dossier.ties().size() - 1; place >= 0; place--) {
            Tie tie = dossier.ties().get(place);
            if (one.isPresent()
                    && other.isPresent()
                    && tie.from().equals(one.get().id())
                    && tie.to().equals(other.get().id())) {
                return graph.tieAt(place).stream()
                        .<Selection>mapToObj(Selection::tie)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /**
     * Quotes words of a source.
     *
     * @param text  of the source
     * @param start of the words in it, UTF-16 units, as is {@code end}, exclusive
     */
    void quote(Source source, String text, int start, int end) {
        Dossier dossier = dossier();
        Quote quote = new Quote(text.substring(start, end), null, null, null).withSource(source.id(), start);
        List<Actor> named = Mentions.in(text, start, end, dossier.actors());
        Optional<Remark> remark = new Attribution(dossier.actors()).remark(text, start, end, null);
        String speaker = remark.map(
                        said -> dossier.actor(said.actor()).map(Actor::name).orElse(said.words()))
                .orElse("");
        TieForm.Hints hints = new TieForm.Hints(
                named,
                speaker,
                remark.map(said -> said.words() + " … " + said.verb()).orElse(""));
        @Nullable Actor one = named.isEmpty() ? null : named.get(0);
        @Nullable Actor other = named.size() < 2 ? null : named.get(1);
        cover.show(new TieForm(dossier, one, other, null, quote, hints).sheet(cover::clear, this::add));
    }

    void newSource() {
        cover.show(new SourceForm(dossier(), null).sheet(cover::clear, source -> {
            editor.perform("add the source “" + source.title() + "”", new Change.PutSource(source));
            editor.read(source.id());
        }));
    }

    void change(Source source) {
        cover.show(new SourceForm(dossier(), source)
                .sheet(
                        cover::clear,
                        next -> editor.perform(
                                "change the source “" + source.title() + "”", new Change.PutSource(next))));
    }

    void delete(Source source) {
        editor.performAndTell("delete the source “" + source.title() + "”", new Change.RemoveSource(source.id()));
    }

    void newType() {
        cover.show(new TypeForm(dossier(), null, Color.GRAY)
                .sheet(
                        cover::clear,
                        type -> editor.perform("add the tie type " + type.label(), new Change.PutTieType(type))));
    }

    /** @param shown the colour that it has on screen */
    void change(TieType type, Color shown) {
        cover.show(new TypeForm(dossier(), type, shown)
                .sheet(
                        cover::clear,
                        next -> editor.perform("change the tie type " + type.label(), new Change.PutTieType(next))));
    }

    void delete(TieType type) {
        editor.performAndTell("delete the tie type " + type.label(), new Change.RemoveTieType(type.id()));
    }

    /** Adds a quote to a tie, by its number in the graph shown. */
    void newQuote(TieGraph graph, int tie) {
        cover.show(new QuoteForm(dossier(), null).sheet(cover::clear, quote -> {
            Tie before = graph.tie(tie);
            List<Quote> quotes = new ArrayList<>(before.quotes());
            quotes.add(quote);
            editor.perform(
                    "add a quote to " + TieEdits.name(graph, tie),
                    new Change.PutTie(graph.placeInDossier(tie), before.withQuotes(quotes)));
        }));
    }

    void change(TieGraph graph, CheckedQuote quote) {
        cover.show(new QuoteForm(dossier(), quote.quote())
                .sheet(cover::clear, next -> replace(graph, quote, Optional.of(next))));
    }

    void delete(TieGraph graph, CheckedQuote quote) {
        replace(graph, quote, Optional.empty());
    }

    private void replace(TieGraph graph, CheckedQuote quote, Optional<Quote> next) {
        int number = quote.owner().number();
        boolean ofTie = quote.owner() instanceof OfTie;
        List<Quote> before = ofTie
                ? graph.dossier().ties().get(number).quotes()
                : graph.dossier().actors().get(number).quotes();
        List<Quote> quotes = new ArrayList<>(before);
        if (next.isPresent()) {
            quotes.set(quote.index(), next.get());
        } else {
            quotes.remove(quote.index());
        }
        Change change = ofTie
                ? new Change.PutTie(number, graph.dossier().ties().get(number).withQuotes(quotes))
                : new Change.PutActor(graph.dossier().actors().get(number).withQuotes(quotes));
        String name = "the quote “" + Phrases.brief(quote.quote().text(), 40) + "”";
        if (next.isPresent()) {
            editor.perform("change " + name, change);
        } else {
            editor.performAndTell("delete " + name, change);
        }
    }

    /** Asks with whom an actor is to be made one. */
    void merge(Actor actor) {
        Form form = new Form();
        ActorField other = form.with(
                "Same as",
                new ActorField(
                        "Same as",
                        dossier().actors().stream()
                                .filter(one -> !one.id().equals(actor.id()))
                                .toList(),
                        null));
        Label words = Controls.wrapped(
                "Its names become aliases of " + actor.name() + ", its ties and quotes move; undo parts them again.",
                "caption");
        form.wide(words);
        cover.show(new Sheet("Merge into " + actor.name(), cover::clear, form)
                .asForm(other)
                .withButton("Cancel", () -> {})
                .withButton(
                        "Merge",
                        () -> other.actor().ifPresent(one -> new ActorEdits(editor, actor).mergeWith(one)),
                        other.textProperty().map(text -> other.actor().isEmpty())));
    }

    /** Takes out what is selected: actors with their ties, or a tie. */
    void delete(TieGraph graph, Selection selection) {
        List<Integer> actors = selection.selectedActors();
        if (selection.selectedTie().isPresent()) {
            new TieEdits(editor, graph, selection.selectedTie().getAsInt()).delete();
        } else if (actors.size() == 1) {
            new ActorEdits(editor, graph.actor(actors.get(0))).delete();
        } else if (!actors.isEmpty()) {
            List<Change> changes = new ArrayList<>();
            Set.copyOf(actors)
                    .forEach(actor -> changes.add(
                            new Change.RemoveActor(graph.actor(actor).id())));
            editor.performAndTell("delete " + actors.size() + " actors", new Change.Several(changes));
        }
    }
}
