package org.metricmile.feeds.finishlynx;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The line of one competitor, in start lists and result files. What is not stated is empty; text stands as the file has
 * it, without blanks around it.
 *
 * @param place place or code, {@code 3}, {@code DNF}; empty in start lists
 * @param id the competitor's number, in athletics the bib
 * @param lane lane, or place on the start line
 * @param last family name
 * @param first given name
 * @param affiliation club, school or nation
 * @param time time, {@code 3:36.41}
 * @param license license number
 * @param delta of the first row its own time, of the others the gap to the row above
 * @param reactionTime reaction time
 * @param splits lap times, {@code 0:43.10 (43.10), 1:41.00 (57.90)}
 * @param timeTrialStart start time in time trials
 * @param user1 first field for other programs
 * @param user2 second field for other programs
 * @param user3 third field for other programs, by custom the competitor's id there
 * @param delta2 another gap
 * @param delta3 another gap
 * @param speed speed
 * @param pace pace
 * @param line line of the file, counted from 1; 0 for a row that was not read; it is not written
 */
public record LynxRow(
        String place,
        String id,
        String lane,
        String last,
        String first,
        String affiliation,
        String time,
        String license,
        String delta,
        String reactionTime,
        String splits,
        String timeTrialStart,
        String user1,
        String user2,
        String user3,
        String delta2,
        String delta3,
        String speed,
        String pace,
        int line) {

    /** How many fields a line may have. */
    static final int FIELDS = 19;

    /** {@code Tam Rowan}; empty if the row names nobody. */
    public String name() {
        return Stream.of(first, last).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Whom the row names, as printed: {@code 430 Silva, Rui (Porto)}. */
    public String printed() {
        String person = Stream.of(last, first).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        String club = affiliation.isEmpty() ? "" : "(" + affiliation + ")";
        String stated =
                Stream.of(id, person, club).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return stated.isEmpty() ? "lane " + lane : stated;
    }

    /** Whether nothing tells whom the row is about. */
    boolean isOfNobody() {
        return name().isEmpty() && id.isEmpty() && lane.isEmpty() && user3.isEmpty();
    }

    /** The same row with the names of another source. */
    LynxRow named(LynxPerson person) {
        return new LynxRow(
                place,
                id,
                lane,
                person.last(),
                person.first(),
                affiliation.isEmpty() ? person.affiliation() : affiliation,
                time,
                license,
                delta,
                reactionTime,
                splits,
                timeTrialStart,
                user1,
                user2,
                user3,
                delta2,
                delta3,
                speed,
                pace,
                line);
    }

    List<String> cells() {
        return List.of(
                place,
                id,
                lane,
                last,
                first,
                affiliation,
                time,
                license,
                delta,
                reactionTime,
                splits,
                timeTrialStart,
                user1,
                user2,
                user3,
                delta2,
                delta3,
                speed,
                pace);
    }
}
