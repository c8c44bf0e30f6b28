package org.metricmile.records;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Nation;

/** Rows of lists that are of one person, while {@link WhoIsWho} finds out who that is. Not thread safe. */
final class RowsOfPerson {

    final Set<ListedPerson> people = new LinkedHashSet<>();
    Optional<BirthDate> born = Optional.empty();

    /** Whom of races and tables the rows belong to. */
    Optional<Athlete> known = Optional.empty();

    /** Who it is in the end. */
    Optional<Athlete> athlete = Optional.empty();

    void add(ListedPerson person) {
        people.add(person);
        if (born.flatMap(BirthDate::day).isEmpty() && person.born().isPresent()) {
            born = person.born();
        }
    }

    boolean fits(ListedPerson person) {
        return person.born().isEmpty()
                || born.isEmpty()
                || !born.get().contradicts(person.born().get());
    }

    boolean isOf(Nation nation) {
        return people.stream().anyMatch(person -> person.nation().equals(nation));
    }
}
