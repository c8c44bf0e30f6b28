package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Mark;
import org.metricmile.records.background.CareerSoFar;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.MajorRun;
import org.metricmile.records.careers.Medal;
import org.metricmile.records.careers.MedalColour;
import org.metricmile.records.careers.Ordinal;
import org.metricmile.records.careers.TitlesHeld.Title;
import org.metricmile.story.Words;

/**
 * The career of a runner as the page prints it.
 *
 * @param name whose
 * @param isCollected whether the whole career is collected
 * @param titles held on the morning, in one line
 * @param medals numbers of gold, silver and bronze: {@code 2-1-1}
 * @param missing the only colour that is missing at the championship of the race, in one line; else empty
 * @param majors how many medals of how many major championships entered; an en dash where none was
 * @param before the best before the race
 * @param now the best with it
 * @param podiums each medal, the latest first
 * @param showings each major championship of four years
 * @param bests how the best came down
 */
public record CareerRows(
        String name,
        boolean isCollected,
        String titles,
        String medals,
        String missing,
        String majors,
        String before,
        String now,
        List<Line> podiums,
        List<Line> showings,
        List<Line> bests) {

    private static final String NOTHING = "–";

    /**
     * One line of a list.
     *
     * @param what in short
     * @param fact the rest of it
     * @param source number of its source, 0 where there is nothing to read
     */
    public record Line(String what, String fact, int source) {}

    static CareerRows of(CareerSoFar career, NumberedSources sources) {
        List<CareerResult> steps = career.progression().steps();
        List<CareerResult> earlier =
                steps.stream().filter(step -> !step.equals(career.result())).toList();
        List<Line> podiums = new ArrayList<>();
        for (Medal medal : career.medals().medals()) {
            podiums.add(
                    0,
                    line(
                            medal.colour().word(),
                            medal.result().occasion().words(true) + ", "
                                    + medal.result().event().name(),
                            medal.result(),
                            sources));
        }
        return new CareerRows(
                career.result().athlete().name(),
                career.isCollected(),
                Words.list(career.titles().stream().map(Title::name).toList()),
                Stream.of(MedalColour.values())
                        .map(colour -> Integer.toString(career.medals().count(colour)))
                        .collect(Collectors.joining("-")),
                missing(career),
                career.majors().map(CareerRows::counted).orElse(NOTHING),
                earlier.isEmpty() ? NOTHING : mark(earlier.get(earlier.size() - 1)),
                steps.isEmpty() ? NOTHING : mark(steps.get(steps.size() - 1)),
                podiums,
                career.majors().stream()
                        .flatMap(run -> run.showings().stream())
                        .map(showing -> showing(showing, sources))
                        .toList(),
                steps.stream()
                        .map(step -> line(
                                mark(step),
                                "%s, %s"
                                        .formatted(
                                                step.occasion().when(),
                                                step.occasion().words(false)),
                                step,
                                sources))
                        .toList());
    }

    private static String missing(CareerSoFar career) {
        CompetitionCategory category = career.result().occasion().category();
        Set<MedalColour> missing = career.medals().at(category).missing();
        return missing.size() == 1
                ? "%s is missing at the %s"
                        .formatted(
                                missing.iterator().next().name().charAt(0)
                                        + missing.iterator().next().word().substring(1),
                                category.label())
                : "";
    }

    private static String counted(MajorRun run) {
        return run.entered().isEmpty()
                ? NOTHING
                : "%d of %d".formatted(run.medals().size(), run.entered().size());
    }

    private static Line showing(MajorRun.Showing showing, NumberedSources sources) {
        return showing.best()
                .map(best -> line(
                        showing.edition().name(),
                        "%s, %s".formatted(placed(best), best.event().name()),
                        best,
                        sources))
                .orElseGet(() -> new Line(showing.edition().name(), "no result on record", 0));
    }

    private static String placed(CareerResult best) {
        String place = best.place().isPresent() ? Ordinal.of(best.place().getAsInt()) : best.outcome();
        return best.medal().map(MedalColour::word).orElse(place)
                + (best.stage().isFinal() ? "" : " in " + best.stage().words());
    }

    private static String mark(CareerResult result) {
        return result.mark().map(Mark::toString).orElse(NOTHING);
    }

    private static Line line(String what, String fact, CareerResult result, NumberedSources sources) {
        return new Line(what, fact, sources.number(result.accounts().get(0).source()));
    }
}
