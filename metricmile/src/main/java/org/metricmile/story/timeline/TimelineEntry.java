package org.metricmile.story.timeline;

import java.util.List;
import org.metricmile.story.Sentence;

/**
 * One thing that happened in a race, told in a sentence.
 *
 * @param happening what, and to whom
 * @param stretch where and when
 * @param sentence with its evidence
 * @param reports what reports say of it, in their words; empty where the sentence is a report itself
 * @param sure how sure it is: the sentence, not what else reports say
 * @param weight who must know it
 */
public record TimelineEntry(
        Happening happening, Stretch stretch, Sentence sentence, List<Sentence> reports, HowSure sure, Weight weight) {

    /** For whom an entry is. */
    public enum Weight {
        /** A reader of the race must know it. */
        MAIN,
        /** It stands in the whole timeline. */
        OTHER,
        /** Of these a race is full: only a list of everything that was found has it. */
        DETAIL;

        static Weight mainIf(boolean main) {
            return main ? MAIN : OTHER;
        }
    }

    public TimelineEntry {
        reports = List.copyOf(reports);
    }

    /** The same, where its time is not known, with about when it begins. */
    TimelineEntry about(double clockSeconds) {
        return new TimelineEntry(happening, stretch.about(clockSeconds), sentence, reports, sure, weight);
    }

    /** When it begins, or of what lies somewhere between two marks when these were passed. */
    public String when() {
        return happening.isBetweenMarks() ? stretch.between() : stretch.when();
    }

    /** What a reader of the race must know. */
    public boolean isMain() {
        return weight == Weight.MAIN;
    }
}
