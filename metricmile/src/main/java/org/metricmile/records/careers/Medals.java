package org.metricmile.records.careers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.metricmile.athletics.CompetitionCategory;

/**
 * The medals of an athlete.
 *
 * @param medals in time
 */
public record Medals(List<Medal> medals) {

    public Medals {
        medals = List.copyOf(medals);
    }

    /** The medals among the results of one athlete. */
    public static Medals of(List<CareerResult> career) {
        List<Medal> medals = new ArrayList<>();
        career.forEach(result -> result.medal().ifPresent(colour -> medals.add(new Medal(colour, result))));
        return new Medals(medals);
    }

    /** Those of one kind of championship. */
    public Medals at(CompetitionCategory category) {
        return new Medals(medals.stream()
                .filter(medal -> medal.result().occasion().category() == category)
                .toList());
    }

    public int count(MedalColour colour) {
        return (int) medals.stream().filter(medal -> medal.colour() == colour).count();
    }

    /** The colours that are not among them, the best first; none if there is no medal at all. */
    public Set<MedalColour> missing() {
        if (medals.isEmpty()) {
            return EnumSet.noneOf(MedalColour.class);
        }
        Set<MedalColour> missing = EnumSet.allOf(MedalColour.class);
        medals.forEach(medal -> missing.remove(medal.colour()));
        return missing;
    }
}
