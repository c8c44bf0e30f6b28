package org.metricmile.records;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Nation;

/** Finds names of other sources that may be the same person's. */
final class NearNames {

    private final Map<String, Set<NameWords>> byLettersLess = new HashMap<>();
    private final Map<List<Object>, Set<NameWords>> byBirth = new HashMap<>();
    private final Map<NameWords, Map<Athlete, Set<Nation>>> knownByWords;
    private final Map<String, BirthDate> bornById;
    private final Map<NameWords, List<RowsOfPerson>> clusters;

    NearNames(
            Map<NameWords, Map<Athlete, Set<Nation>>> knownByWords,
            Map<String, BirthDate> bornById,
            Map<NameWords, List<RowsOfPerson>> clusters) {
        this.knownByWords = knownByWords;
        this.bornById = bornById;
        this.clusters = clusters;
        knownByWords
                .keySet()
                .forEach(words -> words.lettersLess()
                        .forEach(less -> byLettersLess
                                .computeIfAbsent(less, added -> new LinkedHashSet<>())
                                .add(words)));
        knownByWords.forEach((words, athletes) -> athletes.forEach((athlete, nations) -> {
            BirthDate born = bornById.get(athlete.id());
            if (born != null && born.day().isPresent()) {
                nations.forEach(nation -> byBirth.computeIfAbsent(
                                List.of(born, nation, words.sex()), added -> new LinkedHashSet<>())
                        .add(words));
            }
        }));
    }

    /** Who may be the person, with what speaks for it. */
    Map<Athlete, String> candidates(NameWords own, RowsOfPerson cluster) {
        Map<Athlete, String> candidates = new LinkedHashMap<>();
        for (String less : own.lettersLess()) {
            byLettersLess.getOrDefault(less, Set.of()).stream()
                    .filter(words -> words.sex() == own.sex() && !words.equals(own))
                    .filter(words -> words.isOneLetterOff(own))
                    .forEach(words -> addCandidates(words, cluster, "one letter is another", candidates));
        }
        if (cluster.born.flatMap(BirthDate::day).isPresent()) {
            for (ListedPerson person : cluster.people) {
                byBirth.getOrDefault(List.of(cluster.born.get(), person.nation(), own.sex()), Set.of()).stream()
                        .filter(words -> !words.equals(own) && words.sharesWordWith(own))
                        .forEach(words -> addCandidates(words, cluster, "born on the same day", candidates));
            }
        }
        return candidates;
    }

    private void addCandidates(NameWords words, RowsOfPerson cluster, String why, Map<Athlete, String> candidates) {
        knownByWords.getOrDefault(words, Map.of()).forEach((athlete, nations) -> {
            BirthDate born = bornById.get(athlete.id());
            boolean contradicted = born != null && cluster.born.isPresent() && born.contradicts(cluster.born.get());
            // whoever is in the lists under the name of the race as well is somebody else
            boolean listedToo = clusters.getOrDefault(words, List.of()).stream()
                    .anyMatch(other -> other.known.equals(Optional.of(athlete)) && !other.people.isEmpty());
            if (!contradicted && !listedToo && nations.stream().anyMatch(cluster::isOf)) {
                candidates.putIfAbsent(athlete, why);
            }
        });
    }
}
