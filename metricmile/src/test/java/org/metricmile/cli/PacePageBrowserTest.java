package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.report.Chromium;

/** Looks at a pacing plan in a real browser. */
class PacePageBrowserTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Path file = Path.of("");
    private static Terminal terminal = new Terminal(Path.of(""));
    private static List<Chromium> started = new ArrayList<>();

    @BeforeAll
    static void writePlan() throws IOException {
        started.add(Chromium.start());
        Path archive = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, archive);
        }
        terminal = new Terminal(archive);
        file = folder.resolve("plan.html");
        Terminal.Run run = terminal.mile("plan", "cole-hocker", "--target", "3:28", "-o", file.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @AfterAll
    static void closeBrowser() {
        started.forEach(Chromium::close);
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "390, DARK"})
    void drawsPaceAndReserveAndFetchesNothing(int width, ColorScheme scheme) {
        List<String> complaints = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
        try (BrowserContext context = started.get(0).browser().newContext(options)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.onRequest(request -> requests.add(request.url()));
            String address = file.toUri().toString();
            page.navigate(address);

            assertThat(page.title()).isEqualTo("Cole Hocker: 1500 m in 3:28.0");
            assertThat(page.locator(".chart svg").count()).isEqualTo(2);
            assertThat(page.locator("tbody tr").count()).isEqualTo(15);
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .isEmpty();
            assertThat(complaints).isEmpty();
            assertThat(requests).containsExactly(address);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Terminal.Run run = terminal.mile(
                "plan",
                "cole-hocker",
                "-o",
                folder.resolve("none").resolve("plan.html").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(run.err()).contains("The plan").contains("plan.html");
    }
}
