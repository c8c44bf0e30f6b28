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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.report.Chromium;

/** Looks at the sheet of Paris in a real browser. */
class SheetBrowserTest {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @TempDir
    private static Path folder = Path.of("");

    private static Path sheet = Path.of("");
    private static List<Chromium> started = new ArrayList<>();

    @BeforeAll
    static void writeSheet() throws IOException {
        started.add(Chromium.start());
        Path archive = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, archive);
        }
        sheet = folder.resolve("sheet.html");
        Terminal.Run run = new Terminal(archive).mile("sheet", "OG2024-M-1500-F", "-o", sheet.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @AfterAll
    static void closeBrowser() {
        started.forEach(Chromium::close);
    }

    private static void look(int width, ColorScheme scheme, Consumer<Page> look) {
        List<String> complaints = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
        try (BrowserContext context = started.get(0).browser().newContext(options)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onRequest(request -> requests.add(request.url()));
            String address = sheet.toUri().toString();
            page.navigate(address);
            look.accept(page);
            assertThat(complaints).isEmpty();
            assertThat(requests).containsExactly(address);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "1280, DARK", "390, LIGHT", "390, DARK"})
    void isReadableAndNoWiderThanTheScreen(int width, ColorScheme scheme) {
        look(width, scheme, page -> {
            assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(Rule::getId)
                    .isEmpty();
        });
    }

    @Test
    void twelveRunnersPrintOnOnePage() {
        look(1280, ColorScheme.DARK, page -> {
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results()
                            .count())
                    .isEqualTo(1);
        });
    }
}
