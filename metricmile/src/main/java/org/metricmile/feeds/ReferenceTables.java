package org.metricmile.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.TrackKind;
import org.metricmile.race.Document;

/**
 * What readers look names up in. The tables are the project's own and free of errors; a bad cell in them is a fault of
 * the program.
 *
 * @param nations codes, names and areas
 * @param identities who is meant by a printed name
 * @param competitions competitions with the names that sources use
 * @param fields by race id, whether the whole field is listed, where that was looked into
 * @param citySpellings by city as the table of competitions writes it, how others do
 */
public record ReferenceTables(
        Nations nations,
        Identities identities,
        Competitions competitions,
        Map<String, Completeness> fields,
        Map<String, Set<String>> citySpellings) {

    public ReferenceTables {
        fields = Map.copyOf(fields);
        citySpellings = Map.copyOf(citySpellings);
    }

    private interface Opener {
        InputStream open(String name) throws IOException;
    }

    /** Read when it is first asked for, and once. */
    private static final class Shipped {
        static final ReferenceTables TABLES = load(name -> {
            InputStream stream = ReferenceTables.class.getResourceAsStream("/starter/" + name);
            if (stream == null) {
                throw new IOException("/starter/" + name + " is missing on the class path");
            }
            return stream;
        });
    }

    /** The tables that the product ships, from the class path. */
    public static ReferenceTables shipped() {
        return Shipped.TABLES;
    }

    /** Tables in a folder of the same shape as the shipped one. */
    public static ReferenceTables in(Path folder) {
        return load(name -> Files.newInputStream(folder.resolve(name)));
    }

    private static ReferenceTables load(Opener opener) {
        try {
            return new ReferenceTables(
                    nations(Cells.of(opener, "nations.csv")),
                    identities(Cells.of(opener, "aliases.csv")),
                    competitions(Cells.of(opener, "competitions.csv"), Cells.of(opener, "competition_aliases.csv")),
                    fields(Cells.of(opener, "fields.csv")),
                    citySpellings(Cells.of(opener, "city_spellings.csv")));
        } catch (IOException e) {
            throw new IllegalStateException("the tables of names cannot be read: " + e.getMessage(), e);
        }
    }

    /** A table whose cells are found by column name. */
    private record Cells(Table table, Map<String, Integer> columns) {

        static Cells of(Opener opener, String name) throws IOException {
            try (InputStream stream = opener.open(name)) {
                Table table = Table.of(new Document(name, stream.readAllBytes()), false, new ArrayList<>());
                return new Cells(table, table.columns());
            }
        }

        String cell(Table.Row row, String column) {
            return row.cell(columns.getOrDefault(column, -1));
        }

        <T> T require(Optional<T> value, Table.Row row, String column) {
            return value.orElseThrow(() -> new IllegalStateException(
                    "%s has a bad %s: \"%s\"".formatted(table.where(row), column, cell(row, column))));
        }
    }

    private static Nations nations(Cells cells) {
        List<Nations.Entry> entries = new ArrayList<>();
        for (Table.Row row : cells.table().rows()) {
            Nation nation = new Nation(cells.cell(row, "code"));
            String member = cells.cell(row, "member");
            entries.add(new Nations.Entry(
                    nation,
                    cells.cell(row, "name"),
                    Area.parse(cells.cell(row, "area")),
                    member.isEmpty() ? nation : new Nation(member)));
        }
        return new Nations(entries);
    }

    private static Identities identities(Cells cells) {
        List<Identities.Alias> aliases = new ArrayList<>();
        for (Table.Row row : cells.table().rows()) {
            Sex sex = cells.require(Sex.parse(cells.cell(row, "sex")), row, "sex");
            Athlete athlete = new Athlete(cells.cell(row, "athlete_id"), cells.cell(row, "athlete"), sex);
            aliases.add(new Identities.Alias(
                    cells.cell(row, "name"),
                    new Nation(cells.cell(row, "nation")),
                    athlete,
                    cells.cell(row, "kind"),
                    cells.cell(row, "note")));
        }
        return new Identities(aliases);
    }

    private static Competitions competitions(Cells cells, Cells aliasCells) {
        List<Competitions.Edition> editions = new ArrayList<>();
        for (Table.Row row : cells.table().rows()) {
            Competition competition = new Competition(
                    cells.cell(row, "competition_id"),
                    cells.cell(row, "name"),
                    CompetitionCategory.parse(cells.cell(row, "category")).orElse(CompetitionCategory.OTHER),
                    cells.cell(row, "city"),
                    new Nation(cells.cell(row, "nation")),
                    dates(cells.cell(row, "start_date"), cells.cell(row, "end_date")));
            editions.add(new Competitions.Edition(
                    competition,
                    Integer.parseInt(cells.cell(row, "edition_year")),
                    cells.require(TrackKind.parse(cells.cell(row, "track")), row, "track"),
                    cells.cell(row, "series")));
        }
        List<Competitions.Alias> aliases = new ArrayList<>();
        for (Table.Row row : aliasCells.table().rows()) {
            String year = aliasCells.cell(row, "year");
            aliases.add(new Competitions.Alias(
                    aliasCells.cell(row, "alias"),
                    year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
                    aliasCells.cell(row, "competition_id")));
        }
        return new Competitions(editions, aliases);
    }

    private static Optional<DateInterval> dates(String first, String last) {
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(new DateInterval(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static Map<String, Set<String>> citySpellings(Cells cells) {
        Map<String, Set<String>> spellings = new HashMap<>();
        for (Table.Row row : cells.table().rows()) {
            spellings
                    .computeIfAbsent(cells.cell(row, "city"), added -> new HashSet<>())
                    .add(cells.cell(row, "spelling"));
        }
        return spellings;
    }

    private static Map<String, Completeness> fields(Cells cells) {
        Map<String, Completeness> fields = new HashMap<>();
        for (Table.Row row : cells.table().rows()) {
            Completeness.Field field = switch (cells.cell(row, "complete")) {
                case "yes" -> Completeness.Field.COMPLETE;
                case "no" -> Completeness.Field.PARTIAL;
                default -> Completeness.Field.UNKNOWN;
            };
            fields.put(cells.cell(row, "race_id"), new Completeness(field, cells.cell(row, "reason")));
        }
        return fields;
    }
}
