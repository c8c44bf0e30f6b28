package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Completeness;
import org.metricmile.feeds.FormatContract;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;

/** Result files whose times have commas that nothing tells from those between the fields. */
class DecimalCommasTest {

    private static final String HEADER = "12,1,1,Men 1500m Final,,,,,,1500\n";
    private static final String START_LIST =
            HEADER + ",411,1,Field,Adam,Kelso AC\n" + ",412,2,Hill,Ben,GBR\n" + ",413,3,Lake,Carl,KEN\n";
    private static final String TORN = HEADER
            + "1,411,1,Field,Adam,Kelso AC,3:40,12,,3:40,12\n"
            + "2,412,2,Hill,Ben,GBR,3:40,55,,0,43\n"
            + "3,413,3,Lake,Carl,KEN,3:41,20,,0,65\n";

    private final Recorded recorded = new Recorded();

    private static List<String> marks(RaceSheet sheet) {
        return sheet.results().stream()
                .map(result -> result.printedName() + " "
                        + result.mark().map(Object::toString).orElse("none"))
                .toList();
    }

    private static List<String> kinds(Reading reading) {
        return FormatContract.issues(reading).stream().map(ImportIssue::kind).toList();
    }

    private RaceSheet read(String... rows) throws IOException {
        return recorded.read("lynx.evt", START_LIST, "x.lif", HEADER + String.join("\n", rows) + "\n")
                .races()
                .get(0);
    }

    @Test
    void noRowOfSuchAFileGivesAMark() throws IOException {
        Reading reading = recorded.read("lynx.evt", START_LIST, "x.lif", TORN);

        assertThat(reading.races().get(0).results()).isEmpty();
        assertThat(kinds(reading))
                .containsExactly("UnquotedDecimalComma", "UnquotedDecimalComma", "UnquotedDecimalComma");
    }

    @Test
    void aGoodResultOnRecordIsNotLostToSuchAFile() throws IOException {
        RaceSheet before = read("1,411,1,Field,Adam,Kelso AC,3:40.12,,3:40.12");
        Reading later = recorded.read("x.lif", TORN);

        assertThat(marks(later.races().get(0))).isEqualTo(marks(before)).containsExactly("Adam Field 3:40.12");
        assertThat(kinds(later)).contains("UnquotedDecimalComma");
    }

    @Test
    void theRowBelowGetsNoTimeFromAGapToIt() throws IOException {
        RaceSheet sheet = read(
                "1,411,1,Field,Adam,Kelso AC,3:40,12,,3:40,12",
                "2,412,2,Hill,Ben,GBR,,,0.43",
                "3,413,3,Lake,Carl,KEN,3:41.20");

        assertThat(marks(sheet)).containsExactly("Ben Hill none", "Carl Lake 3:41.20");
        assertThat(sheet.race().completeness().field()).isEqualTo(Completeness.Field.PARTIAL);
    }

    @Test
    void gapsAloneAndPointsForColonsAreSeenToo() throws IOException {
        RaceSheet sheet = read(
                "1,411,1,Field,Adam,Kelso AC,,,3:40,12",
                "2,412,2,Hill,Ben,GBR,3.40,55,,0,43",
                "3,413,3,Lake,Carl,KEN,220,99");

        assertThat(sheet.results()).isEmpty();
        assertThat(sheet.issues().stream().map(ImportIssue::message))
                .anySatisfy(message -> assertThat(message).contains("stands there as 3:40,12,"))
                .anySatisfy(message -> assertThat(message).contains("stands there as 3.40,55,"))
                .anySatisfy(message -> assertThat(message).contains("stands there as 220,99,"));
    }

    @Test
    void licensesBesideTimesWithDecimalsAndWholeSecondsWithoutAreNoCommas() throws IOException {
        RaceSheet sheet = read(
                "1,411,1,Field,Adam,Kelso AC,3:40.12,77,3:40.12",
                "2,412,2,Hill,Ben,GBR,3:41,,1",
                "3,413,3,Lake,Carl,KEN,3:42,GB-77,1");

        assertThat(marks(sheet)).containsExactly("Adam Field 3:40.12", "Ben Hill 3:41", "Carl Lake 3:42");
    }
}
