package org.metricmile.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceTrace;
import org.metricmile.scenes.ParisFindings;
import org.metricmile.scenes.StarterSheets;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

class LikelyMomentsTest {

    private static final ReconstructedRace PARIS =
            ParisFindings.FOUND.reconstruction().orElseThrow();

    @Test
    void theWinnerTakesTheLeadInEveryRaceAndLast() {
        List<LikelyMoment> leads = PARIS.moments().stream()
                .filter(moment -> moment.kind() == MomentKind.LEAD_TAKEN)
                .toList();
        LikelyMoment last = leads.get(leads.size() - 1);

        assertThat(last.athlete().name()).isEqualTo("Cole Hocker");
        assertThat(last.probability()).isEqualTo(1);
        assertThat(last.atMetres().high()).isLessThan(1500);
    }

    /** Nader was not in front with 50 m to go and won by 0.02 s. */
    @Test
    void whoWinsByADiveTookTheLead() {
        RaceEnsemble tokyo = Reconstruction.of(StarterSheets.race("WC2025-M-1500-F"), 1500, 40);

        assertThat(LikelyMoments.of(tokyo, new Course(Oval.STANDARD_400, Distance.ofMetres(1500))))
                .filteredOn(moment -> moment.kind() == MomentKind.LEAD_TAKEN)
                .last()
                .satisfies(lead -> {
                    assertThat(lead.athlete().name()).isEqualTo("Isaac Nader");
                    assertThat(lead.probability()).isGreaterThan(0.9);
                    assertThat(lead.atMetres().median()).isGreaterThan(1450);
                });
    }

    @Test
    void nothingIsToldThatMostRacesDoNotHave() {
        assertThat(PARIS.moments()).isNotEmpty().allSatisfy(moment -> {
            assertThat(moment.probability()).isBetween(0.5, 1.0);
            assertThat(moment.races())
                    .hasSize((int) Math.round(moment.probability() * moment.searched()))
                    .allMatch(race -> race >= 0 && race < moment.searched());
        });
    }

    @Test
    void kicksAloneAreTheSameKicks() {
        Course course = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));

        assertThat(LikelyMoments.kicks(PARIS.ensemble(), course))
                .isNotEmpty()
                .isEqualTo(PARIS.moments().stream()
                        .filter(moment -> moment.kind() == MomentKind.KICK)
                        .toList());
    }

    /** Who needs few races need not draw many. */
    @Test
    void aRaceIsTheSameHoweverManyAreDrawn() {
        RaceEnsemble few =
                Reconstruction.of(ParisFindings.FOUND.sheet(), PARIS.ensemble().seed(), 20);
        Distance bell = Distance.ofMetres(1100);

        for (int member = 0; member < few.size(); member += 7) {
            RaceTrace one = few.member(member);
            RaceTrace other = PARIS.ensemble().member(member);
            assertThat(one.runners())
                    .allSatisfy(runner -> assertThat(one.passing(runner, bell)).isEqualTo(other.passing(runner, bell)));
        }
    }

    @Test
    void theyComeInTheOrderInWhichTheyBegin() {
        assertThat(PARIS.moments())
                .isSortedAccordingTo((one, other) -> Double.compare(
                        one.atSeconds().median(), other.atSeconds().median()));
    }

    @Test
    void whoHasPartInItIsInMostOfTheRaces() {
        LikelyMoment kerr = PARIS.moments().stream()
                .filter(moment -> moment.kind() == MomentKind.LEAD_TAKEN
                        && moment.athlete().name().equals("Josh Kerr"))
                .findFirst()
                .orElseThrow();

        assertThat(kerr.others()).extracting(athlete -> athlete.name()).containsExactly("Jakob Ingebrigtsen");
    }

    @Test
    void withWhomIsNoSurerThanThatItHappened() {
        assertThat(PARIS.moments())
                .allSatisfy(moment -> assertThat(moment.withOthers()).isBetween(0.0, moment.probability()))
                .filteredOn(moment -> moment.kind() == MomentKind.PASS)
                .isNotEmpty()
                .allSatisfy(pass -> assertThat(pass.withOthers()).isEqualTo(pass.probability()));
    }

    @Test
    void aTypicalRaceIsOneOfThem() {
        assertThat(PARIS.typicalMember()).isBetween(0, PARIS.ensemble().size() - 1);
        assertThat(PARIS.typicalMember()).isEqualTo(PARIS.typicalMember());
    }

    @Test
    void whoFollowsIsBehindAllTheWay() {
        assertThat(PARIS.followings()).isNotEmpty().allSatisfy(following -> {
            assertThat(following.probability()).isGreaterThanOrEqualTo(0.75);
            assertThat(following.toMetres() - following.fromMetres()).isGreaterThanOrEqualTo(200);
            assertThat(PARIS.ensemble().probabilityAhead(following.leader(), following.runner(), following.toMetres()))
                    .isGreaterThanOrEqualTo(following.probability());
            assertThat(following.gapSeconds().median()).isBetween(0.0, CloseFollowing.CLOSE_SECONDS);
        });
    }
}
