package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.records.background.CareerSoFar;
import org.metricmile.records.background.RaceBackground;
import org.metricmile.records.background.RaceBackground.Rivalry;
import org.metricmile.records.careers.Encounter;
import org.metricmile.report.ChartNames;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;

/** Who of the foremost runners was ahead of whom in finals, before the race and with it. */
public final class MeetingsSection implements ReportSection {

    /**
     * Two runners.
     *
     * @param now score with the race, empty where a runner would meet himself or they never met
     * @param before score before it
     */
    public record Cell(String now, String before) {}

    /**
     * One runner against the others.
     *
     * @param name whose row
     * @param cells one for each runner
     */
    public record Row(String name, List<Cell> cells) {}

    /**
     * The finals of two runners.
     *
     * @param title who against whom
     * @param lines day, occasion, event and places, the latest first
     */
    public record Pair(String title, List<String> lines) {}

    /** What the template prints. */
    public record Model(String finding, List<String> heads, List<Row> rows, List<Pair> pairs) {}

    @Override
    public String id() {
        return "meetings";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        Optional<RaceBackground> background = race.found().background();
        boolean metBefore = background.stream()
                .flatMap(known -> known.rivalries().stream())
                .anyMatch(rivalry -> !rivalry.before().encounters().isEmpty());
        return metBefore
                ? Optional.of(filled("Head to head", model(background.orElseThrow()), false))
                : Optional.empty();
    }

    private static Model model(RaceBackground background) {
        List<Athlete> field = background.careers().stream()
                .map(CareerSoFar::result)
                .map(result -> result.athlete())
                .toList();
        ChartNames names = new ChartNames(field);
        List<Row> rows = field.stream()
                .map(one -> new Row(
                        one.name(),
                        field.stream()
                                .map(other ->
                                        one.equals(other) ? new Cell("", "") : cell(background.between(one, other)))
                                .toList()))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < field.size(); i++) {
            for (int j = i + 1; j < field.size(); j++) {
                Rivalry rivalry = background.between(field.get(i), field.get(j));
                if (!rivalry.before().encounters().isEmpty()) {
                    pairs.add(pair(rivalry));
                }
            }
        }
        Rivalry foremost = background.rivalries().stream()
                .reduce((one, other) -> other.before().encounters().size()
                                > one.before().encounters().size()
                        ? other
                        : one)
                .orElseThrow();
        return new Model(finding(foremost), field.stream().map(names::of).toList(), rows, pairs);
    }

    private static String finding(Rivalry rivalry) {
        return "%s and %s had met most often: %s in finals before the race, %s with it."
                .formatted(
                        rivalry.before().one().name(),
                        rivalry.before().other().name(),
                        rivalry.before().score(),
                        rivalry.including().score());
    }

    private static Cell cell(Rivalry rivalry) {
        return rivalry.including().encounters().isEmpty()
                ? new Cell("", "")
                : new Cell(rivalry.including().score(), rivalry.before().score());
    }

    private static Pair pair(Rivalry rivalry) {
        List<String> lines = new ArrayList<>();
        for (Encounter met : rivalry.including().encounters()) {
            lines.add(
                    0,
                    "%s, %s, %s: %s"
                            .formatted(
                                    met.one().occasion().when(),
                                    met.one().occasion().words(false),
                                    met.one().event().name(),
                                    met.one().place().orElseThrow() + " and "
                                            + met.other().place().orElseThrow()));
        }
        return new Pair(
                "%s and %s, %s"
                        .formatted(
                                rivalry.including().one().name(),
                                rivalry.including().other().name(),
                                rivalry.including().score()),
                lines);
    }
}
