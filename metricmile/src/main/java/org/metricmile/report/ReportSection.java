package org.metricmile.report;

import gg.jte.Content;
import java.util.Optional;

/** One section of the race report. */
public interface ReportSection {

    /** Anchor within the page, unique among sections. */
    String id();

    /** What the section holds, or empty if it has nothing to say of this race. */
    Optional<Filled> fill(RaceDossier race);

    /**
     * A section of a page.
     *
     * @param id anchor
     * @param title heading
     * @param body what stands below the heading
     * @param hasChart true if the page needs the chart library
     */
    record Filled(String id, String title, Content body, boolean hasChart) {}

    /** Fills this section from a template. */
    default Filled filled(String title, Object model, boolean hasChart) {
        return new Filled(id(), title, Templates.content("sections/" + id() + ".jte", model), hasChart);
    }
}
