package org.metricmile.records.careers;

/**
 * One race of two athletes.
 *
 * @param one the result of the first
 * @param other the result of the second
 */
public record Encounter(CareerResult one, CareerResult other) {

    public boolean isFinal() {
        return one.stage().isFinal();
    }

    /** Below 0 if the first was ahead, above 0 if the second, 0 for a tie. */
    public int order() {
        return Integer.compare(
                one.place().orElse(Integer.MAX_VALUE), other.place().orElse(Integer.MAX_VALUE));
    }
}
