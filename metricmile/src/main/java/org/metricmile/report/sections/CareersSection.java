package org.metricmile.report.sections;

import java.util.List;
import java.util.Optional;
import org.metricmile.records.background.CareerSoFar;
import org.metricmile.records.background.RaceBackground;
import org.metricmile.records.careers.MajorRun;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;

/** Medals, major championships and bests of the foremost runners, as of the day of the race. */
public final class CareersSection implements ReportSection {

    /**
     * What the template prints.
     *
     * @param event over which the bests are
     * @param definition what counts as a major championship, empty where none is stated
     * @param years of how many years the majors are
     * @param careers in the order of the result
     * @param hasThin whether the career of one of them is not collected
     * @param sources of all lines
     */
    public record Model(
            String event,
            String definition,
            int years,
            List<CareerRows> careers,
            boolean hasThin,
            NumberedSources sources) {}

    @Override
    public String id() {
        return "careers";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        List<CareerSoFar> careers =
                race.found().background().map(RaceBackground::careers).orElse(List.of());
        if (careers.stream().noneMatch(CareerSoFar::isMoreThanTheRace)) {
            return Optional.empty();
        }
        String definition = careers.stream()
                .flatMap(career -> career.majors().stream())
                .findFirst()
                .map(MajorRun::definition)
                .map(major -> "%s (%s)"
                        .formatted(
                                major.name(),
                                String.join(
                                        ", ",
                                        major.categories().stream()
                                                .map(category -> category.label())
                                                .toList())))
                .orElse("");
        NumberedSources sources = new NumberedSources();
        return Optional.of(filled(
                "Careers",
                new Model(
                        race.sheet().race().event().name(),
                        definition,
                        CareerSoFar.YEARS,
                        careers.stream()
                                .map(career -> CareerRows.of(career, sources))
                                .toList(),
                        careers.stream().anyMatch(career -> !career.isCollected()),
                        sources),
                false));
    }
}
