package org.metricmile.story.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.race.LeadersTime;
import org.metricmile.story.Evidence;
import org.metricmile.story.PeersTimes;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;

/** How fast the head of the race was with about half of it run, beside races of its kind. */
final class ThePace implements DecidingFactor {

    private static final int FEWEST_PEERS = 3;

    /** So near to the median a race is called as fast as usual. Ours. */
    private static final double USUAL_SECONDS = 1;

    @Override
    public Optional<Sentence> tell(Contest contest) {
        PaceAmongPeers peers = contest.facts().found().peers();
        int mark = nearestToHalf(contest, peers);
        if (mark < 0) {
            return Optional.empty();
        }
        Optional<LeadersTime> own =
                contest.facts().trace().leadersTime(peers.marks().get(mark));
        List<Double> others = peers.othersAt(mark);
        if (own.isEmpty() || others.size() < FEWEST_PEERS) {
            return Optional.empty();
        }
        double median = (others.get((others.size() - 1) / 2) + others.get(others.size() / 2)) / 2;
        double off = own.get().time().inSeconds() - median;
        PaceAmongPeers.Rank rank = peers.rankAt(mark, own.get().time());
        String who = Words.list(contest.facts().leadersByName(own.get()));
        String text = String.format(
                Locale.ROOT,
                "Up to %s the race was %s: %s passed in %s, %.1f s %s the median of %d races of this kind on record here; %s.",
                own.get().at(),
                asRun(off),
                who,
                own.get().time(),
                Math.abs(off),
                off < 0 ? "under" : "above",
                others.size(),
                faster(rank));
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(own.get()
                .runner()
                .map(leader -> contest.facts().at(leader, own.get().at()))
                .orElseGet(() -> new Evidence(
                        "leader, " + own.get().at() + ", " + own.get().time(),
                        own.get().provenance(),
                        contest.facts().raceSource())));
        evidence.addAll(PeersTimes.at(peers, mark));
        return Optional.of(new Sentence(text, evidence));
    }

    private static String asRun(double offSeconds) {
        return Math.abs(offSeconds) <= USUAL_SECONDS
                ? "as fast as usual"
                : offSeconds < 0 ? "faster than usual" : "slower than usual";
    }

    private static String faster(PaceAmongPeers.Rank rank) {
        int surely = rank.best() - 1;
        int maybe = rank.worst() - rank.best();
        String told = surely == 0
                ? "none of them was" + (maybe > 0 ? " surely" : "")
                : surely == 1 ? "one of them was" : surely + " of them were";
        return told + " faster there"
                + (maybe == 0 ? "" : ", " + (maybe == 1 ? "one is" : maybe + " are") + " too close to tell");
    }

    private static int nearestToHalf(Contest contest, PaceAmongPeers peers) {
        int nearest = -1;
        double half = contest.finish().inMetres() / 2;
        for (int k = 0; k < peers.marks().size() - 1; k++) {
            double off = Math.abs(peers.marks().get(k).inMetres() - half);
            if (nearest < 0 || off < Math.abs(peers.marks().get(nearest).inMetres() - half)) {
                nearest = k;
            }
        }
        return nearest;
    }
}
