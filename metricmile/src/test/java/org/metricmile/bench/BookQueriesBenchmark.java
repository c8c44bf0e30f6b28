package org.metricmile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.Occasion;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.records.Lineage;
import org.metricmile.records.RecordBooks;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordScope.Venue;
import org.metricmile.records.RecordType;
import org.metricmile.records.TopLists;
import org.metricmile.scenes.GeneratedLists;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Microseconds for one question as of a day drawn anew each time, over the largest event: to the books and lists in memory, and to SQLite
 * in plain SQL over the tables of the archive, which knows neither who is who nor rulings nor tenths before 1981.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BookQueriesBenchmark {

    private static final Known KNOWN = Known.only(BenchDesk.TABLES);
    private static final Distance LARGEST = Distance.ofMetres(800);
    private static final LocalDate FIRST = LocalDate.of(1965, 1, 1);
    private static final int DAYS = 21_000;

    @Param({"60000"})
    int marks;

    private final Random random = new Random(1);
    private Path folder = Path.of("");
    private @Nullable RecordBooks books;
    private @Nullable TopLists lists;
    private @Nullable Connection connection;

    @Setup(Level.Trial)
    public void fill() throws IOException, SQLException {
        folder = Files.createTempDirectory("lists");
        Path csv = Files.createDirectory(folder.resolve("lists"));
        GeneratedLists.write(csv, marks);
        Path file = folder.resolve("archive.db");
        try (Archive archive = Archive.open(file)) {
            archive.importAll(Formats.read(csv, KNOWN), Occasion.now("benchmark", Instant.EPOCH));
            RecordDesk desk = BenchDesk.of(archive);
            books = desk.books();
            lists = desk.lists();
        }
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private Lineage lineage(RecordType type, String holder) {
        LocalDate day = day();
        return Objects.requireNonNull(books)
                .lineage(new RecordScope(type, holder, 0, Sex.WOMEN, LARGEST, Venue.OUTDOOR), day, day);
    }

    @Benchmark
    public Lineage worldLineage() {
        return lineage(RecordType.WORLD, "");
    }

    @Benchmark
    public Lineage nationalLineage() {
        return lineage(RecordType.NATIONAL, "GBR");
    }

    private List<TopLists.Ranked> list(boolean performances, Optional<Nation> nation, OptionalInt place) {
        LocalDate day = day();
        return Objects.requireNonNull(lists)
                .list(new TopLists.Question(
                        Sex.WOMEN,
                        LARGEST,
                        Venue.OUTDOOR,
                        performances,
                        nation,
                        Optional.empty(),
                        OptionalInt.empty(),
                        place,
                        100,
                        day,
                        day));
    }

    @Benchmark
    public List<TopLists.Ranked> top100Performers() {
        return list(false, Optional.empty(), OptionalInt.empty());
    }

    @Benchmark
    public List<TopLists.Ranked> top100OfANation() {
        return list(false, Optional.of(new Nation("GBR")), OptionalInt.empty());
    }

    @Benchmark
    public List<TopLists.Ranked> top100MarksForPlace4() {
        return list(true, Optional.empty(), OptionalInt.of(4));
    }

    private List<String> sql(String sql) throws SQLException {
        try (PreparedStatement statement = Objects.requireNonNull(connection).prepareStatement(sql)) {
            statement.setString(1, day().toString());
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1) + result.getString(2));
                }
            }
            return rows;
        }
    }

    @Benchmark
    public List<String> sqliteWorldLineage() throws SQLException {
        return sql("""
                select printed_name, hundredths from (
                    select p.printed_name, m.hundredths, min(m.hundredths) over (order by m.run_on, m.hundredths
                        rows between unbounded preceding and 1 preceding) as best
                    from listed_mark m join listed_person p on p.person_no = m.person_no
                    where m.distance_mm = 800000 and p.sex = 'women' and m.track = 'outdoor' and m.run_on <= ?)
                where best is null or hundredths <= best
                """);
    }

    @Benchmark
    public List<String> sqliteTop100Performers() throws SQLException {
        return sql("""
                select p.printed_name, min(m.hundredths) as best
                from listed_mark m join listed_person p on p.person_no = m.person_no
                where m.distance_mm = 800000 and p.sex = 'women' and m.track = 'outdoor' and m.run_on <= ?
                group by m.person_no order by best limit 100
                """);
    }

    @TearDown(Level.Trial)
    public void remove() throws IOException, SQLException {
        Objects.requireNonNull(connection).close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
