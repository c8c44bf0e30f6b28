package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;
import org.metricmile.scenes.ReferenceShelf;

/** What is written reads back as the same sheets; only line numbers and issues may differ. */
class RoundTripTest {

    private static List<RaceSheet> bundleAgain(List<RaceSheet> sheets) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Map.Entry<String, String> file : RaceBundleWriter.files(sheets).entrySet()) {
            documents.add(new Document(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        return new RaceBundleFormat().read(documents, FormatContract.TABLES).races();
    }

    private static RaceSheet withoutLines(RaceSheet sheet) {
        Race race = sheet.race();
        return new RaceSheet(
                new Race(
                        race.id(),
                        race.competition(),
                        race.date(),
                        race.sex(),
                        race.event(),
                        race.round(),
                        race.completeness(),
                        citation(race.source())),
                sheet.results().stream()
                        .map(result -> new Result(
                                result.athlete(),
                                result.printedName(),
                                result.nation(),
                                result.team(),
                                result.outcome(),
                                result.printedMark(),
                                result.flags(),
                                citation(result.source())))
                        .toList(),
                sheet.splits().stream()
                        .map(split -> new Split(
                                split.runner(),
                                split.at(),
                                split.time(),
                                split.position(),
                                split.positionShared(),
                                split.provenance(),
                                citation(split.source())))
                        .toList(),
                sheet.reported().stream()
                        .map(moment -> new ReportedMoment(
                                moment.from(),
                                moment.to(),
                                moment.runner(),
                                moment.printedName(),
                                moment.event(),
                                moment.detail(),
                                citation(moment.source())))
                        .toList(),
                sheet.startList().stream()
                        .map(entry -> new StartListEntry(
                                entry.athlete(),
                                entry.nation(),
                                entry.team(),
                                entry.order(),
                                entry.bib(),
                                citation(entry.source())))
                        .toList(),
                List.of());
    }

    private static Source citation(Source source) {
        return new Source(source.citation(), source.document(), 0);
    }

    @Test
    void everyRealRaceReadsBackFromABundle() throws IOException {
        List<RaceSheet> sheets =
                Formats.read(ReferenceShelf.data("races"), FormatContract.KNOWN).races();
        List<RaceSheet> again = bundleAgain(sheets);

        assertThat(again).hasSize(258);
        for (int i = 0; i < sheets.size(); i++) {
            assertThat(withoutLines(again.get(i))).isEqualTo(withoutLines(sheets.get(i)));
        }
        assertThat(RaceBundleWriter.files(again)).isEqualTo(RaceBundleWriter.files(sheets));
        assertThat(bundleAgain(again)).isEqualTo(again);
    }

    @Test
    void resultsAndTimesOfEveryRealRaceReadBackFromASplitSheet() throws IOException {
        for (RaceSheet sheet :
                Formats.read(ReferenceShelf.data("races"), FormatContract.KNOWN).races()) {
            String written = SplitSheetWriter.write(sheet);
            RaceSheet again = sheetOf(written);

            assertThat(again.race().id()).isEqualTo(sheet.race().id());
            assertThat(again.race().event()).isEqualTo(sheet.race().event());
            assertThat(again.results())
                    .extracting(Result::athlete)
                    .isEqualTo(sheet.results().stream().map(Result::athlete).toList());
            assertThat(again.results())
                    .extracting(Result::mark)
                    .isEqualTo(sheet.results().stream().map(Result::mark).toList());
            assertThat(SplitSheetWriter.write(again)).isEqualTo(written);
        }
    }

    private static RaceSheet sheetOf(String text) throws IOException {
        Document document = new Document("race.csv", text.getBytes(StandardCharsets.UTF_8));
        return new SplitSheetFormat()
                .read(document, FormatContract.TABLES)
                .races()
                .get(0);
    }

    /** A sheet is taken as the whole field and a bundle is judged, unless the bundle says what the sheet was taken for. */
    @Test
    void whatASheetIsTakenForReadsBackFromABundle() throws IOException {
        for (String field : List.of("", "# field: partial\n")) {
            for (String lastPlace : List.of("2", "3")) {
                RaceSheet sheet = sheetOf("# sex: men\n# distance: 1500\n" + field
                        + "place,athlete,finish\n1,A,3:40.1\n" + lastPlace + ",B,3:41.1\n");

                assertThat(bundleAgain(List.of(sheet)).get(0).race().completeness())
                        .isEqualTo(sheet.race().completeness());
                assertThat(sheetOf(SplitSheetWriter.write(sheet)).race().completeness())
                        .isEqualTo(sheet.race().completeness());
            }
        }
    }

    @Test
    void theClubIsWrittenOnlyWhereSomebodyHasOne() throws IOException {
        String sheet = "# sex: men\n# distance: 1500\n# id: T-1\n# race: T\nbib,athlete,finish,club\n7,A,3:40.1,%s\n";
        RaceSheet with = sheetOf(sheet.formatted("Kelso AC"));
        RaceSheet without = sheetOf(sheet.formatted(""));

        assertThat(with.startList().get(0).team()).isEqualTo("Kelso AC");
        assertThat(bundleAgain(List.of(with)).get(0).startList().get(0).team()).isEqualTo("Kelso AC");
        assertThat(SplitSheetWriter.write(with)).contains(",flags,team\n");
        assertThat(SplitSheetWriter.write(without)).contains(",flags\n");
        for (String file : List.of(RaceBundle.RESULTS, RaceBundle.START_ORDER)) {
            assertThat(RaceBundleWriter.files(List.of(with, without)).get(file)).contains(",team,source_url\n");
            assertThat(RaceBundleWriter.files(List.of(without)).get(file)).doesNotContain("team");
        }
    }

    @Property(tries = 200)
    void anInventedRaceReadsBackFromBothFormats(@ForAll("sheets") String text) throws IOException {
        RaceSheet sheet = sheetOf(text);

        assertThat(withoutLines(sheetOf(SplitSheetWriter.write(sheet)))).isEqualTo(withoutLines(sheet));
        RaceSheet bundled = bundleAgain(List.of(sheet)).get(0);
        assertThat(bundled.race().completeness()).isEqualTo(sheet.race().completeness());
        assertThat(bundled.results())
                .extracting(Result::outcome)
                .isEqualTo(sheet.results().stream().map(Result::outcome).toList());
        assertThat(bundled.results())
                .extracting(Result::flags)
                .isEqualTo(sheet.results().stream().map(Result::flags).toList());
        assertThat(bundled.results())
                .extracting(Result::team)
                .isEqualTo(sheet.results().stream().map(Result::team).toList());
        assertThat(bundled.splits())
                .extracting(Split::time)
                .isEqualTo(sheet.splits().stream().map(Split::time).toList());
    }

    @Provide
    Arbitrary<String> sheets() {
        Arbitrary<String> name = Arbitraries.of("Adam", "Bea, junior", "Čeněk \"Flash\" Žid", "O'Neil", "李 明");
        Arbitrary<String> time = Arbitraries.integers()
                .between(5000, 25_000)
                .map(hundredths -> "%d:%02d.%02d".formatted(hundredths / 6000, hundredths / 100 % 60, hundredths % 100))
                .injectNull(0.1)
                .map(text -> text == null ? "" : text);
        Arbitrary<String> finish = Arbitraries.oneOf(
                time, Arbitraries.of("DNF", "DNS", "DQ TR 17.2.3", "DQ", "3:40.1h", "3:40.12 (.115)"));
        Arbitrary<String> flags = Arbitraries.of("", "PB", "NR;PB", "\"fell, then walked\"", "q");
        Arbitrary<String> team = Arbitraries.of("", "Kelso AC", "\"Hill, Vale and Dale\"");
        Arbitrary<String> row = Combinators.combine(name, time, time, finish, flags, team)
                .as((printed, at400, at800, mark, flag, club) -> "\"%s\",GBR,%s,%s,%s,%s,%s"
                        .formatted(printed.replace("\"", "\"\""), at400, at800, mark, flag, club));
        return row.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(rows -> "# id: T-1\n# race: Town Games\n# sex: men\n# distance: 1500\n# date: 2026-05-01\n"
                        + "# timing: official\n# field: partial\nathlete,nation,400,800,finish,flags,team\n"
                        + String.join("\n", rows));
    }
}
