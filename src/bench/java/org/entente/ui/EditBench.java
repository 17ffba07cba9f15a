package org.entente.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.entente.model.Actor;
import org.entente.model.Change;
import org.jspecify.annotations.Nullable;

/**
 * Opens a dossier in the real window, waits until it is laid out, and changes a name 21 times, adds 20 actors, undoes 20 steps,
 * and saves. Prints for each, in ms, how long it took until that was seen or saved, and for how long the JavaFX thread answered
 * nobody meanwhile: {@code rename_median=… rename_blocked=…}. At last what 500 more steps hold of the heap, MB.
 *
 * <p>{@code java -cp … 'org.entente.ui.EditBench$Main' DOSSIER [steps]}
 */
public final class EditBench extends Application {
    private static final int TIMES = 20;
    private static final int STEPS = 500;
    private static final long REST_NANOS = 5_000_000_000L;

    private final AtomicLong longest = new AtomicLong();
    private final List<Double> times = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private MainWindow window;

    private Deed deed = this::open;
    private long start;
    private long used;
    private int done;
    private @Nullable DossierPage before;

    private interface Deed {
        void go(DossierPage page);
    }

    /** Java refuses to run a main class that extends Application from the class path. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            launch(EditBench.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("edit");
        Path file = Files.copy(Path.of(getParameters().getRaw().get(0)), folder.resolve("dossier.json"));
        AppFolders folders = new AppFolders(folder.resolve("config"), folder.resolve("state"));
        window = new MainWindow(stage, folders, Settings.DEFAULT, false, false, new NoDesktop(), null);
        window.show(null);
        stage.setWidth(1440);
        stage.setHeight(900);
        window.open(file);
        Thread asking = new Thread(this::ask, "asking");
        asking.setDaemon(true);
        asking.start();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                DossierPage page = window.dossier();
                if (page != null && window.isIdle()) {
                    deed.go(page);
                }
            }
        }.start();
    }

    /** Asks the JavaFX thread again and again, and notes how long it has to wait. */
    private void ask() {
        try {
            while (true) {
                long asked = System.nanoTime();
                CountDownLatch answered = new CountDownLatch(1);
                Platform.runLater(answered::countDown);
                answered.await();
                long waited = System.nanoTime() - asked;
                longest.accumulateAndGet(waited, Math::max);
                Thread.sleep(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void open(DossierPage page) {
        if (page.workspace().visible().actors().noneMatch(page.workspace().places()::misses)) {
            begin();
            deed = this::rename;
        }
    }

    private void begin() {
        times.clear();
        done = 0;
        before = null;
        longest.set(0);
    }

    /** True when that was done so often; else does it once more, as soon as the last time is seen. */
    private boolean often(DossierPage page, int most, Runnable once) {
        if (page.equals(before)) {
            return false;
        }
        if (before != null) {
            times.add((System.nanoTime() - start) / 1e6);
        }
        if (done == most) {
            return true;
        }
        done++;
        before = page;
        start = System.nanoTime();
        once.run();
        return false;
    }

    private void tell(String what) {
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s_median=%.0f %s_longest=%.0f %s_blocked=%.0f%n",
                what,
                times.get(times.size() / 2),
                what,
                times.get(times.size() - 1),
                what,
                longest.get() / 1e6);
        begin();
    }

    private void rename(DossierPage page) {
        Actor first = page.workspace().document().now().actors().get(0);
        if (often(page, TIMES + 1, () -> new ActorEdits(page.forms().editor(), first).rename("Name " + done))) {
            tell("rename");
            deed = this::add;
        }
    }

    private void add(DossierPage page) {
        Change change = new Change.PutActor(Actor.named("fresh-" + done, "Fresh " + done, null));
        if (often(page, TIMES, () -> page.forms().editor().perform("add", change))) {
            tell("add");
            deed = this::undo;
        }
    }

    private void undo(DossierPage page) {
        if (often(page, TIMES, () -> page.forms().editor().undo())) {
            tell("undo");
            start = System.nanoTime();
            deed = this::rest;
        }
    }

    private void rest(DossierPage page) {
        if (System.nanoTime() - start > REST_NANOS) {
            begin();
            start = System.nanoTime();
            window.save();
            deed = this::save;
        }
    }

    private void save(DossierPage page) {
        if (!page.workspace().document().unsaved()) {
            times.add((System.nanoTime() - start) / 1e6);
            tell("save");
            used = heap();
            deed = this::steps;
        }
    }

    private void steps(DossierPage page) {
        int number = done;
        List<Actor> actors = page.workspace().document().now().actors();
        Actor one = actors.get(number % actors.size());
        if (often(page, steps(), () -> new ActorEdits(page.forms().editor(), one).rename("Step " + number))) {
            tell("step");
            System.out.printf(Locale.ROOT, "heap_mb=%.1f steps_mb=%.1f%n", used / 1e6, (heap() - used) / 1e6);
            Platform.exit();
        }
    }

    private int steps() {
        List<String> arguments = getParameters().getRaw();
        return arguments.size() < 2 ? STEPS : Integer.parseInt(arguments.get(1));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
