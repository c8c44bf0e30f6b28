package org.metricmile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Timing;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.records.MarksOnRecord;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.RecordRules;
import org.metricmile.records.Venues;
import org.metricmile.records.WhoIsWho;
import org.metricmile.scenes.GeneratedLists;

/** Marks of invented people, automatic and since 1981, because there plain SQL can tell the same as the rules; and what is asked. */
final class QuestionScene {

    private static final List<Distance> DISTANCES = List.of(Distance.ofMetres(800), Distance.ofMetres(1500));
    private static final List<String> NATIONS = List.of("KEN", "GBR", "NOR");
    private static final int DAYS = 15_000;

    private final Random random;

    QuestionScene(long seed) {
        random = new Random(seed);
    }

    static RecordDesk desk(int marks) throws IOException {
        Path folder = Files.createTempDirectory("lists");
        try {
            GeneratedLists.write(folder, marks);
            List<ListedMark> listed = Formats.read(folder, Known.only(BenchDesk.TABLES)).lists().stream()
                    .flatMap(list -> list.marks().stream())
                    .filter(mark -> mark.mark().timing() == Timing.AUTOMATIC)
                    .filter(mark -> !mark.day().isBefore(RecordRules.AUTOMATIC_SINCE))
                    .toList();
            WhoIsWho who = new WhoIsWho(
                    listed.stream().map(ListedMark::person).toList(),
                    List.of(),
                    Map.of(),
                    BenchDesk.TABLES.identities(),
                    Map.of());
            return RecordDesk.of(
                    MarksOnRecord.ofLists(listed),
                    who,
                    new Venues(BenchDesk.TABLES.competitions(), BenchDesk.TABLES.citySpellings()),
                    BenchDesk.TABLES.nations());
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A question drawn anew. */
    RecordQuestions.Asked next() {
        return new RecordQuestions.Asked(
                random.nextBoolean() ? Sex.MEN : Sex.WOMEN,
                DISTANCES.get(random.nextInt(DISTANCES.size())),
                NATIONS.get(random.nextInt(NATIONS.size())),
                RecordRules.AUTOMATIC_SINCE.plusDays(random.nextInt(DAYS)));
    }

    /** Asks both so many questions; how many of them had an answer. */
    static int compare(RecordQuestions one, RecordQuestions other, int questions) throws SQLException {
        QuestionScene scene = new QuestionScene(7);
        int answered = 0;
        for (int i = 0; i < questions; i++) {
            RecordQuestions.Asked asked = scene.next();
            List<List<String>> own = List.of(one.record(asked), one.lineage(asked), one.topTwenty(asked));
            List<List<String>> others = List.of(other.record(asked), other.lineage(asked), other.topTwenty(asked));
            if (!own.equals(others)) {
                throw new IllegalStateException("%s: %s and %s".formatted(asked, own, others));
            }
            answered += own.get(0).isEmpty() ? 0 : 1;
        }
        return answered;
    }
}
