package org.metricmile.report;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.Optional;
import org.metricmile.athletics.Race;
import org.metricmile.report.commentary.SheetText;

/** The commentator's sheet as one HTML page that needs no other file, no network and no script. It prints on A4, broadside. */
public final class SheetPage {

    /**
     * What the template prints.
     *
     * @param sheet the words
     * @param styles the style sheet
     * @param version version of the product, empty where it is not known
     */
    public record Model(SheetText sheet, String styles, String version) {}

    private SheetPage() {}

    /**
     * The page.
     *
     * @throws IOException if a file of the product cannot be read
     */
    public static String of(SheetText sheet) throws IOException {
        Model model = new Model(
                sheet,
                RaceReport.resource("report.css") + RaceReport.resource("sheet.css"),
                Optional.ofNullable(SheetPage.class.getPackage().getImplementationVersion())
                        .orElse(""));
        StringOutput html = new StringOutput();
        Templates.render("sheet.jte", model, html);
        return html.toString();
    }

    /** {@code paris-2024-men-1500m-final-sheet.html}, named as the report of the race is. */
    public static String fileName(Race race) {
        return RaceReport.fileName(race).replaceFirst("\\.html$", "-sheet.html");
    }
}
