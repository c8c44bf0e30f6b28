package org.metricmile.analysis;

import java.util.Optional;
import java.util.function.Function;
import org.metricmile.athletics.Athlete;

/**
 * Who leads. A leader whose name no source tells is a leader of his own: he may be anybody, unless he is told to be a pacemaker.
 *
 * @param runner empty where no source names the leader
 * @param pacemaker whether a leader without a name is told to be a pacemaker
 */
public record Leader(Optional<Athlete> runner, boolean pacemaker) {

    /** A pacemaker whom no source names. */
    public static final Leader PACEMAKER = new Leader(Optional.empty(), true);

    /** Somebody of whom nothing is known but that he led. */
    public static final Leader SOMEBODY = new Leader(Optional.empty(), false);

    /** A leader with a name. */
    public static Leader of(Athlete runner) {
        return new Leader(Optional.of(runner), false);
    }

    boolean is(Athlete athlete) {
        return runner.equals(Optional.of(athlete));
    }

    /** Whether the two cannot be the same person. */
    boolean isSurelyNot(Leader other, Pacemaking pacemaking) {
        if (runner.isPresent() && other.runner.isPresent()) {
            return !equals(other);
        }
        Optional<Athlete> named = runner.or(other::runner);
        return (pacemaker || other.pacemaker)
                && named.filter(athlete -> !pacemaking.isPacemaker(athlete)).isPresent();
    }

    /** By name, or as what he is: {@code a pacemaker}. */
    public String name(Function<Athlete, String> names) {
        return runner.map(names).orElse(pacemaker ? "a pacemaker" : "a leader whom the source does not name");
    }
}
