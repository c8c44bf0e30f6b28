package org.metricmile.scenes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Event;
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
import org.metricmile.race.Split;

/** Results and splits of the races of the shelf, read without any check so that tests do not depend on the readers. */
public final class ShelfRaces {

    private ShelfRaces() {}

    /** All races, each said to have its whole field. */
    public static List<RaceSheet> all() {
        List<NamedCsvRecord> results = ReferenceShelf.rows("races/results.csv");
        List<NamedCsvRecord> splits = ReferenceShelf.rows("races/splits.csv");
        return ReferenceShelf.rows("races/races.csv").stream()
                .map(row -> sheet(row, results, splits))
                .toList();
    }

    /** One race, said to have its whole field. */
    public static RaceSheet race(String id) {
        return all().stream()
                .filter(sheet -> sheet.race().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RaceSheet sheet(NamedCsvRecord row, List<NamedCsvRecord> results, List<NamedCsvRecord> splits) {
        String id = row.getField("race_id");
        Sex sex = Sex.parse(row.getField("sex")).orElseThrow();
        Source source = new Source(row.getField("source_url"), "races.csv", 0);
        Competition competition = new Competition(
                row.getField("competition"),
                row.getField("competition"),
                CompetitionCategory.parse(row.getField("category")).orElseThrow(),
                row.getField("city"),
                Nation.UNKNOWN,
                Optional.empty());
        Race race = new Race(
                id,
                competition,
                Optional.empty(),
                sex,
                Event.outdoor(Distance.parse(row.getField("distance_m")).orElseThrow()),
                Round.parse(row.getField("round")),
                new Completeness(Completeness.Field.COMPLETE, ""),
                source);
        List<Result> ownResults = new ArrayList<>();
        for (NamedCsvRecord result : results) {
            if (result.getField("race_id").equals(id)) {
                ownResults.add(result(result, sex));
            }
        }
        List<Split> ownSplits = new ArrayList<>();
        for (NamedCsvRecord split : splits) {
            if (split.getField("race_id").equals(id)) {
                ownSplits.add(split(split, sex));
            }
        }
        return new RaceSheet(race, ownResults, ownSplits, List.of(), List.of(), List.of());
    }

    private static Result result(NamedCsvRecord row, Sex sex) {
        String mark = row.getField("mark");
        String place = row.getField("place");
        Outcome finished = new Outcome.Finished(
                place.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(place)),
                mark.isEmpty() ? Optional.empty() : Optional.of(Mark.parse(mark)));
        return new Result(
                athlete(row, sex),
                row.getField("athlete"),
                Nation.UNKNOWN,
                "",
                Outcome.parseWithoutPlace(row.getField("status")).orElse(finished),
                mark,
                List.of(),
                new Source(row.getField("source_url"), "results.csv", 0));
    }

    private static Split split(NamedCsvRecord row, Sex sex) {
        String elapsed = row.getField("elapsed_s");
        String position = row.getField("position");
        return new Split(
                row.getField("athlete").equals("LEADER") ? Optional.empty() : Optional.of(athlete(row, sex)),
                Distance.parse(row.getField("distance_m")).orElseThrow(),
                elapsed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ElapsedTime.parse(elapsed)
                                .readTo(Precision.parseSeconds(row.getField("precision_s"))
                                        .orElseThrow())),
                position.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(position.replace("=", ""))),
                position.endsWith("="),
                switch (row.getField("timing")) {
                    case "official" -> Provenance.OFFICIAL;
                    case "tracking" -> Provenance.MEASURED;
                    case "hand" -> Provenance.HAND;
                    default -> Provenance.REPORTED;
                },
                new Source(row.getField("source_url"), "splits.csv", 0));
    }

    private static Athlete athlete(NamedCsvRecord row, Sex sex) {
        String name = row.getField("athlete");
        return new Athlete(name.toLowerCase(Locale.ROOT), name, sex);
    }
}
