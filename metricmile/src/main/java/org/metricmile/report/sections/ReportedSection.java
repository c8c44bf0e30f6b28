package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.race.ReportedMoment;
import org.metricmile.report.Citation;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;

/** Moments as reports tell them. */
public final class ReportedSection implements ReportSection {

    /** One moment. */
    public record Row(String where, String who, String what, String detail, Citation citation) {}

    /** What the template prints. */
    public record Model(List<Row> rows) {}

    @Override
    public String id() {
        return "reported";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        List<ReportedMoment> moments = new ArrayList<>(race.sheet().reported());
        if (moments.isEmpty()) {
            return Optional.empty();
        }
        moments.sort(Comparator.comparing(
                        (ReportedMoment moment) -> moment.from().or(moment::to).orElse(Distance.ZERO))
                .thenComparing(moment -> moment.to().or(moment::from).orElse(Distance.ZERO)));
        List<Row> rows = moments.stream()
                .map(moment -> new Row(
                        where(moment),
                        moment.runner().map(runner -> runner.name()).orElse(moment.printedName()),
                        moment.event().replace('_', ' '),
                        moment.detail(),
                        Citation.parse(moment.source().citation())))
                .toList();
        return Optional.of(filled("What was reported", new Model(rows), false));
    }

    private static String where(ReportedMoment moment) {
        Optional<Distance> from = moment.from();
        Optional<Distance> to = moment.to();
        if (from.isPresent() && to.isPresent() && !from.get().equals(to.get())) {
            return from.get().metres() + "\u2013" + to.get().metres();
        }
        return from.or(() -> to).map(Distance::metres).orElse("\u2013");
    }
}
