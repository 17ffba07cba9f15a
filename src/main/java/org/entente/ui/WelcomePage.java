package org.entente.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in the window while no dossier does: open, samples, recent files, a large place to drop one. */
final class WelcomePage extends StackPane {

    WelcomePage(
            List<Path> recent,
            Consumer<Samples.Sample> openSample,
            Runnable begin,
            Runnable choose,
            Consumer<Path> open) {
        getStyleClass().add("welcome");
        FontIcon icon = new FontIcon(Feather.DOWNLOAD);
        icon.getStyleClass().add("welcome-icon");
        Button button = new Button("Open a dossier …");
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        button.setOnAction(event -> choose.run());
        Button fresh = new Button("New dossier");
        fresh.setOnAction(event -> begin.run());
        HBox buttons = new HBox(8, fresh, button);
        buttons.setAlignment(Pos.CENTER);
        VBox place = new VBox(
                12,
                icon,
                Controls.text("Drop a dossier here", "welcome-heading"),
                Controls.text(
                        "a file of actors, their ties, and the quotes they rest on, or a graph of another program",
                        "caption"),
                buttons);
        place.setAlignment(Pos.CENTER);
        place.getStyleClass().add("drop-place");
        VBox sampleList = new VBox(4, Controls.text("Samples", "side-heading"));
        for (Samples.Sample sample : Samples.ALL) {
            sampleList.getChildren().add(entry(sample.title(), sample.about(), () -> openSample.accept(sample)));
        }
        VBox recentList = new VBox(4, Controls.text("Recent files", "side-heading"));
        for (Path file : recent) {
            if (Files.isRegularFile(file)) {
                recentList
                        .getChildren()
                        .add(entry(
                                String.valueOf(file.getFileName()),
                                String.valueOf(file.getParent()),
                                () -> open.accept(file)));
            }
        }
        if (recentList.getChildren().size() == 1) {
            recentList.getChildren().add(Controls.wrapped("None yet", "caption"));
        }
        HBox lists = new HBox(48, sampleList, recentList);
        for (VBox list : List.of(sampleList, recentList)) {
            list.setPrefWidth(300);
            list.setMaxWidth(300);
        }
        VBox page = new VBox(
                20,
                Controls.text("Entente", "welcome-title"),
                Controls.wrapped("Who is tied to whom, and who said so.", "welcome-claim"),
                place,
                lists);
        page.setMaxSize(660, USE_PREF_SIZE);
        page.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(page);
    }

    private static VBox entry(String title, String about, Runnable open) {
        Hyperlink link = Controls.link(title, open);
        VBox entry = new VBox(link, Controls.text(about, "caption"));
        Tip.on(entry, about);
        return entry;
    }
}
