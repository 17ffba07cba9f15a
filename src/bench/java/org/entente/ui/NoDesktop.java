package org.entente.ui;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** A desktop on which nobody sits. */
final class NoDesktop implements Desktop {
    @Override
    public Optional<Path> chooseFile(Window window, @Nullable Path folder) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTarget(Window over, String suggested, String ending) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseText(Window owner) {
        return Optional.empty();
    }

    @Override
    public Optional<String> pasted() {
        return Optional.empty();
    }

    @Override
    public void browse(URI link, Runnable unopened) {}

    @Override
    public void copy(String text, @Nullable String html) {}

    @Override
    public void copy(Image picture) {}
}
