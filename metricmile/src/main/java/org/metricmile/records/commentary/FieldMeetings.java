package org.metricmile.records.commentary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.records.careers.Careers;
import org.metricmile.records.careers.Encounter;
import org.metricmile.records.careers.HeadToHead;

/** Who of a field was ahead of whom in finals over any distance, before a day. */
public final class FieldMeetings {

    private final List<Athlete> field;
    private final Careers careers;
    private final LocalDate day;

    /**
     * The meetings of a field.
     *
     * @param day races of this day and later ones are not seen
     */
    public FieldMeetings(List<Athlete> field, Careers careers, LocalDate day) {
        this.field = List.copyOf(field);
        this.careers = careers;
        this.day = day;
    }

    public List<Athlete> field() {
        return field;
    }

    /** The finals of two different athletes. */
    public HeadToHead between(Athlete one, Athlete other) {
        return HeadToHead.of(careers, one, other).finals().before(day);
    }

    /** How often an athlete was ahead of anybody of the field, and how often behind; written as a score of two. */
    public String scoreAgainstAll(Athlete athlete) {
        List<Encounter> all = new ArrayList<>();
        for (Athlete other : field) {
            if (!other.equals(athlete)) {
                all.addAll(between(athlete, other).encounters());
            }
        }
        return all.isEmpty() ? "" : new HeadToHead(athlete, athlete, all).score();
    }
}
