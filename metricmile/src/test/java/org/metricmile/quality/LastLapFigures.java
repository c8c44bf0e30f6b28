package org.metricmile.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.metricmile.cli.StarterReport;

/**
 * Makes the figures of the page on the last lap anew: the sections of a report with {@code --what-if}, as Markdown between two marks of
 * the page. The archive is the one that the project ships, so the figures are those that everybody gets.
 */
public final class LastLapFigures {

    private static final Path PAGE = Path.of("..", "docs", "explanation", "models", "last-lap-otherwise.md");
    private static final String BEGIN = "<!-- last lap: begin -->\n";
    private static final String END = "<!-- last lap: end -->";
    private static final String RACE = "OG2024-M-1500-F";

    private LastLapFigures() {}

    /** With another race than that of the page as the argument, the figures are only printed. */
    public static void main(String[] args) throws IOException {
        String race = args.length == 0 ? RACE : args[0];
        Path folder = Files.createTempDirectory("last-lap");
        Document page = StarterReport.of(folder, race, "--what-if", "--runs", "0");
        String text = section(page, "otherwise") + section(page, "plans");
        System.out.print(text);
        if (args.length == 0) {
            String old = Files.readString(PAGE);
            int from = old.indexOf(BEGIN) + BEGIN.length();
            Files.writeString(PAGE, old.substring(0, from) + "\n" + text + old.substring(old.indexOf(END)));
        }
    }

    private static String section(Document page, String id) {
        Element section = Objects.requireNonNull(page.getElementById(id), id);
        StringBuilder text = new StringBuilder();
        text.append(Objects.requireNonNull(section.selectFirst("p:not(.note)")).text())
                .append("\n\n");
        for (Element table : section.select("table")) {
            text.append(Objects.requireNonNull(table.selectFirst("caption")).text())
                    .append(":\n\n");
            text.append(row(Objects.requireNonNull(table.selectFirst("thead tr"))));
            text.append("|")
                    .append("---|".repeat(table.select("thead th").size()))
                    .append("\n");
            table.select("tbody tr").forEach(row -> text.append(row(row)));
            text.append("\n");
        }
        return text.toString();
    }

    private static String row(Element row) {
        return row.children().stream().map(Element::text).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
