package org.metricmile.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.race.Document;

/**
 * Tries the targets one after the other with Jazzer, each in a program of its own, and prints a table of what came of it.
 * New inputs are kept in {@code target/fuzz/<target>} and serve the next run. Ends with 1 if anything was found.
 */
public final class FuzzRun {

    private static final Path WORK = Path.of("target/fuzz");
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final String INSTRUMENTED =
            "org.metricmile.athletics.**:org.metricmile.feeds.**:org.metricmile.race.**:org.metricmile.track.**";

    /** A reading of some thousand bytes takes a millisecond; the rest is for machines that others use too. */
    private static final int HANG_SECONDS = 60;

    private static final int MEMORY_MB = 512;

    private FuzzRun() {}

    /**
     * Runs the targets.
     *
     * @param args seconds for each target; a regular expression that chooses targets by name
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(args[0]);
        List<FuzzOutcome> outcomes = new ArrayList<>();
        for (Target target : Targets.ALL) {
            if (target.name().matches(args[1])) {
                outcomes.add(run(target, seconds));
            }
        }
        System.out.println(FuzzOutcome.table(outcomes));
        if (outcomes.stream().anyMatch(FuzzOutcome::found)) {
            System.exit(1);
        }
    }

    private static FuzzOutcome run(Target target, int seconds) throws IOException, InterruptedException {
        Path work = WORK.resolve(target.name());
        Path grown = Files.createDirectories(work.resolve("corpus"));
        Path log = work.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY_MB + "m",
                "-Dfuzz.imported.of=50",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzing.class.getName(),
                "--target_args=" + target.name(),
                "--instrumentation_includes=" + INSTRUMENTED,
                "--custom_hook_includes=" + INSTRUMENTED,
                "--reproducer_path=" + work,
                "-artifact_prefix=" + work + File.separator,
                "-max_total_time=" + seconds,
                "-timeout=" + HANG_SECONDS,
                "-max_len=" + target.longestInputBytes(),
                "-rss_limit_mb=" + 4 * MEMORY_MB,
                "-dict=" + CORPUS.resolve("words.dict"),
                "-print_final_stats=1",
                grown.toString(),
                seeds(target, work).toString()));
        Path committed = CORPUS.resolve(target.name());
        if (Files.isDirectory(committed)) {
            command.add(committed.toString());
        }
        System.out.printf(Locale.ROOT, "%s: %d s, log in %s%n", target.name(), seconds, log);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exitCode = process.waitFor();
        return FuzzOutcome.of(target.name(), exitCode, Files.readAllLines(log), files(grown));
    }

    private static Path seeds(Target target, Path work) throws IOException {
        Path seeds = Files.createDirectories(work.resolve("seeds"));
        for (byte[] input : target.examples().values()) {
            Files.write(seeds.resolve(Document.sha256(input).substring(0, 16)), input);
        }
        return seeds;
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.collect(Collectors.counting());
        }
    }
}
