package org.metricmile.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.MarksOnRecord;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.Venues;
import org.metricmile.records.WhoIsWho;
import org.metricmile.records.background.RaceBackground;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.RaceResults;

/**
 * What invented careers tell of a race: everybody had met a year before, in the order of the result turned round, three seconds
 * slower than the winner; the national record of the winner was one second slower, and had been equalled.
 */
final class BackgroundScenes {

    private static final Competitions NO_COMPETITIONS = new Competitions(List.of(), List.of());

    private static final Identities NOBODY_ELSE = new Identities(List.of());

    private static final Nations NO_NATIONS = new Nations(List.of());

    /** Of races without a day. */
    private static final LocalDate NEW_YEAR = LocalDate.of(2030, 1, 1);

    private static final List<String> ATHLETES = List.of("athlete_id", "name", "country_history", "sex", "birth_date");
    private static final List<String> CAREERS =
            List.of("athlete_id", "date", "event", "place", "mark", "city", "sources");
    private static final List<String> RECORDS = List.of(
            "record_type",
            "event",
            "sex",
            "athlete",
            "country",
            "mark",
            "date",
            "place",
            "superseded_on",
            "source_url");

    private BackgroundScenes() {}

    static Optional<RaceBackground> of(RaceSheet sheet) {
        Optional<Result> winner = sheet.results().stream()
                .filter(result -> result.place().orElse(0) == 1 && result.mark().isPresent())
                .findFirst();
        return winner.map(first ->
                of(sheet, first, sheet.race().date().map(date -> date.last()).orElse(NEW_YEAR)));
    }

    private static RaceBackground of(RaceSheet sheet, Result winner, LocalDate day) {
        Race told = sheet.race();
        Race race = new Race(
                told.id(),
                told.competition(),
                Optional.of(DateInterval.on(day)),
                told.sex(),
                told.event(),
                told.round(),
                told.completeness(),
                told.source());
        String event = race.event().distance().metres() + "m";
        String sex = race.sex().code();
        List<List<String>> athletes = new ArrayList<>();
        List<List<String>> careers = new ArrayList<>();
        for (Result result : sheet.results()) {
            Athlete athlete = result.athlete();
            OptionalInt place = result.place();
            athletes.add(List.of(athlete.id(), athlete.name(), result.nation().code(), sex, ""));
            if (place.isPresent()) {
                careers.add(List.of(
                        athlete.id(),
                        day.minusYears(1).toString(),
                        event,
                        Integer.toString(sheet.results().size() + 1 - place.getAsInt()),
                        slower(winner, 400 - place.getAsInt()),
                        "Town of " + winner.athlete().name(),
                        "list"));
            }
        }
        String holder = "Elder " + winner.athlete().name();
        String first = day.minusYears(20).toString();
        String second = day.minusYears(10).toString();
        String nation = winner.nation().code();
        List<List<String>> records = List.of(
                List.of("NR", event, sex, holder, nation, slower(winner, 200), first, "Town", second, "list"),
                List.of("NR", event, sex, holder, nation, slower(winner, 100), second, "Town", "", "list"));
        Map<String, FactTable> tables = Map.of(
                "athletes", table("athletes", ATHLETES, athletes),
                "career_results", table("career_results", CAREERS, careers),
                "records", table("records", RECORDS, records));
        FormBook book = new FormBook(
                List.of(new RaceResults(race, sheet.results())),
                name -> Optional.ofNullable(tables.get(name)),
                NO_COMPETITIONS,
                NOBODY_ELSE,
                NO_NATIONS,
                BackgroundScenes::desk);
        return RaceBackground.of(book, race);
    }

    private static RecordDesk desk(MarksOnRecord careers) {
        WhoIsWho nobody = new WhoIsWho(List.of(), List.of(), Map.of(), NOBODY_ELSE, Map.of());
        return RecordDesk.of(careers, nobody, new Venues(NO_COMPETITIONS, Map.of()), NO_NATIONS);
    }

    private static String slower(Result winner, int hundredths) {
        return Mark.ofHundredths(winner.mark().orElseThrow().hundredths() + hundredths)
                .toString();
    }

    private static FactTable table(String name, List<String> columns, List<List<String>> rows) {
        return new FactTable(
                new FactTable.Layout(
                        name,
                        columns.stream()
                                .map(column -> new FactTable.Column(column, FactTable.Kind.TEXT))
                                .toList()),
                rows.stream().map(cells -> new FactTable.Row(2, cells)).toList(),
                name + ".csv");
    }
}
