package org.metricmile.cli;

import java.util.List;
import java.util.function.BiConsumer;
import org.metricmile.archive.Archive;
import org.metricmile.race.RaceSheet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The race that a command is about, named by its id or by words. */
final class RaceChoice {

    @Parameters(
            arity = "1..*",
            paramLabel = "RACE",
            description = "Id (OG2024-M-1500-F), or words that fit one race (paris 2024 1500 men final).")
    private List<String> words = List.of();

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    RaceSheet sheet() {
        try (Archive archive = archiveChoice.openExisting()) {
            return find(archive, words);
        }
    }

    /** Does something with the race while the archive is open. */
    void withRace(BiConsumer<Archive, RaceSheet> work) {
        try (Archive archive = archiveChoice.openExisting()) {
            work.accept(archive, find(archive, words));
        }
    }

    static RaceSheet find(Archive archive, List<String> words) {
        String id = new RaceSearch(archive.listRaces().stream()
                        .map(summary -> summary.race())
                        .toList())
                .find(words)
                .id();
        return archive.findRace(id).orElseThrow();
    }
}
