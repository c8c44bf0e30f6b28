package org.metricmile.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;

/** The races of the starter data as sheets, read plainly and without aliases, so that reports of real races can be tested. */
final class StarterRaces {

    private static final Path FOLDER = Path.of("src/starter/races");

    private final List<NamedCsvRecord> results = rows("results.csv");
    private final List<NamedCsvRecord> splits = rows("splits.csv");
    private final List<NamedCsvRecord> moments = rows("narrative.csv");
    private final List<String> incomplete = rows("../fields.csv").stream()
            .filter(row -> !row.getField("complete").equals("yes"))
            .map(row -> row.getField("race_id"))
            .toList();

    List<RaceSheet> all() {
        var resultsOf = results.stream().collect(Collectors.groupingBy(row -> row.getField("race_id")));
        var splitsOf = splits.stream().collect(Collectors.groupingBy(row -> row.getField("race_id")));
        var momentsOf = moments.stream().collect(Collectors.groupingBy(row -> row.getField("race_id")));
        return rows("races.csv").stream()
                .map(row -> {
                    String id = row.getField("race_id");
                    return sheet(
                            race(row),
                            resultsOf.getOrDefault(id, List.of()),
                            splitsOf.getOrDefault(id, List.of()),
                            momentsOf.getOrDefault(id, List.of()));
                })
                .toList();
    }

    static RaceSheet find(List<RaceSheet> sheets, String id) {
        return sheets.stream()
                .filter(sheet -> sheet.race().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Race race(NamedCsvRecord row) {
        Optional<DateInterval> date = Optional.of(row.getField("date"))
                .filter(text -> !text.isEmpty())
                .map(text -> DateInterval.on(LocalDate.parse(text)));
        String id = row.getField("race_id");
        Competition competition = new Competition(
                id.substring(0, id.indexOf('-')),
                row.getField("competition"),
                CompetitionCategory.parse(row.getField("category")).orElseThrow(),
                row.getField("city"),
                nation(row.getField("country")),
                date);
        return new Race(
                id,
                competition,
                date,
                Sex.parse(row.getField("sex")).orElseThrow(),
                Event.outdoor(Distance.parse(row.getField("distance_m")).orElseThrow()),
                Round.parse(row.getField("round")),
                incomplete.contains(id)
                        ? new Completeness(Completeness.Field.PARTIAL, "medallists and named runners only")
                        : new Completeness(Completeness.Field.COMPLETE, ""),
                source(row, "races.csv"));
    }

    private static RaceSheet sheet(
            Race race, List<NamedCsvRecord> results, List<NamedCsvRecord> splits, List<NamedCsvRecord> moments) {
        List<Result> read = results.stream().map(row -> result(race.sex(), row)).toList();
        return new RaceSheet(
                race,
                read,
                splits.stream().map(row -> split(race.sex(), row)).toList(),
                moments.stream().map(row -> moment(race.sex(), row)).toList(),
                List.of(),
                List.of());
    }

    private static Result result(Sex sex, NamedCsvRecord row) {
        String mark = row.getField("mark");
        String place = row.getField("place");
        OptionalInt placed = place.matches("\\d+") ? OptionalInt.of(Integer.parseInt(place)) : OptionalInt.empty();
        boolean timed = mark.matches("[\\d:.h]+");
        Outcome outcome = Outcome.parseWithoutPlace(row.getField("status"))
                .orElseGet(
                        () -> new Outcome.Finished(placed, timed ? Optional.of(Mark.parse(mark)) : Optional.empty()));
        return new Result(
                athlete(row.getField("athlete"), sex),
                row.getField("athlete"),
                nation(row.getField("country")),
                outcome,
                mark,
                Flag.parseAll(row.getField("flags")),
                source(row, "results.csv"));
    }

    private static Split split(Sex sex, NamedCsvRecord row) {
        String name = row.getField("athlete");
        String position = row.getField("position").replace("=", "");
        return new Split(
                name.equals("LEADER") ? Optional.empty() : Optional.of(athlete(name, sex)),
                Distance.parse(row.getField("distance_m")).orElseThrow(),
                Optional.of(row.getField("elapsed_s"))
                        .filter(text -> !text.isEmpty())
                        .map(text -> ElapsedTime.parse(text)
                                .readTo(Precision.parseSeconds(row.getField("precision_s"))
                                        .orElse(Precision.HUNDREDTH))),
                position.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(position)),
                row.getField("position").endsWith("="),
                switch (row.getField("timing").toLowerCase(Locale.ROOT)) {
                    case "official" -> Provenance.OFFICIAL;
                    case "hand" -> Provenance.HAND;
                    case "tracking" -> Provenance.MEASURED;
                    default -> Provenance.REPORTED;
                },
                source(row, "splits.csv"));
    }

    private static ReportedMoment moment(Sex sex, NamedCsvRecord row) {
        return new ReportedMoment(
                Distance.parse(row.getField("distance_from")),
                Distance.parse(row.getField("distance_to")),
                Optional.of(athlete(row.getField("athlete"), sex)),
                row.getField("athlete"),
                row.getField("event"),
                row.getField("detail_in_your_own_words"),
                source(row, "narrative.csv"));
    }

    private static Athlete athlete(String name, Sex sex) {
        return new Athlete(name.toLowerCase(Locale.ROOT) + "-" + sex.code(), name, sex);
    }

    private static Nation nation(String code) {
        return code.matches("[A-Z]{3}") ? new Nation(code) : Nation.UNKNOWN;
    }

    private static Source source(NamedCsvRecord row, String document) {
        return new Source(row.getField("source_url"), document, (int) row.getStartingLineNumber());
    }

    private static List<NamedCsvRecord> rows(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(name));
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
