package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;

/** The people of lists of marks and the numbers by which marks name them, while lists are written. Read once for all of them. */
final class ListedPeople {

    private final Database database;
    private final Map<ListedPerson, Integer> numbers = new HashMap<>();

    ListedPeople(Database database) {
        this.database = database;
        database.list("select * from listed_person", row -> numbers.put(person(row), row.getInt("person_no")));
    }

    static ListedPerson person(ResultSet row) throws SQLException {
        @Nullable String born = row.getString("born");
        return new ListedPerson(
                row.getString("printed_name"),
                Codes.parse(Sex.class, row.getString("sex")),
                new Nation(row.getString("nation")),
                born == null ? Optional.empty() : BirthDate.parse(born));
    }

    /** Stores those who are not stored yet. */
    void keep(Collection<ListedMark> marks) {
        int next = numbers.size() + 1;
        List<Map.Entry<ListedPerson, Integer>> added = new ArrayList<>();
        for (ListedMark mark : marks) {
            if (numbers.putIfAbsent(mark.person(), next) == null) {
                added.add(Map.entry(mark.person(), next++));
            }
        }
        database.insertAll(
                "insert into listed_person (person_no, printed_name, sex, nation, born) values (?, ?, ?, ?, ?)",
                added,
                (binding, entry, row) -> binding.number(entry.getValue())
                        .text(entry.getKey().printedName())
                        .code(entry.getKey().sex())
                        .text(entry.getKey().nation().code())
                        .text(entry.getKey().born().map(BirthDate::toString)));
    }

    /** The number of somebody who is stored. */
    int number(ListedPerson person) {
        return Objects.requireNonNull(numbers.get(person), person::label);
    }
}
