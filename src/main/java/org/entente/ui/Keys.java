package org.entente.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.model.Source;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** What the keyboard does anywhere in the window. */
final class Keys {
    // By the key, not by what it writes: a French keyboard writes digits with Shift only.
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

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
            case N -> window.newDossier();
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
            case S -> {
                takeWritten(window.scene());
                if (event.isShiftDown()) {
                    window.saveAs();
                } else {
                    window.save();
                }
            }
            case Z, Y -> {
                // A field undoes what is written in it by itself.
                if (isWriting(window.scene())) {
                    return false;
                }
                if (event.isShiftDown() || event.getCode() == KeyCode.Y) {
                    window.redo();
                } else {
                    window.undo();
                }
            }
            case DIGIT1 -> page.show(DossierPage.View.GRAPH);
            case DIGIT2 -> page.show(DossierPage.View.SOURCES);
            case V -> {
                Optional<Source> wanting = page.textWanted();
                wanting.ifPresent(page.attacher()::paste);
                return wanting.isPresent();
            }
            case C -> {
                // Elsewhere words may be selected, which the control copies itself.
                if (page.view() != DossierPage.View.GRAPH || isWriting(window.scene())) {
                    return false;
                }
                if (event.isShiftDown()) {
                    page.copier().picture();
                } else {
                    page.copier().selection();
                }
            }
            case DIGIT0, NUMPAD0 -> page.graph().fit();
            case PLUS, EQUALS, ADD -> page.zoomIn();
            case MINUS, SUBTRACT -> page.zoomOut();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean isWriting(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    /** What is being written belongs to what is saved. */
    private static void takeWritten(Scene scene) {
        if (scene.getFocusOwner() != null && scene.getFocusOwner().getParent() instanceof EditableText text) {
            text.take();
        }
    }

    private boolean plain(KeyEvent event, Scene scene) {
        @Nullable DossierPage page = window.dossier();
        switch (event.getCode()) {
            case F1 -> window.showKeys();
            case LEFT, RIGHT -> {
                if (!event.isAltDown()) {
                    return false;
                }
                if (event.getCode() == KeyCode.LEFT) {
                    window.back();
                } else {
                    window.forward();
                }
            }
            default -> {
                @Nullable Node focused = scene.getFocusOwner();
                if (page == null || isWriting(scene)) {
                    return false;
                }
                return event.isAltDown()
                        ? typeOf(event, page.workspace(), page.workspace()::onlyType)
                        : plain(event, page, focused);
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event, DossierPage page, @Nullable Node focused) {
        Workspace workspace = page.workspace();
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> page.zoomIn();
            case MINUS, SUBTRACT -> page.zoomOut();
            case F3 -> {
                if (page.view() == DossierPage.View.GRAPH) {
                    return false;
                }
                page.sources().reader().step(event.isShiftDown() ? -1 : 1);
            }
            case ESCAPE -> {
                if (page.view() != DossierPage.View.GRAPH) {
                    page.show(DossierPage.View.GRAPH);
                } else if (!page.closeComparison()) {
                    stepBack(page);
                }
            }
            case ENTER -> {
                if (!page.graph().has(focused)) {
                    return false;
                }
                page.details().requestFocus();
            }
            case E -> {
                workspace.selection().selection().lastActor().ifPresent(actor -> {
                    workspace.showEgo(actor);
                    page.graph().fit();
                });
            }
            case C -> window.toggleCommunities();
            case M -> window.toggleMinimap();
            case Z -> page.graph().zoomToSelection();
            case P ->
                workspace.selection().selection().lastActor().ifPresent(actor -> page.forms()
                        .editor()
                        .moveByHand(
                                (workspace.places().isPinned(actor) ? "unpin " : "pin ")
                                        + workspace.graph().actor(actor).name(),
                                List.of(actor),
                                () -> workspace.places().togglePin(actor)));
            case A -> page.forms().newActor(null);
            case L -> new AddMenu(page.forms(), page::workspace).tie();
            case S -> page.forms().newSource();
            case Q -> {
                return page.quote();
            }
            case DELETE, BACK_SPACE -> {
                // On a Mac the key that deletes is the other one; elsewhere it is too easily hit.
                boolean deletes = event.getCode() == KeyCode.DELETE || Os.now() == Os.MAC;
                if (!deletes || page.view() != DossierPage.View.GRAPH) {
                    return false;
                }
                page.forms().delete(workspace.graph(), workspace.selection().selection());
            }
            case T -> {
                SelectionModel selection = workspace.selection();
                selection.selection().lastActor().stream()
                        .boxed()
                        .flatMap(actor -> selection.trailTo(actor).stream())
                        .forEach(workspace::go);
            }
            default -> {
                return typeOf(event, workspace, workspace::toggleType);
            }
        }
        return true;
    }

    /** From what is looked at closely to more, and at last to nothing selected. */
    private static void stepBack(DossierPage page) {
        if (page.workspace().stepBack()) {
            page.graph().fit();
        } else if (!page.workspace().clearFilter()) {
            page.workspace().selection().clear();
        }
    }

    /** Does something to the tie type whose digit was pressed; false where none has it. */
    private static boolean typeOf(KeyEvent event, Workspace workspace, Consumer<String> action) {
        int number = DIGITS.indexOf(event.getCode());
        List<TieType> types = workspace.graph().tieTypes();
        if (number < 0 || number >= types.size()) {
            return false;
        }
        action.accept(types.get(number).id());
        return true;
    }
}
