package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveCheckTest {

    private static final long SEED = 1_500;
    private static final int FLIPS = 240;
    private static final int PAGES = 60;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void make() {
        file = WholeArchive.make(folder.resolve("archive.db"));
    }

    private static List<Finding> check(Path file) {
        try (Archive archive = Archive.open(file)) {
            return archive.check();
        }
    }

    @Test
    void nothingIsWrongWithAWholeArchive() {
        assertThat(check(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            update race_tracking set lap_metres = 401 where version = 1 | positions of RACE version 1 | they are not those that were imported; maybe the file was changed by hand
            update race_tracking_runner set samples = x'00' where row_no = 1 | positions of RACE version 1 | a track in the archive is damaged: Unexpected end of ZLIB input stream; maybe restore a copy
            update race_tracking_runner set sample_count = 3 where row_no = 1 | positions of RACE version 2 | a track in the archive is damaged: something follows the last sample; maybe restore a copy
            update race_tracking set version = 4 where version = 2 | positions of RACE | of its 4 versions 2 are there; maybe the file was changed by hand
            update fact_table_version set version = 3 where version = 2 | table rankings | of its 3 versions 2 are there; maybe the file was changed by hand
            update fact_table_version set layout = 'x' where version = 2 | table rankings version 2 | the archive does not tell the columns of the table rankings: it holds "x"; maybe the file was changed by hand
            delete from rankings where row_no = 3 | table rankings version 1 | of 3 rows 2 are there; maybe restore a backup
            update rankings set note = 'so' where row_no = 3 | table rankings version 2 | its rows are not those that were imported; maybe the file was changed by hand
            update race_version set known_since = '2026-03-03' where race_id = 'OTHER' | race OTHER version 1 | it is known since 2026-03-03, but was imported on 2026-03-01, before that; maybe the file was changed by hand
            update race_version set known_since = null where race_id = 'OTHER' | race OTHER version 1 | it is not told which import brought it, or since when it is known; maybe the file was changed by hand
            update race_version set known_since = '2026-02-01' where race_id = 'RACE' and version = 2 | race RACE | version 2 is in force, but of 2 versions it should be 1; the newest is 2
            update race_version set known_since = 'March' where race_id = 'OTHER' | races | the archive holds a value that cannot be: Text 'March' could not be parsed at index 0; maybe the file was changed by hand
            update reading set recorded_at = 'noon' where reading_no = 1 | imports | the archive holds a value that cannot be: Text 'noon' could not be parsed at index 0; maybe the file was changed by hand
            update runner set sex = 'm' where runner_no = 1 | imports | the archive holds "m" where a Sex should stand; maybe the file was changed by hand
            update review_decision set athlete_name = null | decision 1 on row 1 of the queue | it names half a person; maybe the file was changed by hand
            update review_decision set decided_at = '' | reviews | the archive holds a value that cannot be: Text '' could not be parsed at index 0; maybe the file was changed by hand
            update review_candidate set sex = 'x' | reviews | the archive holds "x" where a Sex should stand; maybe the file was changed by hand
            delete from review_candidate where row_no = 1 | rows of review_candidate | of 2 rows that belong together 1 are there (item_no 1); maybe restore a backup
            delete from race_issue where version_no = 1 | |
            update race_issue set row_no = 2 where version_no = 1 | rows of race_issue | of 2 rows that belong together 1 are there (version_no 1); maybe restore a backup
            update document set byte_count = 7 where document_no = 1 | document book.csv | it is said to have 7 bytes, and has another number; maybe the file was changed by hand
            insert into document values (9, 'abc', 0, 'none', x'') | document abc | it belongs to no import; maybe the file was changed by hand
            update race_result set outcome = 'OKAY' where row_no = 1 | race RACE version 1 | the archive holds "OKAY" where an outcome should stand; maybe the file was changed by hand
            drop table race_split | race OTHER version 1 | the archive DB reports a fault: [SQLITE_ERROR] SQL error or missing database (no such table: race_split)
            """)
    void eachThingThatIsWrongIsNamed(String statement, String place, String message) throws SQLException {
        Damage.run(file, statement);
        List<Finding> findings = check(file);
        if (place == null) {
            assertThat(findings).as("what no hash and no number covers").isEmpty();
        } else {
            assertThat(findings).contains(new Finding(place, message.replace(" DB ", " " + file + " ")));
        }
    }

    @Test
    void flippedBitsAreFoundOrChangeNoFact() throws IOException {
        List<String> facts = WholeArchive.facts(file);
        List<String> words = contents(file);
        Random random = new Random(SEED);
        int found = 0;
        int silent = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            Path copy = copy();
            long at = flip % 3 == 0 ? random.nextLong(Files.size(copy)) : somewhereUsed(copy, random);
            int bits = 1 << random.nextInt(8);
            Damage.flip(copy, at, bits);
            if (isFound(copy)) {
                found++;
            } else {
                assertThat(WholeArchive.facts(copy))
                        .as("bits %d of byte %d turned over, seed %d", bits, at, SEED)
                        .isEqualTo(facts);
                silent += contents(copy).equals(words) ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(FLIPS / 4);
        // names, issues and reasons have no hash
        assertThat(silent).isLessThan(FLIPS / 10);
    }

    @Test
    void pagesOfNonsenseAreFoundOrChangeNoFact() throws IOException {
        List<String> facts = WholeArchive.facts(file);
        Random random = new Random(SEED);
        int pages = (int) (Files.size(file) / Damage.PAGE_BYTES);
        for (int round = 0; round < PAGES; round++) {
            Path copy = copy();
            int page = 1 + random.nextInt(pages);
            Damage.overwritePages(copy, page, page, (byte) (round % 2 == 0 ? 0 : random.nextInt(256)));
            if (!isFound(copy)) {
                assertThat(WholeArchive.facts(copy))
                        .as("page %d, seed %d", page, SEED)
                        .isEqualTo(facts);
            }
        }
    }

    @Test
    void aFileCutShortIsFound() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            Path copy = copy();
            Damage.truncate(copy, 1 + random.nextLong(Files.size(copy) - Damage.PAGE_BYTES));
            assertThat(isFound(copy)).isTrue();
        }
    }

    private Path copy() throws IOException {
        Files.deleteIfExists(folder.resolve("copy.db-wal"));
        Files.deleteIfExists(folder.resolve("copy.db-shm"));
        return Files.copy(file, folder.resolve("copy.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> contents(Path file) {
        try (Archive archive = Archive.open(file)) {
            return ArchiveContents.of(archive);
        }
    }

    /** Whether the damage is told, when the archive is opened or by the check; the check ends within a minute. */
    private static boolean isFound(Path file) {
        return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            try {
                return !check(file).isEmpty();
            } catch (ArchiveException refused) {
                return true;
            }
        });
    }

    private static long somewhereUsed(Path file, Random random) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            while (true) {
                long at = random.nextLong(bytes.length());
                bytes.seek(at);
                if (bytes.read() != 0) {
                    return at;
                }
            }
        }
    }
}
