package org.metricmile.report.sections;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.metricmile.calibration.RaceRoles;
import org.metricmile.report.EngineCheck;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.simulation.Population;
import org.metricmile.story.RaceFindings;

/** What the race engine can say and what not, wherever something on the page was simulated by it. */
public final class ModelSection implements ReportSection {

    /**
     * What the template prints.
     *
     * @param population whose habits everybody has, in words
     * @param fitted races that the habits were fitted by
     * @param checked races that they were only checked by
     * @param own what this race has to do with either; empty if nothing
     * @param summary how many rows of the validation table are inside, and which not
     * @param rows the figures of the population
     */
    public record Model(
            String population,
            List<String> fitted,
            List<String> checked,
            Optional<String> own,
            String summary,
            List<EngineCheck.Row> rows) {}

    @Override
    public String id() {
        return "model";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        RaceFindings found = race.found();
        boolean isSimulated = found.chances().isPresent()
                || found.otherwise().isPresent()
                || race.simulated().isPresent();
        return isSimulated ? Optional.of(filled("What a simulation can say", model(race), false)) : Optional.empty();
    }

    private static Model model(RaceDossier race) {
        EngineCheck check = EngineCheck.shipped();
        Population population =
                Population.of(race.sheet().race().sex(), race.sheet().distance());
        Set<String> fitted = check.races(RaceRoles.Use.FIT, population);
        Set<String> checked = check.races(RaceRoles.Use.CHECK, population);
        return new Model(
                population.label().replaceFirst(" ", "\u2019s "),
                List.copyOf(fitted),
                List.copyOf(checked),
                own(race.sheet().race().id(), fitted, checked),
                check.summary(),
                check.of(population));
    }

    private static Optional<String> own(String raceId, Set<String> fitted, Set<String> checked) {
        if (fitted.contains(raceId)) {
            return Optional.of(
                    "This race is one of those they were fitted by, so that simulated races are like it says less.");
        }
        return checked.contains(raceId)
                ? Optional.of("This race is one of those they were checked by only.")
                : Optional.empty();
    }
}
