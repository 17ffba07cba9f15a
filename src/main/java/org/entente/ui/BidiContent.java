package org.entente.ui;

import javafx.geometry.HPos;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.HyperlinkSkin;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/**
 * What a label or link shows whose text has letters that are read from the right: its picture at the left, and its text, which must
 * not change, in as many lines as it takes, see {@link Runs}.
 */
final class BidiContent extends HBox {
    private final Labeled label;

    private BidiContent(Labeled label) {
        this.label = label;
        TextFlow flow = new TextFlow();
        for (String run : Runs.of(label.getText())) {
            Text text = new Text(run);
            text.fontProperty().bind(label.fontProperty());
            text.fillProperty().bind(label.textFillProperty());
            text.underlineProperty().bind(label.underlineProperty());
            flow.getChildren().add(text);
        }
        flow.lineSpacingProperty().bind(label.lineSpacingProperty());
        getChildren().add(flow);
        @Nullable Node picture = label.getGraphic();
        if (picture != null) {
            getChildren().add(label.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? 1 : 0, picture);
        }
        spacingProperty().bind(label.graphicTextGapProperty());
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Has a label or link show its text so. */
    static void install(Labeled label) {
        if (label instanceof Label plain) {
            plain.setSkin(new OfLabel(plain));
        } else if (label instanceof Hyperlink link) {
            link.setSkin(new OfLink(link));
        }
    }

    /** At that width, or, if it is below 0, in one line. */
    private double height(double width) {
        double full = prefWidth(-1);
        return prefHeight(width < 0 ? full : Math.min(full, width));
    }

    private void layoutIn(double x, double y, double width, double height) {
        double own = Math.min(prefWidth(-1), width);
        double left = label.getAlignment().getHpos() == HPos.RIGHT ? x + width - own : x;
        resizeRelocate(left, y, own, height);
    }

    private static final class OfLabel extends LabelSkin {
        private final BidiContent content;

        OfLabel(Label label) {
            super(label);
            content = new BidiContent(label);
            getChildren().setAll(content);
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return content.minWidth(-1) + left + right;
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return content.prefWidth(-1) + left + right;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return computePrefHeight(width, top, right, bottom, left);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return content.height(width < 0 ? width : width - left - right) + top + bottom;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            content.layoutIn(x, y, width, height);
        }
    }

    /** As that of a label; links have a skin of their own, which makes them buttons. */
    private static final class OfLink extends HyperlinkSkin {
        private final BidiContent content;

        OfLink(Hyperlink link) {
            super(link);
            content = new BidiContent(link);
            getChildren().setAll(content);
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return content.minWidth(-1) + left + right;
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return content.prefWidth(-1) + left + right;
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return computePrefHeight(width, top, right, bottom, left);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return content.height(width < 0 ? width : width - left - right) + top + bottom;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            content.layoutIn(x, y, width, height);
        }
    }
}
