package org.metricmile.report.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.records.Performance;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.Ordinal;
import org.metricmile.records.careers.Ranking;
import org.metricmile.records.commentary.AthleteForm;
import org.metricmile.records.commentary.CommentatorsSheet;
import org.metricmile.records.commentary.Entrant;
import org.metricmile.records.commentary.EventLists;
import org.metricmile.report.commentary.SheetPart.Cell;
import org.metricmile.report.commentary.SheetPart.Column;
import org.metricmile.report.commentary.SheetPart.Kind;
import org.metricmile.report.commentary.SheetPart.Line;

/** The field: who runs, and with what behind them. */
final class AthletesPart {

    private static final String IN_PART = "*";
    private static final String SEASON_MISSING = "\u2020";

    private static final List<Column> COLUMNS = List.of(
            new Column("Athlete", Kind.NAME),
            new Column("Personal best", Kind.TEXT),
            new Column("Season\u2019s best", Kind.TEXT),
            new Column("Best at championships", Kind.TEXT),
            new Column("Ranking", Kind.TEXT),
            new Column("Last five finals", Kind.TEXT));

    private AthletesPart() {}

    static SheetPart of(CommentatorsSheet sheet) {
        Distance distance = sheet.race().event().distance();
        return new SheetPart(
                "field",
                "The field",
                note(sheet),
                COLUMNS,
                sheet.athletes().stream().map(form -> row(form, distance)).toList());
    }

    private static String note(CommentatorsSheet sheet) {
        String order = sheet.isStartList()
                ? "By place on the start line."
                : "No start list is on record: those of the result list, by name.";
        boolean inPart = sheet.athletes().stream().anyMatch(form -> !form.isCollected());
        return order
                + (inPart
                        ? " " + IN_PART
                                + " The career is not collected, only races and lists that happen to be in this archive: there may be"
                                + " better marks and places."
                        : "")
                + (sheet.athletes().stream().anyMatch(AthleteForm::isSeasonMissing)
                        ? " " + SEASON_MISSING
                                + " Of this season no mark over the distance is on record: a faster best may be missing."
                        : "");
    }

    private static List<Cell> row(AthleteForm form, Distance distance) {
        return List.of(
                name(form),
                best(form.personalBest()),
                best(form.seasonsBest()),
                new Cell(form.placings().stream()
                        .map(result -> placing(result, distance))
                        .toList()),
                new Cell(form.rankings().stream().map(AthletesPart::ranking).toList()),
                new Cell(form.finals().stream()
                        .map(result -> ranFinal(result, distance))
                        .toList()));
    }

    private static Cell name(AthleteForm form) {
        Entrant entrant = form.entrant();
        String nation = entrant.nation().isKnown() ? entrant.nation().code() : "";
        String start = entrant.order().isPresent() ? "start " + entrant.order().getAsInt() : "";
        String bib = entrant.bib().isEmpty() ? "" : "bib " + entrant.bib();
        return Cell.of(
                entrant.athlete().name()
                        + (form.isCollected() ? "" : IN_PART)
                        + (form.isSeasonMissing() ? SEASON_MISSING : ""),
                Stream.of(nation, start, bib).filter(word -> !word.isEmpty()).collect(Collectors.joining(", ")));
    }

    private static Cell best(EventLists.Best best) {
        List<Line> lines = new ArrayList<>();
        best.onThisTrack().ifPresent(mark -> lines.add(new Line(mark.mark().toString(), told(mark))));
        best.fasterElsewhere()
                .ifPresent(mark -> lines.add(new Line(mark.mark().toString(), track(mark) + ", " + told(mark))));
        return new Cell(lines);
    }

    private static String track(Performance mark) {
        return mark.is(Performance.Condition.SHORT_TRACK) ? "short track" : "outdoors";
    }

    private static String told(Performance mark) {
        String onTheWay = mark.is(Performance.Condition.EN_ROUTE) ? ", on the way" : "";
        return SheetDay.told(mark) + onTheWay;
    }

    private static Line placing(CareerResult result, Distance distance) {
        return new Line(
                Ordinal.of(result.place().orElseThrow()), result.occasion().words(true) + over(result, distance));
    }

    private static Line ranking(Ranking ranking) {
        return new Line(Ordinal.of(ranking.rank()), ranking.system() + ", " + SheetDay.of(ranking.on()));
    }

    private static Line ranFinal(CareerResult result, Distance distance) {
        String placed = result.place().isPresent() ? Ordinal.of(result.place().getAsInt()) : "";
        String timed = result.mark().map(Mark::toString).orElse("");
        String joined = (placed + " " + timed).strip();
        return new Line(
                joined.isEmpty() ? result.outcome() : joined,
                SheetDay.of(result.occasion().when()) + ", " + result.occasion().words(false) + over(result, distance));
    }

    /** The distance, where it is not that of the race. */
    private static String over(CareerResult result, Distance distance) {
        return Optional.of(result)
                .filter(other -> !other.distance().equals(distance) || other.isShortTrack())
                .map(other -> ", " + other.event().name().replace(' ', '\u00a0'))
                .orElse("");
    }
}
