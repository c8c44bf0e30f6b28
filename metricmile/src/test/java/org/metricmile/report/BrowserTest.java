package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.StarterSheets;

/** Looks at reports in a real browser. */
class BrowserTest {

    private static final String PARIS = "OG2024-M-1500-F";
    private static final String ROME = "EC2024-M-1500-F";
    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    private static final String LABELS_CUT_OR_TOUCHING = """
            [...document.querySelectorAll('.chart svg')].flatMap(svg => {
              const box = svg.getBoundingClientRect();
              const labels = [...svg.querySelectorAll('text')].filter(text => text.textContent.trim())
                .map(text => ({ words: text.textContent, at: text.getBoundingClientRect() }));
              const cut = labels.filter(({ at }) => at.left < box.left - 1 || at.right > box.right + 1
                || at.top < box.top - 1 || at.bottom > box.bottom + 1).map(({ words }) => 'cut: ' + words);
              const touching = labels.flatMap((one, i) => labels.slice(i + 1).filter(other =>
                Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left) > 1
                && Math.min(one.at.bottom, other.at.bottom) - Math.max(one.at.top, other.at.top) > 3)
                .map(other => one.words + ' / ' + other.words));
              return [...cut, ...touching];
            })
            """;

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> pages() {
        Stream<Arguments> whole = Stream.of(PARIS, ROME)
                .flatMap(race -> Stream.of(WIDE, PHONE)
                        .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> Arguments.of(race, width, scheme))));
        Stream<Arguments> narrow = Stream.of("OG2016-M-800-F", "EC2024-M-5000-F")
                .map(race -> Arguments.of(race, PHONE, ColorScheme.LIGHT));
        return Stream.concat(whole, narrow);
    }

    private static Path report(RaceSheet race) {
        Path file = folder.resolve(race.race().id() + ".html");
        if (!Files.exists(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                RaceReport.write(ReportScenes.found(TracedRace.of(race), StarterSheets.ALL), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    /** Opens a report, lets the test look at it, and checks that nothing was asked of the network or complained of. */
    private static void look(RaceSheet race, int width, ColorScheme scheme, boolean script, Consumer<Page> look) {
        List<String> complaints = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
            page.onPageError(complaints::add);
            page.onRequest(request -> requests.add(request.url()));
            String address = report(race).toUri().toString();
            page.navigate(address);
            look.accept(page);
            assertThat(complaints).isEmpty();
            assertThat(requests).containsExactly(address);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWiderThanThePageNorCutNorOnTopOfOneAnother(String race, int width, ColorScheme scheme) {
        look(StarterSheets.race(race), width, scheme, true, page -> {
            Object beyond =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(beyond).isEqualTo(0);
            assertThat((List<?>) page.evaluate(LABELS_CUT_OR_TOUCHING)).isEmpty();
        });
    }

    /** Slow, so each race is looked at twice and not four times: what differs between schemes does not depend on width. */
    @ParameterizedTest
    @CsvSource({PARIS + ",1280,LIGHT", PARIS + ",390,DARK", ROME + ",1280,LIGHT", ROME + ",390,DARK"})
    void axeFindsNothing(String race, int width, ColorScheme scheme) {
        look(StarterSheets.race(race), width, scheme, true, page -> {
            page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            // the inside of a chart is one image with a description; axe would take minutes over its lines
            List<Rule> violations =
                    new AxeBuilder(page).exclude(".chart svg").analyze().getViolations();
            assertThat(violations.stream()
                            .map(rule -> rule.getId() + " at "
                                    + rule.getNodes().stream()
                                            .map(CheckedNode::getHtml)
                                            .toList()))
                    .isEmpty();
        });
    }

    @Test
    void anotherReferenceChangesTableAndChart() {
        look(StarterSheets.race(ROME), WIDE, ColorScheme.LIGHT, true, page -> {
            Locator table = page.locator("#gaps-table");
            String before = page.locator("#gaps-chart svg").innerHTML();
            assertThat(cell(table, "Jochem Vermeulen", "finish")).isEqualTo("+1.35");
            page.locator("#reference").selectOption("Jochem Vermeulen");
            assertThat(cell(table, "Jochem Vermeulen", "finish")).isEqualTo("0.00");
            assertThat(cell(table, "Jakob Ingebrigtsen", "finish")).isEqualTo("\u22121.35");
            assertThat(page.locator("#gaps-reference").textContent()).isEqualTo("Jochem Vermeulen");
            assertThat(page.locator("#gaps-chart svg").innerHTML()).isNotEqualTo(before);
            page.locator("#reference").selectOption("whoever leads at each mark");
            assertThat(cell(table, "Ignacio Fontes", "100")).isEqualTo("0.00");
        });
    }

    @Test
    void inParisGapsAreKnownAtTheFinishOnly() {
        look(StarterSheets.race(PARIS), PHONE, ColorScheme.DARK, true, page -> {
            Locator table = page.locator("#gaps-table");
            assertThat(table.locator("thead th").allTextContents()).containsExactly("Athlete", "finish");
            page.locator("#reference").selectOption("Josh Kerr");
            assertThat(cell(table, "Cole Hocker", "finish")).isEqualTo("\u22120.14");
            assertThat(cell(table, "Yared Nuguse", "finish")).isEqualTo("+0.01");
            assertThat(page.locator("#gaps figcaption").textContent()).contains("unknown before it");
        });
    }

    @Test
    void aSuspectTimeIsStruckOut() {
        look(StarterSheets.race(PARIS), WIDE, ColorScheme.LIGHT, true, page -> {
            Locator struck = page.locator(".grid-all s");
            assertThat(struck.allTextContents()).containsExactly("2:34.3");
            assertThat(struck.getAttribute("title")).contains("suspected error");
        });
    }

    @Test
    void segmentsAndStepsAreChosenWithoutScript() {
        look(StarterSheets.race(ROME), WIDE, ColorScheme.LIGHT, false, page -> {
            Locator first = page.locator(".grid-all tbody tr:first-child td:nth-child(3)");
            assertThat(first.innerText()).startsWith("28.85");
            page.locator("#show-segments").check();
            assertThat(first.innerText()).startsWith("13.66");
            page.locator("#marks-400").check();
            assertThat(page.locator(".grid-all").isVisible()).isFalse();
            assertThat(page.locator(".grid-400 thead th").allInnerTexts())
                    .containsExactly("Athlete", "0\u2013400", "400\u2013800", "800\u20131200", "1200\u20131500");
        });
    }

    @Test
    void everythingIsReadableWithoutScript() {
        look(StarterSheets.race(ROME), PHONE, ColorScheme.LIGHT, false, page -> {
            assertThat(page.locator("#scheme").isVisible()).isFalse();
            assertThat(page.locator("#reference").isVisible()).isFalse();
            page.locator("#order summary").click();
            assertThat(page.locator("#order table").isVisible()).isTrue();
            assertThat(page.locator("#gaps figcaption").isVisible()).isTrue();
        });
    }

    @Test
    void aRunnerIsPickedOutByKeyboard() {
        look(StarterSheets.race(ROME), WIDE, ColorScheme.LIGHT, true, page -> {
            Locator button = page.locator("#order .runners button").first();
            String before = page.locator("#order-chart svg").innerHTML();
            button.focus();
            page.keyboard().press("Space");
            assertThat(button.getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(page.locator("#gaps .runners button").first().getAttribute("aria-pressed"))
                    .isEqualTo("true");
            assertThat(page.locator("#order-chart svg").innerHTML()).isNotEqualTo(before);
        });
    }

    @Test
    void whoIsPickedOutHasTheBand() {
        look(StarterSheets.race(ROME), WIDE, ColorScheme.LIGHT, true, page -> {
            String bands = "document.querySelectorAll('#reserves-chart svg path[fill-opacity=\"0.12\"]').length";
            assertThat(page.evaluate(bands)).isEqualTo(3);
            page.locator("#reserves .runners button").nth(5).click();
            page.mouse().move(0, 0);
            assertThat(page.evaluate(bands)).isEqualTo(1);
        });
    }

    @Test
    void theLineageOfARecordIsDrawnAsSteps() {
        look(StarterSheets.race(PARIS), PHONE, ColorScheme.DARK, true, page -> {
            assertThat(page.locator("#lineage-chart svg text").allTextContents())
                    .contains("Hocker 3:27.65");
            assertThat(page.locator("#lineage-chart").getAttribute("aria-label"))
                    .isEqualTo(page.locator("#lineage-caption").textContent());
            assertThat(page.locator("#records tr.own th").first().textContent())
                    .isEqualTo("Cole Hocker (USA) (this race)");
        });
    }

    @Test
    void aPossibleRaceIsReplayedAndStamped() {
        look(StarterSheets.race(PARIS), WIDE, ColorScheme.LIGHT, true, page -> {
            assertThat(page.locator("#replay figcaption").textContent())
                    .startsWith("Reconstructed: one possible race of");
            page.locator("#replay-time")
                    .evaluate("time => { time.value = 205; time.dispatchEvent(new Event('input')); }");
            assertThat(page.locator("#replay-order li .gap").allTextContents().stream()
                            .filter(gap -> gap.startsWith("~"))
                            .count())
                    .isEqualTo(11);
            page.locator("#replay-time")
                    .evaluate("time => { time.value = 300; time.dispatchEvent(new Event('input')); }");
            assertThat(page.locator("#replay-order li .name").first().textContent())
                    .isEqualTo("Hocker");
            assertThat(page.locator("#replay-order li .gap").first().textContent())
                    .isEqualTo("3:27.65");
        });
    }

    @Test
    void theReaderCanChangeTheColours() {
        look(StarterSheets.race(PARIS), WIDE, ColorScheme.LIGHT, true, page -> {
            String paper = "getComputedStyle(document.body).backgroundColor";
            Object light = page.evaluate(paper);
            page.locator("#scheme").click();
            assertThat(page.evaluate(paper)).isNotEqualTo(light);
            assertThat(page.locator("#scheme").textContent()).isEqualTo("Light");
        });
    }

    @Test
    void namesThatAttackAreOnlyText() {
        look(ReportScenes.hostile(), WIDE, ColorScheme.LIGHT, true, page -> {
            assertThat(page.locator("#results tbody th").first().textContent()).isEqualTo(ReportScenes.HOSTILE);
            assertThat(page.locator("#gaps-chart svg").count()).isEqualTo(1);
        });
    }

    @Test
    void aChartSaysWhatItShows() {
        look(StarterSheets.race(PARIS), WIDE, ColorScheme.LIGHT, true, page -> {
            assertThat(page.locator("#order-chart").getAttribute("aria-label"))
                    .isEqualTo(
                            "Hocker, 5th at the bell (1100 m), won; Ingebrigtsen led at every mark with a known leader to 1300 m.");
            assertThat(page.locator("#possible-order-chart").getAttribute("aria-label"))
                    .startsWith("Reconstructed: ");
            assertThat(page.locator(".chart svg").count()).isEqualTo(7);
        });
    }

    private static String cell(Locator table, String runner, String mark) {
        List<String> heads = table.locator("thead th").allTextContents();
        table.page().locator("#gaps details").evaluate("details => { details.open = true; }");
        return table.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(runner))
                .locator("th, td")
                .nth(heads.indexOf(mark))
                .textContent();
    }
}
