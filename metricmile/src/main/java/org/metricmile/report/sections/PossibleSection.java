package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.reconstruction.DoubtedReport;
import org.metricmile.reconstruction.PossibleRaces;
import org.metricmile.reconstruction.PossibleRaces.Possible;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.WhoIsCounted;
import org.metricmile.story.Words;

/** Order and gaps of a race known in part, as they may have been. */
public final class PossibleSection implements ReportSection {

    /** One runner. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * One runner at one mark.
     *
     * @param behind seconds behind the head, an en dash where nothing is known
     * @param behindWithin interval of nine in ten, may be empty
     * @param place of the middle times, may be empty
     * @param placeWithin interval of nine in ten; empty where it is one place
     */
    public record Cell(String behind, String behindWithin, String place, String placeWithin) {}

    /**
     * What the template prints.
     *
     * @param lead how sure it is who led
     * @param winner where the winner was towards the end
     * @param races how many possible races there are
     * @param seed that makes them again
     */
    public record Model(
            String lead, String winner, int races, long seed, List<String> heads, List<Row> rows, List<String> notes) {}

    private static final double SURE = 0.9;
    private static final Distance TABLE_STEP = Distance.ofMetres(100);

    @Override
    public String id() {
        return "possible";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        return race.possibleRaces()
                .flatMap(possible -> race.found()
                        .reconstruction()
                        .map(reconstructed -> filled("Possible races", model(race, possible, reconstructed), true)));
    }

    private static Model model(RaceDossier race, PossibleRaces possible, ReconstructedRace reconstructed) {
        Distance finish = race.sheet().distance();
        List<Distance> marks = possible.marks().stream()
                .filter(mark -> mark.millimetres() % TABLE_STEP.millimetres() == 0 || mark.equals(finish))
                .toList();
        List<String> heads = marks.stream()
                .map(mark -> mark.equals(finish) ? "finish" : mark.metres())
                .toList();
        List<Row> rows = race.runners().stream()
                .filter(runner -> !possible.of(runner).isEmpty())
                .map(runner -> new Row(
                        runner.name(),
                        marks.stream()
                                .map(mark -> cell(possible.find(runner, mark)))
                                .toList()))
                .toList();
        RaceEnsemble ensemble = reconstructed.ensemble();
        return new Model(
                lead(race, possible),
                winner(race, possible),
                ensemble.size(),
                ensemble.seed(),
                heads,
                rows,
                notes(race, ensemble));
    }

    private static Cell cell(Optional<Possible> known) {
        if (known.isEmpty()) {
            return new Cell("\u2013", "", "", "");
        }
        CredibleInterval behind = known.get().secondsBehind();
        return new Cell(
                tenths(behind.median()),
                tenths(behind.low()).equals(tenths(behind.high()))
                        ? ""
                        : tenths(behind.low()) + "\u2013" + tenths(behind.high()),
                Words.ordinal(known.get().rank()),
                places(known.get().place()));
    }

    private static String places(CredibleInterval place) {
        long low = Math.round(place.low());
        long high = Math.round(place.high());
        return low == high ? "" : low + "\u2013" + high;
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Who is the head in nine of ten races, and from where to where, in the order of the track. */
    private static String lead(RaceDossier race, PossibleRaces possible) {
        List<String> stretches = new ArrayList<>();
        List<Distance> onTheWay = possible.marks().stream()
                .filter(mark -> mark.isShorterThan(race.sheet().distance()))
                .toList();
        int from = 0;
        while (from < onTheWay.size()) {
            Optional<Athlete> leader = sureLeader(race, possible, onTheWay.get(from));
            int to = from;
            while (to + 1 < onTheWay.size()
                    && sureLeader(race, possible, onTheWay.get(to + 1)).equals(leader)) {
                to++;
            }
            if (leader.isPresent() && to > from) {
                stretches.add("%s from %s to %s"
                        .formatted(
                                race.names().of(leader.get()),
                                onTheWay.get(from).metresInWords(),
                                onTheWay.get(to)));
            }
            from = to + 1;
        }
        return stretches.isEmpty()
                ? "Reconstructed: nowhere on the way does the same runner lead in nine of ten possible races."
                : "Reconstructed: at each mark, in nine of ten possible races or more, the lead is with "
                        + Words.list(stretches) + ".";
    }

    private static Optional<Athlete> sureLeader(RaceDossier race, PossibleRaces possible, Distance mark) {
        if (race.isLeadOpenAt(mark)) {
            return Optional.empty();
        }
        return race.runners().stream()
                .filter(runner -> possible.find(runner, mark)
                        .filter(at -> at.leads() >= SURE)
                        .isPresent())
                .findFirst();
    }

    private static String winner(RaceDossier race, PossibleRaces possible) {
        Optional<Athlete> winner = race.sheet().winner().map(Result::athlete);
        List<String> parts = new ArrayList<>();
        for (int toGo : new int[] {400, 200, 100}) {
            Distance toGoMetres = Distance.ofMetres(toGo);
            if (winner.isEmpty() || !toGoMetres.isShorterThan(race.sheet().distance())) {
                continue;
            }
            Distance mark = race.sheet().distance().minus(toGoMetres);
            possible.find(winner.get(), mark)
                    .ifPresent(at -> parts.add("with %d m to go %s%s and %s s (%s to %s) behind"
                            .formatted(
                                    toGo,
                                    Words.ordinal(at.rank()),
                                    places(at.place()).isEmpty() ? "" : " (" + places(at.place()) + ")",
                                    tenths(at.secondsBehind().median()),
                                    tenths(at.secondsBehind().low()),
                                    tenths(at.secondsBehind().high()))));
        }
        return parts.isEmpty()
                ? "Reconstructed: seconds behind the head of the race."
                : "Reconstructed: " + race.names().of(winner.orElseThrow()) + ", who won, is " + Words.list(parts)
                        + ".";
    }

    private static List<String> notes(RaceDossier race, RaceEnsemble ensemble) {
        List<String> notes = new ArrayList<>(WhoIsCounted.sentences(race.found().race()));
        if (ensemble.impossibleMembers() > 0) {
            notes.add("In " + ensemble.impossibleMembers()
                    + " of them somebody runs faster than can be run, since what is on record"
                    + " does not allow otherwise.");
        }
        if (!ensemble.contradictions().isEmpty()) {
            notes.add("Not used, since surer evidence contradicts it: " + String.join("; ", ensemble.contradictions())
                    + ".");
        }
        List<DoubtedReport> doubted = DoubtedReport.in(race.sheet(), ensemble);
        if (!doubted.isEmpty()) {
            notes.add("Used, but against most of these races: "
                    + doubted.stream().map(DoubtedReport::inWords).collect(Collectors.joining("; ")) + ".");
        }
        return notes;
    }
}
