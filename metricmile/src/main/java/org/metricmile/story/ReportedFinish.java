package org.metricmile.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.ReportedMoment;

/** What reports tell of the last 150 m; their distances are soft. */
final class ReportedFinish implements Teller {

    private static final Distance FINISH = Distance.ofMetres(150);
    private static final List<String> TOLD = List.of("lead", "pass", "boxed", "forced_wide", "inside_gap");
    private static final int MOST = 5;

    @Override
    public Optional<Sentence> tell(Facts facts) {
        if (!facts.sheet().distance().isLongerThan(FINISH)) {
            return Optional.empty();
        }
        Distance begin = facts.sheet().distance().minus(FINISH);
        List<ReportedMoment> told = facts.sheet().reported().stream()
                .filter(moment ->
                        TOLD.contains(moment.event()) && moment.runner().isPresent())
                .filter(moment -> start(moment).compareTo(begin) >= 0)
                .sorted(Comparator.comparing(ReportedFinish::start).thenComparing(ReportedFinish::end))
                .toList();
        List<ReportedMoment> once = told.stream()
                .filter(moment -> told.stream().noneMatch(other -> tellsMore(other, moment)))
                .toList();
        // the last moments decide
        List<ReportedMoment> last = once.subList(Math.max(0, once.size() - MOST), once.size());
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        "Reports of the finish: "
                                + String.join(
                                        "; ",
                                        last.stream()
                                                .map(ReportedFinish::phrase)
                                                .toList())
                                + ".",
                        last.stream()
                                .map(moment -> new Evidence(phrase(moment), Provenance.REPORTED, moment.source()))
                                .toList()));
    }

    /** Two sources tell of the same moment; the one with more words is told. */
    private static boolean tellsMore(ReportedMoment one, ReportedMoment other) {
        return one.runner().equals(other.runner())
                && one.event().equals(other.event())
                && start(one).equals(start(other))
                && end(one).equals(end(other))
                && one.detail().length() > other.detail().length();
    }

    private static Distance start(ReportedMoment moment) {
        return moment.from().or(moment::to).orElse(Distance.ZERO);
    }

    private static Distance end(ReportedMoment moment) {
        return moment.to().orElseGet(() -> start(moment));
    }

    /** {@code Josh Kerr (1370-1420 m): drew past on the outside}. */
    private static String phrase(ReportedMoment moment) {
        String who = moment.runner().map(Athlete::name).orElse(moment.printedName());
        String from = start(moment).metresInWords();
        String to = end(moment).metresInWords();
        return who + " (" + (from.equals(to) ? from : from + "-" + to) + " m): " + moment.detail();
    }
}
