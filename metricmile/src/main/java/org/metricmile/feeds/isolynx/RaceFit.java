package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;

/**
 * How well a race on record fits a field: the columns that agree with a runner of its result list in surname and in time.
 *
 * @param sheet the race
 * @param onTrack the field read as a race over its distance
 * @param agreeing columns with the runner they agree with
 */
record RaceFit(RaceSheet sheet, RaceOnTrack onTrack, List<Agreeing> agreeing) {

    /**
     * Tracked and official finish lie this near to each other: the clock of the system may be set 0.2 s wrong, and a
     * finish is tracked to 0.2 s.
     */
    static final double SAME_TIME_SECONDS = 0.5;

    /** By chance one or two runners of another race have the same surname and time. */
    static final int LEAST_AGREEING = 3;

    /**
     * A column that agrees with a runner.
     *
     * @param column index of the column
     * @param result the runner's result
     * @param lateSeconds tracked less official time
     */
    record Agreeing(int column, Result result, double lateSeconds) {}

    RaceFit {
        agreeing = List.copyOf(agreeing);
    }

    static RaceFit of(FieldOnTrack field, RaceOnTrack onTrack, RaceSheet sheet) {
        List<Agreeing> possible = new ArrayList<>();
        for (Result result : sheet.results()) {
            Optional<Mark> mark = result.mark();
            for (int i = 0; mark.isPresent() && i < field.columns().size(); i++) {
                OptionalDouble finish = onTrack.finishes().get(i);
                double late = finish.orElse(Double.NaN) - mark.get().inSeconds();
                if (Math.abs(late) <= SAME_TIME_SECONDS
                        && agreement(field.columns().get(i).printedName(), result) == Surname.Agreement.SAME) {
                    possible.add(new Agreeing(i, result, late));
                }
            }
        }
        possible.sort(Comparator.comparingDouble(agreeing -> Math.abs(agreeing.lateSeconds())));
        Set<Integer> columns = new HashSet<>();
        Set<Athlete> athletes = new HashSet<>();
        List<Agreeing> chosen = new ArrayList<>();
        for (Agreeing agreeing : possible) {
            if (!columns.contains(agreeing.column())
                    && athletes.add(agreeing.result().athlete())) {
                columns.add(agreeing.column());
                chosen.add(agreeing);
            }
        }
        return new RaceFit(sheet, onTrack, chosen);
    }

    /** The better agreement of a printed surname with the name on the list and the name this project prints. */
    static Surname.Agreement agreement(String printed, Result result) {
        Surname.Agreement listed = Surname.agreement(printed, result.printedName());
        String other = result.athlete().name();
        if (listed == Surname.Agreement.SAME || other.equals(result.printedName())) {
            return listed;
        }
        Surname.Agreement ours = Surname.agreement(printed, other);
        return ours.compareTo(listed) < 0 ? ours : listed;
    }

    String raceId() {
        return sheet.race().id();
    }

    int agree() {
        return agreeing.size();
    }

    /** Enough agree, and they are at least half of those who are seen to finish. */
    boolean isEnough() {
        return agree() >= LEAST_AGREEING && 2L * agree() >= onTrack.finishers();
    }

    /** What the clock of the file shows more than the official one: the median over those who agree. */
    double clockLateSeconds() {
        double[] late =
                agreeing.stream().mapToDouble(Agreeing::lateSeconds).sorted().toArray();
        return late.length == 0 ? 0 : (late[(late.length - 1) / 2] + late[late.length / 2]) / 2;
    }
}
