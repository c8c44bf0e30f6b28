package org.metricmile.records.careers;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Sex;
import org.metricmile.records.Meeting;
import org.metricmile.records.Performance;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.PrintedRecord;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordScope.Venue;
import org.metricmile.records.RecordType;

/**
 * Reads the table {@code records}, a list of records with their progressions: of the world, areas, nations, the Olympic Games and the
 * World Championships, and of those under 20 of the world and of areas. Rows of other kinds, and rows without sex, event, mark or year,
 * are passed over. Where only the year is printed the mark counts from its last day on.
 */
final class RecordsTable {

    private static final Map<String, RecordType> TYPES = Map.of(
            "WR", RecordType.WORLD,
            "WR-short-track", RecordType.WORLD,
            "AR", RecordType.AREA,
            "NR", RecordType.NATIONAL,
            "OR", RecordType.OLYMPIC,
            "CR", RecordType.CHAMPIONSHIP,
            "WU20R", RecordType.WORLD_U20,
            "AU20R", RecordType.AREA_U20);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** What follows the name of the area where the record is of those under 20. */
    private static final String UNDER_20 = " U20";

    private final Map<String, FollowedAthlete> followed;
    private final Identities identities;
    private final Nations nations;

    RecordsTable(Map<String, FollowedAthlete> followed, Identities identities, Nations nations) {
        this.followed = followed;
        this.identities = identities;
        this.nations = nations;
    }

    List<PrintedRecord> read(Optional<FactTable> table) {
        List<PrintedRecord> printed = new ArrayList<>();
        FactRow.of(table).forEach(row -> read(row).ifPresent(printed::add));
        return printed;
    }

    private Optional<PrintedRecord> read(FactRow row) {
        Optional<RecordType> type = Optional.ofNullable(TYPES.get(row.text("record_type")));
        Optional<Sex> sex = row.sex("sex");
        Optional<Distance> distance = row.distance("event");
        Optional<Mark> mark = row.mark("mark");
        Optional<DateInterval> when = row.day("date").map(DateInterval::on).or(() -> year(row.text("date")));
        Nation nation = row.nation("country");
        Optional<String> holder = type.flatMap(known -> holder(known, row.text("area_or_country"), nation));
        if (holder.isEmpty() || sex.isEmpty() || distance.isEmpty() || mark.isEmpty() || when.isEmpty()) {
            return Optional.empty();
        }
        Athlete athlete = identities.athlete(ListName.readable(row.text("athlete")), nation, sex.get());
        boolean shortTrack = row.text("record_type").endsWith("-short-track");
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (shortTrack || row.text("short_track").equals("yes")) {
            conditions.add(Condition.SHORT_TRACK);
        }
        if (type.get() == RecordType.WORLD_U20 || type.get() == RecordType.AREA_U20) {
            conditions.add(Condition.LISTED_AS_U20);
        }
        LocalDate on = when.get().last();
        CompetitionCategory category = category(type.get(), row.text("area_or_country"));
        Performance performance = new Performance(
                Performance.idOf(athlete, distance.get(), on, mark.get()),
                athlete,
                nation,
                Optional.ofNullable(followed.get(athlete.id()))
                        .flatMap(FollowedAthlete::born)
                        .filter(day -> day.isBefore(on)),
                distance.get(),
                mark.get(),
                when.get(),
                OptionalInt.empty(),
                new Meeting("", category.isChampionship() ? category.name() : "", category, row.text("place")),
                conditions,
                row.source("source_url"));
        return Optional.of(new PrintedRecord(
                new RecordScope(
                        type.get(),
                        holder.get(),
                        0,
                        sex.get(),
                        distance.get(),
                        shortTrack ? Venue.SHORT_TRACK : Venue.OUTRIGHT),
                performance,
                year(row.text("superseded_on"))
                        .map(year -> year.last().toString())
                        .orElse(row.text("superseded_on")),
                !row.text("checked_against").isEmpty(),
                performance.source()));
    }

    private static Optional<DateInterval> year(String text) {
        if (!YEAR.matcher(text).matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return Optional.of(
                new DateInterval(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31)));
    }

    private static CompetitionCategory category(RecordType type, String where) {
        if (type == RecordType.OLYMPIC) {
            return CompetitionCategory.OG;
        }
        return type == RecordType.CHAMPIONSHIP && where.equals(CompetitionCategory.WC.label())
                ? CompetitionCategory.WC
                : CompetitionCategory.OTHER;
    }

    private static Optional<String> area(String text) {
        return Area.parse(text)
                .or(() -> text.equals("NACAC") ? Optional.of(Area.NACAC) : Optional.empty())
                .map(Area::label);
    }

    private Optional<String> holder(RecordType type, String where, Nation nation) {
        return switch (type) {
            case AREA -> area(where);
            case AREA_U20 ->
                where.endsWith(UNDER_20)
                        ? area(where.substring(0, where.length() - UNDER_20.length()))
                        : Optional.empty();
            case NATIONAL ->
                Optional.of(nations.find(nation)
                        .map(entry -> entry.countsFor().code())
                        .orElse(nation.code()));
            case CHAMPIONSHIP ->
                category(type, where) == CompetitionCategory.WC
                        ? Optional.of(CompetitionCategory.WC.name())
                        : Optional.empty();
            default -> Optional.of("");
        };
    }
}
