package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;

class CandidatesTest {

    private static final int BLOCK = 16;
    private static final double[] MODE = {6.12, 310, 9.4};

    /** CS and D' hang together as they do in posteriors. */
    private static final double[][] ROOT = {{0.06, 0, 0}, {-30, 14, 0}, {0.02, -0.1, 0.35}};

    /** Efforts, a bound that binds, one that does not, one that most candidates are far from, and a race against rivals. */
    private static final List<Best> BESTS = List.of(
            Bests.paced(1500, "3:30.00"),
            atLeast(800, "1:44.50"),
            atLeast(3000, "8:20.00"),
            new Best(Distance.ofMetres(5000), Mark.parse("13:05.00"), Best.Effort.RACED, Drag.ORDINARY_SHELTER),
            Bests.paced(10_000, "26:40.00"));

    private final PlainDraws plain = new PlainDraws(MODE, ROOT, BESTS, AbilityPrior.ELITE_MEN, Drag.USUAL);

    @Test
    void drawsAreThoseMadeOneByOne() {
        Candidates candidates = new Candidates(MODE, ROOT, density(), BLOCK);
        KeyedNoise noise = new KeyedNoise(5);
        for (int from = 0; from < 1000; from += BLOCK) {
            candidates.make(noise, from);
            for (int draw = 0; draw < BLOCK; draw++) {
                KeyedNoise own = noise.at(from + draw);
                ThreeParameterCriticalSpeed chosen = candidates.chosen(draw, own);
                double[] expected = plain.draw(own);

                assertThat(new double[] {chosen.criticalSpeedMps(), chosen.dPrimeMetres(), chosen.maximalSpeedMps()})
                        .as("draw %d", from + draw)
                        .containsExactly(expected, within(1e-9));
            }
        }
    }

    @Test
    void densitiesAreThoseOfThePlainFormula() {
        RunnerBlock block = new RunnerBlock(5000);
        KeyedNoise noise = new KeyedNoise(7);
        for (int i = 0; i < block.count(); i++) {
            // four times as far as draws go, so that impossible runners and times a quarter too slow are among them
            double[] parameters = plain.fromStandard(new double[] {
                4 * noise.at(1).gaussian(i),
                4 * noise.at(2).gaussian(i),
                4 * noise.at(3).gaussian(i)
            });
            block.criticalSpeedMps[i] = parameters[0];
            block.dPrimeMetres[i] = parameters[1];
            block.maximalSpeedMps[i] = parameters[2];
        }
        double[] densities = new double[block.count()];

        density().fill(block, densities);

        int impossible = 0;
        for (int i = 0; i < densities.length; i++) {
            double expected = plain.logDensity(
                    new double[] {block.criticalSpeedMps[i], block.dPrimeMetres[i], block.maximalSpeedMps[i]});
            if (expected == Double.NEGATIVE_INFINITY) {
                impossible++;
                assertThat(densities[i]).isEqualTo(expected);
            } else {
                assertThat(densities[i]).isCloseTo(expected, within(1e-10 * (1 + Math.abs(expected))));
            }
        }
        assertThat(impossible).isBetween(500, 4500);
    }

    /** The first draws are the same, however many are asked for. */
    @Test
    void askedForMoreTheFirstAreTheSame() {
        AbilityPosterior posterior = AbilityFit.of(BESTS, AbilityPrior.ELITE_MEN, Drag.USUAL);

        assertThat(posterior.draws(3, 100).runners().subList(0, 5))
                .isEqualTo(posterior.draws(3, 5).runners());
    }

    private static AbilityDensity density() {
        return new AbilityDensity(BESTS, AbilityPrior.ELITE_MEN, Drag.USUAL);
    }

    private static Best atLeast(long metres, String mark) {
        return new Best(Distance.ofMetres(metres), Mark.parse(mark), Best.Effort.AT_LEAST, Drag.ORDINARY_SHELTER);
    }
}
