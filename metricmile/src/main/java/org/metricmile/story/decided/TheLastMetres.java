package org.metricmile.story.decided;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;
import org.metricmile.story.timeline.Likely;

/** Who ran the last stretch faster: timed or measured, else by what the races that fit the evidence say of the winner and the second. */
final class TheLastMetres implements DecidingFactor {

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
        double behind = race.ensemble().probabilityAhead(contest.second(), contest.winner(), mark);
        boolean wasBehind = behind >= 0.5;
        // seen from whoever was likelier behind, so that the gap is what it was more often
        Athlete one = wasBehind ? contest.winner() : contest.second();
        Athlete other = wasBehind ? contest.second() : contest.winner();
        CredibleInterval gap = race.ensemble().gap(one, other, mark, 0.9);
        String text = "With 100 m to go %s was behind %s in %s of the races that fit the evidence; the gap is %s%s."
                .formatted(
                        one.name(),
                        other.name(),
                        Likely.percent(wasBehind ? behind : 1 - behind),
                        Likely.seconds(gap),
                        gap.low() < 0 ? ", negative where ahead" : "");
        return new Sentence(
                text,
                List.of(
                        Likely.evidence(
                                contest.facts(),
                                race,
                                String.format(Locale.ROOT, "gap at %.0f m %s", mark, Likely.seconds(gap))),
                        contest.facts().ofResult(contest.first().get(0)),
                        contest.facts().ofResult(contest.first().get(1))));
    }
}
