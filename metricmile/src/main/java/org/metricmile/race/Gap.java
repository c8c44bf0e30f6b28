package org.metricmile.race;

import java.util.Locale;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;

/**
 * Time between two runners at a mark.
 *
 * @param runner who is behind, if the gap is positive
 * @param reference to whom
 * @param at the mark
 * @param seconds runner's time less reference's time
 * @param precision digits that may be shown: those of the coarser time
 * @param provenance of the less sure time
 */
public record Gap(
        Athlete runner, Athlete reference, Distance at, double seconds, Precision precision, Provenance provenance) {

    static Gap between(Passing runner, Passing reference) {
        return new Gap(
                runner.runner(),
                reference.runner(),
                runner.at(),
                runner.seconds() - reference.seconds(),
                runner.precision().orCoarser(reference.precision()),
                runner.provenance().orLessSure(reference.provenance()));
    }

    /** {@code +0.14}, {@code -1.2}, {@code 0.0}, with no more digits than are known. */
    public String print() {
        String digits = String.format(Locale.ROOT, "%+." + precision.decimals() + "f", seconds);
        return digits.matches("[+-]0(\\.0+)?") ? digits.substring(1) : digits;
    }
}
