package org.metricmile.feeds.isolynx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.isolynx.issues.BetterTrackingStored;
import org.metricmile.feeds.isolynx.issues.DecidedByPerson;
import org.metricmile.feeds.isolynx.issues.NoKnownRace;
import org.metricmile.feeds.isolynx.issues.RacesTooAlike;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.TrackedRunner;
import org.metricmile.race.Tracking;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.RacesInMemory;

class TrackRecognitionTest {

    private static final Known KNOWN = IsoTrackExamples.known();

    private static Reading read(String text, Known known) throws UnreadableFileException {
        return new IsoLynxFormat()
                .read(List.of(new Document(IsoTrackExamples.GOOD, text.getBytes(StandardCharsets.UTF_8))), known);
    }

    private static Known with(List<Tracking> trackings, ReviewDecision... decisions) {
        return new Known(
                KNOWN.tables(),
                new RacesInMemory(List.of(IsoTrackExamples.race(), IsoTrackExamples.otherRace()), trackings),
                List.of(decisions),
                Optional.empty());
    }

    private static List<ImportIssue> issues(Reading reading) {
        return reading.trackings().isEmpty()
                ? reading.issues()
                : reading.trackings().get(0).issues();
    }

    @Test
    void theGoodFileGivesTheWholeField() throws UnreadableFileException {
        Reading reading = read(IsoTrackExamples.good(), KNOWN);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.reviews()).isEmpty();
        assertThat(reading.documents()).hasSize(1);
        assertThat(reading.races()).isEmpty();
        Tracking tracking = reading.trackings().get(0);
        assertThat(tracking.raceId()).isEqualTo(IsoTrackExamples.RACE);
        assertThat(tracking.course().distance()).isEqualTo(Distance.ofMetres(800));
        assertThat(tracking.source().document()).isEqualTo(IsoTrackExamples.GOOD);
        assertThat(tracking.frame().centre().xMetres()).isCloseTo(-14.7, within(0.5));
        assertThat(tracking.frame().centre().yMetres()).isCloseTo(44.9, within(0.5));
        assertThat(tracking.runners()).extracting(TrackedRunner::printedName).isEqualTo(IsoTrackExamples.SURNAMES);
        assertThat(tracking.runners())
                .extracting(runner -> runner.athlete().name())
                .containsExactly("Adam Field", "Ben Hill", "Carl Lake", "Dan de Moor", "Ed Wood", "Finn Brook");
    }

    @Test
    void theFileIsReadTheSameTwice() throws UnreadableFileException {
        assertThat(read(IsoTrackExamples.good(), KNOWN).trackings())
                .isEqualTo(read(IsoTrackExamples.good(), KNOWN).trackings());
    }

    @Test
    void aNameOfNobodyWithTheTimeOfSomebodyWaitsForADecision() throws UnreadableFileException {
        String text = IsoTrackExamples.good().replace("LAKE", "POND");
        Reading undecided = read(text, KNOWN);

        assertThat(undecided.trackings().get(0).runners()).hasSize(5);
        assertThat(undecided.reviews()).singleElement().satisfies(item -> {
            assertThat(item.raceId()).isEqualTo(IsoTrackExamples.RACE);
            assertThat(item.printed()).isEqualTo("POND");
            assertThat(item.asPrinted().name()).isEqualTo("POND");
            assertThat(item.candidates())
                    .extracting(candidate -> candidate.athlete().name())
                    .containsExactly("Carl Lake");
        });

        Athlete lake = undecided.reviews().get(0).candidates().get(0).athlete();
        Reading decided =
                read(text, with(List.of(), new ReviewDecision(IsoTrackExamples.RACE, "POND", Optional.of(lake))));
        assertThat(decided.reviews()).isEmpty();
        assertThat(decided.trackings().get(0).find(lake))
                .map(TrackedRunner::printedName)
                .contains("POND");

        Reading leftOut =
                read(text, with(List.of(), new ReviewDecision(IsoTrackExamples.RACE, "POND", Optional.empty())));
        assertThat(leftOut.reviews()).isEmpty();
        assertThat(leftOut.trackings().get(0).runners()).hasSize(5);
        assertThat(issues(leftOut)).contains(new DecidedByPerson(IsoTrackExamples.GOOD, "POND", "was left out"));
    }

    @Test
    void twoOfOneSurnameAreToldApartByTheirTimes() throws UnreadableFileException {
        UnaryOperator<String> both = text -> text.replace("HILL", "LAKE");
        RaceSheet sheet = new RaceSheetBuilder(IsoTrackExamples.RACE, Distance.ofMetres(800))
                .finished(1, "Adam Field", "1:45.00")
                .finished(2, "Ben Lake", "1:46.00")
                .finished(3, "Carl Lake", "1:47.00")
                .finished(4, "Dan de Moor", "1:48.00")
                .build();
        Tracking tracking = read(both.apply(IsoTrackExamples.good()), IsoTrackExamples.known(sheet))
                .trackings()
                .get(0);

        assertThat(tracking.runners())
                .extracting(runner -> runner.athlete().name())
                .containsExactly("Adam Field", "Ben Lake", "Carl Lake", "Dan de Moor");
    }

    @Test
    void twoOfOneSurnameAndOneTimeAreNotGuessed() throws UnreadableFileException {
        RaceSheet sheet = new RaceSheetBuilder(IsoTrackExamples.RACE, Distance.ofMetres(800))
                .finished(1, "Adam Field", "1:45.00")
                .finished(2, "Ben Hill", "1:46.00")
                .finished(3, "Carl Lake", "1:47.00")
                .finished(3, "Otto Lake", "1:47.10")
                .finished(5, "Dan de Moor", "1:48.00")
                .build();
        Reading reading = read(IsoTrackExamples.good(), IsoTrackExamples.known(sheet));

        assertThat(reading.reviews()).singleElement().satisfies(item -> {
            assertThat(item.printed()).isEqualTo("LAKE");
            assertThat(item.candidates())
                    .extracting(candidate -> candidate.athlete().name())
                    .containsExactly("Carl Lake", "Otto Lake");
        });
    }

    @Test
    void oneRaceUnderTwoIdsIsNotGuessed() throws UnreadableFileException {
        RaceSheet first = IsoTrackExamples.race();
        RaceSheet second = new RaceSheetBuilder("invented-2026-M-800-copy", Distance.ofMetres(800))
                .finished(1, "Adam Field", "1:45.00")
                .finished(2, "Ben Hill", "1:46.00")
                .finished(3, "Carl Lake", "1:47.00")
                .finished(4, "Dan de Moor", "1:48.00")
                .build();
        Reading reading = read(IsoTrackExamples.good(), IsoTrackExamples.known(first, second));

        assertThat(reading.trackings()).isEmpty();
        assertThat(reading.issues())
                .containsExactly(new RacesTooAlike(
                        IsoTrackExamples.GOOD, IsoTrackExamples.RACE, 6, "invented-2026-M-800-copy", 4));
    }

    @Test
    void theSameRunnersAtOtherTimesAreAnotherRace() throws UnreadableFileException {
        RaceSheet heat = new RaceSheetBuilder("invented-2026-M-800-H1", Distance.ofMetres(800))
                .finished(1, "Adam Field", "1:47.20")
                .finished(2, "Ben Hill", "1:47.30")
                .finished(3, "Carl Lake", "1:47.40")
                .finished(4, "Dan de Moor", "1:50.00")
                .build();
        Reading reading = read(IsoTrackExamples.good(), IsoTrackExamples.known(heat));

        assertThat(reading.trackings()).isEmpty();
        assertThat(reading.issues())
                .singleElement()
                .isInstanceOf(NoKnownRace.class)
                .extracting(ImportIssue::message)
                .asString()
                .contains(
                        "invented-2026-M-800-H1 comes nearest: of 6 tracked finishers 4 have a surname of its list and 1 of"
                                + " them the time");
    }

    @Test
    void aListOfSeveralHeatsMayHoldTheRace() throws UnreadableFileException {
        RaceSheetBuilder list = new RaceSheetBuilder("invented-2026-M-800-list", Distance.ofMetres(800));
        for (int i = 0; i < 12; i++) {
            list.finishedWithoutPlace("Runner " + (char) ('A' + i) + "lm", "1:4%d.5%d".formatted(i % 10, i % 7));
        }
        list.finishedWithoutPlace("Adam Field", "1:45.00")
                .finishedWithoutPlace("Ben Hill", "1:46.00")
                .finishedWithoutPlace("Carl Lake", "1:47.00");
        Reading reading = read(IsoTrackExamples.good(), IsoTrackExamples.known(list.build()));

        assertThat(reading.trackings())
                .singleElement()
                .satisfies(tracking -> assertThat(tracking.runners()).hasSize(3));
    }

    @Test
    void aStoredTrackingIsReplacedByABetterOneOnly() throws UnreadableFileException {
        String good = IsoTrackExamples.good();
        Tracking whole = read(good, KNOWN).trackings().get(0);
        Tracking stored = new Tracking(
                whole.raceId(),
                whole.course(),
                whole.frame(),
                whole.runners(),
                List.of(),
                new Source("", "other.IsoTrack.csv", 0));
        Known known = with(List.of(stored));

        assertThat(read(good, known).trackings()).hasSize(1);
        String worse = good.lines().limit(1080).reduce("", (text, line) -> text + line + "\n");
        Reading reading = read(worse, known);
        assertThat(reading.trackings()).isEmpty();
        assertThat(reading.issues())
                .contains(new BetterTrackingStored(
                        IsoTrackExamples.GOOD, IsoTrackExamples.RACE, "other.IsoTrack.csv", "6 finishers, not 3"));
    }

    @Test
    void columnsMayBeSeparatedBySemicolons() throws UnreadableFileException {
        String text = IsoTrackExamples.good().replace(',', ';').replace('.', ',');

        Reading reading = read(text.replaceAll("(?m)^(\\d\\d:\\d\\d),", "$1."), KNOWN);

        assertThat(reading.trackings())
                .singleElement()
                .satisfies(tracking -> assertThat(tracking.runners()).hasSize(6));
    }

    @Test
    void noRaceOnRecordNoTracking() throws UnreadableFileException {
        Reading reading = read(IsoTrackExamples.good(), Known.only(KNOWN.tables()));

        assertThat(reading.trackings()).isEmpty();
        assertThat(reading.issues())
                .extracting(ImportIssue::message)
                .containsExactly(
                        "The file shows no race on record and was left out. Its name says men's 800 m, final. The"
                                + " runners neither start nor finish as in any race on record. Maybe import the results first.");
    }
}
