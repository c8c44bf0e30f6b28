package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.TrackKind;
import org.metricmile.feeds.FormatContract;
import org.metricmile.feeds.Formats;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

class LapMarksTest {

    @Test
    void theLineIsPassedAtWholeLapsBeforeTheFinish() {
        assertThat(metres(Event.outdoor(Distance.ofMetres(800)))).containsExactly("400");
        assertThat(metres(Event.outdoor(Distance.ofMetres(1000)))).containsExactly("200", "600");
        assertThat(metres(Event.outdoor(Distance.ofMetres(1500)))).containsExactly("300", "700", "1100");
        assertThat(metres(Event.outdoor(Event.MILE))).containsExactly("409.344", "809.344", "1209.344");
        assertThat(metres(Event.outdoor(Distance.ofMetres(3000))))
                .containsExactly("200", "600", "1000", "1400", "1800", "2200", "2600");
        assertThat(metres(Event.outdoor(Distance.ofMetres(5000)))).hasSize(12).startsWith("200");
        assertThat(metres(Event.outdoor(Distance.ofMetres(10_000)))).hasSize(24).startsWith("400");
        assertThat(metres(new Event(Distance.ofMetres(1500), TrackKind.SHORT_TRACK)))
                .containsExactly("100", "300", "500", "700", "900", "1100", "1300");
    }

    private static List<String> metres(Event event) {
        return LapMarks.of(event).stream().map(Distance::metres).toList();
    }

    private static List<LynxTime> times(String... times) {
        return List.of(times).stream().map(LynxTime::parse).toList();
    }

    @Test
    void anEvenPaceFitsAndTimesOfOtherMarksDoNot() {
        Event event = Event.outdoor(Distance.ofMetres(1500));

        assertThat(LapMarks.fit(event, times("44.1", "1:43.0", "2:43.2"), LynxTime.parse("3:40.12")))
                .isTrue();
        assertThat(LapMarks.fit(event, times("57.5", "1:57.0", "2:57.4"), LynxTime.parse("3:40.12")))
                .isFalse();
        assertThat(LapMarks.fit(event, times("44.1", "1:43.0"), LynxTime.parse("3:40.12")))
                .isFalse();
    }

    /** The measurement that the limit of pace rests on. */
    @Test
    void everyRealRunnerFitsAtTheLineAndNoneAtTheWrongMarks() throws IOException {
        int[] fitting = new int[2];
        int[] wrong = new int[2];
        for (RaceSheet sheet :
                Formats.read(Path.of("src/starter/races"), FormatContract.KNOWN).races()) {
            List<Distance> laps = lapsFromStart(sheet.distance());
            for (Result result : sheet.results()) {
                Optional<List<LynxTime>> times = times(sheet, result, laps);
                if (times.isEmpty() || result.mark().isEmpty()) {
                    continue;
                }
                LynxTime finish = LynxTime.of(result.mark().get());
                boolean fits = LapMarks.fit(sheet.race().event(), times.get(), finish);
                boolean lapsEndAtTheLine = sheet.distance().equals(Distance.ofMetres(800));
                (lapsEndAtTheLine ? fitting : wrong)[fits ? 1 : 0]++;
            }
        }
        assertThat(fitting).containsExactly(0, 1171);
        assertThat(wrong).containsExactly(65, 0);
    }

    private static List<Distance> lapsFromStart(Distance finish) {
        return IntStream.rangeClosed(1, 24)
                .mapToObj(lap -> Distance.ofMetres(400L * lap))
                .filter(finish::isLongerThan)
                .toList();
    }

    private static Optional<List<LynxTime>> times(RaceSheet sheet, Result result, List<Distance> marks) {
        List<LynxTime> times = new ArrayList<>();
        for (Distance mark : marks) {
            Optional<Split> split = sheet.splits().stream()
                    .filter(each -> each.isOf(result.athlete())
                            && each.at().equals(mark)
                            && each.time().isPresent())
                    .findFirst();
            if (split.isEmpty()) {
                return Optional.empty();
            }
            times.add(LynxTime.parse(split.get().time().orElseThrow().toString()));
        }
        boolean sameLaps = sheet.distance().equals(Distance.ofMetres(800))
                || sheet.distance().equals(Distance.ofMetres(1500));
        return sameLaps && sheet.race().event().track() == TrackKind.OUTDOOR ? Optional.of(times) : Optional.empty();
    }

    @Test
    void aRunnerWhoDidNotFinishHasTheFirstPasses() {
        List<LynxTime> finisher = times("44.1", "1:43.0", "2:43.2");

        assertThat(LapMarks.beginLike(times("45.0", "1:44.0"), finisher)).isTrue();
        assertThat(LapMarks.beginLike(times("1:44.0", "2:44.0"), finisher)).isFalse();
    }
}
