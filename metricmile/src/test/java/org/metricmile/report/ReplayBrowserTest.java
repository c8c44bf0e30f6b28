package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;
import org.metricmile.story.RaceFindings;

/** Plays the replay of a tracked race in a real browser. */
class ReplayBrowserTest {

    private static final Pattern GAP = Pattern.compile("~?\\+(?<seconds>[0-9.]+) s\\s+(?<metres>[0-9.]+) m");
    private static final TracedRace RACE = ReportScenes.TRACKED.tracked();

    /** How many colours each view shows: an empty one has one. */
    private static final String PIXELS_DRAWN = """
            ['replay-oval', 'replay-strip'].map(id => {
              const canvas = document.getElementById(id);
              const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              return new Set(new Uint32Array(data.buffer)).size;
            })
            """;

    private static final String PICTURE = "document.getElementById('replay-strip').toDataURL()";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        Path file = folder.resolve("tracked.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            RaceReport.write(RaceFindings.of(RACE, List.of()), out);
        }
        address = file.toUri().toString();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static void look(Browser.NewContextOptions options, Consumer<Page> look) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
            page.onPageError(complaints::add);
            page.navigate(address);
            look.accept(page);
        }
        assertThat(complaints).isEmpty();
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    private static double seconds(Page page) {
        return Double.parseDouble(page.locator("#replay-box").getAttribute("data-seconds"));
    }

    private static void seek(Page page, double seconds) {
        page.evaluate(
                "seconds => { const time = document.getElementById('replay-time'); time.value = seconds; time.dispatchEvent(new Event('input')); }",
                seconds);
    }

    @Test
    void standsStillUntilItIsPlayedAndStopsWhenAsked() {
        look(wide(), page -> {
            page.waitForTimeout(300);
            assertThat(seconds(page)).isZero();
            Locator play = page.locator("#replay-play");
            play.click();
            page.waitForCondition(() -> seconds(page) > 0.5);
            assertThat(play.textContent()).isEqualTo("Pause");
            play.click();
            double stopped = seconds(page);
            page.waitForTimeout(300);
            assertThat(play.textContent()).isEqualTo("Play");
            assertThat(seconds(page)).isEqualTo(stopped);
        });
    }

    @Test
    void isPlayedByKeys() {
        look(wide(), page -> {
            page.locator("#replay-box").focus();
            for (String key : List.of("ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft")) {
                page.keyboard().press(key);
            }
            assertThat(seconds(page)).isEqualTo(2.0);
            page.keyboard().press("4");
            assertThat(page.locator("#replay-speed").inputValue()).isEqualTo("4");
            page.keyboard().press("ArrowUp");
            assertThat(page.locator("#replay-speed").inputValue()).isEqualTo("8");
            page.keyboard().press("1");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#replay-speed").inputValue()).isEqualTo("0.5");
            page.keyboard().press("Space");
            assertThat(page.locator("#replay-play").textContent()).isEqualTo("Pause");
            page.keyboard().press("Space");
            page.keyboard().press("r");
            assertThat(seconds(page)).isZero();
        });
    }

    @Test
    void theSliderKeepsItsOwnKeys() {
        look(wide(), page -> {
            seek(page, 60);
            page.locator("#replay-time").focus();
            page.keyboard().press("ArrowRight");
            assertThat(seconds(page)).isEqualTo(61.0);
            page.keyboard().press("End");
            assertThat(seconds(page)).isGreaterThan(210);
            assertThat(page.locator("#replay-time").getAttribute("aria-valuetext"))
                    .contains("Bea Baker has won");
        });
    }

    @Test
    void aMomentLeadsIntoTheReplay() {
        look(wide(), page -> {
            Locator row = page.locator("#moments tr[data-kind='lead_taken']").last();
            double began = Double.parseDouble(row.getAttribute("data-seconds"));
            row.locator("button.seek").click();
            assertThat(seconds(page)).isEqualTo(began);
            assertThat(page.locator("#replay-now").textContent()).startsWith("Baker takes the lead from Archer (");
            // the bar above the slider shows as many moments as there are rows
            assertThat(page.locator("#replay-marks i").count())
                    .isEqualTo(page.locator("#moments tr[data-seconds]").count());
            page.keyboard().press("r");
            page.keyboard().press("n");
            assertThat(seconds(page))
                    .isEqualTo(Double.parseDouble(
                            page.locator("#moments tr[data-main]").first().getAttribute("data-seconds")));
        });
    }

    /** The page and the product must not tell two races. */
    @Test
    void orderAndGapsAreThoseOfTheMotion() {
        FieldMotion motion = RACE.motion();
        look(wide(), page -> {
            for (double seconds : new double[] {30.3, 101.2, 170.1, 184.7, 205}) {
                seek(page, seconds);
                int sample = motion.sampleAt(seconds);
                List<RunnerMotion> order = motion.runners().stream()
                        .filter(runner -> runner.isKnown(sample))
                        .sorted((a, b) -> Double.compare(b.positionMetres(sample), a.positionMetres(sample)))
                        .toList();
                List<String> names = page.locator("#replay-order .name").allTextContents();
                List<String> gaps = page.locator("#replay-order .gap").allTextContents();
                assertThat(gaps.get(0)).isEqualTo("leads");
                for (int i = 0; i < order.size(); i++) {
                    assertThat(order.get(i).athlete().name()).endsWith(names.get(i));
                    Matcher gap = GAP.matcher(gaps.get(i));
                    if (i > 0) {
                        assertThat(gap.matches()).as(gaps.get(i)).isTrue();
                        assertThat(Double.parseDouble(gap.group("metres")))
                                .isCloseTo(
                                        order.get(0).positionMetres(sample)
                                                - order.get(i).positionMetres(sample),
                                        within(0.1));
                    }
                }
            }
        });
    }

    /** The list and the moments must not tell two leaders: who is ahead by less than a lead must be is level. */
    @Test
    void nobodyLeadsByLessThanALeadMustBeClearBy() {
        FieldMotion motion = RACE.motion();
        RunnerMotion ann = runner(motion, "Ann Archer");
        RunnerMotion bea = runner(motion, "Bea Baker");
        int level = IntStream.range(1000, motion.samples())
                .filter(sample -> sample % ReplayData.EVERY == 0)
                .filter(sample -> Math.abs(bea.positionMetres(sample) - ann.positionMetres(sample)) < 0.25)
                .findFirst()
                .orElseThrow();
        look(wide(), page -> {
            seek(page, motion.seconds(level));
            assertThat(page.locator("#replay-order .gap").allTextContents().subList(0, 3))
                    .startsWith("level", "level")
                    .last()
                    .asString()
                    .startsWith("+");
            assertThat(page.locator("#replay-time").getAttribute("aria-valuetext"))
                    .contains(" are level at ")
                    .contains("Ann Archer")
                    .contains("Bea Baker");
            seek(page, motion.seconds(level) + 5);
            assertThat(page.locator("#replay-order .gap").first().textContent()).isEqualTo("leads");
            assertThat(page.locator("#replay-time").getAttribute("aria-valuetext"))
                    .contains("Bea Baker leads at ");
        });
    }

    private static RunnerMotion runner(FieldMotion motion, String name) {
        return motion.runners().stream()
                .filter(runner -> runner.athlete().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasFinishedHasTheMarkAndWhoStoppedIsSaidToHave() {
        look(wide(), page -> {
            page.locator("#replay-time").focus();
            page.keyboard().press("End");
            assertThat(page.locator("#replay-order .gap").allTextContents())
                    .endsWith("DNF")
                    .first()
                    .asString()
                    .startsWith("3:3");
        });
    }

    @Test
    void bothViewsAreDrawnInBothColourSchemes() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            look(wide().setColorScheme(scheme), page -> {
                seek(page, 100);
                assertThat((List<?>) page.evaluate(PIXELS_DRAWN))
                        .allSatisfy(colours ->
                                assertThat(((Number) colours).intValue()).isGreaterThan(20));
            });
        }
    }

    @Test
    void theRunnersLieOverTheTrackAndShowTheirNames() {
        look(wide(), page -> {
            seek(page, 100);
            page.locator("#replay-oval").scrollIntoViewIfNeeded();
            String above = """
                    (() => { const box = document.getElementById('replay-oval').getBoundingClientRect();
                      return document.elementFromPoint(box.left + box.width / 2, box.top + 20).id; })()
                    """;
            assertThat(page.evaluate(above)).isEqualTo("replay-oval");
            Object before = page.evaluate(PICTURE);
            page.locator("#replay-order button").first().hover();
            assertThat(page.evaluate(PICTURE)).isNotEqualTo(before);
        });
    }

    @Test
    void whoWantsLittleMotionSeesStepsOfASecond() {
        look(wide().setReducedMotion(ReducedMotion.REDUCE), page -> {
            page.waitForTimeout(200);
            assertThat(seconds(page)).isZero();
            page.locator("#replay-speed").selectOption("2");
            page.locator("#replay-play").click();
            for (int i = 0; i < 10; i++) {
                page.waitForTimeout(130);
                assertThat(seconds(page) % 1).isZero();
            }
            page.waitForCondition(() -> seconds(page) >= 2);
        });
    }

    @Test
    void aRunnerPickedOutInTheReplayIsPickedOutInTheCharts() {
        look(wide(), page -> {
            Locator row = page.locator("#replay-order button").first();
            String runner = row.getAttribute("data-runner");
            row.click();
            assertThat(row.getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(page.locator("#river .runners button[data-runner='" + runner + "']")
                            .getAttribute("aria-pressed"))
                    .isEqualTo("true");
        });
    }

    @Test
    void theRiverIsDrawnInSecondsAndInMetres() {
        look(wide(), page -> {
            String before = page.locator("#river-chart svg").innerHTML();
            page.locator("#river-unit").selectOption("metres");
            assertThat(page.locator("#river-chart svg").innerHTML())
                    .isNotEqualTo(before)
                    .contains("metres behind");
        });
    }

    @Test
    void withoutScriptTheTablesStandForIt() {
        look(wide().setJavaScriptEnabled(false), page -> {
            assertThat(page.locator("#replay-box").isVisible()).isFalse();
            assertThat(page.locator("#replay-without-script").isVisible()).isTrue();
            assertThat(page.locator("#moments table").first().isVisible()).isTrue();
            assertThat(page.locator("#speed table").isVisible()).isTrue();
            assertThat(page.locator("#runs table").first().isVisible()).isTrue();
            page.locator("#river summary").click();
            assertThat(page.locator("#river table").isVisible()).isTrue();
        });
    }

    @Test
    void nothingIsWiderThanAPhoneAndAxeFindsNothing() {
        look(new Browser.NewContextOptions().setViewportSize(390, 900).setColorScheme(ColorScheme.DARK), page -> {
            seek(page, 100);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            List<Rule> violations =
                    new AxeBuilder(page).exclude(".chart svg").analyze().getViolations();
            assertThat(violations.stream().map(Rule::getId)).isEmpty();
        });
    }
}
