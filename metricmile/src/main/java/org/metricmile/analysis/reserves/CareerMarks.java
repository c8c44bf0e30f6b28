package org.metricmile.analysis.reserves;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;

/**
 * The marks in a table of career results: columns {@code athlete_id}, {@code date}, {@code event}, {@code mark}, and where it has
 * them {@code category}, {@code competition} and {@code city}. Rows without a date, a mark or a distance hold no evidence
 * and are passed over.
 */
final class CareerMarks {

    private static final Pattern METRES = Pattern.compile("(\\d{3,5})m");

    /** Codes of title races that are not categories of ours: national, student and age-group championships. */
    private static final Set<String> OTHER_TITLES = Set.of("NC", "NC-j", "NCAA", "EU23/EU20", "EU20", "WJ", "EY");

    private final FactTable table;
    private final List<String> columns;

    CareerMarks(FactTable table) {
        this.table = table;
        this.columns =
                table.layout().columns().stream().map(FactTable.Column::name).toList();
    }

    /** A mark and whose it is. */
    record Owned(String athleteId, MarkOnRecord mark) {}

    Stream<Owned> stream() {
        return table.rows().stream().flatMap(row -> read(row).stream());
    }

    private Optional<Owned> read(FactTable.Row row) {
        Optional<Distance> distance = distance(cell(row, "event"));
        Optional<Mark> mark = mark(cell(row, "mark"));
        String date = cell(row, "date");
        if (distance.isEmpty() || mark.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        String category = cell(row, "category");
        boolean title = OTHER_TITLES.contains(category)
                || CompetitionCategory.parse(category)
                        .filter(CompetitionCategory::isChampionship)
                        .isPresent();
        String competition = cell(row, "competition");
        return Optional.of(new Owned(
                cell(row, "athlete_id"),
                new MarkOnRecord(
                        distance.get(),
                        mark.get(),
                        DateInterval.on(LocalDate.parse(date)),
                        title,
                        competition.isEmpty() ? cell(row, "city") : competition,
                        table.document() + ":" + row.line())));
    }

    private String cell(FactTable.Row row, String column) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).equals(column))
                .mapToObj(i -> row.cells().get(i).strip())
                .findFirst()
                .orElse("");
    }

    private static Optional<Distance> distance(String event) {
        if (event.equals("Mile")) {
            return Optional.of(Event.MILE);
        }
        Matcher metres = METRES.matcher(event);
        return metres.matches() ? Distance.parse(metres.group(1)) : Optional.empty();
    }

    private static Optional<Mark> mark(String text) {
        try {
            return text.isEmpty() || !Character.isDigit(text.charAt(0))
                    ? Optional.empty()
                    : Optional.of(Mark.parse(text));
        } catch (MarkFormatException notATime) {
            return Optional.empty();
        }
    }
}
