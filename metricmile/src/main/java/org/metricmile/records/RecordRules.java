package org.metricmile.records;

import java.time.LocalDate;
import java.util.Optional;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Timing;

/**
 * The rules that say which mark may be a record and which of two is better. Each stands here once; those known from memory alone
 * are listed in {@code docs/explanation/record-rules.md}.
 */
public final class RecordRules {

    /**
     * From this day records from 800 m up are kept in hundredths and only automatic times break them; before it they were kept in
     * tenths, rounded up. [memory; the ratified forms of 1979 and 1980, 3:32.1 for 3:32.03 and 3:31.4 for 3:31.36, fit it]
     */
    public static final LocalDate AUTOMATIC_SINCE = LocalDate.of(1981, 1, 1);

    /** Who is younger than so many years on 31 December of the year may set a record of those under 20. */
    private static final int UNDER_20 = 20;

    /** Whether one mark betters, equals or falls short of a record. */
    public enum Comparison {
        BETTERS,
        EQUALS,
        FALLS_SHORT
    }

    private RecordRules() {}

    /**
     * Compares a mark with the one that stands in a book when it is made.
     *
     * <p>Records before {@link #AUTOMATIC_SINCE} count in tenths, rounded up. Else a hand time neither betters nor equals
     * an automatic one, and thousandths do not count: athletes with equal hundredths share a record.
     *
     * @param type whose book it is; bests are always told as they were timed
     * @param made day of the mark
     */
    public static Comparison compare(RecordType type, Mark mark, Mark record, LocalDate made) {
        boolean inTenths = type.isRecord() && made.isBefore(AUTOMATIC_SINCE);
        if (!inTenths && mark.timing() == Timing.HAND && record.timing() == Timing.AUTOMATIC) {
            return Comparison.FALLS_SHORT;
        }
        int own = inTenths ? tenths(mark) : mark.hundredths();
        int standing = inTenths ? tenths(record) : record.hundredths();
        if (own == standing) {
            return Comparison.EQUALS;
        }
        return own < standing ? Comparison.BETTERS : Comparison.FALLS_SHORT;
    }

    private static int tenths(Mark mark) {
        return (mark.hundredths() + 9) / 10;
    }

    /** Why a mark can be no record; empty if it may be one. */
    public static Optional<String> exclusion(Performance mark) {
        if (mark.is(Performance.Condition.OVERSIZED_TRACK)) {
            return Optional.of("run on an indoor track longer than 200 m, which is neither outdoors nor short track");
        }
        if (mark.is(Performance.Condition.MIXED_RACE) && mark.athlete().sex() == Sex.WOMEN) {
            return Optional.of("run in a race of women and men");
        }
        return Optional.empty();
    }

    /** 19 or younger on 31 December of the year (World Athletics age groups), by the birth date; without one, by a list of records. */
    public static boolean isU20(Performance mark) {
        return (mark.born().isEmpty() && mark.is(Performance.Condition.LISTED_AS_U20))
                || isYoungerOnNewYearsEve(mark, UNDER_20);
    }

    /** Whether who was born on a day is 19 or younger on 31 December of a year. */
    public static boolean isU20(LocalDate born, int year) {
        return isYoungerOnNewYearsEve(born, year, UNDER_20);
    }

    /** 22 or younger on 31 December of the year. */
    public static boolean isU23(Performance mark) {
        return isYoungerOnNewYearsEve(mark, 23);
    }

    private static boolean isYoungerOnNewYearsEve(Performance mark, int age) {
        return mark.born().isPresent()
                && isYoungerOnNewYearsEve(mark.born().get(), mark.date().getYear(), age);
    }

    private static boolean isYoungerOnNewYearsEve(LocalDate born, int year, int age) {
        return year - born.getYear() < age;
    }
}
