package org.metricmile.story.decided;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.ReportedMoment;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;
import org.metricmile.story.timeline.MomentWords;

/** Who of the first was boxed in, forced wide, checked or fell in the last lap: found, else reported. */
final class TroubleOnTheWay implements DecidingFactor {

    private static final Set<MomentKind> TROUBLE =
            EnumSet.of(MomentKind.BOXED_IN, MomentKind.FORCED_WIDE, MomentKind.CHECK, MomentKind.FALL);

    private static final Set<String> REPORTED = Set.of("boxed", "forced_wide", "fall", "check");
    private static final double LEAST_CERTAINTY = 0.6;
    private static final int MOST = 3;

    @Override
    public Optional<Sentence> tell(Contest contest) {
        double lap = contest.facts().found().motion().course().oval().lapMetres();
        double from = contest.finish().inMetres() - lap;
        return contest.facts().trackingSource().isPresent() ? found(contest, from) : reported(contest, from);
    }

    private static Optional<Sentence> found(Contest contest, double fromMetres) {
        List<Moment> trouble = contest.facts().found().moments().stream()
                .filter(moment -> TROUBLE.contains(moment.kind())
                        && moment.certainty() >= LEAST_CERTAINTY
                        && moment.fromMetres() >= fromMetres
                        && contest.athletes().contains(moment.athlete()))
                .limit(MOST)
                .toList();
        if (trouble.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Moment moment : trouble) {
            parts.add(String.format(
                    Locale.ROOT,
                    "%s %s with %.0f m to go",
                    moment.athlete().name(),
                    MomentWords.what(moment, contest.facts().pacemaking(), Athlete::name),
                    contest.finish().inMetres() - moment.fromMetres()));
            evidence.addAll(contest.facts().ofMoment(moment, String.join(" ", moment.evidence())));
        }
        return Optional.of(
                new Sentence("Not all had a free run in the last lap: " + Words.list(parts) + ".", evidence));
    }

    private static Optional<Sentence> reported(Contest contest, double fromMetres) {
        List<ReportedMoment> told = contest.facts().sheet().reported().stream()
                .filter(moment -> REPORTED.contains(moment.event())
                        && moment.runner().filter(contest.athletes()::contains).isPresent()
                        && moment.from().or(moment::to).map(Distance::inMetres).orElse(0.0) >= fromMetres)
                .limit(MOST)
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sentence(
                "Reports tell of trouble in the last lap, which times along the track can neither show nor refute: "
                        + told.stream()
                                .map(moment ->
                                        moment.runner().orElseThrow().name() + ": " + withoutFullStop(moment.detail()))
                                .distinct()
                                .collect(Collectors.joining("; "))
                        + ".",
                told.stream()
                        .map(moment -> new Evidence(moment.detail(), Provenance.REPORTED, moment.source()))
                        .toList()));
    }

    private static String withoutFullStop(String detail) {
        return detail.endsWith(".") ? detail.substring(0, detail.length() - 1) : detail;
    }
}
