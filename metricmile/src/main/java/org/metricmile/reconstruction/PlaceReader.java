package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Result;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/**
 * Collects the places of a race at its marks. Two official places that cannot both be true, or that go against certain times, are
 * doubted both, and named. Who is said to lead at a mark where the leader's time is told led there: it is the leader's time.
 */
final class PlaceReader {

    private final List<Athlete> runners;
    private final int finishers;
    private final List<String> contradictions;
    private final double[][] low;
    private final double[][] high;

    PlaceReader(List<Athlete> runners, int finishers, List<String> contradictions, double[][] low, double[][] high) {
        this.runners = runners;
        this.finishers = finishers;
        this.contradictions = contradictions;
        this.low = low;
        this.high = high;
    }

    List<List<KnownPlace>> read(RaceSheet sheet, List<Split> splits, double[] marks) {
        List<List<KnownPlace>> places = new ArrayList<>();
        for (int m = 0; m < marks.length; m++) {
            places.add(new ArrayList<>());
        }
        for (Split split : splits) {
            if (split.position().isPresent() && split.runner().isPresent()) {
                int mark = Arrays.binarySearch(marks, split.at().inMetres());
                add(places.get(mark), place(split, splits));
            }
        }
        finishOrder(sheet, places.get(marks.length - 1));
        for (int m = 0; m < marks.length; m++) {
            doubtWhatGoesAgainstTimes(places.get(m), m, marks[m]);
        }
        return places;
    }

    private KnownPlace place(Split split, List<Split> splits) {
        int place = split.position().orElseThrow();
        long sharing = splits.stream()
                .filter(other -> other.at().equals(split.at())
                        && other.position().equals(split.position())
                        && other.provenance() == split.provenance())
                .filter(other -> other.positionShared() || split.positionShared())
                .count();
        int last = split.positionShared() ? place + (int) Math.max(1, sharing - 1) : place;
        boolean official = split.provenance() == Provenance.OFFICIAL || split.provenance() == Provenance.MEASURED;
        boolean leadersTime =
                place == 1 && !split.positionShared() && split.time().isPresent();
        double doubt = official || leadersTime ? 0 : EvidenceReader.reportedPlaceDoubt();
        return new KnownPlace(runners.indexOf(split.runner().orElseThrow()), place, last, doubt);
    }

    /** Adds a place unless the runner has one there already: the surer one stays, and two that are certain are doubted. */
    void add(List<KnownPlace> places, KnownPlace added) {
        Optional<KnownPlace> own = places.stream()
                .filter(known -> known.runner() == added.runner())
                .findFirst();
        if (own.isEmpty()) {
            places.add(added);
        } else if (added.doubt() < own.get().doubt()) {
            places.set(places.indexOf(own.get()), added);
        }
    }

    /**
     * Adds a place that a report tells of a moment, unless another certainly had it, or a surer source has the runner elsewhere: then it is
     * left out, and named.
     *
     * @return whether it was added
     */
    boolean addTold(List<KnownPlace> places, KnownPlace told, double metres) {
        Optional<KnownPlace> other = places.stream()
                .filter(known -> known.doubt() == 0 && known.runner() != told.runner())
                .filter(known -> known.first() == told.first() && known.last() == told.last())
                .findFirst();
        Optional<KnownPlace> own = places.stream()
                .filter(known -> known.runner() == told.runner() && known.doubt() < told.doubt())
                .filter(known -> told.last() < known.first() || told.first() > known.last())
                .findFirst();
        if (other.isEmpty() && own.isEmpty()) {
            add(places, told);
            return true;
        }
        contradictions.add("a report has %s at place %d at %.0f m, where %s; it was left out there"
                .formatted(
                        runners.get(told.runner()).name(),
                        told.first(),
                        metres,
                        other.map(known -> runners.get(known.runner()).name() + " was")
                                .orElseGet(() -> "a surer source has place "
                                        + own.orElseThrow().first())));
        return false;
    }

    /** Places of a result list may have gaps; what counts is the order. */
    private void finishOrder(RaceSheet sheet, List<KnownPlace> places) {
        int[] printed = new int[finishers];
        for (Result result : sheet.results()) {
            int runner = runners.indexOf(result.athlete());
            OptionalInt place = result.place();
            if (runner >= 0 && runner < finishers && place.isPresent() && printed[runner] == 0) {
                printed[runner] = place.getAsInt();
            }
        }
        if (Arrays.stream(printed).anyMatch(place -> place == 0)) {
            return;
        }
        for (int i = 0; i < finishers; i++) {
            int own = printed[i];
            int ahead =
                    (int) Arrays.stream(printed).filter(place -> place < own).count();
            int level =
                    (int) Arrays.stream(printed).filter(place -> place == own).count();
            places.add(new KnownPlace(i, ahead + 1, ahead + level, 0));
        }
    }

    private void doubtWhatGoesAgainstTimes(List<KnownPlace> places, int mark, double metres) {
        boolean[] doubted = new boolean[places.size()];
        for (int a = 0; a < places.size(); a++) {
            for (int b = 0; b < places.size(); b++) {
                KnownPlace ahead = places.get(a);
                KnownPlace behind = places.get(b);
                boolean times =
                        ahead.last() < behind.first() && low[ahead.runner()][mark] >= high[behind.runner()][mark];
                boolean same = a < b
                        && ahead.first() == ahead.last()
                        && behind.first() == behind.last()
                        && ahead.first() == behind.first();
                if (ahead.doubt() == 0 && behind.doubt() == 0 && (times || same)) {
                    doubted[a] = doubted[b] = true;
                    contradictions.add(
                            "%s is given place %d and %s place %d at %.0f m, which %s; both places were doubted"
                                    .formatted(
                                            runners.get(ahead.runner()).name(),
                                            ahead.first(),
                                            runners.get(behind.runner()).name(),
                                            behind.first(),
                                            metres,
                                            same ? "is the same" : "goes against their times"));
                }
            }
        }
        for (int p = 0; p < doubted.length; p++) {
            if (doubted[p]) {
                KnownPlace known = places.get(p);
                places.set(
                        p,
                        new KnownPlace(
                                known.runner(), known.first(), known.last(), EvidenceReader.reportedPlaceDoubt()));
            }
        }
    }
}
