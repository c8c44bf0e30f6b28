package org.metricmile.story.planned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.FieldMotion;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.simulation.RacePlan;
import org.metricmile.simulation.Side;
import org.metricmile.simulation.tactics.SitAndStrike;
import org.metricmile.simulation.tactics.Strike;

/**
 * What was planned for one runner beside what was run. Page: {@code docs/reference/formats/race-plan.md}.
 *
 * @param athlete whose plan it was
 * @param plan what was planned
 * @param hundreds every 100 m of the race
 * @param strike where to strike, and where the kick came; empty if the plan does not tell
 * @param passing on which side to pass, and where it was done; empty if the plan leaves that open
 * @param deviations what was otherwise, or cannot be told, each in a sentence; empty if all was as planned
 */
public record PlannedAndRun(
        Athlete athlete,
        RacePlan plan,
        List<Hundred> hundreds,
        Optional<Striking> strike,
        Optional<Passes> passing,
        List<String> deviations) {

    /** A change-point of a kick is good to this in a track; also a choice of what counts as another place. */
    static final double STRIKE_TOLERANCE_METRES = 25;

    public PlannedAndRun {
        hundreds = List.copyOf(hundreds);
        deviations = List.copyOf(deviations);
    }

    /**
     * The way from one mark to the next.
     *
     * @param from the mark before
     * @param to the mark at which the place counts
     * @param planned the tactic, in the words of a plan
     * @param place in the race at its end
     * @param seconds since the gun at its end
     * @param split seconds that it took
     * @param line mean metres from the kerb
     * @param verdict what of the plan can be compared here
     */
    public record Hundred(
            Distance from,
            Distance to,
            String planned,
            Optional<RunFigure> place,
            Optional<RunFigure> seconds,
            Optional<RunFigure> split,
            Optional<RunFigure> line,
            Verdict verdict) {

        /** Mean speed along the measurement line, m/s. */
        public Optional<RunFigure> speedMps() {
            double metres = to.minus(from).inMetres();
            return split.filter(time -> time.low() > 0)
                    .map(time -> new RunFigure(
                            metres / time.value(), metres / time.high(), metres / time.low(), time.provenance()));
        }
    }

    /**
     * The strike.
     *
     * @param plannedMetres from the start
     * @param runMetres from the start, where the kick began; empty if none was found
     * @param searched whether enough is on record of the stretch where kicks are looked for to say that there was none
     */
    public record Striking(double plannedMetres, Optional<RunFigure> runMetres, boolean searched, Verdict verdict) {}

    /**
     * How others were passed.
     *
     * @param planned the side
     * @param inside how many on the inside
     * @param outside how many on the outside; both 0 where nobody was tracked
     */
    public record Passes(Side planned, int inside, int outside, Verdict verdict) {}

    /**
     * Compares a plan with a race.
     *
     * @param motion of the race
     * @param ensemble the race as it may have been, where too little of it is on record; else empty
     * @throws IllegalArgumentException if the athlete did not run in the race
     */
    public static PlannedAndRun of(
            TracedRace race, FieldMotion motion, Optional<RaceEnsemble> ensemble, Athlete athlete, RacePlan plan) {
        if (!race.trace().runners().contains(athlete)) {
            throw new IllegalArgumentException(athlete.name() + " did not run in this race");
        }
        AsRun run = new AsRun(race, motion, ensemble, athlete);
        Distance finish = race.sheet().distance();
        List<PlannedPart> parts = PlannedPart.of(plan, finish, run.meanPer100());
        List<Distance> marks = AsRun.marks(finish);
        Deviations deviations = new Deviations(race.trace().runners(), run);
        List<Hundred> hundreds = new ArrayList<>();
        Distance before = Distance.ZERO;
        for (Distance mark : marks) {
            Verdict verdict = Verdict.NOTHING_PLANNED;
            for (PlannedPart part : parts) {
                verdict = part.asksAt(mark) ? verdict.orWorse(deviations.judge(part, before, mark)) : verdict;
            }
            hundreds.add(new Hundred(
                    before,
                    mark,
                    planned(parts, before),
                    run.place(mark),
                    run.seconds(mark),
                    run.split(before, mark),
                    run.line(before, mark),
                    verdict));
            before = mark;
        }
        Optional<Striking> strike = strike(plan, finish, run);
        Optional<Passes> passing = passing(plan.side(), run);
        List<String> sentences = new ArrayList<>(deviations.sentences(athlete, parts));
        strike.flatMap(found -> Deviations.ofStrike(athlete, found, finish)).ifPresent(sentences::add);
        passing.flatMap(found -> Deviations.ofPassing(athlete, found)).ifPresent(sentences::add);
        return new PlannedAndRun(athlete, plan, hundreds, strike, passing, sentences);
    }

    /** True if nothing is on record of the way but the finish. */
    public boolean isNothingKnownOfTheWay() {
        return hundreds.subList(0, hundreds.size() - 1).stream()
                .allMatch(hundred ->
                        hundred.place().isEmpty() && hundred.seconds().isEmpty());
    }

    private static String planned(List<PlannedPart> parts, Distance from) {
        String words = parts.get(0).words();
        for (PlannedPart part : parts) {
            words = part.from().isLongerThan(from) ? words : part.words();
        }
        return words;
    }

    private static Optional<Striking> strike(RacePlan plan, Distance finish, AsRun run) {
        OptionalDouble planned = plannedStrike(plan, finish);
        if (planned.isEmpty()) {
            return Optional.empty();
        }
        double at = planned.getAsDouble();
        Optional<RunFigure> kick = run.kickMetres();
        Verdict verdict = Verdict.of(kick, at - STRIKE_TOLERANCE_METRES, at + STRIKE_TOLERANCE_METRES);
        return Optional.of(new Striking(at, kick, run.isKickSearched(), verdict));
    }

    private static OptionalDouble plannedStrike(RacePlan plan, Distance finish) {
        List<RacePlan.Phase> phases = plan.phases();
        for (int i = 0; i < phases.size(); i++) {
            double from = phases.get(i).from().inMetres();
            double to = i + 1 < phases.size() ? phases.get(i + 1).from().inMetres() : finish.inMetres();
            if (phases.get(i).tactic() instanceof Strike) {
                return OptionalDouble.of(from);
            }
            if (phases.get(i).tactic() instanceof SitAndStrike sit
                    && PlannedPart.struckAt(sit, finish).inMetres() < to) {
                return OptionalDouble.of(
                        Math.max(from, PlannedPart.struckAt(sit, finish).inMetres()));
            }
        }
        return OptionalDouble.empty();
    }

    private static Optional<Passes> passing(Side side, AsRun run) {
        if (side == Side.EITHER) {
            return Optional.empty();
        }
        int inside = 0;
        int outside = 0;
        for (String way : run.sidesOfPasses()) {
            inside += way.equals("inside") ? 1 : 0;
            outside += way.equals("outside") ? 1 : 0;
        }
        int other = side == Side.OUTSIDE ? inside : outside;
        Verdict verdict =
                inside + outside == 0 ? Verdict.NOT_KNOWN : other == 0 ? Verdict.AS_PLANNED : Verdict.OTHERWISE;
        // inside is where a gap opens only: passing outside is within such a plan
        return Optional.of(
                new Passes(side, inside, outside, side == Side.INSIDE && inside > 0 ? Verdict.AS_PLANNED : verdict));
    }
}
