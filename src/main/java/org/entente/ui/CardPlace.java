package org.entente.ui;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.entente.evidence.CheckedQuote;
import org.jspecify.annotations.Nullable;

/**
 * Where the quote that a person is at stands in a page that scrolls, so that it can stay there when the page is made anew.
 *
 * @param y px from the top of what is in sight
 */
record CardPlace(CheckedQuote quote, double y) {

    /**
     * That of the quote under the pointer, else of the uppermost one in sight of a page that was scrolled.
     *
     * @param kept the one that was kept last, where the pointer has not moved since: a page made anew does not know yet what is
     *     under it; null for none
     */
    static Optional<CardPlace> in(ScrollPane pane, @Nullable CardPlace kept) {
        return cards(pane)
                .filter(Node::isHover)
                .findFirst()
                .or(() -> cards(pane)
                        .filter(card -> kept != null && card.quote().isSameAs(kept.quote))
                        .findFirst())
                .or(() -> pane.getVvalue() > 0
                        ? cards(pane)
                                .filter(card -> y(card, pane) >= 0)
                                .min(Comparator.comparingDouble(card -> y(card, pane)))
                        : Optional.empty())
                .map(card -> new CardPlace(card.quote(), y(card, pane)));
    }

    private static Stream<QuoteCard> cards(ScrollPane pane) {
        return pane.lookupAll(".quote-card").stream()
                .filter(QuoteCard.class::isInstance)
                .map(QuoteCard.class::cast);
    }

    private static double y(Node card, ScrollPane pane) {
        return pane.sceneToLocal(card.localToScene(card.getLayoutBounds())).getMinY();
    }

    /** Scrolls as far as it takes for the quote to stand there again, if it is still in the page. */
    void keep(ScrollPane pane) {
        Bounds seen = pane.getViewportBounds();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen.getHeight();
        cards(pane)
                .filter(card -> card.quote().isSameAs(quote))
                .findFirst()
                .filter(card -> hidden > 0)
                .ifPresent(card -> pane.setVvalue(pane.getVvalue() + (y(card, pane) - y) / hidden));
    }
}
