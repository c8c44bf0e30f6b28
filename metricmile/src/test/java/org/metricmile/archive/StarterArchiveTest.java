package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.archive.ImportedScenes.NOON;
import static org.metricmile.archive.ImportedScenes.afterAppeal;
import static org.metricmile.archive.ImportedScenes.document;
import static org.metricmile.archive.ImportedScenes.fullRace;
import static org.metricmile.archive.ImportedScenes.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.race.RaceSheet;

class StarterArchiveTest {

    private static final RaceSheet RACE = fullRace("RACE", "book.csv");

    @TempDir
    Path folder;

    private Path starter(String name, int edition) {
        Path file = folder.resolve(name);
        try (Archive archive = Archive.open(file)) {
            archive.importAll(reading(document("book.csv", "the book"), RACE), Occasion.now("starter data", NOON));
            archive.compactForShipping(edition, NOON);
        }
        return file;
    }

    private static Supplier<InputStream> resource(Path file) {
        return () -> {
            try {
                return Files.newInputStream(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Test
    void theSameDataGivesTheSameFileByteForByte() {
        assertThat(starter("one.db", 3)).hasSameBinaryContentAs(starter("two.db", 3));
    }

    @Test
    void theFirstOpeningCopiesTheStarterAndALaterOneKeepsTheUsersFile() {
        Path location = folder.resolve("data").resolve("metricmile").resolve("archive.db");
        Supplier<InputStream> first = resource(starter("first.db", 1));
        try (Archive archive = Archive.openDefault(location, first)) {
            assertThat(archive.findRace("RACE")).contains(RACE);
            assertThat(archive.starterIsNewer()).isFalse();
            archive.importAll(
                    reading(document("appeal.csv", "a"), move(afterAppeal(RACE))), Occasion.now("appeal", NOON));
        }
        try (Archive archive = Archive.openDefault(location, resource(starter("second.db", 2)))) {
            assertThat(archive.listVersions("RACE")).hasSize(2);
            assertThat(archive.starterIsNewer()).isTrue();
        }
    }

    @Test
    void anEmptyFileInTheUsersPlaceBecomesTheStarter() throws IOException {
        Path location = Files.createFile(folder.resolve("archive.db"));
        try (Archive archive = Archive.openDefault(location, resource(starter("first.db", 1)))) {
            assertThat(archive.findRace("RACE")).contains(RACE);
        }
    }

    /** The corrected race as read from a document of its own. */
    private static RaceSheet move(RaceSheet corrected) {
        return new RaceSheet(
                ImportedScenes.race("RACE", "appeal.csv"),
                corrected.results().stream()
                        .map(result -> new org.metricmile.athletics.Result(
                                result.athlete(),
                                result.printedName(),
                                result.nation(),
                                "",
                                result.outcome(),
                                result.printedMark(),
                                result.flags(),
                                new org.metricmile.athletics.Source("", "appeal.csv", 1)))
                        .toList(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of(),
                java.util.List.of());
    }

    @Test
    void theUsersArchiveLivesInTheDataFolder() {
        Path home = Path.of("/home/ada");
        assertThat(UserArchive.location(Map.of(), home))
                .isEqualTo(Path.of("/home/ada/.local/share/metricmile/archive.db"));
        assertThat(UserArchive.location(Map.of("XDG_DATA_HOME", "/data"), home))
                .isEqualTo(Path.of("/data/metricmile/archive.db"));
        assertThat(UserArchive.location(Map.of("XDG_DATA_HOME", "data"), home))
                .as("relative paths do not count")
                .isEqualTo(Path.of("/home/ada/.local/share/metricmile/archive.db"));
    }
}
