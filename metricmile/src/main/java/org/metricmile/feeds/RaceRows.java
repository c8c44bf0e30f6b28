package org.metricmile.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.metricmile.athletics.CombinedEvents;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.TrackKind;
import org.metricmile.feeds.issues.DuplicateRace;
import org.metricmile.feeds.issues.RoundNumberInferred;
import org.metricmile.feeds.issues.SeveralHeatsInOneList;
import org.metricmile.feeds.issues.TrackFromName;
import org.metricmile.feeds.issues.UnknownCategory;
import org.metricmile.feeds.issues.UnknownCompetition;
import org.metricmile.feeds.issues.UnknownField;
import org.metricmile.feeds.issues.UnknownTrack;
import org.metricmile.feeds.issues.UnreadableDate;
import org.metricmile.feeds.issues.UnusableRace;
import org.metricmile.race.ImportIssue;

/** Reads the rows of {@code races.csv}. */
final class RaceRows {

    static final Pattern RACE_ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");
    private static final Pattern SHORT_TRACK = Pattern.compile("indoor|short track");

    private final BundleTable table;
    private final ReferenceTables tables;
    private final NationReader nations;
    private final KeptIssues issues;

    RaceRows(BundleTable table, ReferenceTables tables, NationReader nations, KeptIssues issues) {
        this.table = table;
        this.tables = tables;
        this.nations = nations;
        this.issues = issues;
    }

    /** By race id, in the order of the file. */
    Map<String, OpenRace> read() {
        Map<String, OpenRace> races = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            String id = row.cell(table.column("race_id"));
            OpenRace first = races.get(id);
            if (first != null) {
                issues.add(new DuplicateRace(table.where(row), id, first.source.place()));
            } else {
                race(id, row).ifPresent(race -> races.put(id, race));
            }
        }
        return races;
    }

    private String cell(Table.Row row, String column) {
        return row.cell(table.column(column));
    }

    private Optional<OpenRace> race(String id, Table.Row row) {
        Optional<Sex> sex = Sex.parse(cell(row, "sex"));
        Optional<Distance> distance = distance(cell(row, "distance_m"));
        if (!RACE_ID.matcher(id).matches()) {
            return unusable(id, row, "race_id", "letters, digits, points and hyphens");
        }
        if (sex.isEmpty()) {
            return unusable(id, row, "sex", "M or W");
        }
        if (distance.isEmpty()) {
            return unusable(id, row, "distance_m", "metres as in 1500 or 1609.344");
        }
        String where = table.where(row);
        List<ImportIssue> own = new ArrayList<>();
        Optional<DateInterval> printedDate = date(cell(row, "date"), where, own);
        String printedCompetition = cell(row, "competition");
        Optional<Competitions.Edition> listed =
                tables.competitions().findByName(printedCompetition, RaceHead.year(printedDate, printedCompetition));
        RaceHead head = new RaceHead(
                where,
                printedCompetition,
                category(row, where, own),
                cell(row, "city"),
                nations.read(cell(row, "country"), printedCompetition, where, own),
                printedDate);
        Competition competition = head.settle(listed, own);
        if (listed.isEmpty()) {
            own.add(new UnknownCompetition(where, printedCompetition, competition.id()));
        }
        Optional<DateInterval> date = head.settleDate(id, competition, own);
        Round round = Round.parse(cell(row, "round"));
        if (round.numberInferred()) {
            own.add(new RoundNumberInferred(where, id, round.name()));
        }
        boolean severalHeats = isCombinedEvents(id, printedCompetition, round);
        if (severalHeats) {
            own.add(new SeveralHeatsInOneList(where, id));
        }
        TrackKind track = track(id, row, listed, own);
        OpenRace race = new OpenRace(
                id,
                competition,
                date,
                sex.get(),
                new Event(distance.get(), track),
                round,
                severalHeats,
                table.source(row),
                tables.identities());
        race.statedField = statedField(row, where, own);
        race.issues = issues.ofRace();
        race.issues.addAll(own);
        return Optional.of(race);
    }

    /** Results of combined events are published as one list of all heats. */
    static boolean isCombinedEvents(String raceId, String competition, Round round) {
        return CombinedEvents.in(raceId, competition, round.printed()).isPresent();
    }

    private Optional<OpenRace> unusable(String id, Table.Row row, String column, String expected) {
        issues.add(new UnusableRace(table.where(row), id, column, cell(row, column), expected));
        return Optional.empty();
    }

    private static Optional<Distance> distance(String text) {
        Optional<Distance> distance = text.equalsIgnoreCase("mile") ? Optional.of(Event.MILE) : Distance.parse(text);
        return distance.filter(length -> length.isLongerThan(Distance.ZERO));
    }

    private Optional<CompetitionCategory> category(Table.Row row, String where, List<ImportIssue> own) {
        String code = cell(row, "category");
        Optional<CompetitionCategory> category = CompetitionCategory.parse(code);
        if (category.isEmpty() && !code.isEmpty()) {
            own.add(new UnknownCategory(where, code));
        }
        return category;
    }

    private Optional<Completeness> statedField(Table.Row row, String where, List<ImportIssue> own) {
        String printed = cell(row, "field");
        Optional<Completeness.Field> field = Completeness.Field.parse(printed);
        if (field.isEmpty() && !printed.isEmpty()) {
            own.add(new UnknownField(where, printed));
        }
        return field.map(known -> new Completeness(known, cell(row, "field_reason")));
    }

    private TrackKind track(String id, Table.Row row, Optional<Competitions.Edition> listed, List<ImportIssue> own) {
        Optional<TrackKind> printed = TrackKind.parse(cell(row, "track"));
        if (printed.isPresent()) {
            return printed.get();
        }
        if (!cell(row, "track").isEmpty()) {
            own.add(new UnknownTrack(table.where(row), cell(row, "track")));
        }
        if (listed.isPresent()) {
            return listed.get().track();
        }
        String competition = cell(row, "competition");
        if (SHORT_TRACK.matcher(competition.toLowerCase(Locale.ROOT)).find()) {
            own.add(new TrackFromName(table.where(row), id, competition));
            return TrackKind.SHORT_TRACK;
        }
        return TrackKind.OUTDOOR;
    }

    /** A day, or two with a stroke between them; empty if blank or unreadable. */
    static Optional<DateInterval> date(String text, String where, List<ImportIssue> issues) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String[] days = text.split("/", 2);
        Optional<LocalDate> first = PrintedDate.parse(days[0].strip());
        Optional<LocalDate> last = days.length == 1 ? first : PrintedDate.parse(days[1].strip());
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            issues.add(new UnreadableDate(where, text));
            return Optional.empty();
        }
        return Optional.of(new DateInterval(first.get(), last.get()));
    }
}
