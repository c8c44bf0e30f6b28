package org.metricmile.story.timeline;

import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.race.Passing;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Facts;

/**
 * When entries begin, to put them in order: by their own time, else when the runner was there by what is on record, else by the
 * middle of the races that the race may have been, else when the leader was, else by the winner's mean pace. All but the first are shown as about so.
 */
final class RaceClock {

    private static final double USUAL_MPS = 7;

    private final Facts facts;
    private final double winnersMps;

    RaceClock(Facts facts) {
        this.facts = facts;
        this.winnersMps = facts.sheet()
                .winningMark()
                .map(Mark::inSeconds)
                .map(seconds -> facts.sheet().distance().inMetres() / seconds)
                .orElse(USUAL_MPS);
    }

    double seconds(TimelineEntry entry) {
        if (entry.stretch().fromSeconds().isPresent()) {
            return entry.stretch().fromSeconds().getAsDouble();
        }
        double metres = entry.stretch().fromMetres();
        return entry.happening()
                .athlete()
                .map(athlete -> of(athlete, metres))
                .filter(OptionalDouble::isPresent)
                .orElseGet(() -> ofTheLeader(metres))
                .orElse(metres / winnersMps);
    }

    private OptionalDouble ofTheLeader(double metres) {
        return facts.trace()
                .leadersTime(Distance.ofMetres(metres))
                .map(time -> OptionalDouble.of(time.time().inSeconds()))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble of(Athlete athlete, double metres) {
        if (metres <= 0) {
            return OptionalDouble.of(0);
        }
        Optional<Passing> passing = facts.trace().passing(athlete, Distance.ofMetres(metres));
        if (passing.isPresent()) {
            return OptionalDouble.of(passing.get().seconds());
        }
        Optional<RaceEnsemble> races = Likely.race(facts)
                .map(ReconstructedRace::ensemble)
                .filter(known -> known.runners().contains(athlete) && metres <= known.reachMetres(athlete));
        return races.isPresent()
                ? OptionalDouble.of(races.get().time(athlete, metres, 0.9).median())
                : OptionalDouble.empty();
    }
}
