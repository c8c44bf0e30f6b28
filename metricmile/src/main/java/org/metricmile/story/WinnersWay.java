package org.metricmile.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.LeaderStrip;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.race.Order;
import org.metricmile.race.Standing;

/** The winner's positions along the way; of several who share the win nobody's. */
final class WinnersWay implements Teller {

    private static final int MOST_MARKS = 7;

    @Override
    public Optional<Sentence> tell(Facts facts) {
        Optional<Result> winner = facts.sheet().soleWinner();
        if (winner.isEmpty()) {
            return Optional.empty();
        }
        Athlete athlete = winner.get().athlete();
        List<Distance> marks = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        for (Distance mark : facts.trace().marks()) {
            Order order = facts.trace().order(mark);
            Optional<Standing> standing = order.find(athlete);
            if (mark.isShorterThan(facts.sheet().distance())
                    && standing.isPresent()
                    && standing.get().position().isPresent()) {
                marks.add(mark);
                standings.add(standing.get());
            }
        }
        // who led all the way is told among the leaders
        boolean ledAllTheWay =
                standings.stream().allMatch(standing -> standing.position().getAsInt() == 1 && !standing.shared());
        if (marks.size() < 2 || ledAllTheWay) {
            return Optional.empty();
        }
        // the last marks decide races; of the earlier ones every other is left out until the line is short enough
        while (marks.size() > MOST_MARKS) {
            int half = marks.size() - MOST_MARKS / 2;
            for (int i = half - 2; i >= 0; i -= 2) {
                marks.remove(i);
                standings.remove(i);
            }
        }
        List<String> parts = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Standing standing = standings.get(i);
            boolean isLevelInFront =
                    LeaderStrip.levelInFront(facts.trace(), marks.get(i)).contains(athlete);
            String level = standing.shared() || isLevelInFront ? "level " : "";
            int position = isLevelInFront ? 1 : standing.position().getAsInt();
            parts.add(level + Words.ordinal(position) + " at " + marks.get(i));
            evidence.add(facts.at(athlete, marks.get(i)));
        }
        return Optional.of(new Sentence("The winner " + athlete.name() + " was " + Words.list(parts) + ".", evidence));
    }
}
