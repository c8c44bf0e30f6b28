package org.metricmile.story.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.LeadersTime;
import org.metricmile.reconstruction.TimeCheck;
import org.metricmile.story.Evidence;
import org.metricmile.story.Facts;
import org.metricmile.story.PeersTimes;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;

/** Who led at each lap, or where a source has its end, in what time, and how that compares with races of the kind. */
final class LeadersTimes implements TimelineTeller {

    /** Of the times of other races those that the rank is told by. */
    private static final int NEXT_TO_IT = 3;

    private static final int FEWEST_PEERS = 3;

    @Override
    public List<TimelineEntry> tell(Facts facts) {
        PaceAmongPeers peers = facts.found().peers();
        List<TimelineEntry> entries = new ArrayList<>();
        List<Distance> told = new ArrayList<>();
        for (int k = 0; k < peers.marks().size() - 1; k++) {
            int mark = k;
            facts.trace().leadersTime(peers.marks().get(mark)).ifPresent(time -> {
                told.add(time.at());
                entries.add(entry(facts, time, rank(peers, mark, time), PeersTimes.at(peers, mark)));
            });
        }
        for (Distance mark : facts.trace().marks()) {
            boolean isNew = told.stream().noneMatch(lap -> isSameLap(lap, mark));
            if (isNew
                    && Facts.isEndOfLap(mark)
                    && mark.isShorterThan(facts.sheet().distance())) {
                facts.trace().leadersTime(mark).ifPresent(time -> entries.add(entry(facts, time, "", List.of())));
            }
        }
        return entries;
    }

    private static boolean isSameLap(Distance lap, Distance mark) {
        return Math.abs(lap.minus(mark).millimetres()) <= mark.millimetres() / 100;
    }

    private static TimelineEntry entry(Facts facts, LeadersTime time, String rank, List<Evidence> peers) {
        List<Evidence> evidence = new ArrayList<>(evidence(facts, time));
        if (!rank.isEmpty()) {
            peers.stream().limit(NEXT_TO_IT).forEach(evidence::add);
        }
        double metres = time.at().inMetres();
        return new TimelineEntry(
                Happening.of(Happening.LEADER_TIME, time.runner(), List.of()),
                Stretch.at(metres, time.time().inSeconds()),
                new Sentence(led(facts, time) + rank + ".", evidence),
                List.of(),
                HowSure.by(time.provenance(), check(facts, time)),
                TimelineEntry.Weight.MAIN);
    }

    /** {@code Ann leads at 800 m in 1:57.00}; who is first by less than makes a lead is said to be level. */
    private static String led(Facts facts, LeadersTime time) {
        List<String> leaders = facts.leadersByName(time);
        String who = Words.capital(Words.list(leaders));
        if (leaders.size() > 1) {
            return "%s are level in the lead at %s in %s".formatted(who, time.at(), time.time());
        }
        List<String> level = facts.levelWithFirst(time).stream()
                .map(facts.pacemaking()::name)
                .toList();
        return level.isEmpty()
                ? "%s leads at %s in %s".formatted(who, time.at(), time.time())
                : "%s is first at %s in %s, level with %s".formatted(who, time.at(), time.time(), Words.list(level));
    }

    /** Where races of the kind have a time at the mark: the how manieth fastest this one was. */
    private static String rank(PaceAmongPeers peers, int mark, LeadersTime time) {
        PaceAmongPeers.Rank rank = peers.rankAt(mark, time.time());
        return rank.of() <= FEWEST_PEERS
                ? ""
                : ", %s of %d such races with a time there".formatted(Words.rank(rank), rank.of());
    }

    private static List<Evidence> evidence(Facts facts, LeadersTime time) {
        List<Athlete> leaders = facts.leaders(time);
        return leaders.isEmpty()
                ? facts.ofLeaderWithoutName(time.at())
                : leaders.stream().map(leader -> facts.at(leader, time.at())).toList();
    }

    /** What the rest of the evidence says of the time. */
    private static String check(Facts facts, LeadersTime time) {
        Optional<TimeCheck> check = facts.found().reconstruction().stream()
                .flatMap(race -> race.times().stream())
                .filter(one -> one.at().equals(time.at())
                        && one.time().equals(time.time())
                        && time.runner().equals(Optional.of(one.runner())))
                .findFirst();
        return check.map(one -> "without this time the rest puts it at " + Likely.clock(one.expected()))
                .orElse("");
    }
}
