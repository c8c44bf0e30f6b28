package org.metricmile.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.FormerBest;
import org.metricmile.records.careers.Goal;
import org.metricmile.records.careers.HeadToHead;
import org.metricmile.records.careers.Medal;
import org.metricmile.records.careers.Medals;
import org.metricmile.records.careers.Ordinal;
import org.metricmile.records.careers.Progression;
import org.metricmile.records.careers.Rivals;
import org.metricmile.records.careers.TitlesHeld.Title;

/** The parts of one athlete's career, as of the beginning of a day. */
final class CareerParts {

    private static final int RIVALS = 15;

    private final FormBook book;
    private final Athlete athlete;
    private final LocalDate day;
    private final List<CareerResult> career;

    CareerParts(FormBook book, Athlete athlete, LocalDate day) {
        this.book = book;
        this.athlete = athlete;
        this.day = day;
        this.career = book.careers().upTo(athlete, day.minusDays(1));
    }

    /** All results, the latest season first, within it in time. */
    CareerPart results() {
        List<Map<String, Object>> rows = new ArrayList<>();
        TreeSet<Integer> seasons = new TreeSet<>(Collections.reverseOrder());
        career.forEach(result -> seasons.add(result.occasion().year()));
        for (int season : seasons) {
            career.stream()
                    .filter(result -> result.occasion().year() == season)
                    .forEach(
                            result -> rows.add(row(result).put("season", season).cells()));
        }
        return new CareerPart(
                "results", List.of("season", "date", "event", "where", "round", "place", "mark", "source"), rows);
    }

    static CareerPart.Row row(CareerResult result) {
        CareerPart.Row row = new CareerPart.Row()
                .put("date", result.occasion().when().toString())
                .put("event", result.event().name())
                .put("where", result.occasion().words(false))
                .put("round", result.isEnRoute() ? "on the way" : result.stage().words())
                .put("mark", result.mark().map(Mark::toString).orElse(withoutMark(result)))
                .put("source", result.accounts().get(0).source().citation());
        return result.place().isPresent() ? row.put("place", result.place().getAsInt()) : row;
    }

    /** A finish of which no time is on record has none; whoever did not finish has DNF. */
    private static String withoutMark(CareerResult result) {
        return result.outcome().equals("OK") ? "" : result.outcome();
    }

    /** Every best over every distance, in time. */
    CareerPart progression() {
        List<Map<String, Object>> rows = new ArrayList<>();
        TreeSet<Distance> distances = new TreeSet<>();
        career.forEach(result -> distances.add(result.distance()));
        for (Distance distance : distances) {
            List<CareerResult> steps = Progression.outright(career, distance).steps();
            for (int i = 0; i < steps.size(); i++) {
                CareerPart.Row row =
                        row(steps.get(i)).put("over", Event.outdoor(distance).name());
                if (i > 0) {
                    row.put("doubt", doubt(steps.get(i), steps.get(i - 1)));
                }
                rows.add(row.cells());
            }
        }
        return new CareerPart(
                "progression",
                List.of("over", "date", "event", "mark", "round", "place", "where", "doubt", "source"),
                rows);
    }

    /** Why a faster mark between two steps may be missing. */
    private String doubt(CareerResult step, CareerResult former) {
        List<CareerResult> earlier =
                career.stream().filter(result -> result.isBefore(step)).toList();
        return FormerBest.of(step, earlier, former).doubt().orElse("");
    }

    /** The best of each season in each event, the latest season first; outdoors and short track apart. */
    CareerPart seasons() {
        Map<Integer, Map<Event, List<CareerResult>>> seasons = new TreeMap<>(Collections.reverseOrder());
        for (CareerResult result : career) {
            seasons.computeIfAbsent(
                            result.occasion().year(),
                            added -> new TreeMap<>(
                                    Comparator.comparing(Event::distance).thenComparing(Event::track)))
                    .computeIfAbsent(result.event(), added -> new ArrayList<>())
                    .add(result);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        seasons.forEach((season, events) -> events.values()
                .forEach(results -> Progression.outright(results, results.get(0).distance())
                        .best()
                        .ifPresent(
                                best -> rows.add(row(best).put("season", season).cells()))));
        return new CareerPart(
                "seasons", List.of("season", "event", "mark", "date", "where", "round", "place", "source"), rows);
    }

    /** Where the athlete stands on the day. */
    CareerStanding standing() {
        return new CareerStanding(book, athlete, day);
    }

    /** Medals of championships, with the colours that a championship lacks. */
    CareerPart medals() {
        List<Map<String, Object>> rows = new ArrayList<>();
        Medals all = Medals.of(career);
        for (Medal medal : all.medals()) {
            rows.add(row(medal.result())
                    .put("colour", medal.colour().word())
                    .put("championship", medal.result().occasion().category().label())
                    .put(
                            "missing",
                            String.join(
                                    ", ",
                                    all.at(medal.result().occasion().category()).missing().stream()
                                            .map(colour -> colour.word())
                                            .toList()))
                    .cells());
        }
        return new CareerPart(
                "medals", List.of("championship", "date", "event", "colour", "mark", "missing", "source"), rows);
    }

    /** Titles held, and where they are at stake next. */
    CareerPart titles() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Title title : book.titles().on(day, athlete)) {
            rows.add(row(title.won())
                    .put("title", title.name())
                    .put("atStake", title.defence().map(Competition::name).orElse(""))
                    .put(
                            "from",
                            title.defence()
                                    .flatMap(Competition::dates)
                                    .map(dates -> dates.first().toString())
                                    .orElse(""))
                    .cells());
        }
        return new CareerPart("titles", List.of("title", "date", "mark", "atStake", "from", "source"), rows);
    }

    /** Those met most often in finals. */
    CareerPart rivals() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (HeadToHead all : Rivals.of(book.careers(), athlete, RIVALS)) {
            HeadToHead finals = all.before(day);
            if (!finals.encounters().isEmpty()) {
                rows.add(new CareerPart.Row()
                        .put("rival", finals.other().name())
                        .put("finals", finals.encounters().size())
                        .put("ahead", finals.won())
                        .put("behind", finals.lost())
                        .put(
                                "last",
                                finals.encounters()
                                        .get(finals.encounters().size() - 1)
                                        .one()
                                        .occasion()
                                        .when()
                                        .toString())
                        .cells());
            }
        }
        return new CareerPart("rivals", List.of("rival", "finals", "ahead", "behind", "last"), rows);
    }

    /** Goals spoken of before the day, and what became of them. */
    CareerPart goals() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Goal goal : book.goals(athlete)) {
            if (!goal.said().isBefore(day)) {
                continue;
            }
            LocalDate known = day.minusDays(1);
            Optional<CareerResult> last = goal.outcome(book.careers(), athlete, known);
            // a final that was run settles it, whatever else of the championship is to come
            boolean over = last.filter(result -> result.stage().isFinal()).isPresent()
                    || book.calendar()
                            .find(goal.competitionId())
                            .flatMap(Competition::dates)
                            .filter(dates -> dates.last().isBefore(day))
                            .isPresent();
            boolean reached = goal.isReached(book.careers(), athlete, known);
            String outcome = last.map(result -> (result.place().isPresent()
                                    ? Ordinal.of(result.place().getAsInt())
                                    : result.outcome())
                            + (result.stage().isFinal()
                                    ? ""
                                    : " in " + result.stage().words()))
                    .orElse(over ? "no result on record" : "");
            // whoever is not on record may have won: the archive does not know
            boolean unknown = outcome.equals("no result on record");
            rows.add(new CareerPart.Row()
                    .put("goal", goal.words())
                    .put(
                            "championship",
                            book.calendar()
                                    .find(goal.competitionId())
                                    .map(Competition::name)
                                    .orElse(goal.competitionId()))
                    .put("said", goal.said().toString())
                    .put("tickedOff", reached ? "yes" : unknown ? "unknown" : over ? "no" : "open")
                    .put("outcome", outcome)
                    .put("source", goal.source().citation())
                    .cells());
        }
        return new CareerPart("goals", List.of("goal", "championship", "said", "tickedOff", "outcome", "source"), rows);
    }
}
