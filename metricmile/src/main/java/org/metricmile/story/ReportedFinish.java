package org.metricmile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.ReportedMoment;

/** What reports tell of the last 150 m: soft distances, the words of others turned into the kinds of moment. */
final class ReportedFinish implements Teller {

    private static final Distance FINISH = Distance.ofMetres(150);
    private static final List<String> TOLD = List.of("pass", "inside_gap", "forced_wide", "boxed", "lead");
    private static final int MOST = 6;

    @Override
    public Optional<Sentence> tell(Facts facts) {
        if (!facts.sheet().distance().isLongerThan(FINISH)) {
            return Optional.empty();
        }
        Distance begin = facts.sheet().distance().minus(FINISH);
        List<ReportedMoment> told = new ArrayList<>(facts.sheet().reported().stream()
                .filter(moment ->
                        TOLD.contains(moment.event()) && moment.runner().isPresent())
                .filter(moment -> moment.to().map(to -> to.isLongerThan(begin)).orElse(false))
                .filter(moment ->
                        !moment.from().orElse(Distance.ZERO).plus(FINISH).isShorterThan(begin))
                .toList());
        told.sort(Comparator.comparing((ReportedMoment moment) -> moment.to().orElse(Distance.ZERO)));
        List<String> parts =
                told.stream().map(ReportedFinish::phrase).distinct().limit(MOST).toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        "Reports of the finish tell: " + String.join("; ", parts) + ".",
                        told.stream()
                                .map(moment -> new Evidence(
                                        moment.printedName() + ": " + moment.detail(),
                                        Provenance.REPORTED,
                                        moment.source()))
                                .toList()));
    }

    private static String phrase(ReportedMoment moment) {
        String who = moment.runner().map(Athlete::name).orElse(moment.printedName());
        String what = switch (moment.event()) {
            case "pass" -> " passed a rival";
            case "inside_gap" -> " found a gap on the inside";
            case "forced_wide" -> " ran wide or forced a rival wide";
            case "boxed" -> " was boxed in";
            case "lead" -> " led";
            default -> throw new IllegalStateException("no phrase for " + moment.event());
        };
        String from = moment.from().map(Distance::metres).orElse("?");
        String to = moment.to().map(Distance::metres).orElse("?");
        return who + what + " (" + (from.equals(to) ? from : from + "-" + to) + " m)";
    }
}
