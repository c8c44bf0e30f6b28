package org.metricmile.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.MajorDefinition;
import org.metricmile.records.careers.MajorRun;
import org.metricmile.records.careers.MedalColour;
import org.metricmile.records.careers.Ordinal;
import org.metricmile.records.careers.Ranking;

/** Where one athlete stands at the beginning of a day: in major championships, under each definition, and in rankings. */
final class CareerStanding {

    private final FormBook book;
    private final Athlete athlete;
    private final LocalDate day;
    private final List<CareerResult> career;

    CareerStanding(FormBook book, Athlete athlete, LocalDate day) {
        this.book = book;
        this.athlete = athlete;
        this.day = day;
        this.career = book.careers().upTo(athlete, day.minusDays(1));
    }

    /**
     * Every major championship since the first at which a result is on record, under each stated definition, with how many of those
     * entered ended with a medal in a row. One of which no result is on record neither breaks the row nor
     * adds to it, and shows none.
     */
    CareerPart majors() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<String, String> summaries = new LinkedHashMap<>();
        for (MajorDefinition definition : book.majors()) {
            List<MajorRun.Showing> showings =
                    MajorRun.of(book, athlete, definition, LocalDate.MIN, day.minusDays(1)).showings().stream()
                            .dropWhile(showing -> showing.best().isEmpty())
                            .toList();
            int inARow = 0;
            for (MajorRun.Showing showing : showings) {
                inARow = showing.isMedal() ? inARow + 1 : showing.best().isPresent() ? 0 : inARow;
                CareerPart.Row row = showing.best()
                        .map(CareerParts::row)
                        .orElseGet(CareerPart.Row::new)
                        .put("definition", definition.name())
                        .put("championship", showing.edition().name())
                        .put("from", began(showing.edition()))
                        .put("showing", told(showing));
                if (showing.best().isPresent()) {
                    row.put("medalsInARow", inARow);
                }
                rows.add(row.cells());
            }
            if (!showings.isEmpty()) {
                summaries.put(definition.name(), summary(definition, showings, inARow));
            }
        }
        return new CareerPart(
                "majors",
                List.of("definition", "championship", "from", "event", "showing", "mark", "medalsInARow", "source"),
                rows,
                summaries);
    }

    /**
     * {@code Global championships: a medal at 4 of 6 entered, at the last 3 in a row; of 1 no result is on record.} A row that passes
     * over one of which nothing is on record is not called one.
     */
    private static String summary(MajorDefinition definition, List<MajorRun.Showing> showings, int inARow) {
        long entered =
                showings.stream().filter(showing -> showing.best().isPresent()).count();
        long medals = showings.stream().filter(MajorRun.Showing::isMedal).count();
        String name = definition.name();
        return "%s%s: a medal at %d of %d entered%s%s."
                .formatted(
                        name.substring(0, 1).toUpperCase(Locale.ROOT),
                        name.substring(1),
                        medals,
                        entered,
                        inARow > 1 ? ", at the last %d %s".formatted(inARow, row(showings, inARow)) : "",
                        entered < showings.size()
                                ? "; of %d no result is on record".formatted(showings.size() - entered)
                                : "");
    }

    private static String row(List<MajorRun.Showing> showings, int medals) {
        List<MajorRun.Showing> entered =
                showings.stream().filter(showing -> showing.best().isPresent()).toList();
        MajorRun.Showing first = entered.get(entered.size() - medals);
        return showings.subList(showings.indexOf(first), showings.size()).stream()
                        .anyMatch(showing -> showing.best().isEmpty())
                ? "of which a result is on record"
                : "in a row";
    }

    private static String began(Competition edition) {
        return edition.dates().map(dates -> dates.first().toString()).orElse("");
    }

    private static String told(MajorRun.Showing showing) {
        return showing.best()
                .map(best -> best.medal().map(MedalColour::word).orElseGet(() -> place(best)))
                .orElse("no result on record");
    }

    private static String place(CareerResult best) {
        String place = best.place().isPresent()
                ? Ordinal.of(best.place().getAsInt())
                : best.outcome().equals("OK") ? "no place" : best.outcome();
        return best.stage().isFinal() ? place : place + " in " + best.stage().words();
    }

    /** The last ranking of each system in the year before the day, in each event; every system under its own name. */
    CareerPart rankings() {
        TreeSet<Distance> distances = new TreeSet<>();
        career.forEach(result -> distances.add(result.distance()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Distance distance : distances) {
            for (Ranking ranking : book.rankings(athlete, distance, day)) {
                rows.add(new CareerPart.Row()
                        .put("system", ranking.system())
                        .put("on", ranking.on().toString())
                        .put("event", Event.outdoor(distance).name())
                        .put("rank", ranking.rank())
                        .put("source", ranking.source().citation())
                        .cells());
            }
        }
        return new CareerPart("rankings", List.of("system", "on", "event", "rank", "source"), rows);
    }
}
