package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Words;

/** What was found in the race, in the order in which it began. The replay marks these moments and leads to them. */
public final class MomentsSection implements ReportSection {

    /** Kinds of which every race is full: they stand in a table of their own. */
    private static final Set<MomentKind> FREQUENT =
            EnumSet.of(MomentKind.PASS, MomentKind.ON_THE_SHOULDER, MomentKind.DRAFTING);

    /**
     * What the template prints.
     *
     * @param finding how many of which kind
     * @param told moments that are not everyday
     * @param frequent those of the frequent kinds
     */
    public record Model(String finding, List<MomentRow> told, List<MomentRow> frequent) {}

    @Override
    public String id() {
        return "moments";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        return race.moments().isEmpty()
                ? Optional.empty()
                : Optional.of(filled("Moments", model(race, race.moments()), false));
    }

    static Model model(RaceDossier race, List<Moment> moments) {
        List<MomentRow> told = new ArrayList<>();
        List<MomentRow> frequent = new ArrayList<>();
        for (Moment moment : moments) {
            (FREQUENT.contains(moment.kind()) ? frequent : told).add(MomentRow.of(race, moment));
        }
        return new Model(finding(moments), told, frequent);
    }

    private static String finding(List<Moment> moments) {
        Map<MomentKind, Integer> counts = new EnumMap<>(MomentKind.class);
        moments.forEach(moment -> counts.merge(moment.kind(), 1, Integer::sum));
        List<String> parts = counts.entrySet().stream()
                .map(entry -> entry.getKey().counted(entry.getValue()))
                .toList();
        return "Found: " + Words.list(parts) + ".";
    }
}
