package org.metricmile.story;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Order;
import org.metricmile.race.Standing;

/** The order with a lap to go, where at least the first three are known there. */
final class OrderAtTheBell implements Teller {

    private static final int FEWEST = 3;
    private static final int MOST = 6;

    @Override
    public Optional<Sentence> tell(Facts facts) {
        Distance lap = facts.sheet().race().event().track().lap();
        if (!facts.sheet().distance().isLongerThan(lap)) {
            return Optional.empty();
        }
        Distance bell = facts.sheet().distance().minus(lap);
        Order order = facts.trace().order(bell);
        List<Standing> first = order.standings().stream()
                .filter(standing -> standing.position().orElse(Integer.MAX_VALUE) <= MOST)
                .toList();
        if (first.size() < FEWEST) {
            return Optional.empty();
        }
        List<String> names = first.stream()
                .map(standing -> standing.position().getAsInt()
                        + (standing.shared() ? "= " : " ")
                        + standing.runner().name())
                .toList();
        long others = facts.trace().runners().stream()
                .filter(runner -> order.find(runner)
                        .map(standing -> standing.position().isEmpty())
                        .orElse(!facts.isOutAt(runner, bell)))
                .count();
        String rest = others == 0 ? "" : "; the order of the other " + others + " is not known";
        return Optional.of(new Sentence(
                "With a lap to go (" + bell + "): " + String.join(", ", names) + rest + ".",
                first.stream()
                        .map(standing -> facts.at(standing.runner(), bell))
                        .toList()));
    }
}
