package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReplayField;
import org.metricmile.report.ReportSection;
import org.metricmile.report.ShownTime;
import org.metricmile.simulation.SimulatedRace;
import org.metricmile.simulation.TypicalRace;

/** One simulated race of the same field beside the race as it was, under one clock; its table stands for it without script. */
public final class SimulatedSection implements ReportSection {

    private static final Distance LAP = Distance.ofMetres(400);

    /**
     * A runner of the simulated race.
     *
     * @param place in it
     * @param name who
     * @param asItWas the place in the race that was run with its time, or the code of how it ended
     * @param time in the simulated race, with the tilde of what nobody timed
     * @param behind seconds behind the winner
     * @param places at the marks of the table
     */
    public record Row(int place, String name, String asItWas, String time, String behind, List<String> places) {}

    /**
     * What the template prints.
     *
     * @param asItWas how the race beside it is known, for its heading
     * @param number of the race that is shown
     * @param races of how many it is the typical one
     * @param won how fast it is won, and how fast the race was
     * @param likeTheOthers of whom no bests are on record; empty if of nobody
     * @param marks the heads of the places
     * @param rows everybody, the winner first
     */
    public record Model(
            String asItWas,
            long number,
            int races,
            long seed,
            String won,
            Optional<String> likeTheOthers,
            List<String> marks,
            List<Row> rows) {}

    @Override
    public String id() {
        return "simulated";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        return race.replay()
                .filter(real -> race.simulated().isPresent())
                .flatMap(real -> race.found()
                        .simulated()
                        .map(typical ->
                                filled("A simulated race beside the real one", model(race, real, typical), true)));
    }

    private static Model model(RaceDossier race, ReplayField real, TypicalRace typical) {
        SimulatedRace simulated = typical.race();
        List<Distance> marks = new ArrayList<>();
        for (Distance mark = LAP; mark.isShorterThan(race.sheet().distance()); mark = mark.plus(LAP)) {
            marks.add(mark);
        }
        return new Model(
                asItWas(real),
                typical.number(),
                typical.races(),
                typical.seed(),
                won(race, simulated),
                LikeTheOthers.note(typical.likeTheOthers(), race),
                marks.stream().map(Distance::toString).toList(),
                rows(race, simulated, marks));
    }

    private static String won(RaceDossier race, SimulatedRace simulated) {
        String won = "It is won in " + time(simulated, simulated.finishOrder().get(0));
        return race.sheet()
                .winningMark()
                .map(mark -> won + "; the race was won in " + mark + ".")
                .orElse(won + ".");
    }

    private static String time(SimulatedRace simulated, int runner) {
        double seconds = simulated.finishSeconds(runner).orElseThrow();
        return ShownTime.of(ElapsedTime.ofSeconds(seconds, Precision.TENTH), Provenance.SIMULATED)
                .text();
    }

    private static String asItWas(ReplayField real) {
        if (real.isReconstructed()) {
            return "As it may have been";
        }
        return real.shown().stream().allMatch(real::isSideKnown)
                ? "As it was, measured"
                : "As it was, computed between times";
    }

    private static List<Row> rows(RaceDossier race, SimulatedRace simulated, List<Distance> marks) {
        RaceTrace trace = simulated.trace();
        List<Row> rows = new ArrayList<>();
        double first = Double.NaN;
        for (int runner : simulated.finishOrder()) {
            Athlete athlete = simulated.athletes().get(runner);
            double seconds = simulated.finishSeconds(runner).orElseThrow();
            first = rows.isEmpty() ? seconds : first;
            rows.add(new Row(
                    rows.size() + 1,
                    athlete.name(),
                    race.sheet()
                            .findResult(athlete)
                            .map(SimulatedSection::place)
                            .orElse("\u2013"),
                    time(simulated, runner),
                    rows.isEmpty() ? "" : String.format(Locale.ROOT, "+%.1f", seconds - first),
                    marks.stream().map(mark -> position(trace, mark, athlete)).toList()));
        }
        return rows;
    }

    private static String place(Result result) {
        return result.place().isPresent()
                ? result.place().getAsInt()
                        + result.mark().map(mark -> ", " + mark).orElse("")
                : result.outcome().code();
    }

    private static String position(RaceTrace trace, Distance mark, Athlete athlete) {
        return trace.order(mark)
                .find(athlete)
                .filter(standing -> standing.position().isPresent())
                .map(standing -> Integer.toString(standing.position().getAsInt()))
                .orElse("\u2013");
    }
}
