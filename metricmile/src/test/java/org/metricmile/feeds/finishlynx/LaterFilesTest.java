package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.ReviewItem;
import org.metricmile.race.Split;

/** Files of one race that come one after the other. */
class LaterFilesTest {

    private static final String HEADER = "12,1,1,Men 1500m Final,,,,,,1500\n";
    private static final String START_LIST = HEADER
            + ",411,1,Field,Adam,Kelso AC\n"
            + ",412,2,Hill,Ben,GBR\n"
            + ",413,3,Lake,Carl,KEN\n"
            + ",414,4,Moor,Dan,Kelso AC\n";
    private static final String RESULT = HEADER
            + "1,411,1,Field,Adam,Kelso AC,3:40.12,,3:40.12\n"
            + "2,412,2,Hill,Ben,GBR,3:40.55,,0.43\n"
            + "3,413,3,Lake,Carl,KEN,3:41.20,,0.65\n"
            + "4,414,4,Moor,Dan,Kelso AC,3:42.00,,0.80\n";
    private static final String AFTER_PROTEST = HEADER
            + "1,411,1,Field,Adam,Kelso AC,3:40.12,,3:40.12\n"
            + "2,412,2,Hill,Ben,GBR,3:40.55,,0.43\n"
            + "3,414,4,Moor,Dan,Kelso AC,3:42.00,,1.45\n"
            + "DQ,413,3,Lake,Carl,KEN,,,\n";

    private final Recorded recorded = new Recorded();

    private static List<String> order(RaceSheet sheet) {
        return sheet.results().stream()
                .map(result -> (result.place().isPresent()
                                ? String.valueOf(result.place().getAsInt())
                                : result.outcome().code())
                        + " " + result.printedName())
                .toList();
    }

    private static RaceSheet only(Reading reading) {
        assertThat(reading.races()).hasSize(1);
        return reading.races().get(0);
    }

    @Test
    void aStartListComesFirstAndTheResultADayLater() throws IOException {
        RaceSheet before = only(recorded.read("lynx.evt", START_LIST));
        RaceSheet after = only(recorded.read("012-1-01.lif", RESULT));

        assertThat(before.results()).isEmpty();
        assertThat(before.race().completeness().reason()).isEqualTo("no results yet");
        assertThat(after.race().id()).isEqualTo(before.race().id());
        assertThat(after.startList()).isEqualTo(before.startList());
        assertThat(after.results())
                .extracting(Result::athlete)
                .containsExactlyElementsOf(before.startList().stream()
                        .map(entry -> entry.athlete())
                        .toList());
        assertThat(after.results().get(3).source().place()).isEqualTo("012-1-01.lif:5");
        assertThat(after.issues()).extracting(ImportIssue::kind).doesNotContain("IdentifiedByName");
    }

    @Test
    void aProtestDisqualifiesTheThirdAndAppealReinstatesHim() throws IOException {
        recorded.read("lynx.evt", START_LIST);
        RaceSheet first = only(recorded.read("012-1-01.lif", RESULT));
        RaceSheet second = only(recorded.read("012-1-01.lif", AFTER_PROTEST));
        RaceSheet third = only(recorded.read("012-1-01.lif", RESULT));

        assertThat(order(first)).containsExactly("1 Adam Field", "2 Ben Hill", "3 Carl Lake", "4 Dan Moor");
        assertThat(order(second)).containsExactly("1 Adam Field", "2 Ben Hill", "3 Dan Moor", "DQ Carl Lake");
        assertThat(order(third)).isEqualTo(order(first));
        assertThat(List.of(second.race().id(), third.race().id()))
                .containsOnly(first.race().id());
        assertThat(third.results())
                .extracting(Result::athlete)
                .isEqualTo(first.results().stream().map(Result::athlete).toList());
    }

    @Test
    void aBibThatIsSomebodyElsesWaitsUntilSomebodyDecides() throws IOException {
        recorded.read("lynx.evt", START_LIST);
        String wrongBib = RESULT.replace("3,413,3,Lake", "3,411,3,Lake");
        Reading open = recorded.read("012-1-01.lif", wrongBib);

        assertThat(order(only(open))).containsExactly("1 Adam Field", "2 Ben Hill", "4 Dan Moor");
        assertThat(open.reviews())
                .singleElement()
                .satisfies(item -> assertThat(item.printed()).isEqualTo("411 Lake, Carl (KEN)"));

        Athlete carl = open.reviews().get(0).candidates().get(1).athlete();
        recorded.decide(new ReviewDecision("town-games-2026-M-1500-F", "411 Lake, Carl (KEN)", Optional.of(carl)));
        Reading decided = recorded.read("012-1-01.lif", wrongBib);

        assertThat(decided.reviews()).isEmpty();
        assertThat(order(only(decided))).containsExactly("1 Adam Field", "2 Ben Hill", "3 Carl Lake", "4 Dan Moor");
        assertThat(only(decided).race().completeness().isComplete()).isTrue();
        assertThat(only(decided).issues())
                .extracting(ImportIssue::message)
                .contains("\"411 Lake, Carl (KEN)\" is Carl Lake, as was decided.");
    }

    @Test
    void whatIsOnRecordStaysInForceWhileARowWaits() throws IOException {
        recorded.read("lynx.evt", START_LIST);
        recorded.read("012-1-01.lif", RESULT);
        Reading open = recorded.read(
                "012-1-01.lif", RESULT.replace("3,413,3,Lake,Carl,KEN,3:41.20", "3,411,3,Lake,Carl,KEN,3:41.23"));

        assertThat(open.reviews()).hasSize(1);
        assertThat(order(only(open))).containsExactly("1 Adam Field", "2 Ben Hill", "4 Dan Moor", "3 Carl Lake");
        assertThat(only(open).results().get(3).printedMark()).isEqualTo("3:41.20");
        assertThat(only(open).issues())
                .extracting(ImportIssue::message)
                .contains(
                        "The result of Carl Lake on record, 3:41.20 from 012-1-01.lif:4, stays in force, because a row"
                                + " that may be the same runner's is not counted.");
    }

    @Test
    void rowsThatPrintTheSameHaveADecisionEach() throws IOException {
        recorded.read("lynx.evt", START_LIST);
        String twice = HEADER
                + "1,411,1,Field,Adam,Kelso AC,3:40.12,,3:40.12\n"
                + "2,499,,Lake,,KEN,3:40.55,,0.43\n"
                + "3,499,,Lake,,KEN,3:41.20,,0.65\n";
        Reading open = recorded.read("012-1-01.lif", twice);

        assertThat(open.reviews())
                .extracting(ReviewItem::printed)
                .containsExactly("499 Lake (KEN) [1 of 2]", "499 Lake (KEN) [2 of 2]");
        Athlete carl = only(open).startList().get(2).athlete();
        recorded.decide(new ReviewDecision("town-games-2026-M-1500-F", "499 Lake (KEN) [2 of 2]", Optional.of(carl)));
        Reading decided = recorded.read("012-1-01.lif", twice);

        assertThat(decided.reviews()).extracting(ReviewItem::printed).containsExactly("499 Lake (KEN) [1 of 2]");
        assertThat(only(decided).findResult(carl))
                .map(result -> result.source().line())
                .contains(4);
        Reading once = recorded.read("012-1-01.lif", twice.replaceFirst("3,499.*\n", ""));
        assertThat(once.reviews()).extracting(ReviewItem::printed).containsExactly("499 Lake (KEN)");
    }

    @Test
    void aRowThatIsLeftOutByDecisionDoesNotComeBack() throws IOException {
        recorded.read("lynx.evt", START_LIST);
        recorded.decide(new ReviewDecision("town-games-2026-M-1500-F", "430 Silva, Rui", Optional.empty()));
        Reading reading = recorded.read("012-1-01.lif", RESULT + "5,430,5,Silva,Rui,,3:43.00,,1.00\n");

        assertThat(reading.reviews()).isEmpty();
        assertThat(only(reading).results()).hasSize(4);
        assertThat(only(reading).issues()).extracting(ImportIssue::kind).contains("DecisionApplied");
    }

    @Test
    void whatTheNewFileDoesNotSpeakOfStaysWithItsSource() throws IOException {
        RaceSheet stored = recordedFromElsewhere();
        RaceSheet again = only(recorded.read("012-1-01.lif", AFTER_PROTEST));

        assertThat(again.reported()).isEqualTo(stored.reported());
        assertThat(again.splits()).isEqualTo(stored.splits());
        assertThat(again.startList()).isEqualTo(stored.startList());
        assertThat(again.results().get(0)).isEqualTo(stored.results().get(0));
        assertThat(again.results().get(2).source().document()).isEqualTo("012-1-01.lif");
        assertThat(again.results().get(2).flags()).isEmpty();
        assertThat(again.issues())
                .extracting(ImportIssue::message)
                .contains("The result of Dan Moor has changed, so its remarks SB (results.csv:5) were not carried over."
                        + " Maybe enter them anew.");
        assertThat(again.race().source()).isEqualTo(stored.race().source());
    }

    /** The race as a bundle would have given it: remarks, a split at 800 m, a reported moment. */
    private RaceSheet recordedFromElsewhere() throws IOException {
        recorded.read("lynx.evt", START_LIST);
        RaceSheet read = only(recorded.read("x.lif", RESULT));
        Source source = new Source("", "splits.csv", 2);
        List<Result> results = read.results().stream()
                .map(result -> new Result(
                        result.athlete(),
                        result.printedName(),
                        result.nation(),
                        result.team(),
                        result.outcome(),
                        result.printedMark(),
                        Flag.parseAll("SB"),
                        new Source("", "results.csv", result.source().line())))
                .toList();
        RaceSheet stored = new RaceSheet(
                read.race(),
                results,
                List.of(new Split(
                        Optional.of(results.get(0).athlete()),
                        Distance.ofMetres(800),
                        Optional.of(ElapsedTime.parse("1:57.0")),
                        OptionalInt.empty(),
                        false,
                        Provenance.HAND,
                        source)),
                List.of(new ReportedMoment(
                        Optional.of(Distance.ofMetres(1300)),
                        Optional.empty(),
                        Optional.of(results.get(0).athlete()),
                        "Field",
                        "kick",
                        "goes from the back straight",
                        new Source("", "narrative.csv", 2))),
                read.startList(),
                List.of());
        recorded.keep(stored);
        return stored;
    }

    @Test
    void lapTimesOfAnEarlierResultFileAreReplaced() throws IOException {
        String laps = RESULT.replace("3:40.12,,3:40.12", "3:40.12,,3:40.12,,\"44.1, 1:43.0, 2:43.2\"");
        assertThat(only(recorded.read("012-1-01.lif", laps)).splits()).hasSize(3);

        RaceSheet later = only(recorded.read("012-1-01 revised.lif", laps.replace("1:43.0", "1:43.4")));

        assertThat(later.splits())
                .extracting(split -> split.time().orElseThrow().toString())
                .containsExactly("44.1", "1:43.4", "2:43.2");
    }

    @Test
    void aStartListThatComesAfterTheResultKeepsIt() throws IOException {
        RaceSheet result = only(recorded.read("012-1-01.lif", RESULT));
        RaceSheet later = only(recorded.read("lynx.evt", START_LIST.replace(",1,Field", ",5,Field")));

        assertThat(later.results()).isEqualTo(result.results());
        assertThat(later.startList().get(0).order()).hasValue(5);
        assertThat(later.startList().get(0).athlete())
                .isEqualTo(result.results().get(0).athlete());
    }

    @Test
    void aTieAndAMissingTimeAreReadByTheGaps() throws IOException {
        RaceSheet sheet = only(recorded.read(
                "012-1-01.lif",
                HEADER
                        + "1,411,1,Field,Adam,Kelso AC,3:40.12,,3:40.12\n"
                        + "1,412,2,Hill,Ben,GBR,3:40.12,,0.00\n"
                        + "3,413,3,Lake,Carl,KEN,,,0.65\n"
                        + "4,414,4,Moor,Dan,Kelso AC,3:41.97,,1.20\n"));

        assertThat(order(sheet)).containsExactly("1 Adam Field", "1 Ben Hill", "3 Carl Lake", "4 Dan Moor");
        assertThat(sheet.results().get(2).mark().map(Object::toString)).contains("3:40.77");
        assertThat(sheet.issues())
                .extracting(ImportIssue::message)
                .contains(
                        "Carl Lake has no readable time; 3:40.77 was computed from the gap 0.65 to the row above with 3:40.12.");
        assertThat(sheet.issues()).extracting(ImportIssue::kind).doesNotContain("DeltaAgainstTime", "PlaceGap");
    }

    @Test
    void aGapBeyondAnyRaceGivesNoTime() throws IOException {
        RaceSheet sheet = only(recorded.read(
                "x.lif",
                HEADER + "1,1,1,Field,Adam,,9:59:59.00\n2,2,2,Hill,Ben,,,,59.00\n3,3,3,Lake,Carl,,,,9:59:00.0\n"));

        assertThat(sheet.results())
                .extracting(result -> result.mark().isPresent())
                .containsExactly(true, false, false);
    }

    @Test
    void whoWasScratchedDidNotStartAndAFalseStartIsADisqualification() throws IOException {
        RaceSheet sheet = only(recorded.read(
                "x.lif", HEADER + "1,1,1,Field,Adam,,3:40.12\nSCR,2,2,Hill,Ben\nFS,3,3,Lake,Carl\ndnf,4,4,Moor,Dan\n"));

        assertThat(sheet.results())
                .extracting(Result::outcome)
                .endsWith(new Outcome.DidNotStart(), new Outcome.Disqualified("FS"), new Outcome.DidNotFinish());
    }
}
