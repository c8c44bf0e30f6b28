package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.Split;
import org.metricmile.race.TraceFromSplits;

/**
 * Weighs what is on record of a race. Certain are official marks (a printed hundredth was rounded up, World Athletics TR 19), official
 * splits and splits printed to a hundredth (within one step, because sources round up, round, or cut off), and official
 * places. Hand times, times to a tenth that only a report tells, places that only a report tells, and moments are doubtful.
 */
final class EvidenceReader {

    private static final double HAND_SD_SECONDS = 0.2;
    private static final double REPORTED_SD_SECONDS = 0.15;

    /** Tracked finishes of Rome 2024 are 0.045 s off the official ones in the median, 0.17 s at most. */
    private static final double TRACKED_SD_SECONDS = 0.07;

    private static final double REPORTED_PLACE_DOUBT = 0.05;

    private final RaceSheet sheet;
    private final double raceMetres;
    private final List<Athlete> runners = new ArrayList<>();
    private final List<Split> splits = new ArrayList<>();
    private final List<String> contradictions = new ArrayList<>();
    private int finishers;

    private EvidenceReader(RaceSheet sheet) {
        this.sheet = sheet;
        this.raceMetres = sheet.distance().inMetres();
    }

    static Evidence read(RaceSheet sheet) {
        return new EvidenceReader(sheet).read();
    }

    private Evidence read() {
        findRunners();
        splits.addAll(consistentSplits());
        List<Claim> told = sheet.reported().stream()
                .flatMap(moment -> ClaimReader.read(moment, runners, sheet).stream())
                .toList();
        ToldPlaces toldPlaces = ToldPlaces.among(told);
        double[] marks = marks(toldPlaces);
        int[] lastMark = lastMarks(marks);
        toldPlaces.keepInTheRace(lastMark, marks);
        double[][] low = filled(runners.size(), marks.length, Double.NEGATIVE_INFINITY);
        double[][] high = filled(runners.size(), marks.length, Double.POSITIVE_INFINITY);
        putMarks(low, high);
        List<DoubtfulTime> doubtful = new ArrayList<>();
        List<DoubtfulTime> head = new ArrayList<>();
        putSplits(marks, low, high, doubtful, head);
        PlaceReader places = new PlaceReader(runners, finishers, contradictions, low, high);
        List<List<KnownPlace>> known = places.read(sheet, splits, marks);
        Set<Claim> leftOut = toldPlaces.addTo(known, marks, lastMark, places);
        List<Claim> claims =
                told.stream().filter(claim -> !toldPlaces.tells(claim, marks)).toList();
        return new Evidence(
                raceMetres,
                List.copyOf(runners),
                marks,
                low,
                high,
                List.copyOf(doubtful),
                known,
                lastMark,
                List.copyOf(head),
                sheet.race().completeness().isComplete(),
                claims,
                leftOut,
                List.copyOf(contradictions));
    }

    private void findRunners() {
        for (Result result : sheet.results()) {
            boolean known = result.mark().isPresent() || result.place().isPresent();
            if (result.outcome() instanceof Outcome.Finished && known && !runners.contains(result.athlete())) {
                runners.add(result.athlete());
            }
        }
        finishers = runners.size();
        List<Athlete> notStarted = sheet.results().stream()
                .filter(result -> result.outcome() instanceof Outcome.DidNotStart)
                .map(Result::athlete)
                .toList();
        for (Split split : sheet.splits()) {
            split.runner()
                    .filter(runner -> !runners.contains(runner) && !notStarted.contains(runner))
                    .ifPresent(runners::add);
        }
    }

    /** Splits of which the time is one that one runner can have run beside the others and the result. */
    private List<Split> consistentSplits() {
        RaceTrace trace = TraceFromSplits.of(sheet);
        List<Split> consistent = new ArrayList<>();
        for (Split split : sheet.splits()) {
            boolean onTheWay =
                    split.at().isLongerThan(Distance.ZERO) && split.at().isShorterThan(sheet.distance());
            if (!onTheWay
                    || split.runner()
                            .filter(runner -> !runners.contains(runner))
                            .isPresent()) {
                continue;
            }
            if (split.runner().isPresent() && split.time().isPresent() && !isUsed(trace, split)) {
                contradictions.add("%s at %s in %s does not fit the other times of this runner and was left out"
                        .formatted(
                                split.runner().get().name(),
                                split.at(),
                                split.time().get()));
                consistent.add(withoutTime(split));
            } else {
                consistent.add(split);
            }
        }
        return consistent;
    }

    private static boolean isUsed(RaceTrace trace, Split split) {
        Optional<Passing> passing = trace.passing(split.runner().orElseThrow(), split.at());
        return passing.isPresent()
                && Math.abs(passing.get().seconds() - split.time().orElseThrow().inSeconds()) < 1e-6;
    }

    private static Split withoutTime(Split split) {
        return new Split(
                split.runner(),
                split.at(),
                Optional.empty(),
                split.position(),
                split.positionShared(),
                split.provenance(),
                split.source());
    }

    private double[] marks(ToldPlaces toldPlaces) {
        TreeSet<Double> marks = new TreeSet<>();
        for (Split split : splits) {
            if (split.time().isPresent() || split.position().isPresent()) {
                marks.add(split.at().inMetres());
            }
        }
        toldPlaces.addMarks(marks, raceMetres);
        marks.add(raceMetres);
        return marks.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private int[] lastMarks(double[] marks) {
        int[] last = new int[runners.size()];
        for (int i = 0; i < last.length; i++) {
            last[i] = i < finishers ? marks.length - 1 : -1;
        }
        for (Split split : splits) {
            int runner = split.runner().map(runners::indexOf).orElse(-1);
            if (runner >= 0) {
                last[runner] = Math.max(
                        last[runner], Arrays.binarySearch(marks, split.at().inMetres()));
            }
        }
        return last;
    }

    private void putMarks(double[][] low, double[][] high) {
        for (Result result : sheet.results()) {
            int runner = runners.indexOf(result.athlete());
            if (runner >= 0 && runner < finishers && result.mark().isPresent()) {
                Mark mark = result.mark().get();
                int finish = low[runner].length - 1;
                double seconds =
                        mark.thousandths().isPresent() ? mark.thousandths().getAsInt() / 1000.0 : mark.inSeconds();
                double step = mark.thousandths().isPresent()
                        ? 0.001
                        : mark.precision().inSeconds();
                // an open end: a thousandth more would have been the hundredth before
                low[runner][finish] = seconds - step + 1e-4;
                high[runner][finish] = seconds;
            }
        }
    }

    private void putSplits(
            double[] marks, double[][] low, double[][] high, List<DoubtfulTime> doubtful, List<DoubtfulTime> head) {
        for (Split split : splits) {
            if (split.time().isEmpty()) {
                continue;
            }
            ElapsedTime time = split.time().get();
            int mark = Arrays.binarySearch(marks, split.at().inMetres());
            int runner = split.runner().map(runners::indexOf).orElse(-1);
            double step = time.precision().inSeconds();
            if (runner < 0) {
                head.add(new DoubtfulTime(-1, mark, time.inSeconds(), sd(split, time)));
            } else if (isCertain(split, time)) {
                low[runner][mark] = time.inSeconds() - step;
                high[runner][mark] = time.inSeconds() + step;
            } else {
                doubtful.add(new DoubtfulTime(runner, mark, time.inSeconds(), sd(split, time)));
            }
        }
    }

    private static boolean isCertain(Split split, ElapsedTime time) {
        return split.provenance() == Provenance.OFFICIAL
                || (split.provenance() == Provenance.REPORTED
                        && time.precision().compareTo(Precision.HUNDREDTH) <= 0);
    }

    static double sd(Split split, ElapsedTime time) {
        double step = time.precision().inSeconds();
        double sd = switch (split.provenance()) {
            case HAND -> HAND_SD_SECONDS;
            case MEASURED -> TRACKED_SD_SECONDS;
            default -> REPORTED_SD_SECONDS;
        };
        return Math.sqrt(sd * sd + step * step / 12);
    }

    static double reportedPlaceDoubt() {
        return REPORTED_PLACE_DOUBT;
    }

    private static double[][] filled(int rows, int columns, double value) {
        double[][] matrix = new double[rows][columns];
        for (double[] row : matrix) {
            Arrays.fill(row, value);
        }
        return matrix;
    }
}
