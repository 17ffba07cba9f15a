import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints what share of instructions and branches the tests went through, from JaCoCo's CSV. */
class Coverage {
    public static void main(String[] arguments) throws IOException {
        long[] sums = new long[4];
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += Long.parseLong(cells[i + 3]);
            }
        }
        System.out.printf(
                "Coverage: %.1f %% of instructions, %.1f %% of branches%n",
                100.0 * sums[1] / (sums[0] + sums[1]), 100.0 * sums[3] / (sums[2] + sums[3]));
    }
}
