package org.metricmile.feeds.issues;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.metricmile.athletics.Distance;
import org.metricmile.race.ImportIssue;

/** A stretch run faster or slower than seems possible. */
public record ImplausibleSegment(String where, String athlete, Distance from, Distance to, double seconds)
        implements ImportIssue {

    @Override
    public String message() {
        double metres = to.minus(from).inMetres();
        return "%s runs from %s to %s in %s s, %s s per 100 m. Maybe a fall or a wrong digit."
                .formatted(athlete, from, to, twoDecimals(seconds), twoDecimals(seconds * 100 / metres));
    }

    private static String twoDecimals(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
