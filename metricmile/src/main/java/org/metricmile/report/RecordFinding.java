package org.metricmile.report;

import java.util.Locale;
import org.metricmile.records.claims.RecordAtStake;

/** What a race did to a record, in one sentence. */
public final class RecordFinding {

    private RecordFinding() {}

    /** {@code Josh Kerr's 3:27.79 took 1.02 s off the national record (Great Britain), Mo Farah's 3:28.81 of 2013-07-19.} */
    public static String of(RecordAtStake record) {
        String mark = record.mark().athlete().name() + "'s " + record.mark().mark();
        String before = "%s %s of %s"
                .formatted(
                        record.isOwn()
                                ? "the athlete's own"
                                : record.before().athlete().name() + "'s",
                        record.before().mark(),
                        record.before().date());
        return switch (record.how()) {
            case BROKEN ->
                "%s took %s off the %s, %s, which had stood %s."
                        .formatted(mark, seconds(record.marginHundredths()), record.name(), before, record.stood());
            case EQUALLED -> "%s equalled the %s, %s.".formatted(mark, record.name(), before);
            case NEAR ->
                "%s came within %s of the %s, %s."
                        .formatted(mark, seconds(-record.marginHundredths()), record.name(), before);
        };
    }

    private static String seconds(int hundredths) {
        return String.format(Locale.ROOT, "%.2f s", hundredths / 100.0);
    }
}
