package org.metricmile.report.sections;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.greatness.Greatness;
import org.metricmile.analysis.greatness.RankedCriterion;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Words;

/** How great the race was, by each criterion among all races on record of its sex and event. */
public final class GreatnessSection implements ReportSection {

    private static final int SHOWN = 3;

    /**
     * One criterion.
     *
     * @param name what is compared
     * @param value of this race
     * @param rank among how many
     * @param percentile of less great races
     * @param best the greatest others, with their values
     */
    public record Row(String name, String value, String rank, String percentile, String best) {}

    /** What the template prints. */
    public record Model(String finding, List<Row> rows) {}

    @Override
    public String id() {
        return "greatness";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        Greatness greatness = race.found().greatness();
        List<Row> rows =
                greatness.criteria().stream().map(GreatnessSection::row).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(filled("How great was it?", new Model(finding(greatness), rows), false));
    }

    private static String finding(Greatness greatness) {
        List<String> first = greatness.criteria().stream()
                .filter(ranked -> ranked.rank() == 1)
                .map(ranked -> ranked.criterion().name())
                .toList();
        String best = first.isEmpty() ? "" : " Nothing on record here beats it in " + Words.list(first) + ".";
        return (greatness.summary().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "Mean percentile %.0f of all that is known of it.",
                                greatness.summary().getAsDouble())
                        : "Too little is known of it for a summary.")
                + best;
    }

    private static Row row(RankedCriterion ranked) {
        return new Row(
                ranked.criterion().name(),
                ranked.printed(),
                ranked.rank() + " of " + (ranked.others().size() + 1),
                String.format(Locale.ROOT, "%.0f", ranked.percentile()),
                Words.list(ranked.greatestOthers(SHOWN)));
    }
}
