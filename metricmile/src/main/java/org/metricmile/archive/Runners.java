package org.metricmile.archive;

import java.util.List;
import java.util.regex.Pattern;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.records.KnownSpelling;

/** Everybody who is named in a race. */
final class Runners {

    /** Three capitals in a row, as in a name printed in capitals throughout. */
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3}");

    private Runners() {}

    /** Makes something of a runner and the number that stands for it. */
    @FunctionalInterface
    interface Numbered<T> {
        T of(int number, Athlete athlete);
    }

    static <T> List<T> listNumbered(Database database, Numbered<T> numbered) {
        return database.list(
                "select runner_no, athlete_id, athlete_name, sex from runner order by athlete_id",
                row -> numbered.of(
                        row.getInt(1),
                        new Athlete(row.getString(2), row.getString(3), Codes.parse(Sex.class, row.getString(4)))));
    }

    static List<Athlete> list(Database database) {
        return listNumbered(database, (number, athlete) -> athlete);
    }

    static List<KnownSpelling> spellings(Database database) {
        return database.list(
                """
                select distinct p.athlete_id, p.athlete_name, p.sex as athlete_sex, f.printed_name, f.nation
                from race_result f
                join race_version v on v.version_no = f.version_no
                join race r on r.race_id = v.race_id and r.latest_version = v.version
                join runner p on p.runner_no = f.runner_no
                order by p.athlete_id, f.printed_name, f.nation
                """,
                row -> new KnownSpelling(
                        RaceRow.athlete(row), row.getString("printed_name"), new Nation(row.getString("nation"))));
    }

    static void insert(Database database, int number, Athlete athlete) {
        database.update(
                "insert into runner (runner_no, athlete_id, athlete_name, sex) values (?, ?, ?, ?)",
                binding -> binding.number(number)
                        .text(athlete.id())
                        .text(athlete.name())
                        .code(athlete.sex()));
    }

    static void respell(Database database, Athlete athlete) {
        database.update(
                "update runner set athlete_name = ? where athlete_id = ?",
                binding -> binding.text(athlete.name()).text(athlete.id()));
    }

    /**
     * Whether a spelling is kept rather than another of the same person: HOCKER gives way to Hocker, then Remi to Rémi, then Mcphillips to McPhillips; else the first in the alphabet stays. The outcome does not depend on which was imported first.
     */
    static boolean isBetterSpelling(String name, String other) {
        boolean shouted = SHOUTED.matcher(name).find();
        if (shouted != SHOUTED.matcher(other).find()) {
            return !shouted;
        }
        long accented = accented(name);
        long otherAccented = accented(other);
        if (accented != otherAccented) {
            return accented > otherAccented;
        }
        long capitals = capitals(name);
        long otherCapitals = capitals(other);
        return capitals == otherCapitals ? name.compareTo(other) < 0 : capitals > otherCapitals;
    }

    /** Letters beyond the English alphabet, which a plain list of results leaves out. */
    private static long accented(String name) {
        return name.codePoints().filter(letter -> letter > 127).count();
    }

    private static long capitals(String name) {
        return name.codePoints().filter(Character::isUpperCase).count();
    }
}
