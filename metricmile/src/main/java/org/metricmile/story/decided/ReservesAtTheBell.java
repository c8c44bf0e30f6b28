package org.metricmile.story.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.reserves.FollowedReserve;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.analysis.reserves.RunnerReserve;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.Provenance;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;
import org.metricmile.story.timeline.Likely;

/** What the first had left with a lap to go, as far as their bests tell. */
final class ReservesAtTheBell implements DecidingFactor {

    @Override
    public Optional<Sentence> tell(Contest contest) {
        return contest.facts().found().reserves().flatMap(reserves -> sentence(contest, reserves));
    }

    private static Optional<Sentence> sentence(Contest contest, RaceReserves reserves) {
        List<String> parts = new ArrayList<>();
        for (Athlete athlete : contest.athletes()) {
            atBell(reserves, athlete)
                    .map(metres -> String.format(
                            Locale.ROOT,
                            "%s %.0f m (%.0f to %.0f)",
                            athlete.name(),
                            metres.median(),
                            metres.low(),
                            metres.high()))
                    .ifPresent(parts::add);
        }
        if (parts.size() < 2) {
            return Optional.empty();
        }
        String text =
                "Of the reserve D' they had left at the bell, by the model and their bests: %s, each with the range of %s."
                        .formatted(Words.list(parts), Likely.percent(RaceReserves.PROBABILITY));
        return Optional.of(new Sentence(
                text,
                List.of(new Evidence(
                        "D' balance from bests before " + reserves.day() + ", seed " + reserves.seed(),
                        Provenance.RECONSTRUCTED,
                        contest.facts().raceSource()))));
    }

    private static Optional<CredibleInterval> atBell(RaceReserves reserves, Athlete athlete) {
        return reserves.runners().stream()
                .filter(runner -> runner.athlete().equals(athlete))
                .findFirst()
                .flatMap(RunnerReserve::reserve)
                .flatMap(FollowedReserve::atBellMetres);
    }
}
