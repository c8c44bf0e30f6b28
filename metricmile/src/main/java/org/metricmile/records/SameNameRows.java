package org.metricmile.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Nation;

/**
 * The rows of everybody who is called by the same words, put together where they are one person for certain, while {@link WhoIsWho}
 * finds out who that is. Not thread safe.
 */
final class SameNameRows {

    private final Map<Athlete, Set<Nation>> known;
    private final Map<String, BirthDate> bornById;
    private final List<RowsOfPerson> clusters = new ArrayList<>();
    private final Map<ListedPerson, Athlete> contradicted = new LinkedHashMap<>();
    private final Map<ListedPerson, List<RowsOfPerson>> ofTwo = new LinkedHashMap<>();

    /**
     * Puts them together.
     *
     * @param people whom nobody decided about
     * @param known who is called so in races and tables, with the nations
     * @param bornById birth dates by id of an athlete
     */
    SameNameRows(
            Collection<ListedPerson> people,
            Map<Athlete, Set<Nation>> known,
            Identities identities,
            Map<String, BirthDate> bornById) {
        this.known = known;
        this.bornById = bornById;
        List<ListedPerson> open = new ArrayList<>();
        for (ListedPerson person : people) {
            identities
                    .find(person.printedName(), person.nation(), person.sex())
                    .ifPresentOrElse(alias -> takeAlias(person, alias), () -> open.add(person));
        }
        addKnown();
        open.stream()
                .filter(person -> person.born().flatMap(BirthDate::day).isPresent())
                .forEach(person -> clusters.stream()
                        .filter(cluster -> cluster.born.equals(person.born()))
                        .findFirst()
                        .orElseGet(this::newCluster)
                        .add(person));
        open.stream()
                .filter(person -> person.born().flatMap(BirthDate::day).isEmpty())
                .forEach(this::placeByNation);
        joinWithKnown();
    }

    /** One for each person. */
    List<RowsOfPerson> clusters() {
        return clusters;
    }

    /** Those whose birth date contradicts that of the athlete whom the table of aliases means. */
    Map<ListedPerson, Athlete> contradicted() {
        return contradicted;
    }

    /** Those who may be either of several listed people of the name. */
    Map<ListedPerson, List<RowsOfPerson>> ofTwo() {
        return ofTwo;
    }

    private RowsOfPerson newCluster() {
        RowsOfPerson cluster = new RowsOfPerson();
        clusters.add(cluster);
        return cluster;
    }

    private void takeAlias(ListedPerson person, Athlete alias) {
        BirthDate born = bornById.get(alias.id());
        if (born != null
                && person.born().isPresent()
                && born.contradicts(person.born().get())) {
            contradicted.put(person, alias);
            return;
        }
        RowsOfPerson cluster = clusters.stream()
                .filter(other -> other.known.equals(Optional.of(alias)))
                .findFirst()
                .orElseGet(this::newCluster);
        cluster.known = Optional.of(alias);
        cluster.add(person);
        if (born != null && born.day().isPresent()) {
            cluster.born = Optional.of(born);
        }
    }

    /** Those of races and tables who are called so: their rows belong to them where nothing contradicts it. */
    private void addKnown() {
        known.keySet().forEach(athlete -> {
            if (clusters.stream().noneMatch(cluster -> cluster.known.equals(Optional.of(athlete)))) {
                RowsOfPerson cluster = newCluster();
                cluster.known = Optional.of(athlete);
                cluster.born = Optional.ofNullable(bornById.get(athlete.id()));
            }
        });
    }

    /** Without a day of birth the nation tells. */
    private void placeByNation(ListedPerson person) {
        List<RowsOfPerson> fitting = clusters.stream()
                .filter(cluster -> cluster.fits(person) && isOf(cluster, person.nation()))
                .toList();
        if (fitting.size() == 1) {
            fitting.get(0).add(person);
        } else if (fitting.isEmpty()) {
            newCluster().add(person);
        } else {
            ofTwo.put(
                    person,
                    fitting.stream()
                            .filter(cluster -> !cluster.people.isEmpty())
                            .toList());
        }
    }

    private boolean isOf(RowsOfPerson cluster, Nation nation) {
        return cluster.isOf(nation)
                || cluster.known
                        .map(athlete -> known.getOrDefault(athlete, Set.of()))
                        .orElse(Set.of())
                        .contains(nation);
    }

    /** A person of a race is the only one of the lists who is called so and runs for that nation. */
    private void joinWithKnown() {
        for (RowsOfPerson own : List.copyOf(clusters)) {
            if (own.known.isEmpty() || !own.people.isEmpty()) {
                continue;
            }
            Athlete athlete = own.known.get();
            Set<Nation> nations = known.getOrDefault(athlete, Set.of());
            List<RowsOfPerson> fitting = clusters.stream()
                    .filter(cluster ->
                            cluster.known.isEmpty() && nations.stream().anyMatch(cluster::isOf))
                    .filter(cluster -> cluster.people.stream().allMatch(own::fits))
                    .toList();
            if (fitting.size() == 1) {
                fitting.get(0).known = Optional.of(athlete);
            }
        }
    }
}
