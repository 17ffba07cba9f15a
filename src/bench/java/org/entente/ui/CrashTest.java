package org.entente.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.entente.io.DossierReader;
import org.entente.io.safe.Recoverable;
import org.entente.io.safe.Snapshots;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Kills the program again and again while somebody changes a dossier, starts it once more, has it
 * open and save what it offers, and looks at what is left.
 *
 * <p>{@code java -cp target/classes:target/test-classes:… org.entente.ui.CrashTest DOSSIER [runs]}: 50 runs if not said
 * otherwise.
 */
public final class CrashTest {
    private static final int LONGEST_MILLIS = 9_000;
    private static final int SAVES = 12;
    private static final int LONGEST_PAUSE_MILLIS = 300;
    private static final int END_SECONDS = 60;
    private static final String OFFER = "Entente ended before this was saved";
    private static final List<String> HEADLESS = List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Dprism.text=t2k",
            "-Djava.awt.headless=true",
            "-Xmx1g");

    private final Path home;
    private final Path file;
    private final Random random;

    private CrashTest(Path home, Path file, long seed) {
        this.home = home;
        this.file = file;
        random = new Random(seed);
    }

    /**
     * What was seen.
     *
     * @param changes made before the kills, in all
     * @param unsaved runs that were killed with something unsaved that had been kept
     * @param lost changes that are neither in the file nor offered
     * @param longestMillis between the oldest of them in a run and the kill
     * @param offeredOnce runs in which one state was offered, in one window, and could be opened
     * @param offeredAgain runs after which there is still something to offer, though that one was saved
     */
    public record Result(
            int runs, int changes, int unsaved, int lost, long longestMillis, int offeredOnce, int offeredAgain) {}

    private record Made(int number, long millis) {}

    /** Java refuses to run a main class that extends Application from the class path. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 3) {
            Application.launch(Program.class, arguments);
            return;
        }
        int runs = arguments.length < 2 ? 50 : Integer.parseInt(arguments[1]);
        long seed = new Random().nextLong();
        Path home = Files.createTempDirectory("crash");
        System.out.println(run(home, Path.of(arguments[0]), runs, seed) + ", seed " + seed + ", left in " + home);
    }

    /** @param home empty; the dossier is copied there, and what the program remembers stays in it */
    public static Result run(Path home, Path dossier, int runs, long seed) throws IOException, InterruptedException {
        Path file = Files.copy(dossier, home.resolve("dossier.json"));
        CrashTest test = new CrashTest(home, file, seed);
        Result sum = new Result(0, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < runs; i++) {
            sum = test.once(sum);
        }
        return sum;
    }

    private Result once(Result sum) throws IOException, InterruptedException {
        List<Made> made = new ArrayList<>();
        long killed = work(made);
        Snapshots kept = Snapshots.in(home.resolve("state"));
        List<Recoverable> waiting = kept.recoverable();
        int newest = newest(read(file));
        boolean once = false;
        if (!waiting.isEmpty()) {
            List<String> seen = look();
            once = waiting.size() == 1 && seen.size() == 1;
            newest = Math.max(newest, once ? Integer.parseInt(seen.get(0)) : 0);
        }
        int reached = newest;
        List<Made> lost = made.stream().filter(one -> one.number > reached).toList();
        long longest = lost.isEmpty() ? 0 : killed - lost.get(0).millis;
        return new Result(
                sum.runs + 1,
                sum.changes + made.size(),
                sum.unsaved + (waiting.isEmpty() ? 0 : 1),
                sum.lost + lost.size(),
                Math.max(sum.longestMillis, longest),
                sum.offeredOnce + (once ? 1 : 0),
                sum.offeredAgain + (kept.recoverable().isEmpty() ? 0 : 1));
    }

    private static Dossier read(Path file) throws IOException {
        return Objects.requireNonNull(new DossierReader().read(file).dossier(), "the file cannot be read any more");
    }

    /** The last change that is in a dossier. */
    private static int newest(Dossier dossier) {
        String name = dossier.actors().get(0).name();
        return name.startsWith("Change ") ? Integer.parseInt(name.substring(7)) : 0;
    }

    /** Has the program be changed and killed, and returns when. */
    private long work(List<Made> made) throws IOException, InterruptedException {
        Process program = start("work");
        try (BufferedReader told = program.inputReader(StandardCharsets.UTF_8)) {
            long end = 0;
            while (end == 0 || System.currentTimeMillis() < end) {
                @Nullable String line = told.readLine();
                if (line == null) {
                    throw new IOException("the program ended by itself");
                }
                if (end == 0) {
                    end = System.currentTimeMillis() + random.nextInt(LONGEST_MILLIS);
                }
                made.add(made(line));
            }
            long killed = System.currentTimeMillis();
            end(program);
            told.lines().map(CrashTest::made).forEach(made::add);
            return killed;
        }
    }

    private static Made made(String line) {
        String[] parts = line.split(" ", -1);
        return new Made(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }

    /** Starts the program again, and returns what it has to say of what it offers. */
    private List<String> look() throws IOException, InterruptedException {
        Process program = start("look");
        try (BufferedReader told = program.inputReader(StandardCharsets.UTF_8)) {
            return told.lines().toList(); // It ends by itself.
        } finally {
            end(program);
        }
    }

    private static void end(Process program) throws IOException, InterruptedException {
        // Process.destroyForcibly would throw away what it has told.
        program.toHandle().destroyForcibly();
        if (!program.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the program does not end");
        }
    }

    private Process start(String what) throws IOException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                        HEADLESS.stream(),
                        Stream.of(
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashTest.class.getName(),
                                what,
                                home.toString(),
                                file.toString()))
                .flatMap(part -> part)
                .toList();
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The program with somebody at it who never rests, or who opens what it offers. */
    public static final class Program extends Application {
        private final Random random = new Random();
        private long next;
        private int number;

        @Override
        public void start(Stage stage) {
            List<String> arguments = getParameters().getRaw();
            Path home = Path.of(arguments.get(1));
            Path config = home.resolve("config");
            AppFolders folders = new AppFolders(config, home.resolve("state"));
            MainWindow window =
                    new MainWindow(stage, folders, Settings.DEFAULT, false, false, new NoDesktop(), null);
            window.show(null);
            if (arguments.get(0).equals("work")) {
                Path file = Path.of(arguments.get(2));
                window.open(file);
                each(now -> work(window));
            } else {
                each(now -> look(window));
            }
        }

        private interface Pulse {
            void at(long now);
        }

        private static void each(Pulse pulse) {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pulse.at(now);
                }
            }.start();
        }

        private void work(MainWindow window) {
            long millis = System.currentTimeMillis();
            DossierPage page = window.dossier();
            if (page == null || !window.isIdle() || millis < next) {
                return;
            }
            Document document = page.workspace().document();
            Actor first = document.now().actors().get(0);
            number = Math.max(number, newest(document.now())) + 1;
            new ActorEdits(page.forms().editor(), first).rename("Change " + number);
            System.out.println(number + " " + millis);
            if (random.nextInt(SAVES) == 0) {
                window.save();
            }
            next = millis + random.nextInt(LONGEST_PAUSE_MILLIS);
        }

        private void look(MainWindow window) {
            DossierPage page = window.dossier();
            if (page != null && window.isIdle()) {
                Document document = page.workspace().document();
                if (number == 0) {
                    number = newest(document.now());
                    System.out.println(number);
                    window.save();
                } else if (!document.unsaved()) {
                    window.scene().getWindow().hide();
                }
            }
            boolean offered = window.scene().getRoot().lookupAll(".label").stream()
                    .anyMatch(label -> label instanceof Label text && OFFER.equals(text.getText()));
            if (page == null && offered) {
                window.scene().getRoot().lookupAll(".button").stream()
                        .filter(node -> node instanceof Button button && "Open".equals(button.getText()))
                        .forEach(node -> ((Button) node).fire());
            }
        }
    }
}
