package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.metricmile.analysis.TracedRace;

/** What every section must keep to, whatever the race. */
class SectionContractTest {

    static Stream<Arguments> sectionsAndRaces() {
        List<TracedRace> races = ReportScenes.traced().toList();
        return RaceReport.SECTIONS.stream()
                .flatMap(section -> races.stream()
                        .map(race ->
                                Arguments.of(section.id(), race.sheet().race().id(), section, race)));
    }

    private static Optional<Document> fragment(ReportSection section, TracedRace race) {
        return section.fill(RaceDossier.of(ReportScenes.withSimulated(ReportScenes.found(race))))
                .map(filled -> {
                    StringOutput html = new StringOutput();
                    filled.body().writeTo(html);
                    Parser parser = Parser.htmlParser().setTrackErrors(20);
                    Document parsed =
                            Jsoup.parse("<!DOCTYPE html><html lang=en><title>t</title><body>" + html, "", parser);
                    assertThat(parser.getErrors()).as("errors in the HTML").isEmpty();
                    return parsed;
                });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sectionsAndRaces")
    void fetchesNothing(String id, String raceId, ReportSection section, TracedRace race) {
        fragment(section, race).ifPresent(html -> {
            assertThat(html.select("[src], [srcset], [poster], link, iframe, object, embed, img, form, base, meta"))
                    .isEmpty();
            assertThat(html.select("script, style, [onclick], [onload], [onerror]"))
                    .isEmpty();
            assertThat(html.select("[style]").eachAttr("style")).noneMatch(style -> style.contains("url("));
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sectionsAndRaces")
    void linksLeadToTheWebOrIntoThePage(String id, String raceId, ReportSection section, TracedRace race) {
        fragment(section, race).ifPresent(html -> {
            for (Element link : html.select("a[href]")) {
                assertThat(link.attr("href")).matches("https?://.*|#.*");
                if (link.attr("href").startsWith("http")) {
                    assertThat(link.attr("rel")).contains("noopener");
                } else {
                    assertThat(html.getElementById(link.attr("href").substring(1)))
                            .isNotNull();
                }
            }
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sectionsAndRaces")
    void idsAreUnique(String id, String raceId, ReportSection section, TracedRace race) {
        fragment(section, race).ifPresent(html -> {
            List<String> ids = html.select("[id]").eachAttr("id");
            assertThat(ids).hasSameSizeAs(new HashSet<>(ids));
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sectionsAndRaces")
    void headingsFollowTheSectionsOwn(String id, String raceId, ReportSection section, TracedRace race) {
        fragment(section, race)
                .ifPresent(html -> assertThat(html.select("h1, h2, h4, h5, h6")).isEmpty());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sectionsAndRaces")
    void tablesHaveNamesAndHeadings(String id, String raceId, ReportSection section, TracedRace race) {
        fragment(section, race).ifPresent(html -> {
            for (Element table : html.select("table")) {
                assertThat(table.select("> caption").text()).isNotBlank();
                assertThat(table.select("thead th[scope=col]")).isNotEmpty();
                assertThat(table.select("tbody tr")).isNotEmpty();
                int columns = table.select("thead th").size();
                assertThat(table.select("tbody tr")).allMatch(row -> row.childrenSize() == columns);
            }
            for (Element figure : html.select("figure")) {
                assertThat(figure.select("> figcaption").text()).endsWith(".");
            }
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("sectionsAndRaces")
    void hasAnIdThatIsOneWord(String id, String raceId, ReportSection section, TracedRace race) {
        assertThat(section.id()).matches("[a-z]+");
        section.fill(RaceDossier.of(ReportScenes.withSimulated(ReportScenes.found(race))))
                .ifPresent(filled -> {
                    assertThat(filled.id()).isEqualTo(section.id());
                    assertThat(filled.title()).isNotBlank();
                });
    }

    @Test
    void namesAreEscaped() {
        for (String id : List.of(
                "race",
                "results",
                "replay",
                "simulated",
                "splits",
                "order",
                "gaps",
                "river",
                "reserves",
                "runs",
                "lead",
                "pace",
                "decided",
                "meaning",
                "records",
                "careers",
                "meetings",
                "timeline",
                "sources")) {
            ReportSection section = RaceReport.SECTIONS.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            Optional<Document> filled = fragment(section, TracedRace.of(ReportScenes.hostile()));
            assertThat(filled).as(id).isPresent();
            Document html = filled.orElseThrow();
            assertThat(html.text())
                    .as(id)
                    .contains(id.equals("race") ? "won the" : ReportScenes.HOSTILE.substring(0, 8));
            assertThat(html.select("script, b:contains(Sons)")).as(id).isEmpty();
        }
    }
}
