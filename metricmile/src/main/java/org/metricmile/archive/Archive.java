package org.metricmile.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Race;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.Tracking;

/**
 * The archive of races: one file, opened by one program at a time for writing and by any number for reading. No
 * fact that was imported is ever changed: a corrected race gets a new version beside the old one. Only the spelling of a
 * runner's name, one for each id, gives way to a better one; every result keeps the name it was printed with. Not thread safe; open it
 * once for each thread. Every method throws {@link ArchiveException} where the file fails.
 */
public final class Archive implements AutoCloseable {

    private final Path file;
    private final Database database;
    private final Optional<Supplier<InputStream>> starter;

    /** By the number of their version, which never changes; one question asks for the same table several times. */
    private final Map<Integer, FactTable> tablesRead = new HashMap<>();

    private Archive(Path file, Database database, Optional<Supplier<InputStream>> starter) {
        this.file = file;
        this.database = database;
        this.starter = starter;
    }

    /**
     * Opens an archive; a file that does not exist yet becomes an empty one.
     *
     * @throws ArchiveException if the path is a folder, not an archive, read-only, locked, damaged, written by a newer
     *     version, or in a folder that does not exist
     */
    public static Archive open(Path file) {
        return open(file, ArchiveFile.PATIENCE);
    }

    /** As {@link #open(Path)}, waiting that long for another program that writes. */
    static Archive open(Path file, Duration patience) {
        return new Archive(file, ArchiveFile.open(file, patience), Optional.empty());
    }

    /**
     * Opens an archive to read. If its file or folder is read-only it is read as it is, and what would write to it throws;
     * otherwise this is {@link #open(Path)}.
     *
     * @throws ArchiveException as {@link #open(Path)}; if it is read-only, then also where it has an older layout, and
     *     where its last change is in a file beside it that cannot be read there
     */
    public static Archive openToRead(Path file) {
        return new Archive(file, ArchiveFile.openToRead(file, ArchiveFile.PATIENCE), Optional.empty());
    }

    /** Opens the user's own archive to read, as {@link #openDefault} and {@link #openToRead} do. */
    public static Archive openDefaultToRead(Path location, Supplier<InputStream> starter) {
        UserArchive.copyStarterIfAbsent(location, starter);
        return new Archive(location, ArchiveFile.openToRead(location, ArchiveFile.PATIENCE), Optional.of(starter));
    }

    /**
     * Opens the user's own archive. On first use, or where its file is empty, the starter archive is
     * copied to its place, with all folders above.
     *
     * @param location where it lives, see {@link UserArchive#location}
     * @param starter opens the starter archive that ships with the program
     */
    public static Archive openDefault(Path location, Supplier<InputStream> starter) {
        UserArchive.copyStarterIfAbsent(location, starter);
        return new Archive(location, ArchiveFile.open(location, ArchiveFile.PATIENCE), Optional.of(starter));
    }

    /**
     * Whether the program ships a newer edition of the starter archive than this file began with. The file is left as
     * it is, because it may hold imports of its user.
     */
    public boolean starterIsNewer() {
        if (starter.isEmpty()) {
            return false;
        }
        try (InputStream shipped = starter.get().get()) {
            return ArchiveFile.edition(shipped) > ArchiveFile.edition(database);
        } catch (IOException e) {
            throw new ArchiveException("the starter archive cannot be read: " + e.getMessage(), e);
        }
    }

    public Path file() {
        return file;
    }

    /**
     * How far the archive has come. Whoever reads something of it, makes a reading of that and imports it, takes the state
     * first, so that nothing that another program writes in between is lost.
     */
    public ArchiveState state() {
        return ArchiveState.of(database);
    }

    /**
     * Imports a reading that nothing of the archive was used for: all of it or nothing. A race or table that is known with
     * the same content is left alone; other content becomes its next version.
     */
    public ImportReport importAll(Reading reading, Occasion occasion) {
        return run(true, reading, occasion, () -> {});
    }

    /**
     * As {@link #importAll(Reading, Occasion)}, for a reading that was made with what the archive holds.
     *
     * @param seen the state before the archive was read for it
     * @throws WrittenMeanwhileException if another program has written since; nothing is imported then
     */
    public ImportReport importAll(Reading reading, Occasion occasion, ArchiveState seen) {
        return run(true, reading, occasion, () -> requireStill(seen));
    }

    /** Does the same work and undoes it: the report says what an import would do. */
    public ImportReport tryImport(Reading reading, Occasion occasion) {
        return run(false, reading, occasion, () -> {});
    }

    /**
     * As {@link #tryImport(Reading, Occasion)}, for a reading that was made with what the archive holds.
     *
     * @param seen the state before the archive was read for it
     * @throws WrittenMeanwhileException if another program has written since
     */
    public ImportReport tryImport(Reading reading, Occasion occasion, ArchiveState seen) {
        return run(false, reading, occasion, () -> requireStill(seen));
    }

    /**
     * Notes what was decided about a row of the queue and imports what follows from it, both or neither.
     *
     * @param item number of the row in the queue
     * @param athlete who is meant; empty if the row is to be left out
     * @param reading what the decision brings, may be empty
     * @param seen the state before the archive was read for it
     * @throws WrittenMeanwhileException if another program has written since; nothing is noted then
     */
    public ImportReport settle(
            int item, Optional<Athlete> athlete, Reading reading, Occasion occasion, ArchiveState seen) {
        return run(true, reading, occasion, () -> {
            requireStill(seen);
            new Reviews(database).decide(item, athlete, occasion);
        });
    }

    private ImportReport run(boolean keep, Reading reading, Occasion occasion, Runnable first) {
        return database.inTransaction(keep, () -> {
            first.run();
            return new ReadingImport(database, reading, occasion).run(keep);
        });
    }

    private void requireStill(ArchiveState seen) {
        if (!state().equals(seen)) {
            throw new WrittenMeanwhileException(file);
        }
    }

    /** All races in the version in force, by id. */
    public List<RaceSummary> listRaces() {
        return new RaceCatalogue(database).list();
    }

    /** The version of a race in force: of those made public last the last imported. */
    public Optional<RaceSheet> findRace(String raceId) {
        return new RaceCatalogue(database).findLatest(raceId).map(this::read);
    }

    /** One version of a race, counted from 1. */
    public Optional<RaceSheet> findRace(String raceId, int version) {
        return new RaceCatalogue(database).find(raceId, version).map(this::read);
    }

    private RaceSheet read(RaceCatalogue.Stored stored) {
        return new SheetReader(database).read(List.of(stored.number())).get(0);
    }

    /** A race as it was known at the end of a day; empty if nothing had been made public of it. */
    public Optional<RaceSheet> findRaceAsKnown(String raceId, LocalDate day) {
        return new RaceCatalogue(database).findAsKnown(raceId, day).map(this::read);
    }

    /** The versions of a race in the order of their import; none if the race is not known. */
    public List<RaceVersion> listVersions(String raceId) {
        return new RaceCatalogue(database).versions(raceId);
    }

    /** The versions in force of the races that a condition chooses, by id. */
    public List<RaceSheet> findRaces(Predicate<Race> wanted) {
        RaceCatalogue catalogue = new RaceCatalogue(database);
        Map<String, RaceCatalogue.Stored> latest = catalogue.latest();
        List<Integer> numbers = catalogue.list().stream()
                .map(RaceSummary::race)
                .filter(wanted)
                .map(race -> Objects.requireNonNull(latest.get(race.id())).number())
                .toList();
        return new SheetReader(database).read(numbers);
    }

    /** The positions of the runners of a race in their latest version. */
    public Optional<Tracking> findTracking(String raceId) {
        return new Trackings(database).findLatest(raceId);
    }

    /** The rows that could be tied to an athlete by a guess only, and what was decided about them. */
    public Reviews reviews() {
        return new Reviews(database);
    }

    /** The marks of races and lists, and who made them. */
    public ArchivedMarks marks() {
        return new ArchivedMarks(database);
    }

    /** Everybody who is named in a race, by id. */
    public List<Athlete> listAthletes() {
        return Runners.list(database);
    }

    /** The tables of facts beside the races that hold something, by name. */
    List<StoredTable> listTables() {
        return new FactTables(database).list();
    }

    /** The latest version of a table of facts, {@code career_results}; empty if none was imported. */
    public Optional<FactTable> rows(String tableName) {
        FactTables tables = new FactTables(database);
        return Optional.ofNullable(tables.latest().get(tableName))
                .map(stored -> tablesRead.computeIfAbsent(stored.number(), number -> tables.read(stored)));
    }

    /** The raw documents that are kept. */
    Documents documents() {
        return new Documents(database);
    }

    /** The imports that brought something new, the oldest first. */
    List<StoredReading> listReadings() {
        return Readings.list(database);
    }

    /** Looks through the whole archive for damage; empty if all is well. */
    public List<Finding> check() {
        return new ArchiveCheck(database).run();
    }

    /**
     * Writes a whole copy to another file while others read and write this archive: the state between two imports. It
     * is looked through as by {@link #check} before it is put in its place at once.
     *
     * @param target the file to write
     * @param replace whether a file that is there is replaced
     * @return how many races the copy holds
     * @throws ArchiveException if there is a file and it is not to be replaced, the target is a folder, the archive
     *     itself or an archive in use, its folder is missing, the disk is full, or something is wrong with the archive;
     *     what was there is left as it was
     */
    public int backup(Path target, boolean replace) {
        return new Backup(database, file, target).run(replace);
    }

    /**
     * Makes the file fit to be copied: all in one file, as small as possible, stamped as an edition of the starter
     * archive.
     *
     * @param edition greater than that of every starter archive shipped before, at least 1
     * @param made the time to note in place of the time of the build, so that the same data gives the same file
     */
    public void compactForShipping(int edition, Instant made) {
        UserArchive.compact(database, edition, made);
    }

    @Override
    public void close() {
        database.close();
    }
}
