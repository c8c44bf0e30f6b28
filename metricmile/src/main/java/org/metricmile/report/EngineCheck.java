package org.metricmile.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.metricmile.calibration.RaceRoles;
import org.metricmile.simulation.Population;

/**
 * How near simulated races are to real ones: the validation table of the race engine as it ships with the product, with the races that
 * the habits were fitted by. The table is what {@code mile calibrate --check --ablations --csv} printed; nothing else says how many rows are inside.
 *
 * @param rows in the order of the table
 * @param roles which races are for the fit, and which for the check only
 */
public record EngineCheck(List<Row> rows, RaceRoles roles) {

    /**
     * One figure.
     *
     * @param row {@code V1} to {@code V19}, {@code S1} or {@code S2}; several figures may stand in one
     * @param races whose
     * @param simulated middle of simulated races
     * @param range where nine in ten of them lie
     * @param real middle of real races that the fit did not look at; empty if there is none
     * @param realRaces how many those are
     * @param fit the same of races that it looks at
     * @param accepted from where to where a simulated figure is taken for right
     * @param inside true if it is
     * @param ablated without drafting, bends, cap and tactics
     */
    public record Row(
            String row,
            String races,
            String figure,
            String simulated,
            String range,
            String real,
            int realRaces,
            String fit,
            String accepted,
            boolean inside,
            List<String> ablated) {}

    private static final List<String> ABLATIONS = List.of("no drafting", "no bends", "no cap", "no tactics");

    public EngineCheck {
        rows = List.copyOf(rows);
    }

    /** The table that ships with the product. */
    public static EngineCheck shipped() {
        return new EngineCheck(
                parse(text("/simulation/validation.csv")), RaceRoles.parse(text("/simulation/races.csv")));
    }

    /** The rows of a table as it is printed. */
    static List<Row> parse(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(EngineCheck::row)
                .toList();
    }

    private static Row row(NamedCsvRecord cells) {
        return new Row(
                cells.getField("row"),
                cells.getField("races"),
                cells.getField("figure"),
                cells.getField("simulated"),
                cells.getField("5 to 95 %"),
                cells.getField("real"),
                Integer.parseInt(cells.getField("races seen")),
                cells.getField("of the fit"),
                cells.getField("accepted"),
                cells.getField("").equals("inside"),
                ABLATIONS.stream().map(cells::getField).toList());
    }

    /** Rows with all their figures inside. */
    public List<String> inside() {
        return names().stream().filter(name -> !outside().contains(name)).toList();
    }

    /** Rows with a figure that is not. */
    public List<String> outside() {
        return rows.stream()
                .filter(row -> !row.inside())
                .map(Row::row)
                .distinct()
                .toList();
    }

    private List<String> names() {
        return rows.stream().map(Row::row).distinct().toList();
    }

    /** How many rows are inside, and which are not, each with its first figure that is not and how many more are not, in a sentence without its stop. */
    public String summary() {
        List<String> missed = outside().stream()
                .map(name -> "%s (%s)".formatted(name, figuresOutside(name)))
                .toList();
        return "%d of %d rows are inside with all their figures".formatted(inside().size(), names().size())
                + (missed.isEmpty() ? "" : "; not " + String.join(", ", missed));
    }

    private String figuresOutside(String name) {
        List<String> figures = rows.stream()
                .filter(row -> row.row().equals(name) && !row.inside())
                .map(Row::figure)
                .toList();
        return figures.get(0) + (figures.size() > 1 ? ", and %d more".formatted(figures.size() - 1) : "");
    }

    /** The figures of a population. */
    public List<Row> of(Population population) {
        return rows.stream()
                .filter(row -> row.races().startsWith(population.label()))
                .toList();
    }

    /** Ids of the races of a population that are for some use. */
    public Set<String> races(RaceRoles.Use use, Population population) {
        String part = "-%s-%s-"
                .formatted(population.sex().code(), population.distance().metres());
        Set<String> ids = new TreeSet<>();
        roles.roles().stream()
                .filter(role -> role.use() == use && role.raceId().contains(part))
                .forEach(role -> ids.add(role.raceId()));
        return ids;
    }

    private static String text(String name) {
        try (InputStream in = EngineCheck.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its file " + name + "; maybe build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
