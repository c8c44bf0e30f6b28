package org.metricmile.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.EventWords;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.MarkList;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.Timing;
import org.metricmile.athletics.TrackKind;
import org.metricmile.feeds.ColumnMap.Field;
import org.metricmile.feeds.issues.BirthDateUnreadable;
import org.metricmile.feeds.issues.ColumnOfMapMissing;
import org.metricmile.feeds.issues.EventFromFileName;
import org.metricmile.feeds.issues.ListedMarkUnusable;
import org.metricmile.feeds.issues.MarkToTenth;
import org.metricmile.feeds.issues.MarkTwiceInList;
import org.metricmile.feeds.issues.PlaceNotANumber;
import org.metricmile.feeds.issues.RowWithoutName;
import org.metricmile.feeds.issues.TwoMarksOfOneDay;
import org.metricmile.feeds.issues.UnknownColumn;
import org.metricmile.feeds.issues.UnknownRuling;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.records.Ruling;

/** Reads one list of marks to its end. Not thread safe. */
final class MarkListReader {

    /** A mark and what may stand behind it: {@code 3:31.18i} indoors, {@code 3:29.18+} on the way, {@code 3:32.1h} by hand. */
    private static final Pattern MARK = Pattern.compile("(?<time>[\\d:.,]+h?)(?<remark>[i+*]*)");

    /** {@code 4}, {@code 4.0}, {@code 2h1} for the second of the first heat, {@code 1f}. */
    private static final Pattern PLACE = Pattern.compile("(?<number>\\d{1,4})(?:\\.0)?(?:\\p{L}.*|=)?");

    private static final Pattern INDOORS = Pattern.compile(".*\\(i\\)|.*\\bi");

    private record Run(String name, Sex sex, Optional<BirthDate> born, Distance distance, LocalDate day) {}

    private final Table table;
    private final ColumnMap map;
    private final Map<Field, Integer> columns;
    private final NationReader nations;
    private final List<ImportIssue> issues;
    private final EventWords said;
    private final Map<ListedPerson, ListedPerson> people = new HashMap<>();
    private final Map<String, EventWords> events = new HashMap<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private final Map<Run, ListedMark> firstOfRun = new HashMap<>();
    private final Set<Nation> special = new HashSet<>();

    private MarkListReader(Table table, ColumnMap map, Nations nations, List<ImportIssue> issues)
            throws UnreadableFileException {
        this.table = table;
        this.map = map;
        this.columns = map.indices(table.header());
        this.nations = new NationReader(nations);
        this.issues = issues;
        this.said = EventWords.of(map.all() + " " + (columns.containsKey(Field.EVENT) ? "" : nameOfFile(table)));
        requireColumns();
    }

    static MarkList read(Document document, ColumnMap map, Nations nations, List<ImportIssue> issues)
            throws UnreadableFileException {
        Table table = Table.of(document, false, issues);
        MarkListReader reader = new MarkListReader(table, map, nations, issues);
        List<ListedMark> marks = new ArrayList<>(table.rows().size());
        for (Table.Row row : table.rows()) {
            reader.read(row).ifPresent(marks::add);
        }
        return new MarkList(idOf(document.name()), marks, new Source(map.source(), document.name(), 0));
    }

    /** Names that lists of one kind share: the file name without its ending, which a later edition has too. */
    static String idOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /** Whether a header has what a list of marks cannot do without. */
    static boolean isList(List<String> header, ColumnMap map) {
        Map<Field, Integer> columns = map.indices(header);
        return (columns.containsKey(Field.NAME) || columns.containsKey(Field.FAMILY_NAME))
                && columns.containsKey(Field.MARK)
                && columns.containsKey(Field.DATE);
    }

    private static String nameOfFile(Table table) {
        return idOf(table.document());
    }

    private void requireColumns() throws UnreadableFileException {
        map.missing(table.header())
                .forEach(column -> issues.add(new ColumnOfMapMissing(table.document() + ":1", column)));
        if (!isList(table.header(), map)) {
            throw new UnreadableFileException(
                    "%s has no columns for name, mark and date, found %s. Maybe say which they are in %s beside it."
                            .formatted(table.document(), String.join(", ", table.header()), ColumnMap.FILE));
        }
        boolean toldOfEach = columns.containsKey(Field.SEX) && columns.containsKey(Field.EVENT);
        boolean sexKnown = columns.containsKey(Field.SEX) || said.sex().isPresent() || columns.containsKey(Field.EVENT);
        boolean distanceKnown =
                columns.containsKey(Field.EVENT) || said.distance().isPresent();
        if (!toldOfEach && !(sexKnown && distanceKnown)) {
            throw new UnreadableFileException(("%s does not tell %s: neither a column nor its name does."
                            + " Maybe say it in %s beside it with a line \"all: women 1500\".")
                    .formatted(
                            table.document(),
                            distanceKnown ? "whether men or women ran" : "what was run",
                            ColumnMap.FILE));
        }
        map.unknown(table.header()).forEach(column -> issues.add(new UnknownColumn(table.document(), column)));
        if (!columns.containsKey(Field.EVENT)
                && EventWords.of(map.all()).distance().isEmpty()) {
            issues.add(new EventFromFileName(
                    table.document(),
                    said.sex().map(sex -> sex.word() + " over ").orElse("")
                            + said.distance()
                                    .map(length -> Event.outdoor(length).name())
                                    .orElse("")));
        }
    }

    private String cell(Table.Row row, Field field) {
        return row.cell(columns.getOrDefault(field, -1));
    }

    private Optional<ListedMark> read(Table.Row row) {
        String where = table.where(row);
        String name = name(row);
        if (name.isEmpty()) {
            issues.add(new RowWithoutName(where));
            return Optional.empty();
        }
        EventWords event = eventOf(row);
        Optional<Sex> sex = Sex.parse(cell(row, Field.SEX)).or(event::sex).or(said::sex);
        Optional<Distance> distance = event.distance().or(said::distance);
        Optional<LocalDate> day = days.computeIfAbsent(
                cell(row, Field.DATE), text -> map.dayOrder().day(text));
        if (sex.isEmpty() || distance.isEmpty()) {
            return unusable(where, name, "neither it nor its file tells men or women and the distance");
        }
        if (day.isEmpty()) {
            return unusable(where, name, "\"" + cell(row, Field.DATE) + "\" is not a day, or may be one of two");
        }
        Matcher printed = MARK.matcher(cell(row, Field.MARK));
        if (!printed.matches()) {
            return unusable(where, name, "\"" + cell(row, Field.MARK) + "\" is not a time");
        }
        Mark mark;
        try {
            mark = Mark.parse(printed.group("time").replace(',', '.'));
        } catch (MarkFormatException e) {
            return unusable(where, name, String.valueOf(e.getMessage()));
        }
        if (mark.timing() == Timing.AUTOMATIC && mark.precision() != Precision.HUNDREDTH) {
            issues.add(new MarkToTenth(where, name, mark));
        }
        ListedPerson person = person(row, where, name, sex.get(), day.get());
        String venue = cell(row, Field.VENUE);
        boolean enRoute = printed.group("remark").indexOf('+') >= 0;
        boolean indoors = printed.group("remark").indexOf('i') >= 0
                || INDOORS.matcher(venue).matches();
        TrackKind track =
                indoors ? TrackKind.SHORT_TRACK : event.track().or(said::track).orElse(TrackKind.OUTDOOR);
        ListedMark read = new ListedMark(
                person,
                new Event(distance.get(), track),
                mark,
                day.get(),
                enRoute ? OptionalInt.empty() : place(row, where, name),
                cell(row, Field.PLACE),
                venue,
                enRoute,
                ruling(row, where, name, day.get()),
                new Source(source(row), table.document(), row.line()));
        return isFirst(read, where) ? Optional.of(read) : Optional.empty();
    }

    private Optional<ListedMark> unusable(String where, String name, String problem) {
        issues.add(new ListedMarkUnusable(where, name, problem));
        return Optional.empty();
    }

    private String source(Table.Row row) {
        String own = cell(row, Field.SOURCE);
        return own.isEmpty() ? map.source() : own;
    }

    private String name(Table.Row row) {
        return columns.containsKey(Field.NAME)
                ? cell(row, Field.NAME)
                : (cell(row, Field.GIVEN_NAME) + " " + cell(row, Field.FAMILY_NAME)).strip();
    }

    private EventWords eventOf(Table.Row row) {
        return columns.containsKey(Field.EVENT) ? events.computeIfAbsent(cell(row, Field.EVENT), EventWords::of) : said;
    }

    private ListedPerson person(Table.Row row, String where, String name, Sex sex, LocalDate day) {
        String code = cell(row, Field.NATION).toUpperCase(Locale.ROOT);
        Nation nation = nations.read(code, name, where, issues);
        ListedPerson person = new ListedPerson(name, sex, nation, born(row, where, name, day));
        ListedPerson known = people.putIfAbsent(person, person);
        if (known == null && special.add(nation)) {
            nations.reportSpecial(nation, name, where, issues);
        }
        return known == null ? person : known;
    }

    private Optional<BirthDate> born(Table.Row row, String where, String name, LocalDate day) {
        String text = cell(row, Field.BIRTH_DATE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BirthDate> born = days.computeIfAbsent(
                        text, printed -> map.dayOrder().day(printed))
                .map(BirthDate::on)
                .or(() -> text.length() == 4 ? BirthDate.parse(text) : Optional.empty())
                .filter(date -> date.year() < day.getYear());
        if (born.isEmpty()) {
            issues.add(new BirthDateUnreadable(where, name, text));
        }
        return born;
    }

    private OptionalInt place(Table.Row row, String where, String name) {
        String text = cell(row, Field.PLACE);
        Matcher place = PLACE.matcher(text);
        if (!text.isEmpty() && !place.matches()) {
            issues.add(new PlaceNotANumber(where, name, text));
        }
        return place.matches() ? Positions.parse(place.group("number")) : OptionalInt.empty();
    }

    private Optional<ListedMark.ListedRuling> ruling(Table.Row row, String where, String name, LocalDate day) {
        String text = cell(row, Field.STATE).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Ruling.State.parse(text).isEmpty()) {
            issues.add(new UnknownRuling(where, name, text, String.join(", ", Ruling.State.allWords())));
            return Optional.empty();
        }
        String known = cell(row, Field.KNOWN);
        Optional<LocalDate> since =
                known.isEmpty() ? Optional.of(day) : map.dayOrder().day(known).filter(date -> !date.isBefore(day));
        if (since.isEmpty()) {
            issues.add(new UnknownRuling(where, name, text + " since " + known, "days from the day of the mark on"));
        }
        return since.map(date -> new ListedMark.ListedRuling(text, date, cell(row, Field.REASON)));
    }

    private boolean isFirst(ListedMark read, String where) {
        ListedPerson person = read.person();
        Run run = new Run(
                person.printedName(), person.sex(), person.born(), read.event().distance(), read.day());
        ListedMark first = firstOfRun.putIfAbsent(run, read);
        if (first == null) {
            return true;
        }
        if (first.mark().equals(read.mark())) {
            issues.add(new MarkTwiceInList(
                    where,
                    person.printedName(),
                    read.mark().toString(),
                    first.source().place()));
            return read.ruling().isPresent();
        }
        issues.add(new TwoMarksOfOneDay(
                where,
                person.printedName(),
                read.mark().toString(),
                first.mark().toString(),
                first.source().place()));
        return true;
    }
}
