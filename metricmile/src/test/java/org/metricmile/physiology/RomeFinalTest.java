package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;

/** The reserve of the field of a real race. */
class RomeFinalTest {

    private static final double NINE_IN_TEN = 0.9;

    /** Jakob Ingebrigtsen by bests of his; he ran few 800 m races for time. */
    private static final PossibleRunners WINNER = AbilityFit.of(
                    List.of(
                            new Best(
                                    Distance.ofMetres(800),
                                    Mark.parse("1:46.44"),
                                    Best.Effort.AT_LEAST,
                                    Drag.ORDINARY_SHELTER),
                            Bests.paced(1500, "3:26.73"),
                            Bests.paced(3000, "7:17.55"),
                            Bests.paced(5000, "12:48.45")),
                    AbilityPrior.ELITE_MEN,
                    Drag.USUAL)
            .draws(2024, 200);

    /** Values of the same tracking, computed separately: median 17.6 m, from 2.6 to 25 m. */
    @Test
    void theFieldRanWide() throws IOException {
        double[] extraMetres = accounts().values().stream()
                .mapToDouble(ReserveAccount::extraMetres)
                .sorted()
                .toArray();

        assertThat(extraMetres).hasSize(16);
        assertThat((extraMetres[7] + extraMetres[8]) / 2).isCloseTo(17.6, within(1.0));
        assertThat(extraMetres[0]).isCloseTo(2.6, within(0.3));
        assertThat(extraMetres[15]).isCloseTo(25, within(0.5));
    }

    /** The winner led from 540 m on: nobody saved less in shelter, and half the field saved three times as much. */
    @Test
    void theWinnerHadTheLeastShelter() throws IOException {
        Map<String, ReserveAccount> accounts = accounts();
        double winner = savedSeconds(accounts.remove("INGEBRIGTSEN"));

        assertThat(accounts.values()).allMatch(account -> savedSeconds(account) > winner);
        assertThat(accounts.values().stream()
                        .filter(account -> savedSeconds(account) > 3 * winner)
                        .count())
                .isGreaterThanOrEqualTo(8);
    }

    /** His balance falls all the way, is never overdrawn, and ends where a full effort of his ends. */
    @Test
    void theWinnersReserveEndsWhereAFullEffortEnds() throws IOException {
        RunSamples run = Objects.requireNonNull(RomeFinal.runs().get("INGEBRIGTSEN"));
        ReserveCurve curve = Reserve.along(run, BendCost.USUAL).curve(WINNER, NINE_IN_TEN);

        assertThat(curve.overdrawnShare()).isZero();
        for (int i = 20; i < run.count(); i += 20) {
            assertThat(curve.balanceMetres().get(i).median())
                    .isLessThan(curve.balanceMetres().get(i - 20).median());
        }
        assertThat(curve.left()
                        .contains(WINNER.leftAfterBestMetres(Distance.ofMetres(1500), NINE_IN_TEN)
                                .median()))
                .isTrue();
    }

    private static Map<String, ReserveAccount> accounts() throws IOException {
        Map<String, ReserveAccount> accounts = new TreeMap<>();
        RomeFinal.runs()
                .forEach((name, run) ->
                        accounts.put(name, Reserve.along(run, BendCost.USUAL).account(WINNER, NINE_IN_TEN)));
        return accounts;
    }

    private static double savedSeconds(@Nullable ReserveAccount account) {
        return Objects.requireNonNull(account).shelterSavedSeconds().median();
    }
}
