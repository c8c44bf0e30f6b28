package org.metricmile.story.timeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.story.Sentence;

/**
 * One thing that happened in a race, told in a sentence.
 *
 * @param fromMetres where it begins, or most likely begins, in metres of the race
 * @param toMetres where it ends; equal to the beginning where it is a point
 * @param seconds when it begins, since the gun, where that is known
 * @param athlete whom it is about, if it is about somebody
 * @param sentence with its evidence
 * @param reports what reports say of it, in their words; empty where the sentence is a report itself
 * @param known how it is known: the sentence, not what else reports say
 * @param probability that it was so, 0 to 1; present where it is inferred and that can be told
 * @param remark what else is to be said of how sure it is, empty if nothing
 * @param main true for what a reader of the race must know, false for the rest
 * @param about about when it begins, where that is not known: only to show why it stands where it does
 */
public record TimelineEntry(
        double fromMetres,
        double toMetres,
        OptionalDouble seconds,
        Optional<Athlete> athlete,
        Sentence sentence,
        List<Sentence> reports,
        HowKnown known,
        OptionalDouble probability,
        String remark,
        boolean main,
        OptionalDouble about) {

    /** An entry by itself, before its place among others is known. */
    TimelineEntry(
            double fromMetres,
            double toMetres,
            OptionalDouble seconds,
            Optional<Athlete> athlete,
            Sentence sentence,
            List<Sentence> reports,
            HowKnown known,
            OptionalDouble probability,
            String remark,
            boolean main) {
        this(
                fromMetres,
                toMetres,
                seconds,
                athlete,
                sentence,
                reports,
                known,
                probability,
                remark,
                main,
                OptionalDouble.empty());
    }

    /** @throws IllegalArgumentException if it ends before it begins, or the probability is not 0 to 1 */
    public TimelineEntry {
        reports = List.copyOf(reports);
        if (!(fromMetres <= toMetres)) {
            throw new IllegalArgumentException("from " + fromMetres + " m to " + toMetres + " m is no stretch");
        }
        if (!(probability.orElse(0) >= 0 && probability.orElse(0) <= 1)) {
            throw new IllegalArgumentException("a probability is 0 to 1, not " + probability);
        }
    }

    /** The same, where its time is not known, with about when it begins. */
    TimelineEntry about(double clockSeconds) {
        return seconds.isPresent()
                ? this
                : new TimelineEntry(
                        fromMetres,
                        toMetres,
                        seconds,
                        athlete,
                        sentence,
                        reports,
                        known,
                        probability,
                        remark,
                        main,
                        OptionalDouble.of(clockSeconds));
    }

    /** {@code 12.3 s}, {@code 2:41.9}, {@code about 3:01}: when it begins. */
    public String when() {
        double shown = seconds.orElse(about.orElse(0));
        if (shown < 0.5) {
            return "from the gun";
        }
        ElapsedTime begins = ElapsedTime.ofSeconds(shown, seconds.isPresent() ? Precision.TENTH : Precision.SECOND);
        return (seconds.isPresent() ? "" : "about ") + begins + (begins.inSeconds() < 60 ? " s" : "");
    }
}
