package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.EventWords;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.Timing;
import org.metricmile.records.Performance.Condition;

/**
 * The marks in a table of career results beside the table of its athletes. Rows without athlete, day, mark or distance hold no mark and
 * are passed over.
 */
public final class CareerPerformances {

    private final Competitions competitions;
    private final Map<String, Athlete> athletes = new HashMap<>();
    private final Map<String, BirthDate> born = new HashMap<>();
    private final List<KnownSpelling> spellings = new ArrayList<>();
    /** By the words of the event: a table has few, on many rows. */
    private final Map<String, Optional<Distance>> distances = new HashMap<>();

    private final List<Performance> marks = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();

    /**
     * Reads both tables.
     *
     * @param athletes columns {@code athlete_id}, {@code name}, {@code sex}, and {@code birth_date}, {@code country}, {@code
     *     wa_list_name} where it has them
     * @param careers columns {@code athlete_id}, {@code date}, {@code event}, {@code mark}, and what else it has of category,
     *     occasion, city, nations, place, flags and sources
     * @param competitions by which occasions are known
     */
    public CareerPerformances(Optional<FactTable> athletes, Optional<FactTable> careers, Competitions competitions) {
        this.competitions = competitions;
        athletes.ifPresent(table -> new Cells(table).forEach(this::takeAthlete));
        careers.ifPresent(table -> new Cells(table).forEach(this::takeMark));
    }

    public List<Performance> marks() {
        return List.copyOf(marks);
    }

    /** Marks that the table says were taken away; since when it does not tell, so from the day of the mark on. */
    public List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    public List<KnownSpelling> spellings() {
        return List.copyOf(spellings);
    }

    /** Birth dates by id of the athlete. */
    public Map<String, BirthDate> born() {
        return Map.copyOf(born);
    }

    private void takeAthlete(Row row) {
        Optional<Sex> sex = Sex.parse(row.cell("sex"));
        if (sex.isEmpty() || row.cell("athlete_id").isEmpty()) {
            return;
        }
        Athlete athlete = new Athlete(row.cell("athlete_id"), row.cell("name"), sex.get());
        athletes.put(athlete.id(), athlete);
        BirthDate.parse(row.cell("birth_date")).ifPresent(date -> born.put(athlete.id(), date));
        Nation nation = nation(row.cell("country"));
        spellings.add(new KnownSpelling(athlete, athlete.name(), nation));
        if (!row.cell("wa_list_name").isEmpty()) {
            spellings.add(new KnownSpelling(athlete, row.cell("wa_list_name"), nation));
        }
    }

    private static Nation nation(String code) {
        return code.matches("[A-Z]{3}") ? new Nation(code) : Nation.UNKNOWN;
    }

    private void takeMark(Row row) {
        Athlete athlete = athletes.get(row.cell("athlete_id"));
        Optional<LocalDate> day = BirthDate.parse(row.cell("date")).flatMap(BirthDate::day);
        Optional<Distance> distance = distances.computeIfAbsent(
                row.cell("event"), event -> EventWords.of(event).distance());
        String flags = row.cell("flags");
        Optional<Mark> mark = mark(row.cell("mark"), flags.contains("hand_timed"));
        if (athlete == null || day.isEmpty() || distance.isEmpty() || mark.isEmpty()) {
            return;
        }
        Set<Condition> conditions = conditions(flags);
        Optional<Competitions.Edition> edition = competitions.findByName(
                row.cell("competition"), OptionalInt.of(day.get().getYear()));
        String country = row.cell("country");
        Performance performance = new Performance(
                Performance.idOf(athlete, distance.get(), day.get(), mark.get()),
                athlete,
                nation(row.cell("nationality_then")),
                Optional.ofNullable(born.get(athlete.id())).flatMap(BirthDate::day),
                distance.get(),
                mark.get(),
                DateInterval.on(day.get()),
                conditions.contains(Condition.EN_ROUTE) ? OptionalInt.empty() : place(row.cell("place")),
                new Meeting(
                        edition.map(known -> known.competition().id()).orElse(""),
                        edition.map(Competitions.Edition::series).orElse(""),
                        CompetitionCategory.parse(row.cell("category")).orElse(CompetitionCategory.OTHER),
                        country.isEmpty() ? row.cell("city") : row.cell("city") + " (" + country + ")"),
                conditions,
                new Source(row.cell("sources"), row.document(), row.line()));
        marks.add(performance);
        spellings.add(new KnownSpelling(athlete, athlete.name(), performance.nation()));
        if (flags.contains("doping_flag")) {
            rulings.add(new Ruling(
                    performance.id(),
                    Ruling.State.ANNULLED,
                    day.get(),
                    "doping, as the source flags it",
                    performance.source()));
        }
    }

    private static Set<Condition> conditions(String flags) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (flags.contains("oversized_track")) {
            conditions.add(Condition.OVERSIZED_TRACK);
        } else if (flags.contains("short_track")) {
            conditions.add(Condition.SHORT_TRACK);
        }
        if (flags.contains("en_route")) {
            conditions.add(Condition.EN_ROUTE);
        }
        return conditions;
    }

    private static OptionalInt place(String text) {
        return text.matches("[1-9]\\d{0,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    private static Optional<Mark> mark(String text, boolean byHand) {
        try {
            Mark mark = Mark.parse(text);
            return Optional.of(
                    byHand ? new Mark(mark.hundredths(), Timing.HAND, mark.precision(), OptionalInt.empty()) : mark);
        } catch (MarkFormatException notATime) {
            return Optional.empty();
        }
    }

    /** The rows of a table, their cells found by name of column. */
    private record Cells(FactTable table, Map<String, Integer> columns) {

        Cells(FactTable table) {
            this(table, new HashMap<>());
            for (int i = 0; i < table.layout().columns().size(); i++) {
                columns.put(table.layout().columns().get(i).name(), i);
            }
        }

        void forEach(java.util.function.Consumer<Row> taker) {
            table.rows().forEach(row -> taker.accept(new Row(this, row)));
        }
    }

    private record Row(Cells cells, FactTable.Row row) {

        String cell(String column) {
            Integer index = cells.columns().get(column);
            return index == null ? "" : row.cells().get(index).strip();
        }

        int line() {
            return row.line();
        }

        String document() {
            return cells.table().document();
        }
    }
}
