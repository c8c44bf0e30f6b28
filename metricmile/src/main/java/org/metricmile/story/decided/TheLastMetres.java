package org.metricmile.story.decided;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;
import org.metricmile.story.timeline.Likely;

/** Who ran the last stretch faster: timed or measured, else by what the races that fit the evidence say of the winner and the second. */
final class TheLastMetres implements DecidingFactor {

    /** A chance of the second to be ahead that says that the race was decided before. */
    private static final double HARDLY = 0.1;

    private static final List<Distance> LENGTHS =
            List.of(Distance.ofMetres(100), Distance.ofMetres(200), Distance.ofMetres(300), Distance.ofMetres(400));

    @Override
    public Optional<Sentence> tell(Contest contest) {
        return LENGTHS.stream()
                .filter(contest.finish()::isLongerThan)
                .flatMap(length -> timed(contest, length).stream())
                .findFirst()
                .or(() -> contest.reconstruction().map(race -> likely(contest, race)));
    }

    private static Optional<Sentence> timed(Contest contest, Distance length) {
        List<Result> known = new ArrayList<>(contest.first().stream()
                .filter(result -> contest.lastSeconds(result, length).isPresent())
                .toList());
        OptionalDouble winner = contest.lastSeconds(contest.first().get(0), length);
        if (known.size() < 2 || winner.isEmpty()) {
            return Optional.empty();
        }
        known.sort(Comparator.comparingDouble(
                result -> contest.lastSeconds(result, length).orElseThrow()));
        List<String> parts = known.stream()
                .map(result -> String.format(
                        Locale.ROOT,
                        "%s %.2f",
                        result.athlete().name(),
                        contest.lastSeconds(result, length).orElseThrow()))
                .toList();
        List<Evidence> evidence = new ArrayList<>();
        for (Result result : known) {
            evidence.add(contest.facts().at(result.athlete(), contest.finish().minus(length)));
            evidence.add(contest.facts().ofResult(result));
        }
        return Optional.of(new Sentence(
                "Over the last %s, in seconds: %s.".formatted(length, String.join(", ", parts)), evidence));
    }

    private static Sentence likely(Contest contest, ReconstructedRace race) {
        double mark = contest.finish().inMetres() - LENGTHS.get(0).inMetres();
        CredibleInterval gap = race.ensemble().gap(contest.winner(), contest.second(), mark, 0.9);
        double behind = race.ensemble().probabilityAhead(contest.second(), contest.winner(), mark);
        if (behind <= HARDLY) {
            return new Sentence(
                    "With 100 m to go %s was ahead of %s already, by %s; so it is in %s of the races that fit the evidence."
                            .formatted(
                                    contest.winner().name(),
                                    contest.second().name(),
                                    Likely.seconds(new CredibleInterval(
                                            -gap.high(), -gap.median(), -gap.low(), gap.probability())),
                                    Likely.percent(race.ensemble()
                                            .probabilityAhead(contest.winner(), contest.second(), mark))),
                    evidence(contest, race, mark, gap));
        }
        String text =
                "With 100 m to go %s was behind %s in %s of the races that fit the evidence; the gap is %s, negative where ahead."
                        .formatted(
                                contest.winner().name(),
                                contest.second().name(),
                                Likely.percent(behind),
                                Likely.seconds(gap));
        return new Sentence(text, evidence(contest, race, mark, gap));
    }

    private static List<Evidence> evidence(Contest contest, ReconstructedRace race, double mark, CredibleInterval gap) {
        return List.of(
                Likely.evidence(
                        contest.facts(),
                        race,
                        String.format(Locale.ROOT, "gap at %.0f m %s", mark, Likely.seconds(gap))),
                contest.facts().ofResult(contest.first().get(0)),
                contest.facts().ofResult(contest.first().get(1)));
    }
}
