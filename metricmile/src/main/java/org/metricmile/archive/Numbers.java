package org.metricmile.archive;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Source;

/**
 * The numbers by which rows written in one import name runners, citations and documents; what is not stored yet is
 * stored first.
 */
final class Numbers {

    private record KnownRunner(int number, Athlete athlete) {}

    private final Database database;
    private final Map<String, Integer> sources;
    private final Map<String, KnownRunner> runners = new HashMap<>();
    private final Map<String, Integer> citations = new HashMap<>();
    private @Nullable ListedPeople listedPeople;
    private int nextRunner = 1;
    private int nextCitation = 1;

    /** Numbers for one reading, whose documents have these numbers by name. */
    Numbers(Database database, Map<String, Integer> sources) {
        this.database = database;
        this.sources = Map.copyOf(sources);
        for (KnownRunner known : Runners.listNumbered(database, KnownRunner::new)) {
            runners.put(known.athlete().id(), known);
            nextRunner = Math.max(nextRunner, known.number() + 1);
        }
        database.list("select citation_no, citation from citation", row -> {
            citations.put(row.getString(2), row.getInt(1));
            nextCitation = Math.max(nextCitation, row.getInt(1) + 1);
            return row.getInt(1);
        });
    }

    int runner(Athlete athlete) {
        KnownRunner known = runners.get(athlete.id());
        if (known == null) {
            known = new KnownRunner(nextRunner++, athlete);
            Runners.insert(database, known.number(), athlete);
            runners.put(athlete.id(), known);
        } else if (!known.athlete().sex().equals(athlete.sex())) {
            throw new ArchiveException(
                    "the athlete %s is of the category %s in the archive and of the category %s here; maybe two persons share one id"
                            .formatted(
                                    athlete.id(),
                                    known.athlete().sex().word(),
                                    athlete.sex().word()));
        } else if (Runners.isBetterSpelling(athlete.name(), known.athlete().name())) {
            Runners.respell(database, athlete);
            runners.put(athlete.id(), new KnownRunner(known.number(), athlete));
        }
        return known.number();
    }

    /** The people of lists; most readings have no list. */
    ListedPeople listedPeople() {
        ListedPeople people = listedPeople;
        if (people == null) {
            people = new ListedPeople(database);
            listedPeople = people;
        }
        return people;
    }

    /** One edition of a document: a name alone may be that of several. */
    static String edition(String name, String sha256) {
        return name + " " + sha256;
    }

    int citation(Source source) {
        Integer known = citations.get(source.citation());
        if (known == null) {
            int number = nextCitation++;
            database.update(
                    "insert into citation (citation_no, citation) values (?, ?)",
                    binding -> binding.number(number).text(source.citation()));
            citations.put(source.citation(), number);
            return number;
        }
        return known;
    }

    /** The number of the document that a fact was read from. */
    int document(String name) {
        return document(new Source("", name, 0), Map.of());
    }

    /**
     * The number of the document that a fact was read from, now or for an earlier version of the same race.
     *
     * @param earlier documents of the earlier versions, each by its name and by {@link #edition}; a fact that is on record
     *     keeps the edition it was read from, any other is of this reading if that has a document of the name
     */
    int document(Source source, Map<String, Integer> earlier) {
        String name = source.document();
        Integer kept = source.edition().isEmpty() ? null : earlier.get(edition(name, source.edition()));
        Integer number = kept == null ? sources.getOrDefault(name, earlier.get(name)) : kept;
        if (number == null) {
            throw new ArchiveException(
                    "a fact names the document \"%s\", which is not among the documents of its reading: %s"
                            .formatted(name, sources.keySet()));
        }
        return number;
    }
}
