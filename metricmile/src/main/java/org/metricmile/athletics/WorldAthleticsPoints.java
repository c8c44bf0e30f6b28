package org.metricmile.athletics;

import java.util.Map;
import java.util.OptionalInt;

/**
 * World Athletics scoring tables of 2025: points = floor(a (b - t)²) for a time t below b. Reckoned in whole numbers, so
 * that no mark falls on the wrong side of a step.
 *
 * <p>The values of a and b are the round numbers behind the regression on the official tables in
 * jchen1/iaaf-scoring-tables, coefficients-2025 (MIT licence). All its vertices lie half a hundredth of a second below
 * them, because the tables print the mark for each score rounded to hundredths; taken as it is, the regression is one
 * point short for one mark in eighteen. Lists give hand times 1 to 3 points fewer than this formula.
 */
public final class WorldAthleticsPoints {

    /**
     * Constants of one event.
     *
     * @param slope a in ten-millionths of a point per second squared
     * @param zero b in hundredths of a second: the time that is worth nothing
     */
    private record Scale(long slope, long zero) {

        OptionalInt points(int hundredths) {
            if (hundredths >= zero) {
                return OptionalInt.empty();
            }
            long below = zero - hundredths;
            int points = (int) (slope * below * below / 100_000_000_000L);
            return points < 1 ? OptionalInt.empty() : OptionalInt.of(points);
        }
    }

    private static final Map<String, Scale> MEN_OUTDOOR = Map.of(
            "800", new Scale(1_980_000, 182_00),
            "1000", new Scale(1_123_000, 237_50),
            "1500", new Scale(406_600, 385_00),
            "Mile", new Scale(351_000, 415_00),
            "2000", new Scale(218_100, 528_00),
            "3000", new Scale(81_500, 840_00),
            "5000", new Scale(27_780, 1440_00),
            "10000", new Scale(5_240, 3150_00));

    private static final Map<String, Scale> MEN_SHORT_TRACK = Map.of(
            "800", new Scale(1_974_000, 184_00),
            "1000", new Scale(1_139_000, 240_00),
            "1500", new Scale(420_000, 386_00),
            "Mile", new Scale(369_000, 415_00),
            "3000", new Scale(83_220, 840_00),
            "5000", new Scale(29_000, 1440_00));

    private static final Map<String, Scale> WOMEN_OUTDOOR = Map.of(
            "800", new Scale(688_000, 250_00),
            "1500", new Scale(134_000, 540_00),
            "Mile", new Scale(116_500, 580_00),
            "3000", new Scale(25_390, 1200_00),
            "5000", new Scale(8_080, 2100_00),
            "10000", new Scale(1_712, 4500_00));

    private static final Map<String, Scale> WOMEN_SHORT_TRACK = Map.of(
            "800", new Scale(572_000, 264_00),
            "1500", new Scale(136_500, 540_00),
            "Mile", new Scale(115_400, 585_50),
            "3000", new Scale(25_900, 1200_00));

    private WorldAthleticsPoints() {}

    /** Points of a mark; empty for events that are not held here and for marks slower than the end of the table. */
    public static OptionalInt points(Sex sex, Event event, Mark mark) {
        Scale scale = scales(sex, event.track()).get(event.code());
        return scale == null ? OptionalInt.empty() : scale.points(mark.hundredths());
    }

    private static Map<String, Scale> scales(Sex sex, TrackKind track) {
        return switch (track) {
            case OUTDOOR -> sex == Sex.MEN ? MEN_OUTDOOR : WOMEN_OUTDOOR;
            case SHORT_TRACK -> sex == Sex.MEN ? MEN_SHORT_TRACK : WOMEN_SHORT_TRACK;
        };
    }
}
