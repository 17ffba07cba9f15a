package org.entente.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.entente.graph.Having;
import org.entente.graph.Properties.Bearer;
import org.entente.model.Property;
import org.entente.model.PropertyUse;
import org.kordamp.ikonli.feather.Feather;

/** A property of an actor or a tie, with a menu of what it may be used for. */
final class PropertyLine extends HBox {
    private final DetailParts parts;
    private final Bearer bearer;
    private final Property property;

    PropertyLine(DetailParts parts, Bearer bearer, Property property) {
        super(4);
        this.parts = parts;
        this.bearer = bearer;
        this.property = property;
        Label words = Controls.wrapped(property.key() + ": " + property.text(), "caption");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button more = Controls.icon(Feather.MORE_HORIZONTAL, "What “" + property.key() + "” may be used for", () -> {});
        more.getStyleClass().add("property-more");
        more.setOnAction(event -> Controls.openMenu(more, List.of(filter(), use())));
        setOnContextMenuRequested(event -> {
            more.fire();
            event.consume();
        });
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, more);
    }

    private MenuItem filter() {
        String whom = bearer == Bearer.TIE ? "Show only ties" : "Show only actors";
        return Controls.item(
                whom + " with “" + Phrases.brief(property.key() + ": " + property.text(), 40) + "”",
                () -> parts.workspace()
                        .look(parts.workspace()
                                .lens()
                                .withHaving(Having.of(parts.graph(), bearer, property.key(), property.text()))));
    }

    private MenuItem use() {
        PropertyUse now = parts.workspace().propertyUse();
        String name = "“" + Phrases.brief(property.key(), 40) + "”";
        if (bearer == Bearer.TIE) {
            return property.key().equals(now.tieType())
                    ? Controls.item("Take tie types from the file again", () -> parts.reading()
                            .use(now.withTieType(null)))
                    : Controls.item("Use " + name + " as tie type", () -> parts.reading()
                            .use(now.withTieType(property.key())));
        }
        return property.key().equals(now.kind())
                ? Controls.item(
                        "Take kinds from the file again", () -> parts.reading().use(now.withKind(null)))
                : Controls.item(
                        "Use " + name + " as kind", () -> parts.reading().use(now.withKind(property.key())));
    }
}
