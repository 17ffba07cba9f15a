package org.entente.ui;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.Evidence;
import org.entente.evidence.Verdict.Kind;
import org.entente.model.Source;
import org.kordamp.ikonli.feather.Feather;

/** What stands above the text of a source: what it is, what came of its quotes, and those that do not stand in it. */
final class SourceHead extends VBox {
    private static final int MOST_MISSING = 6;
    private static final int LONGEST = 60;

    private final Phrases phrases;
    private final Consumer<URI> browse;
    private final HBox line = new HBox(12);

    /** @param chosen called with a quote that does not stand in the text, when it is clicked */
    SourceHead(
            Workspace workspace,
            Phrases phrases,
            Consumer<URI> browse,
            Source source,
            Forms forms,
            Consumer<CheckedQuote> chosen) {
        super(10);
        this.phrases = phrases;
        this.browse = browse;
        Label title = Controls.wrapped(source.title(), "name");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        line.getChildren()
                .addAll(
                        title,
                        Controls.icon(Feather.EDIT_2, "Change what is told of this source", () -> forms.change(source)),
                        Controls.icon(
                                Feather.TRASH_2, "Delete this source; its quotes stay", () -> forms.delete(source)));
        List<CheckedQuote> quotes = workspace.evidence().quotesFrom(source.id());
        VBox head = new VBox(4, line);
        head.getStyleClass().add("reader-head");
        String about = new Citations(phrases).about(source);
        if (!about.isEmpty()) {
            head.getChildren().add(about(source, about));
        }
        String counts = phrases.verdicts(Evidence.counts(quotes));
        head.getChildren().add(Controls.wrapped(counts.isEmpty() ? "No quote names this source" : counts, "caption"));
        getChildren().add(head);
        List<CheckedQuote> missing = quotes.stream()
                .filter(quote -> quote.verdict().kind() == Kind.NOT_FOUND)
                .toList();
        if (!missing.isEmpty()) {
            getChildren().add(missing(missing, chosen));
        }
    }

    /** Puts something at the right of the title. */
    void atTheRight(Node node) {
        line.getChildren().add(node);
    }

    private Region about(Source source, String words) {
        return Links.safe(source.url())
                .<Region>map(link -> {
                    Hyperlink opened = Controls.link(words, () -> browse.accept(link));
                    Controls.wrap(opened);
                    opened.setAccessibleHelp("Opens " + link + " in the browser");
                    return opened;
                })
                .orElseGet(() -> Controls.wrapped(words, "source-line"));
    }

    private FlowPane missing(List<CheckedQuote> missing, Consumer<CheckedQuote> chosen) {
        FlowPane all = new FlowPane(8, 2);
        all.getStyleClass().add("reader-missing");
        all.setMinWidth(0);
        all.getChildren()
                .add(Controls.text(
                        phrases.count(missing.size(), "quote does", "quotes do") + " not stand in it:", "warning"));
        for (CheckedQuote quote : missing.subList(0, Math.min(MOST_MISSING, missing.size()))) {
            String words = Phrases.quoted(Phrases.brief(quote.quote().text(), LONGEST));
            Hyperlink link = Controls.link(words, () -> chosen.accept(quote));
            link.setAccessibleHelp("Selects the tie of this quote");
            link.maxWidthProperty().bind(all.widthProperty().subtract(24));
            all.getChildren().add(link);
        }
        if (missing.size() > MOST_MISSING) {
            all.getChildren()
                    .add(Controls.text("and " + phrases.number(missing.size() - MOST_MISSING) + " more", "caption"));
        }
        return all;
    }
}
