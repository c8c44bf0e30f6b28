package org.metricmile.records.claims;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metricmile.athletics.Athlete;

/**
 * One thing that may be said of a race, checked against what is on record.
 *
 * @param kind what kind of thing
 * @param subjects of whom, in order; empty if it is of the race
 * @param wording one sentence or two, as a desk would write it
 * @param figures numbers by name; times in seconds, margins in seconds, else counts, places and years
 * @param words texts by name: marks as printed, names, days
 * @param details lines that belong to it: a lineage, a list of meetings
 * @param definition what a word of it is taken to mean, never empty
 * @param evidence what it rests on, never empty
 * @param standing how well it stands
 * @param falseIf what would make it false
 * @param contradictions sources that differ about a figure of it, those that somebody resolved included
 * @param newsworthiness from 0 to 100: weight of its kind, times prominence of the subject, times magnitude, times standing
 */
public record Claim(
        ClaimKind kind,
        List<Athlete> subjects,
        String wording,
        Map<String, Double> figures,
        Map<String, String> words,
        List<String> details,
        String definition,
        List<Exhibit> evidence,
        Standing standing,
        List<String> falseIf,
        List<String> contradictions,
        int newsworthiness) {

    /** @throws IllegalArgumentException if there is no evidence, no definition, or nothing that would make it false */
    public Claim {
        subjects = List.copyOf(subjects);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        details = List.copyOf(details);
        evidence = List.copyOf(evidence);
        falseIf = List.copyOf(falseIf);
        contradictions = List.copyOf(contradictions);
        if (evidence.isEmpty() || falseIf.isEmpty() || definition.isEmpty()) {
            throw new IllegalArgumentException(
                    "a claim needs evidence, a definition and something that would make it false: " + wording);
        }
    }
}
