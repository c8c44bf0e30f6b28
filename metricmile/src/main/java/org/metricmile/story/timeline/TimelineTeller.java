package org.metricmile.story.timeline;

import java.util.List;
import org.metricmile.story.Facts;

/** Tells of one kind of happenings. */
interface TimelineTeller {

    List<TimelineEntry> tell(Facts facts);
}
