package org.entente.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** What the keyboard does anywhere in the window. */
final class Keys {
    private final MainWindow window;

    Keys(MainWindow window) {
        this.window = window;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!window.isCovered() && (event.isShortcutDown() ? shortcut(event) : plain(event, scene))) {
                event.consume();
            }
        });
    }

    private boolean shortcut(KeyEvent event) {
        @Nullable DossierPage page = window.dossier();
        switch (event.getCode()) {
            case O -> window.chooseFile();
            case COMMA -> window.showSettings();
            default -> {
                return page != null && shortcut(event, page);
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event, DossierPage page) {
        switch (event.getCode()) {
            case K, F -> page.search().begin();
            case R -> window.reload();
            case DIGIT0, NUMPAD0 -> page.story().fit();
            case PLUS, EQUALS, ADD -> page.zoomIn();
            case MINUS, SUBTRACT -> page.zoomOut();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event, Scene scene) {
        @Nullable DossierPage page = window.dossier();
        switch (event.getCode()) {
            case F1 -> window.showKeys();
            case LEFT, RIGHT -> {
                if (!event.isAltDown()) {
                    return false;
                }
                if (event.getCode() == javafx.scene.input.KeyCode.LEFT) {
                    window.back();
                } else {
                    window.forward();
                }
            }
            default -> {
                @Nullable Node focused = scene.getFocusOwner();
                boolean writing = focused instanceof TextInputControl;
                return page != null && !writing && !event.isAltDown() && plain(event, page, focused);
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event, DossierPage page, @Nullable Node focused) {
        Workspace workspace = page.workspace();
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> page.zoomIn();
            case MINUS, SUBTRACT -> page.zoomOut();
            case ESCAPE -> {
                if (workspace.stepBack()) {
                    page.story().fit();
                } else {
                    workspace.selection().clear();
                }
            }
            case ENTER -> {
                if (focused != page.story()) {
                    return false;
                }
                page.details().requestFocus();
            }
            case E -> {
                workspace.selection().selection().lastActor().ifPresent(actor -> {
                    workspace.showEgo(actor);
                    page.story().fit();
                });
            }
            case P -> {
                workspace.selection().selection().lastActor().ifPresent(workspace.places()::togglePin);
            }
            default -> {
                return toggleType(event, workspace);
            }
        }
        return true;
    }

    private static boolean toggleType(KeyEvent event, Workspace workspace) {
        if (!event.getCode().isDigitKey()) {
            return false;
        }
        int number = event.getText().isEmpty() ? -1 : event.getText().charAt(0) - '1';
        List<TieType> types = workspace.graph().tieTypes();
        if (number < 0 || number >= Math.min(9, types.size())) {
            return false;
        }
        workspace.toggleType(types.get(number).id());
        return true;
    }
}
