package org.metricmile.report.sections;

import java.util.List;
import java.util.Locale;
import org.metricmile.athletics.Nation;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordMark;
import org.metricmile.records.claims.RecordAtStake;
import org.metricmile.report.Citation;

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
     * @param source where it was read
     * @param own true for the mark of the race of the report
     */
    public record Row(
            String holder, String mark, String date, String place, String margin, Citation source, boolean own) {}

    static RecordLineageTable of(RecordAtStake record) {
        return new RecordLineageTable(
                record.name(),
                record.lineage().marks().stream()
                        .map(step -> row(
                                step,
                                step.equals(record.lineage().marks().get(0)),
                                step.performance().id().equals(record.mark().id())))
                        .toList());
    }

    private static Row row(RecordMark step, boolean isFirst, boolean own) {
        Performance made = step.performance();
        return new Row(
                holder(made),
                made.mark().toString(),
                made.date().toString(),
                made.meeting().told(),
                isFirst ? "first of the line" : margin(step),
                Citation.parse(made.source().citation()),
                own);
    }

    private static String holder(Performance made) {
        Nation nation = made.nation();
        return nation.isKnown()
                ? made.athlete().name() + " (" + nation + ")"
                : made.athlete().name();
    }

    private static String margin(RecordMark step) {
        long hundredths = step.marginHundredths().orElse(0);
        return step.equalled()
                ? "equalled"
                : String.format(Locale.ROOT, "%d.%02d s", hundredths / 100, hundredths % 100);
    }
}
