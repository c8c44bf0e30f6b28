package org.metricmile.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Nation;

/**
 * Who is meant by the people of lists of marks. Told from all lists, races and tables together, so that the order in which they were
 * imported makes no difference:
 *
 * <ol>
 *   <li>what a person decided holds;
 *   <li>then the table of aliases, unless the birth dates contradict it: then the row waits;
 *   <li>the same words as a name, whatever their order, accents, capitals and hyphens, with the same day of birth, are one person, for
 *       whichever nation the marks were run;
 *   <li>the same words with the same nation, and no birth dates that contradict one another, are one person; if two are in question the
 *       row waits;
 *   <li>two words in common, or one that is written with a letter more or less, with the same nation and the same day of birth, or a
 *       name that is one letter off with the same nation, may be one person who is in another source under the other name: the row
 *       waits;
 *   <li>everybody else is a person of their own.
 * </ol>
 */
public final class WhoIsWho {

    /**
     * Somebody of a list who can be told by a guess only.
     *
     * @param person whom the row names
     * @param asPrinted who that is if nobody known is meant
     * @param why a sentence
     * @param candidates who may be meant, with what speaks for it
     */
    public record Question(ListedPerson person, Athlete asPrinted, String why, Map<Athlete, String> candidates) {

        public Question {
            candidates = Map.copyOf(candidates);
        }
    }

    /** A name that was joined though it is written otherwise, or for another nation. */
    public record Joined(ListedPerson person, Athlete athlete, String why) {}

    private static final Comparator<ListedPerson> ORDER = Comparator.comparing(ListedPerson::printedName)
            .thenComparing(ListedPerson::nation)
            .thenComparing(person -> person.born().map(BirthDate::toString).orElse("~"));

    private final Identities identities;
    private final Map<String, Optional<Athlete>> decisions;
    private final Map<String, BirthDate> bornById = new HashMap<>();
    private final Map<NameWords, Map<Athlete, Set<Nation>>> knownByWords = new HashMap<>();
    private final Map<ListedPerson, Athlete> told = new HashMap<>();
    private final Map<ListedPerson, List<RowsOfPerson>> twoOfOneName = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Joined> joined = new ArrayList<>();

    /**
     * Tells everybody.
     *
     * @param listed everybody who is named in a list
     * @param spellings names in races and tables of careers
     * @param born birth dates by id of an athlete
     * @param identities the table of aliases
     * @param decisions by {@link ListedPerson#label}: who is meant, or that the rows are to be left out
     */
    public WhoIsWho(
            Collection<ListedPerson> listed,
            Collection<KnownSpelling> spellings,
            Map<String, BirthDate> born,
            Identities identities,
            Map<String, Optional<Athlete>> decisions) {
        this.identities = identities;
        this.decisions = Map.copyOf(decisions);
        bornById.putAll(born);
        for (KnownSpelling spelling : spellings) {
            knownByWords
                    .computeIfAbsent(
                            NameWords.of(
                                    spelling.printedName(), spelling.athlete().sex()),
                            added -> new TreeMap<>(Comparator.comparing(Athlete::id)))
                    .computeIfAbsent(spelling.athlete(), added -> new TreeSet<>())
                    .add(spelling.nation());
        }
        Map<NameWords, List<ListedPerson>> groups = new HashMap<>();
        for (ListedPerson person : listed.stream().distinct().sorted(ORDER).toList()) {
            if (!decide(person)) {
                groups.computeIfAbsent(NameWords.of(person.printedName(), person.sex()), added -> new ArrayList<>())
                        .add(person);
            }
        }
        Map<NameWords, List<RowsOfPerson>> clusters = new HashMap<>();
        groups.forEach((words, people) -> {
            SameNameRows rows =
                    new SameNameRows(people, knownByWords.getOrDefault(words, Map.of()), identities, bornById);
            clusters.put(words, rows.clusters());
            rows.contradicted().forEach(this::askWhetherAlias);
            twoOfOneName.putAll(rows.ofTwo());
        });
        NearNames near = new NearNames(knownByWords, bornById, clusters);
        clusters.keySet().stream()
                .sorted(Comparator.comparing(NameWords::key).thenComparing(NameWords::sex))
                .forEach(words -> name(words, clusters.getOrDefault(words, List.of()), near));
        askWhichOfTwo();
        questions.sort(Comparator.comparing(Question::person, ORDER));
    }

    /** Who is meant; empty if the rows of the person wait for a decision or are to be left out. */
    public Optional<Athlete> athlete(ListedPerson person) {
        return Optional.ofNullable(told.get(person));
    }

    /** The birth date of an athlete, where a list or a table has it. */
    public Optional<BirthDate> born(Athlete athlete) {
        return Optional.ofNullable(bornById.get(athlete.id()));
    }

    /** People who wait for a decision, by name. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    /** Names that are one person's though they differ. */
    public List<Joined> joined() {
        return List.copyOf(joined);
    }

    private boolean decide(ListedPerson person) {
        Optional<Athlete> decided = decisions.getOrDefault(person.label(), Optional.empty());
        decided.ifPresent(athlete -> {
            told.put(person, athlete);
            person.born().ifPresent(date -> bornById.putIfAbsent(athlete.id(), date));
        });
        return decisions.containsKey(person.label());
    }

    private void askWhetherAlias(ListedPerson person, Athlete alias) {
        questions.add(new Question(
                person,
                unlisted(person),
                "Born %s here and %s on record."
                        .formatted(
                                person.born().orElseThrow(),
                                born(alias).map(BirthDate::toString).orElse("")),
                Map.of(alias, "same name")));
    }

    /** Who may be meant is told once everybody of the name is. */
    private void askWhichOfTwo() {
        twoOfOneName.forEach((person, clusters) -> {
            Map<Athlete, String> candidates = new LinkedHashMap<>();
            clusters.stream()
                    .map(cluster -> cluster.athlete)
                    .flatMap(Optional::stream)
                    .forEach(athlete -> candidates.put(athlete, "same name and nation"));
            questions.add(new Question(person, unlisted(person), "Two people are called so.", candidates));
        });
    }

    private Athlete unlisted(ListedPerson person) {
        return identities.athlete(person.printedName(), person.nation(), person.sex());
    }

    /** Says who each cluster is, and lets those wait who may be somebody of another source. */
    private void name(NameWords words, List<RowsOfPerson> clusters, NearNames near) {
        Map<String, Integer> uses = new HashMap<>();
        List<RowsOfPerson> listed =
                clusters.stream().filter(cluster -> !cluster.people.isEmpty()).toList();
        listed.stream()
                .filter(cluster -> cluster.known.isEmpty())
                .forEach(cluster -> uses.merge(plain(cluster).id(), 1, Integer::sum));
        for (RowsOfPerson cluster : listed) {
            Athlete athlete = cluster.known.orElseGet(() -> {
                Athlete plain = plain(cluster);
                boolean shared = uses.getOrDefault(plain.id(), 0) > 1 || isTaken(words, plain);
                return shared && cluster.born.isPresent()
                        ? new Athlete(plain.id() + "-" + cluster.born.get(), plain.name(), plain.sex())
                        : plain;
            });
            cluster.athlete = Optional.of(athlete);
            Map<Athlete, String> candidates = cluster.known.isPresent() ? Map.of() : near.candidates(words, cluster);
            if (candidates.isEmpty()) {
                tell(cluster, athlete);
            } else {
                cluster.people.forEach(person -> questions.add(
                        new Question(person, athlete, "The name is near to one of another source.", candidates)));
            }
        }
    }

    private boolean isTaken(NameWords words, Athlete plain) {
        return knownByWords.getOrDefault(words, Map.of()).containsKey(plain);
    }

    private Athlete plain(RowsOfPerson cluster) {
        return cluster.people.stream()
                .map(this::unlisted)
                .min(Comparator.comparing(Athlete::id))
                .orElseThrow();
    }

    private void tell(RowsOfPerson cluster, Athlete athlete) {
        cluster.born.ifPresent(date ->
                bornById.merge(athlete.id(), date, (one, other) -> one.day().isPresent() ? one : other));
        for (ListedPerson person : cluster.people) {
            told.put(person, athlete);
            if (!unlisted(person).equals(athlete)
                    && identities
                            .find(person.printedName(), person.nation(), person.sex())
                            .isEmpty()) {
                boolean sameWords = NameWords.of(person.printedName(), person.sex())
                        .equals(NameWords.of(athlete.name(), athlete.sex()));
                joined.add(new Joined(person, athlete, sameWords ? "same name" : "another spelling"));
            }
        }
    }
}
