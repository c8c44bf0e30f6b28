package org.metricmile.analysis.moments;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;

/**
 * A gap opens on the kerb side and a runner from behind goes through it.
 *
 * <p>A runner passes another on the inside and stays ahead ({@link PassFinder}), at least 0.4 m farther in when they are level. Then
 * the room between the other's inner arm and the kerb, or whoever else runs inside within 1 m, is at least <b>0.9 m</b> wide, and
 * for <b>2 m</b> ahead of the runner nobody is in line. The gap opened: in the 8 s before it was narrower than that, and the
 * other moved out by at least <b>0.5 m</b> from the innermost second of those; 0.3 m is what noise alone can make of the innermost
 * of eight. Half a runner is reckoned as 0.25 m. Only where offsets are known.
 */
public final class InsideGapFinder implements MomentFinder {

    static final double LEAST_WIDTH_METRES = 0.9;
    static final double LEAST_OPENING_METRES = 0.5;
    private static final double LEAST_ASIDE_METRES = 0.4;
    private static final double LOOKED_BACK_SECONDS = 8;
    private static final double HALF_RUNNER_METRES = 0.25;
    private static final double ABREAST_METRES = 1.0;

    /** In line with the runner, as far ahead as the gap has to be long. */
    private static final Zone GAP = new Zone(1e-9, 2.0, -0.6, 0.3);

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        Neighbours neighbours = watched.neighbours();
        return watched.passes().stream()
                .filter(pass -> "inside".equals(pass.words().get("side")))
                .flatMap(pass -> throughGap(field, neighbours, pass).stream())
                .toList();
    }

    private static Optional<Moment> throughGap(FieldMotion field, Neighbours neighbours, Moment pass) {
        int runner = index(field, pass.athlete());
        int passed = index(field, pass.others().get(0));
        int level = field.sampleAt(figure(pass, "levelSeconds"));
        int half = Samples.in(0.5);
        double width = widthMetres(neighbours, runner, passed, level);
        double opening = neighbours.meanOffsetMetres(passed, level - half, level + half)
                - innermostMetres(neighbours, passed, level);
        double narrowest = narrowestMetres(neighbours, runner, passed, level);
        boolean found = neighbours.outsideMetres(runner, passed, level) >= LEAST_ASIDE_METRES
                && width >= LEAST_WIDTH_METRES
                && narrowest < LEAST_WIDTH_METRES
                && opening >= LEAST_OPENING_METRES
                && isFree(neighbours, runner, passed, level);
        return found ? Optional.of(moment(field, neighbours, pass, runner, passed, width, opening)) : Optional.empty();
    }

    /** Room between a runner's inner arm and the kerb or the next one inside. */
    private static double widthMetres(Neighbours neighbours, int runner, int passed, int sample) {
        double edge = 0;
        for (int inner = 0; inner < neighbours.count(); inner++) {
            if (inner != runner
                    && inner != passed
                    && Math.abs(neighbours.aheadMetres(passed, inner, sample)) <= ABREAST_METRES
                    && neighbours.outsideMetres(passed, inner, sample) < 0) {
                edge = Math.max(edge, neighbours.runner(inner).offsetMetres(sample) + HALF_RUNNER_METRES);
            }
        }
        int half = Samples.in(0.5);
        return neighbours.meanOffsetMetres(passed, sample - half, sample + half) - HALF_RUNNER_METRES - edge;
    }

    private static double narrowestMetres(Neighbours neighbours, int runner, int passed, int level) {
        return IntStream.range(level - Samples.in(LOOKED_BACK_SECONDS), level)
                .filter(i -> neighbours.isSeen(passed, i))
                .mapToDouble(i -> widthMetres(neighbours, runner, passed, i))
                .min()
                .orElse(Double.NaN);
    }

    private static double innermostMetres(Neighbours neighbours, int passed, int level) {
        int half = Samples.in(0.5);
        return IntStream.range(level - Samples.in(LOOKED_BACK_SECONDS), level)
                .filter(i -> neighbours.isSeen(passed, i))
                .mapToDouble(i -> neighbours.meanOffsetMetres(passed, i - half, i + half))
                .min()
                .orElse(Double.NaN);
    }

    private static boolean isFree(Neighbours neighbours, int runner, int passed, int level) {
        return IntStream.range(0, neighbours.count())
                .noneMatch(ahead -> ahead != passed && neighbours.isIn(GAP, runner, ahead, level));
    }

    private static Moment moment(
            FieldMotion field,
            Neighbours neighbours,
            Moment pass,
            int runner,
            int passed,
            double width,
            double opening) {
        return new MomentDraft(
                        field,
                        MomentKind.INSIDE_GAP,
                        neighbours.runner(runner),
                        field.sampleAt(pass.fromSeconds()),
                        field.sampleAt(pass.toSeconds()))
                .with(neighbours.runner(passed))
                .figure("levelMetres", figure(pass, "levelMetres"))
                .figure("levelSeconds", figure(pass, "levelSeconds"))
                .figure("widthMetres", width)
                .figure("openedMetres", opening)
                .figure("speedAdvantageMps", figure(pass, "speedAdvantageMps"))
                .word("side", "inside")
                .section()
                .evidence(
                        "%s moved out by %.1f m and left %.1f m; the runner is level on the inside at %.0f m.",
                        pass.others().get(0).name(), opening, width, figure(pass, "levelMetres"))
                .found(Math.min(
                        Certainty.clarity(width, LEAST_WIDTH_METRES),
                        Certainty.clarity(opening, LEAST_OPENING_METRES)));
    }

    private static double figure(Moment pass, String name) {
        Double value = pass.figures().get(name);
        return value == null ? Double.NaN : value;
    }

    private static int index(FieldMotion field, Athlete athlete) {
        return IntStream.range(0, field.runners().size())
                .filter(i -> field.runners().get(i).athlete().equals(athlete))
                .findFirst()
                .orElseThrow();
    }
}
