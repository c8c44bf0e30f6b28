package org.metricmile.report.sections;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.greatness.Greatness;
import org.metricmile.analysis.greatness.MeanOfTheFirst;
import org.metricmile.analysis.greatness.RankedCriterion;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.ClaimKind;
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
                : Optional.of(filled(
                        "How great was it?",
                        new Model(finding(greatness, race.found().claims()), rows),
                        false));
    }

    private static String finding(Greatness greatness, List<Claim> claims) {
        String summary = greatness.summary().isPresent()
                ? String.format(
                        Locale.ROOT,
                        "Mean percentile %.0f of all that is known of it.",
                        greatness.summary().getAsDouble())
                : "Too little is known of it for a summary.";
        List<RankedCriterion> first = greatness.criteria().stream()
                .filter(ranked -> ranked.rank() == 1)
                .toList();
        List<String> unbeaten = first.stream()
                .filter(ranked -> rankInTheList(ranked, claims) <= 1)
                .map(ranked -> "%s (of %d)"
                        .formatted(ranked.criterion().name(), ranked.others().size() + 1))
                .toList();
        List<String> beatenInTheList = first.stream()
                .filter(ranked -> rankInTheList(ranked, claims) > 1)
                .map(ranked -> "%s (first of %d here, rank %d there)"
                        .formatted(
                                ranked.criterion().name(), ranked.others().size() + 1, rankInTheList(ranked, claims)))
                .toList();
        return summary
                + (unbeaten.isEmpty()
                        ? ""
                        : " Of the races with results in this archive none beats it in " + Words.list(unbeaten) + ".")
                + (beatenInTheList.isEmpty()
                        ? ""
                        : " The list of deep races, which knows more of them, has better ones in "
                                + Words.list(beatenInTheList) + ".");
    }

    /** The rank that a claim of the race tells of the same mean; 0 where none does. */
    private static int rankInTheList(RankedCriterion ranked, List<Claim> claims) {
        return ranked.criterion() instanceof MeanOfTheFirst mean
                ? claims.stream()
                        .filter(claim -> claim.kind() == ClaimKind.DEPTH)
                        .mapToInt(claim -> claim.figures()
                                .getOrDefault("rank of first " + mean.count(), 0.0)
                                .intValue())
                        .max()
                        .orElse(0)
                : 0;
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
