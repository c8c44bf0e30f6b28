package org.metricmile.athletics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one athlete achieved in one race.
 *
 * @param athlete the person
 * @param printedName the name as the source prints it
 * @param nation the nation that the mark was run for
 * @param team club or team as the source prints it, may be empty
 * @param outcome finished, DNF, DNS or DQ
 * @param printedMark the mark cell as the source prints it, may be empty
 * @param flags qualification, bests, records and notes as printed
 * @param source where the result was read
 */
public record Result(
        Athlete athlete,
        String printedName,
        Nation nation,
        String team,
        Outcome outcome,
        String printedMark,
        List<Flag> flags,
        Source source) {

    public Result {
        flags = List.copyOf(flags);
    }

    public Optional<Mark> mark() {
        return outcome.mark();
    }

    public OptionalInt place() {
        return outcome.place();
    }
}
