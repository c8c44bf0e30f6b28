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

    private static Sentence sentence(Facts facts, Distance length, List<Segment> known) {
        known.sort(Comparator.comparingDouble(Segment::seconds));
        Segment fastest = known.get(0);
        String text;
        if (known.size() == 1) {
            text = "Over the last %s only %s is timed: %s."
                    .formatted(length, fastest.runner().name(), fastest.time());
        } else {
            text = "The fastest of %d timed over the last %s was %s in %s"
                    .formatted(known.size(), length, fastest.runner().name(), fastest.time());
            Optional<Segment> winner = facts.sheet()
                    .soleWinner()
                    .flatMap(result -> known.stream()
                            .filter(segment -> segment.runner().equals(result.athlete()))
                            .findFirst());
            boolean winnerWasFastest =
                    winner.map(own -> own.time().equals(fastest.time())).orElse(true);
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
