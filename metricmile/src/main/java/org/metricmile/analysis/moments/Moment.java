package org.metricmile.analysis.moments;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Provenance;

/**
 * Something that happened in a race: who did it, where and when, how sure that is, and what shows it.
 *
 * @param kind what happened
 * @param athlete who did it, or to whom it happened
 * @param others who else had part in it, the most important first: who was passed, who boxed in, who forced wide
 * @param fromMetres race position of the athlete where it begins
 * @param toMetres race position where it ends; equal to the beginning where it is a point
 * @param fromSeconds since the gun
 * @param toSeconds since the gun
 * @param certainty 0 to 1: the probability that a viewer of the race with the same definition at hand would agree
 * @param provenance the least sure of what it rests on
 * @param figures numbers that describe it, by name with unit: {@code speedAdvantageMps}, {@code offsetMetres}
 * @param words what is told in words, by name: {@code side} with {@code inside}, {@code outside} or {@code unknown};
 *     {@code section} with {@code bend} or {@code straight}; {@link #SEEN} with where it lies, if times at marks show no more
 * @param evidence sentences that say what was seen, with numbers; never empty
 */
public record Moment(
        MomentKind kind,
        Athlete athlete,
        List<Athlete> others,
        double fromMetres,
        double toMetres,
        double fromSeconds,
        double toSeconds,
        double certainty,
        Provenance provenance,
        Map<String, Double> figures,
        Map<String, String> words,
        List<String> evidence) {

    /** Key of the word that says between which marks it lies. */
    public static final String SEEN = "seen";

    /** @throws IllegalArgumentException if it ends before it begins, the certainty is not 0 to 1 or there is no evidence */
    public Moment {
        others = List.copyOf(others);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        evidence = List.copyOf(evidence);
        if (!(fromSeconds <= toSeconds && fromMetres <= toMetres)) {
            throw new IllegalArgumentException("%s of %s ends at %s m, %s s but begins at %s m, %s s"
                    .formatted(kind, athlete.name(), toMetres, toSeconds, fromMetres, fromSeconds));
        }
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("a certainty is 0 to 1, not " + certainty);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("%s of %s needs evidence".formatted(kind, athlete.name()));
        }
    }

    /** Where it lies, in words, if times at marks show no more: {@code between 700 m and the finish}. */
    public Optional<String> seenBetween() {
        return Optional.ofNullable(words.get(SEEN));
    }
}
