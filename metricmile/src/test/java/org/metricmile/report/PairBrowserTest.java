package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.simulation.SimulatedRace;
import org.metricmile.story.RaceFindings;

/** Plays a race and a simulated race side by side in a real browser. */
class PairBrowserTest {

    private static final RaceFindings FOUND =
            ReportScenes.withSimulated(RaceFindings.of(ReportScenes.TRACKED.tracked(), List.of()));

    /** How many colours each oval shows: an empty one has one. */
    private static final String PIXELS_DRAWN = """
            [...document.querySelectorAll('.pair-oval')].map(canvas => {
              const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
              return new Set(new Uint32Array(data.buffer)).size;
            })
            """;

    /** The replay of the race by itself, as it is drawn. */
    private static final String REPLAY_PICTURE = "document.getElementById('replay-oval').toDataURL()";

    /** Moves the pointer over the first oval, row by row, until it is drawn anew: there is a disc. */
    private static final String POINT_AT_A_DISC = """
            (() => {
              const oval = document.querySelector('.pair-oval');
              const box = oval.getBoundingClientRect();
              const before = oval.toDataURL();
              for (let y = 10; y < box.height; y += 15) {
                for (let x = 10; x < box.width; x += 15) {
                  oval.dispatchEvent(new PointerEvent('pointermove', { clientX: box.left + x, clientY: box.top + y }));
                  if (oval.toDataURL() !== before) return true;
                }
              }
              return false;
            })()
            """;

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static String address;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        Path file = folder.resolve("pair.html");
        try (OutputStream out = Files.newOutputStream(file)) {
            RaceReport.write(FOUND, out);
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

    private static Browser.NewContextOptions sized(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 900);
    }

    private static double seconds(Page page, String id) {
        return Double.parseDouble(page.locator("#" + id + "-box").getAttribute("data-seconds"));
    }

    private static List<String> order(Page page, int race) {
        return page.locator("#pair-box ol").nth(race).locator(".name").allTextContents();
    }

    @Test
    void bothRacesRunUnderOneClockAndTheReplayStandsStill() {
        look(sized(1280), page -> {
            page.locator("#pair-box").focus();
            page.keyboard().press("4");
            page.keyboard().press("Space");
            page.waitForCondition(() -> seconds(page, "pair") > 3);
            page.keyboard().press("Space");
            assertThat(page.locator("#pair-play").textContent()).isEqualTo("Play");
            assertThat(seconds(page, "replay")).isZero();
            assertThat((List<?>) page.evaluate(PIXELS_DRAWN))
                    .hasSize(2)
                    .allSatisfy(
                            colours -> assertThat(((Number) colours).intValue()).isGreaterThan(20));
            page.keyboard().press("r");
            assertThat(seconds(page, "pair")).isZero();
        });
    }

    /** Each list is of its own race; a simulated time is no mark. */
    @Test
    void atTheEndEachRaceHasItsOwnOrder() {
        SimulatedRace simulated = FOUND.simulated().orElseThrow().race();
        List<String> simulatedOrder = simulated.finishOrder().stream()
                .map(i -> simulated.athletes().get(i).name())
                .toList();
        look(sized(1280), page -> {
            page.locator("#pair-time").focus();
            page.keyboard().press("End");
            List<String> shown = order(page, 1);
            assertThat(shown).hasSameSizeAs(simulatedOrder);
            for (int i = 0; i < shown.size(); i++) {
                assertThat(simulatedOrder.get(i)).endsWith(shown.get(i));
            }
            assertThat(order(page, 0).get(0)).isEqualTo("Baker");
            assertThat(page.locator("#pair-box ol").nth(1).locator(".gap").allTextContents())
                    .allMatch(gap -> gap.matches("~3:\\d\\d\\.\\d|~4:\\d\\d\\.\\d"));
            assertThat(page.locator("#pair-time").getAttribute("aria-valuetext"))
                    .contains("Bea Baker has won; simulated, ");
        });
    }

    @Test
    void aRunnerPickedOutInOneIsPickedOutInBoth() {
        look(sized(1280), page -> {
            page.locator("#pair-box ol")
                    .first()
                    .locator("button[data-runner='0']")
                    .click();
            assertThat(page.locator("#pair-box ol")
                            .nth(1)
                            .locator("button[data-runner='0']")
                            .getAttribute("aria-pressed"))
                    .isEqualTo("true");
        });
    }

    /** The replay of the race alone shows the same runner, and nobody when the pointer is gone. */
    @Test
    void aRunnerPointedAtIsShownInEveryReplay() {
        look(sized(1280), page -> {
            page.locator("#pair-time").fill("60");
            Object before = page.evaluate(REPLAY_PICTURE);
            assertThat(page.evaluate(POINT_AT_A_DISC)).isEqualTo(true);
            assertThat(page.evaluate(REPLAY_PICTURE)).isNotEqualTo(before);
            page.locator(".pair-oval").first().dispatchEvent("pointerleave");
            assertThat(page.evaluate(REPLAY_PICTURE)).isEqualTo(before);
        });
    }

    @Test
    void whoWantsLittleMotionSeesStepsOfASecond() {
        look(sized(1280).setReducedMotion(ReducedMotion.REDUCE), page -> {
            page.locator("#pair-speed").selectOption("2");
            page.locator("#pair-play").click();
            for (int i = 0; i < 8; i++) {
                page.waitForTimeout(130);
                assertThat(seconds(page, "pair") % 1).isZero();
            }
            page.waitForCondition(() -> seconds(page, "pair") >= 2);
        });
    }

    private static BoundingBox box(Page page, int race) {
        return Objects.requireNonNull(page.locator(".pair-oval").nth(race).boundingBox());
    }

    @Test
    void stayBesideEachOtherOnAScreenAndBelowOnAPhone() {
        look(sized(1280), page -> {
            assertThat(box(page, 1).y).isEqualTo(box(page, 0).y);
            assertThat(box(page, 1).x).isGreaterThan(box(page, 0).x + box(page, 0).width);
        });
        look(sized(390).setColorScheme(ColorScheme.DARK), page -> {
            assertThat(box(page, 1).y).isGreaterThan(box(page, 0).y + box(page, 0).height);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            List<Rule> violations =
                    new AxeBuilder(page).exclude(".chart svg").analyze().getViolations();
            assertThat(violations.stream().map(Rule::getId)).isEmpty();
        });
    }
}
