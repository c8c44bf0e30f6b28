package org.metricmile.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.Provenance;

/** The pace: who led at each lap, and in what time. */
final class LeadersSplits implements Teller {

    @Override
    public Optional<Sentence> tell(Facts facts) {
        List<LeadersTime> times = new ArrayList<>();
        for (Distance mark : facts.trace().marks()) {
            if (Facts.isEndOfLap(mark) && mark.isShorterThan(facts.sheet().distance())) {
                facts.trace().leadersTime(mark).ifPresent(times::add);
            }
        }
        if (times.isEmpty()) {
            return Optional.empty();
        }
        List<String> stretches = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        int i = 0;
        while (i < times.size()) {
            List<String> leaders = facts.leadersByName(times.get(i));
            List<String> marks = new ArrayList<>();
            while (i < times.size() && facts.leadersByName(times.get(i)).equals(leaders)) {
                LeadersTime time = times.get(i++);
                String how = time.provenance() == Provenance.OFFICIAL || time.provenance() == Provenance.REPORTED
                        ? ""
                        : ", " + time.provenance().label();
                List<Athlete> level = time.runner().isEmpty() ? List.of() : facts.levelWithFirst(time);
                String by = level.isEmpty() ? "" : ", level with " + Words.names(level);
                marks.add(time.at() + " (" + time.time() + how + by + ")");
                evidence.addAll(evidence(facts, time));
            }
            String who = Words.list(leaders) + (leaders.size() > 1 ? ", level," : "");
            String led = stretches.isEmpty() ? " led at " : " at ";
            stretches.add(who + led + Words.list(marks));
        }
        String text = String.join(", then ", stretches) + ".";
        return Optional.of(new Sentence(Words.capital(text), evidence));
    }

    private static List<Evidence> evidence(Facts facts, LeadersTime time) {
        List<Athlete> leaders = facts.leaders(time);
        if (!leaders.isEmpty()) {
            return leaders.stream().map(leader -> facts.at(leader, time.at())).toList();
        }
        return facts.sheet().splits().stream()
                .filter(split -> split.runner().isEmpty() && split.at().equals(time.at()))
                .limit(1)
                .map(facts::ofSplit)
                .toList();
    }
}
