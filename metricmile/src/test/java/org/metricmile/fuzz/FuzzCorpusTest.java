package org.metricmile.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing found once does not come back, nor does any example of a defect do more than be told. */
class FuzzCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/fuzz");

    /** Far more than a reading takes; a hang is still told as one. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> copesWithEveryExample() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Target target : Targets.ALL) {
            target.examples().forEach((name, input) -> tests.add(test(target, name, input)));
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> copesWithEveryInputOfTheCorpus() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Target target : Targets.ALL) {
            for (Path input : inputs(target)) {
                tests.add(test(target, String.valueOf(input.getFileName()), Files.readAllBytes(input)));
            }
        }
        return tests.stream();
    }

    private static List<Path> inputs(Target target) throws IOException {
        Path folder = CORPUS.resolve(target.name());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static DynamicTest test(Target target, String name, byte[] input) {
        return DynamicTest.dynamicTest(
                target.name() + " " + name, () -> assertTimeoutPreemptively(PATIENCE, () -> target.take(input)));
    }
}
