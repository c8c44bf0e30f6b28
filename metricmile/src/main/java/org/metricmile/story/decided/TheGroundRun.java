package org.metricmile.story.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.MetresWide;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Result;
import org.metricmile.race.Provenance;
import org.metricmile.race.ReportedMoment;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;
import org.metricmile.track.Course;
import org.metricmile.track.RunningWide;

/**
 * Who ran farther by running wide, where positions were measured. Where they were not and a report tells of running wide, what
 * each metre out costs on the last bend by the shape of the track.
 */
final class TheGroundRun implements DecidingFactor {

    private static final String WIDE = "forced_wide";

    @Override
    public Optional<Sentence> tell(Contest contest) {
        return measured(contest).or(() -> byGeometry(contest));
    }

    private static Optional<Sentence> measured(Contest contest) {
        List<MetresWide> all = MetresWide.of(contest.facts().found().motion());
        List<String> parts = new ArrayList<>();
        for (Athlete athlete : contest.athletes()) {
            all.stream()
                    .filter(wide -> wide.runner().equals(athlete))
                    .map(wide -> String.format(
                            Locale.ROOT, "%s %.1f m (%.1f s)", athlete.name(), wide.extraMetres(), wide.seconds()))
                    .forEach(parts::add);
        }
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Sentence(
                        "Farther than the measured line they ran, and took for it: " + String.join(", ", parts) + ".",
                        List.of(new Evidence(
                                "offsets on all bends",
                                Provenance.MEASURED,
                                contest.facts()
                                        .trackingSource()
                                        .orElse(contest.facts().raceSource())))));
    }

    private static Optional<Sentence> byGeometry(Contest contest) {
        Course course = contest.facts().found().motion().course();
        double finish = contest.finish().inMetres();
        double bend = course.bendMetresBetween(finish - course.oval().lapMetres() / 2, finish);
        double metres = new RunningWide(course)
                .extraMetres(
                        finish - course.oval().lapMetres() / 2,
                        finish,
                        course.oval().lanes().offsetMetres(1) + 1);
        double seconds = RunningWide.secondsLost(metres, finish / contest.winningSeconds());
        return report(contest).filter(told -> bend > 0).map(told -> {
            Result result = contest.facts()
                    .sheet()
                    .findResult(told.runner().orElseThrow())
                    .orElseThrow();
            double margin = contest.marginSeconds(result);
            String what = margin > 0
                    ? String.format(
                            Locale.ROOT, "; %s lost by %.2f s", result.athlete().name(), margin)
                    : "";
            String text = String.format(
                    Locale.ROOT,
                    "That %s ran wide is known from a report only, not by how much: by the shape of the track each metre out costs %.1f m, or %.2f s, over the last bend%s.",
                    result.athlete().name(),
                    metres,
                    seconds,
                    what);
            return new Sentence(
                    text,
                    List.of(
                            new Evidence(told.detail(), Provenance.REPORTED, told.source()),
                            contest.facts().ofResult(result)));
        });
    }

    /** The best placed of the first who is told to have run wide in the last half lap. */
    private static Optional<ReportedMoment> report(Contest contest) {
        double half = contest.facts().found().motion().course().oval().lapMetres() / 2;
        return contest.athletes().stream()
                .flatMap(athlete -> contest.facts().sheet().reported().stream()
                        .filter(told -> told.event().equals(WIDE)
                                && told.runner().equals(Optional.of(athlete))
                                && told.to()
                                        .filter(to -> to.inMetres()
                                                >= contest.finish().inMetres() - half)
                                        .isPresent()))
                .findFirst();
    }
}
