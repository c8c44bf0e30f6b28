package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.records.RecordScope.Venue;

/** Writes down marks and rulings as a case table does: one line each. */
final class Desk {

    static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    private static final Source BOOK = new Source("case table", "", 0);
    private static final Nations NATIONS = new Nations(List.of(
            entry("GBR", "Great Britain", Area.EUROPE, "GBR"),
            entry("ENG", "England", Area.EUROPE, "GBR"),
            entry("KEN", "Kenya", Area.AFRICA, "KEN"),
            entry("ETH", "Ethiopia", Area.AFRICA, "ETH"),
            entry("BRN", "Bahrain", Area.ASIA, "BRN"),
            entry("NOR", "Norway", Area.EUROPE, "NOR"),
            entry("NED", "Netherlands", Area.EUROPE, "NED"),
            entry("USA", "United States", Area.NACAC, "USA")));

    private final List<Performance> marks = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Sex sex;
    private final Distance distance;

    private Desk(Sex sex, int metres) {
        this.sex = sex;
        this.distance = Distance.ofMetres(metres);
    }

    static Desk men1500() {
        return new Desk(Sex.MEN, 1500);
    }

    static Desk women1500() {
        return new Desk(Sex.WOMEN, 1500);
    }

    private static Nations.Entry entry(String code, String name, Area area, String countsFor) {
        return new Nations.Entry(new Nation(code), name, Optional.of(area), new Nation(countsFor));
    }

    Desk ran(String who, String nation, String mark, String date, Performance.Condition... conditions) {
        return ran(who, nation, Optional.empty(), mark, date, "", CompetitionCategory.OTHER, conditions);
    }

    Desk bornRan(String born, String who, String nation, String mark, String date) {
        return ran(who, nation, Optional.of(LocalDate.parse(born)), mark, date, "", CompetitionCategory.OTHER);
    }

    Desk ranAt(CompetitionCategory category, String who, String nation, String mark, String date) {
        return ran(who, nation, Optional.empty(), mark, date, category.name(), category);
    }

    /** At a meeting of a series, {@code bislett-games}. */
    Desk ranAtMeeting(String series, String who, String nation, String mark, String date) {
        return ran(who, nation, Optional.empty(), mark, date, series, CompetitionCategory.DL);
    }

    private Desk ran(
            String who,
            String nation,
            Optional<LocalDate> born,
            String mark,
            String date,
            String series,
            CompetitionCategory category,
            Performance.Condition... conditions) {
        Set<Performance.Condition> all = EnumSet.noneOf(Performance.Condition.class);
        Collections.addAll(all, conditions);
        marks.add(new Performance(
                who + " " + date,
                new Athlete(who, who, sex),
                new Nation(nation),
                born,
                distance,
                Mark.parse(mark),
                DateInterval.on(LocalDate.parse(date)),
                OptionalInt.empty(),
                new Meeting("", series, category, "somewhere"),
                all,
                BOOK));
        return this;
    }

    Desk ruled(String performance, Ruling.State state, String date) {
        rulings.add(new Ruling(performance, state, LocalDate.parse(date), "case", BOOK));
        return this;
    }

    Desk shuffled(long seed) {
        Collections.shuffle(marks, new Random(seed));
        Collections.shuffle(rulings, new Random(seed + 1));
        return this;
    }

    List<Performance> marks() {
        return marks;
    }

    TopLists lists() {
        return new TopLists(marks, new Rulings(rulings), NATIONS);
    }

    RecordBooks books() {
        return new RecordBooks(marks, new Rulings(rulings), NATIONS);
    }

    RecordScope scope(RecordType type, String holder) {
        return new RecordScope(type, holder, 0, sex, distance, Venue.OUTDOOR);
    }

    RecordScope scope(RecordType type, String holder, Venue venue) {
        return new RecordScope(type, holder, 0, sex, distance, venue);
    }

    /** A book that begins anew each year. */
    RecordScope scope(RecordType type, String holder, int year) {
        return new RecordScope(type, holder, year, sex, distance, Venue.OUTDOOR);
    }

    /** The lineage in short: {@code Coe 3:32.03, = Ovett 3:32.09}. */
    String line(RecordType type, String holder) {
        return line(scope(type, holder), NOW, NOW);
    }

    String line(RecordScope scope, LocalDate on, LocalDate known) {
        return String.join(
                ", ",
                books().lineage(scope, on, known).marks().stream()
                        .map(mark -> (mark.equalled() ? "= " : "")
                                + mark.performance().athlete().name() + " "
                                + mark.performance().mark())
                        .toList());
    }
}
