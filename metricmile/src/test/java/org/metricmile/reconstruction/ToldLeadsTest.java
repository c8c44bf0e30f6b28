package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;

/** What reports tell of leads holds in most of the races, wherever they tell it; where it cannot, it is named. */
class ToldLeadsTest {

    private static final int MEMBERS = 60;

    private static RaceSheetBuilder race() {
        return RaceSheetBuilder.of1500("LEADS")
                .finished(1, "Ada", "4:10.00")
                .finished(2, "Ben", "4:10.20")
                .finished(3, "Cyd", "4:10.90")
                .finished(4, "Dot", "4:11.50")
                .finished(5, "Eve", "4:12.80");
    }

    private static double leads(RaceEnsemble ensemble, String name, double metres) {
        Athlete runner = ensemble.runners().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ensemble.placeProbabilities(runner, metres)[0];
    }

    @Test
    void whoLedThroughoutLeadsAllTheWay() {
        RaceEnsemble ensemble = Reconstruction.of(
                race().reported(0, 1500, "Ben", "lead", "Led from the gun until the last metres")
                        .build(),
                7,
                MEMBERS);

        for (int metres = 100; metres <= 1400; metres += 100) {
            assertThat(leads(ensemble, "Ben", metres)).as("at %d m", metres).isGreaterThan(0.85);
        }
    }

    @Test
    void eachLeadsWhereTheReportHasTheLeadAndNotBeyond() {
        RaceEnsemble ensemble = Reconstruction.of(
                race().reported(0, 700, "Cyd", "lead", "Led to 700 m")
                        .reported(700, 1300, "Ben", "lead", "Took over")
                        .reported(1250, 1500, "Ada", "kick", "Took the lead with 200 m to go")
                        .build(),
                7,
                MEMBERS);

        for (int metres = 100; metres <= 600; metres += 100) {
            assertThat(leads(ensemble, "Cyd", metres)).as("at %d m", metres).isGreaterThan(0.75);
        }
        for (int metres = 800; metres <= 1200; metres += 100) {
            assertThat(leads(ensemble, "Ben", metres)).as("at %d m", metres).isGreaterThan(0.75);
        }
        assertThat(leads(ensemble, "Ada", 1400)).isGreaterThan(0.75);
    }

    /** Where a surer source has another in front the lead that a report tells is left out, and named as that alone. */
    @Test
    void aLeadAgainstASurerSourceIsLeftOutAndNotDoubtedToo() {
        var sheet = race().split("Eve", "800", "2:15.00", OptionalInt.of(1), Provenance.OFFICIAL)
                .reported(400, 1200, "Dot", "lead", "Led laps two and three")
                .build();
        RaceEnsemble ensemble = Reconstruction.of(sheet, 7, MEMBERS);

        assertThat(ensemble.contradictions())
                .containsExactly("a report has Dot at place 1 at 800 m, where Eve was; it was left out there");
        assertThat(leads(ensemble, "Eve", 800)).isGreaterThan(0.99);
        assertThat(DoubtedReport.share(sheet, ensemble, sheet.reported().get(0)).orElseThrow())
                .isLessThan(0.5);
        assertThat(DoubtedReport.in(sheet, ensemble)).isEmpty();
    }

    /** Of three who are each said to lead at one mark at most one did. */
    @Test
    void aReportThatOthersGoAgainstIsDoubted() {
        var sheet = race().reported(700, 900, "Dot", "lead", "Led")
                .reported(700, 900, "Eve", "lead", "Led")
                .reported(700, 900, "Cyd", "lead", "Led")
                .build();
        RaceEnsemble ensemble = Reconstruction.of(sheet, 7, MEMBERS);

        assertThat(ensemble.contradictions()).isEmpty();
        List<DoubtedReport> doubted = DoubtedReport.in(sheet, ensemble);
        assertThat(doubted).isNotEmpty();
        assertThat(doubted.get(0).share()).isLessThan(0.5);
        assertThat(doubted.get(0).inWords()).matches("that \\w+ led from 700 to 900 m, as a report tells, is so in .*");
    }

    /** A lead of the whole way tells that of a part of it: left out with it, nothing is left to tell the lead. */
    @Test
    void aLeadIsNotJudgedByALongerOneOfTheSameRunner() {
        var one = race().reported(400, 800, "Eve", "lead", "Led the second lap").build();
        var two = race().reported(400, 800, "Eve", "lead", "Led the second lap")
                .reported(0, 1400, "Eve", "lead", "Led from the gun")
                .build();

        assertThat(withheld(two)).isEqualTo(withheld(one)).isLessThan(0.5);
    }

    /** A lead of less than 100 m is told of one mark. */
    @Test
    void aShortLeadIsNotJudgedByALongerOneNorALongOneByAShort() {
        var shortOne =
                race().reported(650, 700, "Eve", "lead", "Led for some strides").build();
        var withALong = race().reported(650, 700, "Eve", "lead", "Led for some strides")
                .reported(0, 1400, "Eve", "lead", "Led from the gun")
                .build();
        var longOne = race().reported(400, 800, "Eve", "lead", "Led").build();
        var withAShort = race().reported(400, 800, "Eve", "lead", "Led")
                .reported(650, 700, "Eve", "lead", "Led for some strides")
                .build();

        assertThat(withheld(withALong)).isEqualTo(withheld(shortOne)).isLessThan(0.5);
        assertThat(withheld(withAShort)).isEqualTo(withheld(longOne));
    }

    /** Leads that only meet do not tell each other. */
    @Test
    void aLeadIsJudgedByTheOneBeforeIt() {
        var alone = race().reported(800, 1200, "Eve", "lead", "Led").build();
        var after = race().reported(800, 1200, "Eve", "lead", "Led")
                .reported(0, 800, "Eve", "lead", "Led")
                .build();

        assertThat(withheld(after)).isGreaterThan(withheld(alone));
    }

    private static double withheld(RaceSheet sheet) {
        return Withholding.of(sheet, sheet.reported().get(0), 7, MEMBERS)
                .probability()
                .orElseThrow();
    }

    /** It is known of nobody that he led at 800 m, but of Dot that he did not. */
    @Test
    void aLeadOfWhomASurerSourceHasBehindIsNamed() {
        RaceEnsemble ensemble = Reconstruction.of(
                race().split("Dot", "800", "2:15.00", OptionalInt.of(4), Provenance.OFFICIAL)
                        .reported(400, 1200, "Dot", "lead", "Led laps two and three")
                        .build(),
                7,
                MEMBERS);

        assertThat(ensemble.contradictions())
                .containsExactly(
                        "a report has Dot at place 1 at 800 m, where a surer source has place 4; it was left out there");
    }

    /** Two places of one runner, told of two places 15 m apart. */
    @Test
    void aPlaceIsNotLeftOutForAnotherThatIsAsSure() {
        var sheet = race().reported(1090, 1090, "Ben", "move", "4th with 410 m to go")
                .reported(1105, 1105, "Ben", "move", "3rd now")
                .build();
        RaceEnsemble ensemble = Reconstruction.of(sheet, 7, MEMBERS);

        assertThat(ensemble.contradictions()).isEmpty();
        assertThat(DoubtedReport.in(sheet, ensemble)).isEmpty();
        for (int i = 0; i < 2; i++) {
            assertThat(DoubtedReport.share(sheet, ensemble, sheet.reported().get(i))
                            .orElseThrow())
                    .as("report %d", i)
                    .isGreaterThan(0.5);
        }
    }

    /** A place told of 1250 m is none at the bend before it, where another led by the leader's time. */
    @Test
    void aPlaceIsNotMovedToAMarkThatIsFarFromIt() {
        RaceEnsemble ensemble = Reconstruction.of(
                race().split("Ben", "1200", "3:20.00", OptionalInt.of(1), Provenance.OFFICIAL)
                        .reported(1250, 1250, "Ada", "lead", "In front with 250 m to go")
                        .build(),
                7,
                MEMBERS);

        assertThat(ensemble.contradictions()).isEmpty();
        assertThat(leads(ensemble, "Ben", 1200)).isGreaterThan(0.99);
        assertThat(leads(ensemble, "Ada", 1250)).isGreaterThan(0.5);
    }

    /** He has no result, and no time after 400 m. */
    @Test
    void whoLedIsKnownAsFarAsHeLed() {
        RaceSheetBuilder seen = race().split("Xan", "400", "1:05.00", OptionalInt.of(1), Provenance.REPORTED);
        RaceEnsemble led = Reconstruction.of(
                seen.reported(0, 700, "Xan", "lead", "Led to 700 m").build(), 7, MEMBERS);

        assertThat(led.reachMetres(seen.athlete("Xan"))).isBetween(600.0, 700.0);
        assertThat(leads(led, "Xan", 600)).isGreaterThan(0.75);
    }

    /** Who led does not tell when. */
    @Test
    void aLeadAloneLeavesThePaceOpen() {
        RaceEnsemble results = Reconstruction.of(race().build(), 7, MEMBERS);
        RaceEnsemble led = Reconstruction.of(
                race().reported(0, 1500, "Ada", "lead", "Led throughout").build(), 7, MEMBERS);

        for (double metres : new double[] {400, 800, 1200}) {
            assertThat(width(led, metres)).as("at %.0f m", metres).isGreaterThan(0.6 * width(results, metres));
        }
        assertThat(led.impossibleMembers()).isZero();
    }

    private static double width(RaceEnsemble ensemble, double metres) {
        var time = ensemble.time(ensemble.runners().get(2), metres, 0.9);
        return time.high() - time.low();
    }
}
