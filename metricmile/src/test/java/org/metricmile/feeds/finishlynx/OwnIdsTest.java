package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.FormatContract;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.ReviewItem;

/** Ids of this project in files that say something else than the archive, or more than the start list. */
class OwnIdsTest {

    private static final String MEN = "12,1,1,Men 1500m Final,,,,,,1500\n";
    private static final String WOMEN = """
            14,1,1,Women 1500m Final,,,,,,1500
            1,511,1,Fine,Ada,GBR,4:05.12,,,,,,,,metricmile:ada-fine
            """;

    private final Recorded recorded = new Recorded();

    private static List<String> messages(Reading reading) {
        return FormatContract.issues(reading).stream()
                .map(issue -> issue.where() + " " + issue.message())
                .toList();
    }

    private void assertThatOneRowWaits(Reading reading) {
        RaceSheet men = recorded.find("town-games-2026-M-1500-F").orElseThrow();
        assertThat(men.results()).extracting(Result::printedName).containsExactly("Ben Hill");
        assertThat(reading.reviews()).hasSize(1);
        ReviewItem item = reading.reviews().get(0);
        assertThat(item.why())
                .isEqualTo("Its own id metricmile:ada-fine is that of Ada Fine, who runs with the women.");
        assertThat(item.asPrinted()).isEqualTo(new Athlete("adam-fine-gbr-m", "Adam Fine", Sex.MEN));
    }

    private static final String MENS_RESULT =
            MEN + "1,411,1,Fine,Adam,GBR,3:40.12,,,,,,,,metricmile:ada-fine\n" + "2,412,2,Hill,Ben,GBR,3:40.55\n";

    @Test
    void anIdOfAWomanOnRecordMakesTheRowOfAManWait() throws IOException {
        recorded.read("014-1-01.lif", WOMEN);

        assertThatOneRowWaits(recorded.read("012-1-01.lif", MENS_RESULT));
    }

    @Test
    void soDoesTheIdOfAWomanInTheSameFolder() throws IOException {
        Reading reading = recorded.read("012-1-01.lif", MENS_RESULT, "014-1-01.lif", WOMEN);

        assertThat(reading.races()).hasSize(2);
        assertThat(reading.reviews()).hasSize(1);
        assertThat(reading.reviews().get(0).why()).startsWith("Its own id metricmile:ada-fine is that of");
    }

    @Test
    void onAStartListTheNameIsTakenInstead() throws IOException {
        recorded.read("014-1-01.lif", WOMEN);
        Reading reading = recorded.read(
                "lynx.evt", MEN + ",411,1,Fine,Adam,GBR,,,,,,,,,metricmile:ada-fine\n,412,2,Hill,Ben,GBR\n");

        assertThat(reading.races().get(0).startList())
                .extracting(StartListEntry::athlete)
                .extracting(Athlete::id)
                .containsExactly("adam-fine-gbr-m", "ben-hill-gbr-m");
        assertThat(messages(reading))
                .contains(
                        "lynx.evt:2 Adam Fine is entered with the own id metricmile:ada-fine, which is that of Ada Fine; the id was left out and the name taken. Maybe the list of another race was copied.");
        assertThatOneRowWaits(recorded.read("012-1-01.lif", MENS_RESULT));
    }

    @Test
    void whoRanWithoutAnEntryReadsBackFromTheFilesThatWereWritten() throws IOException {
        recorded.decide(new ReviewDecision(
                "town-games-2026-M-1500-F",
                "499 New, Nick (GBR)",
                Optional.of(new Athlete("nick-new-gbr-m", "Nick New", Sex.MEN))));
        RaceSheet race = recorded.read(
                        "lynx.evt",
                        MEN + ",412,2,Hill,Ben,GBR\n",
                        "012-1-01.lif",
                        MEN + "1,412,2,Hill,Ben,GBR,3:40.55\n2,499,3,New,Nick,GBR,3:40.80\n")
                .races()
                .get(0);
        String list = EvtWriter.write(race).text();
        String result = LifWriter.write(race).text();

        Reading again = new Recorded().read("lynx.evt", list, "result.lif", result);

        assertThat(again.reviews()).isEmpty();
        RaceSheet read = again.races().get(0);
        assertThat(read.results())
                .extracting(Result::athlete)
                .containsExactlyElementsOf(
                        race.results().stream().map(Result::athlete).toList());
        assertThat(read.results())
                .extracting(Result::outcome)
                .containsExactlyElementsOf(
                        race.results().stream().map(Result::outcome).toList());
        assertThat(read.startList()).hasSize(1);
        assertThat(read.issues())
                .extracting(ImportIssue::message)
                .containsExactly(
                        "Nick New is not on the start list; the id nick-new-gbr-m was taken, because this project wrote the file.");
    }

    @Test
    void aFileThatDoesNotTellItsRaceByIdIsNotBelieved() throws IOException {
        Reading reading = recorded.read(
                "lynx.evt",
                MEN + ",412,2,Hill,Ben,GBR\n",
                "012-1-01.lif",
                MEN + "2,499,3,New,Nick,GBR,3:40.80,,,,,,,,metricmile:nick-new-gbr-m\n");

        assertThat(reading.reviews())
                .extracting(ReviewItem::why)
                .containsExactly("Its own id metricmile:nick-new-gbr-m is that of nobody known in this race.");
    }
}
