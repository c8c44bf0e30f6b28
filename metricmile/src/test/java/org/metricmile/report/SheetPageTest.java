package org.metricmile.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Race;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.Rulings;
import org.metricmile.records.TopLists;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.RaceResults;
import org.metricmile.records.commentary.CommentatorsSheet;
import org.metricmile.report.commentary.SheetMarkdown;
import org.metricmile.report.commentary.SheetText;

class SheetPageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /** A sheet for the same people a day later, so that the race itself is among their finals. */
    private static SheetText sheet(RaceSheet race) {
        Race run = race.race();
        Race dated = new Race(
                run.id(),
                run.competition(),
                Optional.of(DateInterval.on(DAY.minusDays(1))),
                run.sex(),
                run.event(),
                run.round(),
                run.completeness(),
                run.source());
        FormBook book = new FormBook(
                List.of(new RaceResults(dated, race.results())),
                table -> Optional.empty(),
                new Competitions(List.of(), List.of()),
                new Identities(List.of()),
                new Nations(List.of()),
                marks -> {
                    throw new AssertionError("a sheet asks no record desk of its form book");
                });
        return SheetText.of(CommentatorsSheet.of(
                dated,
                DAY,
                race.startList(),
                race.results(),
                book,
                new TopLists(List.of(), new Rulings(List.of()), new Nations(List.of()))));
    }

    static List<RaceSheet> races() {
        return List.of(
                ReportScenes.everything(),
                ReportScenes.hostile(),
                ReportScenes.resultsOnly(),
                ReportScenes.twoRunners());
    }

    @ParameterizedTest
    @MethodSource("races")
    void isValidAndNeedsNothingElse(RaceSheet race) throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(SheetPage.of(sheet(race)), "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script, [src], link, iframe, object, embed, img, [onclick], [onerror]"))
                .isEmpty();
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).hasSameSizeAs(new HashSet<>(ids));
        assertThat(page.select("#field tbody tr")).hasSameSizeAs(race.results());
        page.select("tbody tr")
                .forEach(row -> assertThat(row.select("th, td"))
                        .hasSameSizeAs(requireNonNull(row.closest("table")).select("thead th")));
    }

    @Test
    void namesThatAttackAreOnlyText() throws IOException {
        Document page = Jsoup.parse(SheetPage.of(sheet(ReportScenes.hostile())));
        assertThat(page.select("#field tbody th b").eachText()).contains(ReportScenes.HOSTILE + "*");
        assertThat(page.select("#field tr:contains(Ben Miller) td:last-child").text())
                .startsWith("2nd 3:41.00 30");
        assertThat(SheetMarkdown.of(sheet(ReportScenes.hostile())))
                .contains("&lt;script>alert('x')&lt;/script> O\"Neil &amp; &lt;b>Sons")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void whatIsMissingIsShownAsMissing() throws IOException {
        Document page = Jsoup.parse(SheetPage.of(sheet(ReportScenes.twoRunners())));
        assertThat(page.select("#field td[data-label=Personal best]").eachText())
                .containsExactly("\u2013", "\u2013");
        assertThat(page.select("#field td[data-label=Ranking]").eachText()).containsExactly("\u2013", "\u2013");
        assertThat(page.select("#season .note").text()).endsWith("No mark is on record.");
        assertThat(page.select("#field .note").text()).contains("No start list is on record", "not collected");
    }
}
