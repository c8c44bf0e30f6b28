package org.metricmile.records.careers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.records.Lineage;
import org.metricmile.records.Meeting;
import org.metricmile.records.Performance;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordBooks;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordScope.Venue;
import org.metricmile.records.RecordType;
import org.metricmile.records.Rulings;

/**
 * The books of records over everything on record: the collected progressions and the results of races and careers.
 *
 * <p>A book is <b>collected</b> if the table of records has a progression for it. Only collected books answer what was a record: a
 * book made of the races on record alone would call its first mark one.
 */
public final class CollectedRecords {

    private record Key(String athleteId, Distance distance, LocalDate on, int hundredths) {}

    private record Book(RecordType type, String holder, Sex sex, Distance distance, Venue venue) {}

    private static final Map<String, RecordType> TYPES = Map.of(
            "WR", RecordType.WORLD,
            "WR-short-track", RecordType.WORLD,
            "AR", RecordType.AREA,
            "NR", RecordType.NATIONAL,
            "OR", RecordType.OLYMPIC,
            "CR", RecordType.CHAMPIONSHIP);

    private final Map<Key, Performance> performances = new HashMap<>();
    private final Map<Book, Chain> collected = new HashMap<>();
    private final Set<String> checked = new HashSet<>();
    private final Careers careers;
    private final RecordBooks books;
    private final Nations nations;

    CollectedRecords(
            Careers careers, Optional<FactTable> records, Identities identities, Nations nations, Rulings rulings) {
        this.careers = careers;
        this.nations = nations;
        careers.all().forEach(result -> ofResult(result).ifPresent(this::add));
        FactRow.of(records).forEach(row -> add(row, identities));
        books = new RecordBooks(performances.values(), rulings, nations);
    }

    private void add(Performance performance) {
        performances.merge(key(performance), performance, CollectedRecords::better);
    }

    private static Key key(Performance performance) {
        return new Key(
                performance.athlete().id(),
                performance.distance(),
                performance.date(),
                performance.mark().hundredths());
    }

    /** Of two readings of one mark the one that knows the championship it was made at. */
    private static Performance better(Performance one, Performance other) {
        boolean oneKnows = one.meeting().category().isChampionship();
        Performance base = !oneKnows && other.meeting().category().isChampionship() ? other : one;
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(one.conditions());
        conditions.addAll(other.conditions());
        return new Performance(
                one.id(),
                base.athlete(),
                base.nation().isKnown() ? base.nation() : other.nation(),
                one.born().or(other::born),
                base.distance(),
                base.mark(),
                base.date(),
                conditions.contains(Condition.EN_ROUTE) ? OptionalInt.empty() : base.place(),
                base.meeting(),
                conditions,
                base.source());
    }

    /** The mark of a result as the books hold it; empty if it has no mark. */
    private Optional<Performance> ofResult(CareerResult result) {
        if (result.mark().isEmpty()) {
            return Optional.empty();
        }
        LocalDate on = result.occasion().when().last();
        Optional<LocalDate> born = careers.born(result.athlete()).filter(day -> day.isBefore(on));
        return Optional.of(new Performance(
                result.id() + "/" + result.mark().get(),
                result.athlete(),
                result.nation(),
                born,
                result.distance(),
                result.mark().get(),
                on,
                result.place(),
                new Meeting(
                        result.occasion().competitionId(),
                        result.occasion().category().isChampionship()
                                ? result.occasion().category().name()
                                : "",
                        result.occasion().category(),
                        result.occasion().words(false)),
                result.conditions(),
                result.accounts().get(0).source()));
    }

    private void add(FactRow row, Identities identities) {
        Optional<RecordType> type = Optional.ofNullable(TYPES.get(row.text("record_type")));
        Optional<Sex> sex = row.sex("sex");
        Optional<Distance> distance = row.distance("event");
        Optional<Mark> mark = row.mark("mark");
        Optional<LocalDate> on = row.day("date");
        if (type.isEmpty() || sex.isEmpty() || distance.isEmpty() || mark.isEmpty() || on.isEmpty()) {
            return;
        }
        Nation nation = row.nation("country");
        Athlete athlete = identities.athlete(ListName.readable(row.text("athlete")), nation, sex.get());
        boolean shortTrack = row.text("record_type").endsWith("-short-track");
        Set<Condition> conditions =
                shortTrack || row.text("short_track").equals("yes") ? EnumSet.of(Condition.SHORT_TRACK) : Set.of();
        CompetitionCategory category = category(type.get(), row.text("area_or_country"));
        Source source = row.source("source_url");
        Performance performance = new Performance(
                "%s/%s/%s/%s".formatted(athlete.id(), on.get(), distance.get().metres(), mark.get()),
                athlete,
                nation,
                careers.born(athlete).filter(day -> day.isBefore(on.get())),
                distance.get(),
                mark.get(),
                on.get(),
                OptionalInt.empty(),
                new Meeting("", category.isChampionship() ? category.name() : "", category, row.text("place")),
                conditions,
                source);
        add(performance);
        holder(type.get(), row.text("area_or_country"), nation)
                .ifPresent(holder -> collected
                        .computeIfAbsent(
                                new Book(
                                        type.get(),
                                        holder,
                                        sex.get(),
                                        distance.get(),
                                        shortTrack ? Venue.SHORT_TRACK : Venue.OUTRIGHT),
                                added -> new Chain())
                        .add(on.get(), row.text("superseded_on")));
        if (!row.text("checked_against").isEmpty()) {
            checked.add(type.get() + key(performance).toString());
        }
    }

    /** Marks of the table of records with their days. */
    static void addDays(Optional<FactTable> records, Identities identities, RaceDays days) {
        FactRow.of(records).forEach(row -> {
            Optional<Sex> sex = row.sex("sex");
            Optional<Distance> distance = row.distance("event");
            Optional<Mark> mark = row.mark("mark");
            Optional<LocalDate> on = row.day("date");
            if (sex.isPresent() && distance.isPresent() && mark.isPresent() && on.isPresent()) {
                Athlete athlete =
                        identities.athlete(ListName.readable(row.text("athlete")), row.nation("country"), sex.get());
                days.add(athlete.id(), distance.get(), mark.get().hundredths(), on.get());
            }
        });
    }

    private static CompetitionCategory category(RecordType type, String where) {
        if (type == RecordType.OLYMPIC) {
            return CompetitionCategory.OG;
        }
        return type == RecordType.CHAMPIONSHIP && where.equals(CompetitionCategory.WC.label())
                ? CompetitionCategory.WC
                : CompetitionCategory.OTHER;
    }

    private Optional<String> holder(RecordType type, String where, Nation nation) {
        return switch (type) {
            case AREA ->
                Area.parse(where)
                        .or(() -> where.equals("NACAC") ? Optional.of(Area.NACAC) : Optional.empty())
                        .map(Area::label);
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

    /** The mark of a result in the books; empty if it has no mark. */
    public Optional<Performance> find(CareerResult result) {
        return ofResult(result).map(own -> performances.getOrDefault(key(own), own));
    }

    public RecordBooks books() {
        return books;
    }

    /** The books in which a mark stands and whose progression is collected. */
    public List<RecordScope> collected(Performance mark) {
        return books.scopes(mark).stream().filter(this::isCollected).toList();
    }

    /** Whether a progression of the book is collected. */
    public boolean isCollected(RecordScope scope) {
        return collected.containsKey(
                new Book(scope.type(), scope.holder(), scope.sex(), scope.distance(), scope.venue()));
    }

    /**
     * The lineage of a collected book at the end of a day, from where its progression has no more holes.
     *
     * @param on marks made after this day are not seen
     */
    public Lineage lineage(RecordScope scope, LocalDate on) {
        Lineage whole = books.lineage(scope, on, LocalDate.MAX);
        Chain chain =
                collected.get(new Book(scope.type(), scope.holder(), scope.sex(), scope.distance(), scope.venue()));
        if (chain == null) {
            return whole;
        }
        LocalDate first = chain.unbrokenSince();
        return new Lineage(
                scope,
                on,
                whole.known(),
                whole.marks().stream()
                        .filter(mark -> !mark.performance().date().isBefore(first))
                        .toList());
    }

    /** The days of a collected progression, each with the day on which the list says that it was bettered. */
    private static final class Chain {

        private final TreeMap<LocalDate, String> bettered = new TreeMap<>();

        void add(LocalDate made, String betteredOn) {
            bettered.put(made, betteredOn);
        }

        /** The first mark after the last one whose successor is not in the list. */
        LocalDate unbrokenSince() {
            LocalDate since = bettered.firstKey();
            for (Map.Entry<LocalDate, String> link :
                    bettered.headMap(bettered.lastKey()).entrySet()) {
                boolean linked = bettered.keySet().stream()
                        .anyMatch(day -> day.toString().equals(link.getValue()));
                if (!linked) {
                    since = bettered.higherKey(link.getKey());
                }
            }
            return since;
        }
    }

    /** Whether somebody compared the mark as that record with a source of its own. */
    public boolean isChecked(RecordType type, Performance mark) {
        return checked.contains(type + key(mark).toString());
    }

    /** Names and areas of nations. */
    public Nations nations() {
        return nations;
    }

    /** Every mark in the books. */
    public Collection<Performance> all() {
        return List.copyOf(performances.values());
    }
}
