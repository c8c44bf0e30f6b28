package org.metricmile.scenes;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.Tracking;

/** The races and careers that come with the product, read from their files, and what the shelf knows of them beyond. */
public final class StarterRaces {

    private static final Path FOLDER = Path.of("src", "starter");

    private static final DateTimeFormatter LIST_DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("dd MMM yyyy")
            .toFormatter(Locale.ENGLISH);

    private static final Map<String, String> LIST_EVENTS = Map.of(
            "800-metres", "800m",
            "1500-metres", "1500m",
            "one-mile", "Mile",
            "3000-metres", "3000m",
            "5000-metres", "5000m",
            "10000-metres", "10000m");

    private final Known tables = Known.only(ReferenceTables.in(FOLDER));
    private final Reading reading = read(FOLDER, tables);

    private static Reading read(Path path, Known known) {
        try {
            return Formats.read(path, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<RaceSheet> sheets() {
        return reading.races();
    }

    /** One race as its sheet tells it. */
    public TracedRace race(String id) {
        return TracedRace.of(sheet(id));
    }

    private RaceSheet sheet(String id) {
        return sheets().stream()
                .filter(sheet -> sheet.race().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public FactTable careers() {
        return table("career_results").orElseThrow();
    }

    /** A table of facts by its name. */
    public Optional<FactTable> table(String name) {
        return reading.tables().stream()
                .filter(table -> table.layout().name().equals(name))
                .findFirst();
    }

    /** The races whose positions are on the shelf, as these tell them. */
    public List<TracedRace> tracked() {
        Known known = new Known(tables.tables(), new RacesInMemory(sheets(), List.of()), List.of(), Optional.empty());
        List<TracedRace> races = new ArrayList<>();
        for (Tracking tracking : read(ReferenceShelf.data("tracks"), known).trackings()) {
            races.add(TracedRace.of(sheet(tracking.raceId()), Optional.of(tracking)));
        }
        return races;
    }

    /** One race whose positions are on the shelf. */
    public TracedRace tracked(Path file) {
        Known known = new Known(tables.tables(), new RacesInMemory(sheets(), List.of()), List.of(), Optional.empty());
        Tracking tracking = read(file, known).trackings().get(0);
        return TracedRace.of(sheet(tracking.raceId()), Optional.of(tracking));
    }

    /** The career results, and beside them the all-time lists of the shelf: in the same columns. */
    public FactTable careersAndLists() {
        List<FactTable.Row> rows = new ArrayList<>(careers().rows());
        try (Stream<Path> files = Files.list(ReferenceShelf.data("alltime"))) {
            files.sorted()
                    .forEach(file -> rows.addAll(listRows(file.getFileName().toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FactTable(careers().layout(), rows, careers().document());
    }

    private List<FactTable.Row> listRows(String file) {
        String event = LIST_EVENTS.get(file.substring(file.indexOf('_') + 1, file.length() - ".csv".length()));
        if (event == null) {
            return List.of();
        }
        Sex sex = file.startsWith("women") ? Sex.WOMEN : Sex.MEN;
        List<FactTable.Row> rows = new ArrayList<>();
        for (NamedCsvRecord record : ReferenceShelf.rows("alltime/" + file)) {
            Athlete athlete = tables.tables()
                    .identities()
                    .athlete(record.getField("Competitor"), new Nation(record.getField("Nat")), sex);
            String day = LocalDate.parse(record.getField("Date"), LIST_DATE).toString();
            Map<String, String> cells = Map.of(
                    "athlete_id", athlete.id(),
                    "date", day,
                    "event", event,
                    "mark", record.getField("Mark"),
                    "city", record.getField("Venue"));
            rows.add(new FactTable.Row(
                    rows.size() + 2,
                    careers().layout().columns().stream()
                            .map(column -> cells.getOrDefault(column.name(), ""))
                            .toList()));
        }
        return rows;
    }
}
