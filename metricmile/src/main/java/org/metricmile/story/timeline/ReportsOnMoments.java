package org.metricmile.story.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.ReportedMoment;
import org.metricmile.reconstruction.LikelyMoment;
import org.metricmile.story.Facts;

/**
 * Which reports tell of a moment that was found as likely too, so that it is told once. A report is of a moment if it is of the same kind
 * and runners (a pass may be told of either) and its stretch, soft by {@value #SOFT_METRES} m, meets the interval of the moment; of several
 * moments it is of the one that is nearest to its middle.
 */
final class ReportsOnMoments {

    /** One standard deviation of the places that reports tell. */
    private static final double SOFT_METRES = 20;

    /** A lead that is told over more than this is that of a runner who has it, not one that is taken. */
    private static final double LONGEST_TAKING_METRES = 100;

    private final Map<LikelyMoment, List<AsReported>> byMoment = new LinkedHashMap<>();
    private final List<ReportedMoment> onMoments = new ArrayList<>();

    /** The reports of a race on moments that are told. */
    ReportsOnMoments(Facts facts, List<LikelyMoment> told) {
        for (ReportedMoment report : facts.sheet().reported()) {
            if (report.from().isEmpty() && report.to().isEmpty()) {
                continue;
            }
            AsReported asReported = AsReported.of(facts, report);
            nearest(asReported, told).ifPresent(moment -> {
                byMoment.computeIfAbsent(moment, key -> new ArrayList<>()).add(asReported);
                onMoments.add(report);
            });
        }
    }

    List<AsReported> on(LikelyMoment moment) {
        return byMoment.getOrDefault(moment, List.of());
    }

    boolean isOnAMoment(ReportedMoment report) {
        return onMoments.contains(report);
    }

    private static Optional<LikelyMoment> nearest(AsReported report, List<LikelyMoment> told) {
        double middle = (report.beginMetres() + report.endMetres()) / 2;
        LikelyMoment nearest = null;
        for (LikelyMoment moment : told) {
            if (isOf(report, moment)
                    && (nearest == null
                            || Math.abs(moment.atMetres().median() - middle)
                                    < Math.abs(nearest.atMetres().median() - middle))) {
                nearest = moment;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isOf(AsReported report, LikelyMoment moment) {
        boolean there = report.beginMetres() - SOFT_METRES <= moment.atMetres().high()
                && moment.atMetres().low() <= report.endMetres() + SOFT_METRES;
        Optional<Athlete> runner = report.moment().runner();
        if (!there || runner.isEmpty()) {
            return false;
        }
        boolean own = runner.get().equals(moment.athlete());
        return switch (report.moment().event()) {
            case "lead" ->
                own
                        && moment.kind() == MomentKind.LEAD_TAKEN
                        && report.endMetres() - report.beginMetres() <= LONGEST_TAKING_METRES;
            case "pass" ->
                (moment.kind() == MomentKind.LEAD_TAKEN || moment.kind() == MomentKind.PASS)
                        && areBothNamed(report, runner.get(), moment);
            case "kick" -> own && moment.kind() == MomentKind.KICK;
            case "fade" -> own && (moment.kind() == MomentKind.FADE || moment.kind() == MomentKind.DROPPED);
            default -> false;
        };
    }

    private static boolean areBothNamed(AsReported report, Athlete runner, LikelyMoment moment) {
        List<Athlete> two = Stream.concat(Stream.of(moment.athlete()), moment.others().stream())
                .toList();
        return two.size() == 2
                && two.contains(runner)
                && two.stream()
                        .allMatch(one -> one.equals(runner) || report.words().contains(surname(one)));
    }

    private static String surname(Athlete athlete) {
        return athlete.name().substring(athlete.name().lastIndexOf(' ') + 1);
    }
}
