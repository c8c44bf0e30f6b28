package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.metricmile.analysis.moments.Scramble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;

/**
 * When runners were at the marks of a race, as sources tell it, after the scramble of the start: what was interpolated between
 * two times is not among it.
 *
 * @param finish of the race
 * @param byRunner the times of each, ascending
 * @param pacemaking who paced
 * @param trace of the race
 */
record ToldTimes(Distance finish, Map<Athlete, List<Passing>> byRunner, Pacemaking pacemaking, RaceTrace trace) {

    static ToldTimes of(TracedRace race) {
        Distance scramble = Distance.ofMetres(Scramble.metres(race.course()));
        Map<Athlete, List<Passing>> byRunner = new LinkedHashMap<>();
        for (Athlete runner : race.trace().runners()) {
            List<Passing> told = new ArrayList<>();
            for (Distance mark : race.trace().marks()) {
                if (!mark.isShorterThan(scramble)) {
                    race.trace()
                            .passing(runner, mark)
                            .filter(passing -> passing.provenance() != Provenance.INTERPOLATED)
                            .ifPresent(told::add);
                }
            }
            byRunner.put(runner, List.copyOf(told));
        }
        return new ToldTimes(race.sheet().distance(), byRunner, Pacemaking.atMarks(race), race.trace());
    }

    List<Passing> of(Athlete runner) {
        return byRunner.getOrDefault(runner, List.of());
    }

    Optional<Passing> find(Athlete runner, Distance mark) {
        return of(runner).stream().filter(passing -> passing.at().equals(mark)).findFirst();
    }

    /** When a leader passes a mark, or whoever leads there if that is not known. */
    Optional<LeadersTime> ofOrAhead(Leader leader, Distance mark) {
        return leader.runner()
                .flatMap(runner -> find(runner, mark))
                .map(own -> new LeadersTime(leader.runner(), mark, own.time(), own.provenance()))
                .or(() -> trace.leadersTime(mark).filter(time -> time.provenance() != Provenance.INTERPOLATED));
    }

    /** With what a pacemaker is. */
    String name(Leader leader) {
        return leader.name(pacemaking::name);
    }

    /** Who led last of whom that is known, before a change. */
    String leaderBefore(LeadChange change) {
        return name(change.from().equals(Leader.SOMEBODY) ? leaderAt(change.after()) : change.from());
    }

    private Leader leaderAt(Distance mark) {
        return trace.order(mark)
                .leader()
                .map(first -> Leader.of(first.runner()))
                .orElseGet(() -> pacemaking.withoutNameAt(mark));
    }

    /** {@code Who leads at 800 m no source says.}: of the marks within a change of the lead at which somebody without a name leads. */
    Optional<String> withoutNameBetween(LeadChange change) {
        List<String> marks = marksWithin(change)
                .filter(mark -> trace.leadersTime(mark).isPresent())
                .filter(mark -> leaderAt(mark).equals(Leader.SOMEBODY))
                .map(Distance::toString)
                .toList();
        return marks.isEmpty() ? Optional.empty() : Optional.of("Who leads at " + listed(marks) + " no source says.");
    }

    /** {@code Ann and Bea are level at 700 m.}: of each mark within a change of the lead. */
    List<String> levelBetween(LeadChange change) {
        return marksWithin(change)
                .filter(mark -> !LeaderStrip.levelInFront(trace, mark).isEmpty())
                .map(mark -> "%s are level at %s.".formatted(names(LeaderStrip.levelInFront(trace, mark)), mark))
                .toList();
    }

    private Stream<Distance> marksWithin(LeadChange change) {
        return trace.marks().stream()
                .filter(mark -> mark.isLongerThan(change.after()) && mark.isShorterThan(change.by()));
    }

    private String names(List<Athlete> level) {
        return listed(level.stream().map(pacemaking::name).toList());
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** {@code 700 m}, {@code the finish}. */
    String name(Distance mark) {
        return mark.equals(finish) ? "the finish" : mark.toString();
    }
}
