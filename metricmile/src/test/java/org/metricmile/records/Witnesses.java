package org.metricmile.records;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordScope.Venue;

/** Marks and lists of records of a few lines, and the desk over them. */
final class Witnesses {

    private Witnesses() {}

    static final Distance METRIC = Distance.ofMetres(1500);
    static final LocalDate NOW = LocalDate.parse("2026-01-01");
    static final DateInterval CHAMPIONSHIP = days("1990-07-01", "1990-07-09");
    private static final Nations NATIONS = new Nations(
            List.of(new Nations.Entry(new Nation("KEN"), "Kenya", Optional.of(Area.AFRICA), new Nation("KEN"))));
    static final RecordScope WORLD = scope(Venue.OUTRIGHT);

    static DateInterval days(String first, String last) {
        return new DateInterval(LocalDate.parse(first), LocalDate.parse(last));
    }

    static RecordScope scope(Venue venue) {
        return new RecordScope(RecordType.WORLD, "", 0, Sex.MEN, METRIC, venue);
    }

    static Performance ran(String who, String mark, String day, String document, Condition... conditions) {
        return ran(who, mark, DateInterval.on(LocalDate.parse(day)), document, conditions);
    }

    static Performance ran(String who, String mark, DateInterval when, String document, Condition... conditions) {
        Athlete athlete = new Athlete(who.toLowerCase(Locale.ROOT), who, Sex.MEN);
        Set<Condition> all = EnumSet.noneOf(Condition.class);
        Collections.addAll(all, conditions);
        return new Performance(
                Performance.idOf(athlete, METRIC, when.last(), Mark.parse(mark)),
                athlete,
                new Nation("KEN"),
                Optional.empty(),
                METRIC,
                Mark.parse(mark),
                when,
                OptionalInt.empty(),
                new Meeting("", "", CompetitionCategory.OTHER, "Town"),
                all,
                new Source("invented", document, (who + mark + when).hashCode() & 0xFFFF));
    }

    static Performance countedFor(Nation nation, Performance mark) {
        return new Performance(
                mark.id(),
                mark.athlete(),
                nation,
                mark.born(),
                mark.distance(),
                mark.mark(),
                mark.when(),
                mark.place(),
                mark.meeting(),
                mark.conditions(),
                mark.source());
    }

    static PrintedRecord printed(String who, String mark, String day, String betteredOn, Condition... how) {
        return printed(ran(who, mark, day, "records.csv", how), betteredOn);
    }

    static PrintedRecord printed(Performance read, String betteredOn) {
        return new PrintedRecord(WORLD, read, betteredOn, false, read.source());
    }

    static RecordDesk desk(List<Performance> careers, List<PrintedRecord> printed, Ruling... rulings) {
        return desk(new MarksOnRecord(List.of(), careers, List.of(), printed, List.of(rulings)));
    }

    static RecordDesk desk(MarksOnRecord marks) {
        return RecordDesk.of(
                marks,
                new WhoIsWho(List.of(), List.of(), Map.of(), new Identities(List.of()), Map.of()),
                new Venues(new Competitions(List.of(), List.of()), Map.of()),
                NATIONS);
    }

    static List<String> told(RecordAnswer answer) {
        return answer.lineage().marks().stream()
                .map(mark -> "%s %s by %s"
                        .formatted(
                                mark.performance().athlete().name(),
                                mark.performance().mark(),
                                answer.basis(mark.performance()).words()))
                .toList();
    }
}
