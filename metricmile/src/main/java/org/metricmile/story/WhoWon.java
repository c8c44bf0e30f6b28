package org.metricmile.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;

/**
 * The result: who won, where, when, in what time, and by how much; of a list that may merge heats, and so has no places, who was the
 * fastest.
 */
final class WhoWon implements Teller {

    @Override
    public Optional<Sentence> tell(Facts facts) {
        List<Result> placed = facts.placed();
        if (placed.isEmpty()) {
            return facts.sheet().race().mayMergeHeats() ? fastest(facts) : Optional.empty();
        }
        List<Result> first =
                placed.stream().filter(result -> result.place().getAsInt() == 1).toList();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> evidence =
                new ArrayList<>(first.stream().map(facts::ofResult).toList());
        StringBuilder text = new StringBuilder()
                .append(Words.list(first.stream().map(Words::runner).toList()))
                .append(first.size() > 1 ? " shared the win in " : " won ")
                .append(race(facts.found().told()));
        first.get(0).mark().ifPresent(mark -> text.append(" in ").append(mark));
        List<Result> next = placed.stream()
                .filter(result -> result.place().getAsInt() > 1)
                .limit(2)
                .toList();
        List<String> beaten = new ArrayList<>();
        for (Result result : next) {
            beaten.add(beaten(first.get(0), result));
            evidence.add(facts.ofResult(result));
        }
        if (!beaten.isEmpty()) {
            text.append(", ahead of ").append(Words.list(beaten));
        }
        return Optional.of(new Sentence(text.append('.').toString(), evidence));
    }

    private static Optional<Sentence> fastest(Facts facts) {
        List<Result> timed = facts.sheet().results().stream()
                .filter(result -> result.mark().isPresent())
                .toList();
        Optional<Mark> best =
                timed.stream().flatMap(result -> result.mark().stream()).min(Comparator.naturalOrder());
        return best.map(mark -> {
            List<Result> first =
                    timed.stream().filter(result -> result.mark().equals(best)).toList();
            return new Sentence(
                    "%s ran the fastest time of %s, %s; the list may merge several heats, so nobody is called its winner."
                            .formatted(
                                    Words.list(first.stream().map(Words::runner).toList()),
                                    race(facts.found().told()),
                                    mark),
                    first.stream().map(facts::ofResult).toList());
        });
    }

    private static String race(Race race) {
        StringBuilder text = new StringBuilder("the " + race.sex().word() + "'s " + race.eventAndRound());
        Competition competition = race.competition();
        if (!competition.name().isEmpty()) {
            text.append(competition.category().isChampionship() ? " of the " : " at ")
                    .append(competition.name());
        }
        if (!competition.city().isEmpty() && !competition.name().contains(competition.city())) {
            text.append(" in ").append(competition.city());
        }
        race.date().ifPresent(date -> text.append(' ').append(Words.date(date)));
        return text.toString();
    }

    private static String beaten(Result winner, Result result) {
        Optional<Mark> mark = result.mark();
        if (mark.isEmpty()) {
            return Words.runner(result);
        }
        String behind = winner.mark()
                .map(best -> " (+" + mark.get().behind(best) + " s)")
                .orElse("");
        return Words.runner(result) + " " + mark.get() + behind;
    }
}
