package org.metricmile.records.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.FactTable;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.PrintedRecord;
import org.metricmile.records.RecordType;

class RecordsTableTest {

    private static final ReferenceTables TABLES = ReferenceTables.shipped();

    private static List<PrintedRecord> read(FactTable table) {
        return new RecordsTable(Map.of(), TABLES.identities(), TABLES.nations()).read(Optional.of(table));
    }

    private static FactTable shipped() throws IOException {
        return Formats.read(Path.of("src", "starter"), Known.only(TABLES)).tables().stream()
                .filter(table -> table.layout().name().equals("records"))
                .findFirst()
                .orElseThrow();
    }

    private static FactTable table(String... rows) {
        List<FactTable.Column> columns = List.of(
                        "record_type",
                        "area_or_country",
                        "event",
                        "sex",
                        "athlete",
                        "country",
                        "mark",
                        "date",
                        "superseded_on")
                .stream()
                .map(name -> new FactTable.Column(name, FactTable.Kind.TEXT))
                .toList();
        return new FactTable(
                new FactTable.Layout("records", columns),
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new FactTable.Row(i + 2, List.of(rows[i].split(",", -1))))
                        .toList(),
                "records.csv");
    }

    @Test
    void everyRowOfTheListThatComesWithTheProductIsRead() throws IOException {
        FactTable table = shipped();
        assertThat(table.rows()).hasSizeGreaterThan(5000);
        assertThat(read(table)).hasSameSizeAs(table.rows());
    }

    @Test
    void aRecordOfThoseUnder20IsOfItsArea() {
        assertThat(read(table("AU20R,Europe U20,1500m,M,Niels LAROS,NED,3:29.54,2024-08-06,")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.scope().type()).isEqualTo(RecordType.AREA_U20);
                    assertThat(row.scope().holder()).isEqualTo(Area.EUROPE.label());
                    assertThat(row.mark().is(Condition.LISTED_AS_U20)).isTrue();
                });
    }

    @Test
    void aYearAloneCountsFromItsLastDayOn() {
        assertThat(read(table("WR,World,1500m,M,Bill BONTHRON,USA,3:48.8,1934,1936")))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.mark().date()).isEqualTo(LocalDate.parse("1934-12-31"));
                    assertThat(row.mark().when()).hasToString("1934-01-01/1934-12-31");
                    assertThat(row.betteredOn()).isEqualTo("1936-12-31");
                });
    }

    @Test
    void whatIsNoKindOfRecordHereIsPassedOver() {
        assertThat(read(table(
                        "EYB,Europe U18,1500m,M,Cameron MYERS,AUS,3:33.26,2023-05-06,",
                        "AU20R,Atlantis U20,1500m,M,Niels LAROS,NED,3:29.54,2024-08-06,",
                        "CR,Pan American Games,1500m,M,Some BODY,USA,3:40.00,2019-08-06,",
                        "WR,World,1500m,M,Some BODY,USA,fast,2019-08-06,")))
                .isEmpty();
    }
}
