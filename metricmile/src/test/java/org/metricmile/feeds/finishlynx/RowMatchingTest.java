package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Result;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ReviewItem;

/** The policy of matching, key by key: own id, bib, name and team, name, lane. */
class RowMatchingTest {

    private static final String HEADER = "12,1,1,Men 1500m Final,,,,,,1500\n";
    private static final String START_LIST = HEADER
            + ",411,1,Field,Adam,Kelso AC\n"
            + ",412,2,Hill,Ben,GBR\n"
            + ",413,3,Hill,Ben,KEN\n"
            + ",414,4,Moor,Dan,Kelso AC,,,,,,,,,2T.v1:77\n";

    private static Reading read(String row) throws IOException {
        return new Recorded().read("lynx.evt", START_LIST, "x.lif", HEADER + row + "\n");
    }

    private static String who(String row) throws IOException {
        Reading reading = read(row);
        List<Result> results = reading.races().get(0).results();
        assertThat(results.size() + reading.reviews().size()).isEqualTo(1);
        return results.isEmpty()
                ? "open: " + reading.reviews().get(0).why()
                : results.get(0).athlete().id();
    }

    @Test
    void eachKeyAloneIsEnough() throws IOException {
        assertThat(who("1,,,,,,3:40.12,,,,,,,,2T.v1:77")).isEqualTo("dan-moor-xxx-m");
        assertThat(who("1,,,,,,3:40.12,,,,,,,,metricmile:dan-moor-xxx-m")).isEqualTo("dan-moor-xxx-m");
        assertThat(who("1,411,,,,,3:40.12")).isEqualTo("adam-field-xxx-m");
        assertThat(who("1,,,Hill,Ben,KEN,3:40.12")).isEqualTo("ben-hill-ken-m");
        assertThat(who("1,,,FIELD,Ádam,,3:40.12")).isEqualTo("adam-field-xxx-m");
        assertThat(who("1,,4,,,,3:40.12")).isEqualTo("dan-moor-xxx-m");
    }

    @Test
    void aNameThatTwoHaveIsDecidedByLaneOrBibOrNotAtAll() throws IOException {
        assertThat(who("1,,3,Hill,Ben,,3:40.12")).isEqualTo("ben-hill-ken-m");
        assertThat(who("1,412,,Hill,Ben,,3:40.12")).isEqualTo("ben-hill-gbr-m");
        assertThat(who("1,,,Hill,Ben,,3:40.12")).isEqualTo("open: It fits nobody on the start list.");
    }

    @Test
    void keysThatNameDifferentPeopleAreLeftToAPerson() throws IOException {
        assertThat(who("1,411,,Moor,Dan,,3:40.12"))
                .isEqualTo("open: Its keys name different people: bib Adam Field, name Dan Moor.");
        assertThat(who("1,411,,,,,3:40.12,,,,,,,,2T.v1:77"))
                .isEqualTo("open: Its keys name different people: own id Dan Moor, bib Adam Field.");
        assertThat(who("1,411,4,,,,3:40.12"))
                .isEqualTo("open: Its keys name different people: bib Adam Field, lane Dan Moor.");
        assertThat(who("1,411,,Silva,Rui,,3:40.12"))
                .isEqualTo("open: Its bib is that of Adam Field, but it names Rui Silva.");
        assertThat(who("1,,4,Silva,Rui,,3:40.12")).isEqualTo("open: It has the lane of Dan Moor, but names Rui Silva.");
        assertThat(who("1,411,,Field,Adam,,3:40.12,,,,,,,,metricmile:somebody-else"))
                .isEqualTo("open: Its own id metricmile:somebody-else is that of nobody known in this race.");
    }

    @Test
    void aSiblingWithTheBibOfAnotherIsLeftToAPerson() throws IOException {
        assertThat(who("1,411,,Field,Zac,,3:40.12"))
                .isEqualTo("open: Its bib is that of Adam Field, but it names Zac Field.");
        assertThat(who("1,411,,Field,A.,,3:40.12")).isEqualTo("adam-field-xxx-m");
        assertThat(who("1,411,1,Field,Zac,,3:40.12")).isEqualTo("adam-field-xxx-m");
    }

    @Test
    void aWrongLaneDoesNotOutweighBibAndName() throws IOException {
        assertThat(who("1,411,4,Field,Adam,,3:40.12")).isEqualTo("adam-field-xxx-m");
    }

    @Test
    void anotherNationIsAnotherPerson() throws IOException {
        assertThat(who("1,,,Hill,Ben,USA,3:40.12")).isEqualTo("open: It fits nobody on the start list.");
    }

    @Test
    void aRowToDecideAboutNamesThoseWhoMayBeMeant() throws IOException {
        Reading reading = read("1,411,,Moor,Dan,Kelso AC,3:40.12");
        ReviewItem item = reading.reviews().get(0);

        assertThat(item.raceId()).isEqualTo("town-games-2026-M-1500-F");
        assertThat(item.printed()).isEqualTo("411 Moor, Dan (Kelso AC)");
        assertThat(item.asPrinted().name()).isEqualTo("Dan Moor");
        assertThat(item.candidates())
                .extracting(ReviewItem.Candidate::athlete)
                .extracting(Athlete::name)
                .containsExactly("Adam Field", "Dan Moor");
        assertThat(item.candidates()).extracting(ReviewItem.Candidate::why).containsExactly("same bib", "same name");
        assertThat(item.source().place()).isEqualTo("x.lif:2");
        assertThat(reading.races().get(0).race().completeness().reason()).isEqualTo("rows wait for a decision");
    }

    @Test
    void theNationOfTheStartListStandsWhereTheResultNamesNone() throws IOException {
        Result result =
                read("1,413,3,Hill,Ben,,3:40.12").races().get(0).results().get(0);

        assertThat(result.nation().code()).isEqualTo("KEN");
        assertThat(result.team()).isEmpty();
    }

    @Test
    void threeLettersThatAreNoNationAreAClub() throws IOException {
        RaceSheet sheet = new Recorded()
                .read("x.lif", HEADER + "1,1,1,Field,Adam,KEN,3:40.12\n2,2,2,Hill,Ben,KAC,3:40.55\n")
                .races()
                .get(0);

        assertThat(sheet.results()).extracting(result -> result.nation().code()).containsExactly("KEN", "");
        assertThat(sheet.results()).extracting(Result::team).containsExactly("", "KAC");
    }

    @Test
    void withoutStartListNamesTellAndBibsAreKept() throws IOException {
        RaceSheet sheet = new Recorded()
                .read("x.lif", HEADER + "1,418,3,Rowan,Tam,GBR,3:40.12\n")
                .races()
                .get(0);

        assertThat(sheet.results().get(0).athlete().id()).isEqualTo("tam-rowan-gbr-m");
        assertThat(sheet.startList()).singleElement().satisfies(entry -> {
            assertThat(entry.bib()).isEqualTo("418");
            assertThat(entry.order()).hasValue(3);
        });
        assertThat(sheet.issues()).extracting(ImportIssue::kind).contains("IdentifiedByName");
    }
}
