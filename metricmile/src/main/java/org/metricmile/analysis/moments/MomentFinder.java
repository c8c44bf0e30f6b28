package org.metricmile.analysis.moments;

import java.util.List;
import org.metricmile.race.FieldMotion;

/** Finds the moments of one kind, or of two that belong together, in a race. Its definition stands in its Javadoc. */
public interface MomentFinder {

    /** The moments in the order of their beginning; empty if there are none or the evidence cannot show them. */
    List<Moment> find(WatchedField watched);

    /** The same of a field that nobody else looks at. */
    default List<Moment> find(FieldMotion field) {
        return find(new WatchedField(field));
    }
}
