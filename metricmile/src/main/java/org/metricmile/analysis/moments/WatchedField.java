package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.race.FieldMotion;

/**
 * A field in motion with what several finders look at: how runners stand to one another, passes, kicks. Each is worked out once, when it
 * is first asked for. May be asked from several threads.
 */
public final class WatchedField {

    private final FieldMotion motion;
    private @Nullable Neighbours neighbours;
    private @Nullable List<Moment> passes;
    private @Nullable List<Optional<Kick>> kicks;

    public WatchedField(FieldMotion motion) {
        this.motion = motion;
    }

    public FieldMotion motion() {
        return motion;
    }

    synchronized Neighbours neighbours() {
        if (neighbours == null) {
            neighbours = new Neighbours(motion);
        }
        return neighbours;
    }

    synchronized List<Moment> passes() {
        if (passes == null) {
            passes = List.copyOf(PassFinder.passes(motion));
        }
        return passes;
    }

    /** Of each runner, in the order of the field. */
    synchronized List<Optional<Kick>> kicks() {
        if (kicks == null) {
            List<Optional<Kick>> found = new ArrayList<>();
            motion.runners().forEach(runner -> found.add(Kick.of(motion, runner)));
            kicks = List.copyOf(found);
        }
        return kicks;
    }
}
