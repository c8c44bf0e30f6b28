package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.metricmile.analysis.moments.CoverFinder;
import org.metricmile.analysis.moments.DroppedFinder;
import org.metricmile.analysis.moments.FadeFinder;
import org.metricmile.analysis.moments.KickFinder;
import org.metricmile.analysis.moments.LeadFinder;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentFinder;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.analysis.moments.PassFinder;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.FieldMotion;
import org.metricmile.track.Course;

/**
 * What happened in most of the races of an ensemble. Each race is searched by the finders that times and places along the
 * track suffice for; what they find is one moment if it is of the same kind and athlete (a pass: of the same two) and no farther apart along
 * the track than {@value #APART_METRES} m from one race to the next.
 */
public final class LikelyMoments {

    /** What times along the track can show; sides, widths and shelter are not reconstructed. */
    private static final List<MomentFinder> FINDERS = List.of(
            new LeadFinder(),
            new PassFinder(),
            new KickFinder(),
            new CoverFinder(),
            new FadeFinder(),
            new DroppedFinder());

    private static final double LEAST_PROBABILITY = 0.5;

    /** From one race to the next one moment is found some strides earlier or later; a gap as wide as this separates two. */
    private static final double APART_METRES = 60;

    private static final double INTERVAL = 0.9;

    /** The first so many races are searched: a probability is then good to 0.05 (one standard deviation, at 0.5). */
    public static final int MOST_MEMBERS = 100;

    private LikelyMoments() {}

    /**
     * Moments of at least half of the races, in the order in which they begin.
     *
     * @param course where the race was run
     */
    public static List<LikelyMoment> of(RaceEnsemble ensemble, Course course) {
        return of(ensemble, course, FINDERS);
    }

    /** Of them the kicks only, for who needs no more: they are the same, and found sooner. */
    public static List<LikelyMoment> kicks(RaceEnsemble ensemble, Course course) {
        return of(ensemble, course, List.of(new KickFinder()));
    }

    private static List<LikelyMoment> of(RaceEnsemble ensemble, Course course, List<MomentFinder> finders) {
        int members = Math.min(MOST_MEMBERS, ensemble.size());
        List<List<Moment>> found = IntStream.range(0, members)
                .parallel()
                .mapToObj(member -> found(ensemble, member, course, finders))
                .toList();
        Map<Kind, List<Occurrence>> kinds = new LinkedHashMap<>();
        for (int member = 0; member < members; member++) {
            for (Moment moment : found.get(member)) {
                kinds.computeIfAbsent(Kind.of(moment), kind -> new ArrayList<>())
                        .add(new Occurrence(member, moment));
            }
        }
        List<LikelyMoment> likely = new ArrayList<>();
        kinds.forEach((kind, all) -> clusters(all).stream()
                .filter(cluster -> races(cluster).size() >= LEAST_PROBABILITY * members)
                .map(cluster -> moment(kind, cluster, members))
                .forEach(likely::add));
        likely.sort(Comparator.comparingDouble(moment -> moment.atSeconds().median()));
        return likely;
    }

    private static List<Moment> found(RaceEnsemble ensemble, int member, Course course, List<MomentFinder> finders) {
        FieldMotion field = FieldMotion.of(ensemble.member(member), course);
        return finders.stream().flatMap(finder -> finder.find(field).stream()).toList();
    }

    private record Kind(MomentKind kind, Athlete athlete, List<Athlete> passed) {

        static Kind of(Moment moment) {
            return new Kind(
                    moment.kind(), moment.athlete(), moment.kind() == MomentKind.PASS ? moment.others() : List.of());
        }
    }

    private record Occurrence(int member, Moment moment) {

        double metres() {
            return moment.fromMetres();
        }
    }

    private static List<List<Occurrence>> clusters(List<Occurrence> all) {
        List<Occurrence> along = new ArrayList<>(all);
        along.sort(Comparator.comparingDouble(Occurrence::metres).thenComparingInt(Occurrence::member));
        List<List<Occurrence>> clusters = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Occurrence next : along) {
            if (next.metres() > last + APART_METRES) {
                clusters.add(new ArrayList<>());
            }
            clusters.get(clusters.size() - 1).add(next);
            last = next.metres();
        }
        return clusters;
    }

    private static Set<Integer> races(List<Occurrence> cluster) {
        Set<Integer> races = new LinkedHashSet<>();
        cluster.forEach(occurrence -> races.add(occurrence.member()));
        return races;
    }

    private static LikelyMoment moment(Kind kind, List<Occurrence> cluster, int members) {
        // of several in one race the last one is meant: what was taken back did not last
        Map<Integer, Moment> lastOfRace = new LinkedHashMap<>();
        cluster.forEach(occurrence -> lastOfRace.put(occurrence.member(), occurrence.moment()));
        List<Athlete> others =
                others(lastOfRace.values().stream().map(Moment::others).toList());
        long withOthers = lastOfRace.values().stream()
                .filter(moment -> moment.others().containsAll(others))
                .count();
        return new LikelyMoment(
                kind.kind(),
                kind.athlete(),
                others,
                (double) lastOfRace.size() / members,
                (double) withOthers / members,
                lastOfRace.keySet(),
                members,
                CredibleInterval.of(
                        lastOfRace.values().stream()
                                .mapToDouble(Moment::fromMetres)
                                .toArray(),
                        INTERVAL),
                CredibleInterval.of(
                        lastOfRace.values().stream()
                                .mapToDouble(Moment::fromSeconds)
                                .toArray(),
                        INTERVAL));
    }

    private static List<Athlete> others(List<List<Athlete>> ofRaces) {
        Map<Athlete, Integer> counts = new LinkedHashMap<>();
        ofRaces.forEach(others -> others.forEach(other -> counts.merge(other, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= ofRaces.size())
                .sorted(Map.Entry.<Athlete, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
