package org.metricmile.race;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Source;

/**
 * What a source says of one runner at one mark: a time, a position, or both.
 *
 * @param runner the runner, or empty where the source gives only the leader's time without a name, or a pacemaker's
 * @param at the mark
 * @param time time since the gun; empty where only the position is known
 * @param position position at the mark, 1 is the leader
 * @param positionShared true if the source gives several runners this position
 * @param provenance official, hand, measured or reported
 * @param source where it was read
 */
public record Split(
        Optional<Athlete> runner,
        Distance at,
        Optional<ElapsedTime> time,
        OptionalInt position,
        boolean positionShared,
        Provenance provenance,
        Source source) {

    private static final String PACEMAKER = "pacemaker";

    /** A remark behind the address: {@code https://... (440 yards, pacemaker)}. */
    private static final Pattern REMARK = Pattern.compile("\\(([^()]*)\\)");

    /** Whether the remark beside the source says that the runner is a pacemaker, as one of its parts between commas. */
    public boolean isOfPacemaker() {
        return REMARK.matcher(source.citation())
                .results()
                .flatMap(remark -> Stream.of(remark.group(1).split(",", -1)))
                .anyMatch(part -> part.strip().equalsIgnoreCase(PACEMAKER));
    }

    public boolean isOf(Athlete athlete) {
        return runner.isPresent() && runner.get().equals(athlete);
    }
}
