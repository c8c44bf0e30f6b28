package org.metricmile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.Segment;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;

/** The fastest known finish over the longest of 400, 300, 200 and 100 m that is timed for the winner or for several. */
final class LastLap implements Teller {

    /** Below what any time is read to. */
    private static final double SAME = 1e-6;

    private static final List<Distance> LENGTHS =
            List.of(Distance.ofMetres(400), Distance.ofMetres(300), Distance.ofMetres(200), Distance.ofMetres(100));

    @Override
    public Optional<Sentence> tell(Facts facts) {
        for (Distance length : LENGTHS) {
            if (!facts.sheet().distance().isLongerThan(length)) {
                continue;
            }
            List<Segment> known = new ArrayList<>();
            for (Athlete runner : facts.trace().runners()) {
                Segment.last(facts.trace(), runner, length)
                        .filter(segment -> segment.provenance().compareTo(Provenance.INTERPOLATED) < 0)
                        .ifPresent(known::add);
            }
            if (known.size() > 1 || (known.size() == 1 && isWinner(facts, known.get(0)))) {
                return Optional.of(sentence(facts, length, known));
            }
        }
        return Optional.empty();
    }

    private static boolean isWinner(Facts facts, Segment segment) {
        return facts.sheet()
                .soleWinner()
                .map(result -> result.athlete().equals(segment.runner()))
                .orElse(false);
    }

    /** Two times that differ by less than the step of the coarser may be in the other order; of one runner too. */
    private static boolean isTooCloseToTell(Segment fastest, Segment other) {
        double step = fastest.precision().orCoarser(other.precision()).inSeconds();
        return other.seconds() - fastest.seconds() < step - SAME;
    }

    private static Sentence sentence(Facts facts, Distance length, List<Segment> known) {
        known.sort(Comparator.comparingDouble(Segment::seconds));
        Segment fastest = known.get(0);
        String text;
        if (known.size() == 1) {
            text = "Over the last %s only %s is timed: %s."
                    .formatted(length, fastest.runner().name(), fastest.time());
        } else {
            List<Segment> close = known.stream()
                    .filter(other -> isTooCloseToTell(fastest, other))
                    .toList();
            text = close.size() > 1
                    ? "Of %d timed over the last %s the fastest, too close to tell, were %s"
                            .formatted(
                                    known.size(),
                                    length,
                                    Words.list(close.stream()
                                            .map(one -> one.runner().name() + " in " + one.time())
                                            .toList()))
                    : "The fastest of %d timed over the last %s was %s in %s"
                            .formatted(known.size(), length, fastest.runner().name(), fastest.time());
            Optional<Segment> winner = facts.sheet()
                    .soleWinner()
                    .flatMap(result -> known.stream()
                            .filter(segment -> segment.runner().equals(result.athlete()))
                            .findFirst());
            boolean winnerWasFastest =
                    winner.map(own -> isTooCloseToTell(fastest, own)).orElse(true);
            text += winnerWasFastest
                    ? "."
                    : "; the winner took " + winner.orElseThrow().time() + ".";
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Segment segment : known.subList(0, Math.min(3, known.size()))) {
            evidence.add(facts.at(segment.runner(), segment.from()));
            evidence.add(facts.at(segment.runner(), segment.to()));
        }
        return new Sentence(text, evidence);
    }
}
