package org.metricmile.race;

import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Source;

/**
 * What a report says happened, with soft distances: reports of one race differ by tens of metres.
 *
 * @param from where it began, empty if the report does not tell
 * @param to where it ended, empty if the report does not tell
 * @param runner who did it, empty if the name is not one of the race's
 * @param printedName the name as the report gives it
 * @param event what kind of moment: lead, move, pass, boxed, forced_wide, inside_gap, kick, fade
 * @param detail the fact in this project's words
 * @param source where it was read
 */
public record ReportedMoment(
        Optional<Distance> from,
        Optional<Distance> to,
        Optional<Athlete> runner,
        String printedName,
        String event,
        String detail,
        Source source) {}
