package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.StarterSheets;
import org.metricmile.story.RaceFindings;

class RaceReportTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final int MOST_BYTES = 2_000_000;

    private static byte[] write(RaceSheet sheet) {
        return write(TracedRace.of(sheet));
    }

    private static byte[] write(TracedRace race) {
        return write(RaceFindings.of(race, List.of()));
    }

    private static byte[] write(RaceFindings found) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RaceReport.write(found, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(RaceSheet sheet) {
        return new String(write(sheet), StandardCharsets.UTF_8);
    }

    private static List<String> sections(RaceSheet sheet) {
        return Jsoup.parse(page(sheet)).select("main > header, main > section").eachAttr("id");
    }

    static List<RaceSheet> races() {
        return ReportScenes.all().toList();
    }

    @Test
    void thePageOfAnInventedRaceIsAsAccepted() throws IOException {
        assertAsAccepted(TracedRace.of(ReportScenes.everything()), "report-everything.html");
    }

    @Test
    void thePageOfATrackedRaceIsAsAccepted() throws IOException {
        assertAsAccepted(ReportScenes.TRACKED.tracked(), "report-tracked.html");
    }

    /** Run with -Dmetricmile.golden=write to accept a changed page; then look at what changed. */
    private static void assertAsAccepted(TracedRace race, String name) throws IOException {
        String page = new String(write(race), StandardCharsets.UTF_8);
        // what the story says and which moments are found is tested where they are made
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"))
                .replaceAll("(?s)<section id=\"(story|moments)\".*?</section>", "")
                .replaceAll("(?m)^\\s+$\\n?", "");
        Path golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("metricmile.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, main);
        }
        assertThat(main).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @MethodSource("races")
    void isValidAndWhole(RaceSheet race) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(page(race), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.select("[src], link, iframe, object, embed, img")).isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).hasSameSizeAs(new HashSet<>(ids));
        assertThat(page.select("nav a").eachAttr("href"))
                .allMatch(href -> page.getElementById(href.substring(1)) != null);
    }

    @ParameterizedTest
    @MethodSource("races")
    void headingsGoDownOneStepAtATime(RaceSheet race) {
        int before = 0;
        for (Element heading : Jsoup.parse(page(race)).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void staysBelowTwoMegabytes() {
        assertThat(write(StarterSheets.race("EC2024-M-1500-F"))).hasSizeLessThan(MOST_BYTES);
        assertThat(write(Races.paris2024Final())).hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void theSameRaceGivesTheSameBytes() {
        assertThat(write(ReportScenes.everything())).isEqualTo(write(ReportScenes.everything()));
    }

    @Test
    void sectionsWithNothingToSayAreAbsent() {
        assertThat(sections(ReportScenes.everything()))
                .containsExactly(
                        "race",
                        "story",
                        "decided",
                        "results",
                        "timeline",
                        "moments",
                        "splits",
                        "order",
                        "gaps",
                        "runs",
                        "lead",
                        "sources");
        assertThat(sections(ReportScenes.resultsOnly())).containsExactly("race", "story", "results", "sources");
        assertThat(sections(ReportScenes.leaderOnly())).doesNotContain("order", "gaps", "lead");
        assertThat(sections(ReportScenes.nothing())).doesNotContain("results", "splits", "order", "gaps", "lead");
    }

    @Test
    void aRaceIsReplayedOnlyWhereItsFieldIsKnown() {
        String tracked = new String(write(ReportScenes.TRACKED.tracked()), StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(tracked).select("main > section").eachAttr("id"))
                .contains("replay", "river", "speed", "runs");
        assertThat(sections(ReportScenes.TRACKED.splits(100).sheet())).contains("replay", "river", "speed", "runs");
        // everybody was timed at many marks, but not at all of any equal steps
        assertThat(sections(Races.slowThenKick())).contains("replay", "river").doesNotContain("speed");
        assertThat(sections(Races.paris2024Final())).doesNotContain("replay", "river", "speed");
        assertThat(sections(ReportScenes.leaderOnly())).doesNotContain("replay", "river", "speed", "runs");
    }

    @Test
    void metresRunWideAreToldOnlyOfTrackedRuns() {
        assertThat(runs(ReportScenes.TRACKED.tracked()))
                .contains("Extra metres", "In shelter", "Even pace", "last 400");
        assertThat(runs(ReportScenes.TRACKED.splits(100)))
                .contains("Even pace", "last 400")
                .doesNotContain("Extra metres", "In shelter");
        assertThat(runs(ReportScenes.TRACKED.splits(400))).contains("last 300").doesNotContain("Even pace");
    }

    private static List<String> runs(TracedRace race) {
        return Jsoup.parse(new String(write(race), StandardCharsets.UTF_8))
                .select("#runs thead th")
                .eachText();
    }

    @Test
    void reservesStandBesideTheirIntervals() {
        Document page = Jsoup.parse(
                new String(write(ReportScenes.found(ReportScenes.TRACKED.tracked())), StandardCharsets.UTF_8));
        Element row = page.expectFirst("#reserves tbody tr");
        assertThat(row.child(0).text()).isEqualTo("Bea Baker");
        assertThat(row.child(2).text()).matches("\\d+ \\(\\d+ to \\d+\\)");
        assertThat(page.select("#reserves thead th").eachText())
                .contains(
                        "At the bell",
                        "Left at the finish",
                        "An even best leaves",
                        "Shelter saved, s",
                        "Run wide cost, m");
        // Dot stepped off
        assertThat(page.expectFirst("#reserves").text())
                .contains("not followed from the gun to the finish: Dot Potter");
        assertThat(sections(ReportScenes.TRACKED.tracked().sheet())).doesNotContain("reserves");
    }

    @Test
    void whereOffsetsAreUnknownTheReservesSaySo() {
        TracedRace race = ReportScenes.TRACKED.splits(100);
        Document page = Jsoup.parse(new String(write(ReportScenes.found(race)), StandardCharsets.UTF_8));
        assertThat(page.select("#reserves thead th").eachText()).doesNotContain("Shelter saved, s", "Run wide cost, m");
        assertThat(page.expectFirst("#reserves").text()).contains("shelter and running wide were drawn");
    }

    @Test
    void aRaceKnownInPartIsShownAsItMayHaveBeen() {
        Document page = Jsoup.parse(new String(
                write(ReportScenes.found(TracedRace.of(ReportScenes.leaderOnly()))), StandardCharsets.UTF_8));
        assertThat(page.select("main > section").eachAttr("id"))
                .contains("replay", "possible")
                .doesNotContain("river", "speed", "reserves");
        assertThat(page.expectFirst("#replay figcaption").text())
                .startsWith("Reconstructed: one possible race of 24 (seed 1)");
        assertThat(page.expectFirst("#possible .stamp").text()).contains("Reconstructed.", "24 whole races");
        assertThat(page.select("#possible figcaption").eachText()).allMatch(text -> text.startsWith("Reconstructed: "));
        assertThat(page.select("#possible tbody tr td:last-child small:last-child i")
                        .eachText())
                .containsExactly("1st", "2nd");
        // a race that is known needs none
        assertThat(Jsoup.parse(new String(
                                write(ReportScenes.found(ReportScenes.TRACKED.tracked())), StandardCharsets.UTF_8))
                        .select("#possible"))
                .isEmpty();
    }

    @Test
    void aPageWithoutChartsDoesNotCarryTheChartLibrary() {
        assertThat(write(ReportScenes.resultsOnly())).hasSizeLessThan(150_000);
        assertThat(page(ReportScenes.twoRunners())).contains("echarts");
    }

    @Test
    void noNameEndsTheScriptThatHoldsTheData() throws IOException {
        Document page = Jsoup.parse(page(ReportScenes.hostile()));
        JsonNode data =
                new ObjectMapper().readTree(page.expectFirst("#race-data").data());
        assertThat(data.path("runners").path(0).path("name").asText()).isEqualTo(ReportScenes.HOSTILE);
        assertThat(page.select("script")).hasSize(3);
    }

    @Test
    void theNameOfAPeerEndsNoScript() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RaceReport.write(RaceFindings.of(TracedRace.of(ReportScenes.hostile()), ReportScenes.peers()), out);
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        JsonNode data =
                new ObjectMapper().readTree(page.expectFirst("#race-data").data());
        assertThat(data.path("pace").path("lines").findValuesAsText("name"))
                .hasSize(4)
                .anyMatch(name -> name.contains(ReportScenes.HOSTILE));
        assertThat(page.expectFirst("#pace").text()).contains(ReportScenes.HOSTILE.substring(0, 8));
        assertThat(page.select("script")).hasSize(3);
    }

    @Test
    void everyRaceOfTheStarterDataGivesAPage() {
        for (RaceSheet race : StarterSheets.ALL) {
            assertThat(page(race).strip()).as(race.race().id()).contains("<h1>").endsWith("</html>");
        }
    }

    @Test
    void aWriterThatFailsIsToldToTheCaller() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        assertThatThrownBy(() ->
                        RaceReport.write(RaceFindings.of(TracedRace.of(ReportScenes.twoRunners()), List.of()), full))
                .isInstanceOf(IOException.class)
                .hasMessage("no space left on device");
    }

    @Test
    void everySectionHasItsLineInTheReference() throws IOException {
        String reference = Files.readString(Path.of("..", "docs", "reference", "report.md"));
        int before = 0;
        for (ReportSection section : RaceReport.SECTIONS) {
            assertThat(reference).contains("\n| `" + section.id() + "` |");
            int line = reference.indexOf("\n| `" + section.id() + "` |");
            assertThat(line).as("order of " + section.id()).isGreaterThan(before);
            before = line;
        }
    }

    @Test
    void filesAreNamedAfterTheRace() {
        assertThat(RaceReport.fileName(Races.paris2024Final().race())).isEqualTo("paris-2024-men-1500m-final.html");
        assertThat(RaceReport.fileName(StarterSheets.race("OG2020-M-800-SF3").race()))
                .isEqualTo("tokyo-2021-men-800m-semi-final-3.html");
        assertThat(RaceReport.fileName(ReportScenes.nothing().race())).isEqualTo("nothing.html");
    }
}
