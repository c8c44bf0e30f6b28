package org.metricmile.report.sections;

import java.util.List;
import java.util.Locale;
import org.metricmile.athletics.Nation;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordMark;
import org.metricmile.records.claims.Claim;

/**
 * Through whose hands a record went.
 *
 * @param record which record
 * @param rows the oldest mark first
 */
public record RecordLineageTable(String record, List<Row> rows) {

    /**
     * One mark of it.
     *
     * @param holder name, with the nation where it is known
     * @param mark as printed
     * @param date day
     * @param place where it was run
     * @param margin by how much it bettered the one before
     */
    public record Row(String holder, String mark, String date, String place, String margin) {}

    static RecordLineageTable of(Claim claim) {
        return new RecordLineageTable(
                claim.words().getOrDefault("record", "record"),
                claim.lineage().stream().map(RecordLineageTable::row).toList());
    }

    private static Row row(RecordMark step) {
        Performance made = step.performance();
        return new Row(
                holder(made),
                made.mark().toString(),
                made.date().toString(),
                made.meeting().told(),
                margin(step));
    }

    private static String holder(Performance made) {
        Nation nation = made.nation();
        return nation.isKnown()
                ? made.athlete().name() + " (" + nation + ")"
                : made.athlete().name();
    }

    private static String margin(RecordMark step) {
        if (step.marginHundredths().isEmpty()) {
            return "first on record";
        }
        long hundredths = step.marginHundredths().getAsLong();
        return step.equalled()
                ? "equalled"
                : String.format(Locale.ROOT, "%d.%02d s", hundredths / 100, hundredths % 100);
    }
}
