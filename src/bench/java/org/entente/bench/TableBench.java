package org.entente.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.io.format.GraphFiles;

/**
 * Reads a CSV file seven times by turns: bare; with a number for each name in the first two columns, which is the least that a
 * graph asks for; and into a dossier. Prints {@code bare_ms}, {@code named_ms} and {@code read_ms}, the fastest of each, and
 * {@code first_ms}, the first of the last; of the processor's time, for others may be at work on the machine.
 */
public final class TableBench {
    private TableBench() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        double bare = Double.MAX_VALUE;
        double named = Double.MAX_VALUE;
        double read = Double.MAX_VALUE;
        for (int round = 0; round < 7; round++) {
            long start = cpu();
            long cells = bare(file);
            bare = Math.min(bare, (cpu() - start) / 1e6);
            start = cpu();
            int names = names(file);
            named = Math.min(named, (cpu() - start) / 1e6);
            start = cpu();
            int ties = Objects.requireNonNull(new GraphFiles().read(file).dossier())
                    .ties()
                    .size();
            double millis = (cpu() - start) / 1e6;
            read = Math.min(read, millis);
            if (round == 0) {
                System.out.println("cells=" + cells + "\nnames=" + names + "\nties=" + ties);
                print("first_ms", millis);
            }
        }
        print("bare_ms", bare);
        print("named_ms", named);
        print("read_ms", read);
    }

    /** Of this thread alone, ns. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long bare(Path file) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }

    private static int names(Path file) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> ties = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : reader) {
                int from = number(numbers, row.getField(0));
                ties.add(new int[] {from, number(numbers, row.getField(1))});
            }
        }
        return Math.min(numbers.size(), ties.size());
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, unknown -> numbers.size());
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + String.format(Locale.ROOT, "%.1f", value));
    }
}
