package org.metricmile.records.careers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metricmile.athletics.Athlete;

/** Whom an athlete met most often in finals. */
public final class Rivals {

    private Rivals() {}

    /**
     * Those met in finals most often, the most frequent first, then by id.
     *
     * @param most at most this many
     */
    public static List<HeadToHead> of(Careers careers, Athlete athlete, int most) {
        List<HeadToHead> met = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        careers.all()
                .map(CareerResult::athlete)
                .filter(other -> other.sex() == athlete.sex() && !other.equals(athlete) && seen.add(other.id()))
                .forEach(other -> {
                    HeadToHead finals = HeadToHead.of(careers, athlete, other).finals();
                    if (!finals.encounters().isEmpty()) {
                        met.add(finals);
                    }
                });
        met.sort(
                Comparator.comparing((HeadToHead finals) -> -finals.encounters().size())
                        .thenComparing(finals -> finals.other().id()));
        return List.copyOf(met.subList(0, Math.min(most, met.size())));
    }
}
