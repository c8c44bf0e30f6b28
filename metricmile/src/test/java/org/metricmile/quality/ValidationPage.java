package org.metricmile.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.metricmile.report.EngineCheck;

/**
 * Puts the validation table that ships with the product into the pages on the race engine. The table itself is made by
 * {@code mile calibrate --check --ablations --csv}.
 */
public final class ValidationPage {

    static final Path ENGINE = Path.of("..", "docs", "explanation", "models", "race-engine.md");
    static final Path CARD = Path.of("..", "docs", "explanation", "models", "model-card.md");
    private static final String BEGIN = "<!-- validation: begin -->\n";
    private static final String END = "<!-- validation: end -->";

    private ValidationPage() {}

    public static void main(String[] args) throws IOException {
        EngineCheck check = EngineCheck.shipped();
        put(ENGINE, table(check));
        put(CARD, sentence(check));
    }

    private static void put(Path page, String text) throws IOException {
        String old = Files.readString(page);
        int from = old.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(page, old.substring(0, from) + text + old.substring(old.indexOf(END)));
    }

    /** What stands between the marks of a page. */
    static String between(Path page) throws IOException {
        String text = Files.readString(page);
        return text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
    }

    static String table(EngineCheck check) {
        StringBuilder text = new StringBuilder("\n"
                + "| row | races | figure | simulated | 5 to 95 % | real, n | fit | accepted | | no drafting | no bends | no cap"
                + " | no tactics |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (EngineCheck.Row row : check.rows()) {
            text.append("| ")
                    .append(String.join(
                            " | ",
                            row.row(),
                            row.races(),
                            row.figure(),
                            row.simulated(),
                            row.range(),
                            row.real().isEmpty() ? "" : row.real() + ", " + row.realRaces(),
                            row.fit(),
                            row.accepted(),
                            row.inside() ? "" : "**outside**",
                            String.join(" | ", row.ablated())))
                    .append(" |\n");
        }
        return text.toString().replaceAll("(?<=\\|) +(?=\\|)", " ") + "\n" + sentence(check);
    }

    static String sentence(EngineCheck check) {
        return check.summary() + ".\n\n";
    }
}
