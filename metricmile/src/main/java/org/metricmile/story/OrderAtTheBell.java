package org.metricmile.story;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Order;
import org.metricmile.race.Standing;

/** The order with a lap to go, where at least the first three are known there. */
final class OrderAtTheBell implements Teller {

    private static final Distance LAP = Distance.ofMetres(400);
    private static final int FEWEST = 3;
    private static final int MOST = 6;

    @Override
    public Optional<Sentence> tell(Facts facts) {
        if (!facts.sheet().distance().isLongerThan(LAP)) {
            return Optional.empty();
        }
        Distance bell = facts.sheet().distance().minus(LAP);
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
        int others = facts.trace().runners().size() - first.size();
        String rest = order.isComplete() || others == 0 ? "" : "; the order of the other " + others + " is not known";
        return Optional.of(new Sentence(
                "With a lap to go (" + bell + "): " + String.join(", ", names) + rest + ".",
                first.stream()
                        .map(standing -> facts.at(standing.runner(), bell))
                        .toList()));
    }
}
