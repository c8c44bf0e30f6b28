package org.metricmile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordMark;
import org.metricmile.records.claims.RecordAtStake;

/** What the script draws of the records at stake: the marks of each lineage by year. */
final class LineageData {

    private final List<RecordAtStake> records;

    LineageData(List<RecordAtStake> records) {
        this.records = records;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("records");
        for (RecordAtStake record : records) {
            json.writeStartObject();
            json.writeStringField("name", record.name());
            json.writeStringField("finding", RecordFinding.of(record));
            json.writeArrayFieldStart("steps");
            for (RecordMark step : record.lineage().marks()) {
                write(json, step.performance(), step.equalled());
            }
            json.writeEndArray();
            json.writeFieldName("own");
            write(json, record.mark(), record.how() == RecordAtStake.How.EQUALLED);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Performance made, boolean equalled) throws IOException {
        json.writeStartObject();
        json.writeNumberField("year", year(made.date()));
        json.writeNumberField("seconds", made.mark().hundredths() / 100.0);
        json.writeStringField("mark", made.mark().toString());
        json.writeStringField("holder", made.athlete().name());
        json.writeStringField("short", ChartNames.familyName(made.athlete().name()));
        json.writeStringField("date", made.date().toString());
        json.writeStringField("place", made.meeting().place());
        json.writeBooleanField("equalled", equalled);
        json.writeEndObject();
    }

    /** The year with the part of it that was over, to the thousandth. */
    static double year(LocalDate day) {
        return Math.round((day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear()) * 1000) / 1000.0;
    }
}
