package org.metricmile.report.sections;

import gg.jte.output.StringOutput;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.story.RaceFindings;

/** What stands below the figure of a section, as a reader sees it. */
final class Captions {

    private Captions() {}

    static String of(ReportSection section, RaceSheetBuilder race) {
        return page(section, race.build()).select("figcaption").text();
    }

    /** All of a section, as text. */
    static String textOf(ReportSection section, RaceSheet race) {
        return page(section, race).text();
    }

    private static Document page(ReportSection section, RaceSheet race) {
        StringOutput html = new StringOutput();
        section.fill(RaceDossier.of(RaceFindings.of(TracedRace.of(race), List.of())))
                .orElseThrow()
                .body()
                .writeTo(html);
        return Jsoup.parse(html.toString());
    }
}
