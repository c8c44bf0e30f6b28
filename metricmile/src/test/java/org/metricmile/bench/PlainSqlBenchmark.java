package org.metricmile.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.metricmile.records.RecordDesk;
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
 * Microseconds for one question drawn anew each time, over the 800 m and 1500 m of women and men: asked of the record desk, of SQLite and
 * of DuckDB, all over the same marks in memory. Before anything is timed it is checked that all tell the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlainSqlBenchmark {

    private static final int CHECKED = 200;

    @Param({"60000"})
    int marks;

    @Param({"desk", "sqlite", "duckdb"})
    String asked = "";

    private final QuestionScene scene = new QuestionScene(1);
    private @Nullable RecordQuestions questions;

    @Setup(Level.Trial)
    public void fill() throws IOException, SQLException {
        RecordDesk desk = QuestionScene.desk(marks);
        RecordQuestions own = new DeskQuestions(desk);
        questions = switch (asked) {
            case "sqlite" -> SqlQuestions.sqlite(desk.marks(), desk.nations());
            case "duckdb" -> SqlQuestions.duckDb(desk.marks(), desk.nations());
            default -> own;
        };
        QuestionScene.compare(own, questions, CHECKED);
    }

    private RecordQuestions questions() {
        return Objects.requireNonNull(questions);
    }

    @Benchmark
    public List<String> recordOfANation() throws SQLException {
        return questions().record(scene.next());
    }

    @Benchmark
    public List<String> lineageOfANation() throws SQLException {
        return questions().lineage(scene.next());
    }

    @Benchmark
    public List<String> topTwenty() throws SQLException {
        return questions().topTwenty(scene.next());
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
        questions().close();
    }
}
