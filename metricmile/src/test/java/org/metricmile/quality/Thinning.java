package org.metricmile.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/**
 * Hides of a wholly known race what is not known of the Paris 2024 final: left are all results, the leader's times at some marks
 * (two of them by hand in a 1500 m), the order of the first six at the bell, and a few places of the winner, the
 * second and the last.
 */
final class Thinning {

    /** How far hand times are off in the thinned races, drawn and then rounded up to a tenth. */
    private static final double HAND_SD_SECONDS = 0.15;

    private final RaceSheet whole;
    private final List<Split> left = new ArrayList<>();
    private final KeyedNoise noise;

    private Thinning(RaceSheet whole) {
        this.whole = whole;
        this.noise = new KeyedNoise(whole.race().id().hashCode());
    }

    static RaceSheet of(RaceSheet whole) {
        Thinning thinning = new Thinning(whole);
        if (whole.distance().inMetres() == 800) {
            thinning.thin800();
        } else {
            thinning.thin1500();
        }
        return new RaceSheet(whole.race(), whole.results(), thinning.left, List.of(), List.of(), List.of());
    }

    private void thin800() {
        leader(200, Provenance.REPORTED);
        leader(400, Provenance.REPORTED);
        leader(600, Provenance.REPORTED);
        firstSix(400);
        place(0, 200);
        place(0, 600);
        place(1, 600);
    }

    private void thin1500() {
        leader(400, Provenance.REPORTED);
        leader(800, Provenance.REPORTED);
        leader(1000, Provenance.HAND);
        leader(1100, Provenance.HAND);
        leader(1200, Provenance.REPORTED);
        firstSix(1100);
        for (int metres : new int[] {400, 800, 1200, 1300}) {
            place(0, metres);
        }
        place(1, 400);
        place(1, 1300);
        place(whole.results().size() - 1, 1200);
    }

    private void leader(int metres, Provenance provenance) {
        Split first = order(metres).get(0);
        double seconds = first.time().orElseThrow().inSeconds();
        ElapsedTime time = first.time().orElseThrow();
        if (provenance == Provenance.HAND) {
            double byHand = seconds + HAND_SD_SECONDS * noise.gaussian(metres);
            time = ElapsedTime.ofSeconds(Math.ceil(byHand * 10 - 1e-9) / 10, Precision.TENTH);
        }
        left.add(split(first.runner(), metres, Optional.of(time), OptionalInt.of(1), provenance));
    }

    private void firstSix(int metres) {
        List<Split> order = order(metres);
        for (int i = 1; i < 6; i++) {
            left.add(
                    split(order.get(i).runner(), metres, Optional.empty(), OptionalInt.of(i + 1), Provenance.REPORTED));
        }
    }

    private void place(int result, int metres) {
        Athlete runner = whole.results().get(result).athlete();
        List<Split> order = order(metres);
        for (int i = 0; i < order.size(); i++) {
            boolean told = left.stream()
                    .anyMatch(split -> split.isOf(runner) && split.at().equals(Distance.ofMetres((long) metres)));
            if (order.get(i).isOf(runner) && !told) {
                left.add(split(
                        Optional.of(runner), metres, Optional.empty(), OptionalInt.of(i + 1), Provenance.REPORTED));
            }
        }
    }

    private List<Split> order(int metres) {
        return whole.splits().stream()
                .filter(split -> split.at().equals(Distance.ofMetres((long) metres))
                        && split.time().isPresent()
                        && split.runner().isPresent())
                .sorted(Comparator.comparing((Split split) -> split.time().orElseThrow())
                        .thenComparingInt(split -> split.position().orElse(99)))
                .toList();
    }

    private Split split(
            Optional<Athlete> runner,
            int metres,
            Optional<ElapsedTime> time,
            OptionalInt position,
            Provenance provenance) {
        return new Split(
                runner,
                Distance.ofMetres((long) metres),
                time,
                position,
                false,
                provenance,
                whole.race().source());
    }
}
