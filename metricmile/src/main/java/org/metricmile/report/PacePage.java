package org.metricmile.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.RunsLikeIt;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.pacing.PacePlan;
import org.metricmile.story.TwoDigits;

/** A pacing plan as one HTML page that needs no other file and no network: splits, speeds for the pace lights, the reserve. It prints. */
public final class PacePage {

    /**
     * One mark.
     *
     * @param metres of the race
     * @param time planned there
     * @param split seconds since the mark before
     * @param light speed for the pace lights from the mark before, m/s
     * @param allowed when the same pace passes in the quickest and slowest time that bests leave open
     * @param raced when runs that took about as long passed; a dash where too few are known
     * @param left metres of D' left with their interval
     */
    public record Row(
            String metres, String time, String split, String light, String allowed, String raced, String left) {}

    /**
     * What the template prints.
     *
     * @param title who, how far, how fast
     * @param description what is known of it, in a sentence
     * @param before the day before which bests count
     * @param finding what the chart of the reserve shows
     * @param columns what the intervals of the table hold
     * @param asRaced how such times are run, and what the plan leaves out
     * @param rows every 100 m
     * @param styles the style sheet
     * @param charts the chart library
     * @param script the page's own script
     * @param data what the script draws
     * @param version version of the product, empty where it is not known
     */
    public record Model(
            String title,
            String description,
            String before,
            String finding,
            String columns,
            String asRaced,
            List<Row> rows,
            String styles,
            String charts,
            String script,
            String data,
            String version) {}

    private PacePage() {}

    /**
     * The page.
     *
     * @param before bests of earlier days count
     * @param runs that took about as long
     * @throws IOException if a file of the product cannot be read
     */
    public static String of(Athlete athlete, LocalDate before, PacePlan plan, RunsLikeIt runs) throws IOException {
        Model model = new Model(
                "%s: %s in %s".formatted(athlete.name(), plan.distance(), clock(plan.seconds())),
                PlanWords.chance(plan),
                before.toString(),
                finding(plan),
                PlanWords.columns(),
                PlanWords.asRaced(plan, runs),
                rows(plan, runs),
                RaceReport.resource("report.css"),
                RaceReport.resource("echarts.min.js"),
                RaceReport.resource("page.js") + RaceReport.resource("plan-chart.js"),
                data(plan),
                Optional.ofNullable(PacePage.class.getPackage().getImplementationVersion())
                        .orElse(""));
        StringOutput html = new StringOutput();
        Templates.render("pacepage.jte", model, html);
        return html.toString();
    }

    private static String finding(PacePlan plan) {
        CredibleInterval left = plan.marks().get(plan.marks().size() - 1).leftMetres();
        return "At the finish %s m of D\u2032 are left (%s to %s); an even best over the distance leaves %s m (%s to %s)."
                .formatted(
                        metres(left.median()),
                        metres(left.low()),
                        metres(left.high()),
                        metres(plan.leftAfterBest().median()),
                        metres(plan.leftAfterBest().low()),
                        metres(plan.leftAfterBest().high()));
    }

    private static List<Row> rows(PacePlan plan, RunsLikeIt runs) {
        return PacePlanRow.of(plan, runs).stream()
                .map(row -> new Row(
                        String.format(Locale.ROOT, "%.0f", row.metres()),
                        clock(row.seconds()),
                        String.format(Locale.ROOT, "%.1f", row.splitSeconds()),
                        String.format(Locale.ROOT, "%.2f", row.lightMps()),
                        PlanWords.range(row.allowed()),
                        row.raced().map(PlanWords::interval).orElse("\u2013"),
                        "%s (%s to %s)"
                                .formatted(
                                        metres(row.leftMetres().median()),
                                        metres(row.leftMetres().low()),
                                        metres(row.leftMetres().high()))))
                .toList();
    }

    private static String data(PacePlan plan) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("afterBest", tenths(plan.leftAfterBest().median()));
            json.writeArrayFieldStart("marks");
            double before = 0;
            double beforeSeconds = 0;
            for (PacePlan.MarkOfPlan mark : plan.marks()) {
                double metres = mark.metres() - before;
                json.writeStartObject();
                json.writeNumberField("metres", mark.metres());
                json.writeStringField("time", clock(mark.seconds()));
                json.writeNumberField("speed", hundredths(metres / (mark.seconds() - beforeSeconds)));
                json.writeNumberField("slow", hundredths(metres / mark.split().high()));
                json.writeNumberField("fast", hundredths(metres / mark.split().low()));
                json.writeNumberField("left", tenths(mark.leftMetres().median()));
                json.writeNumberField("leftLow", tenths(mark.leftMetres().low()));
                json.writeNumberField("leftHigh", tenths(mark.leftMetres().high()));
                json.writeEndObject();
                before = mark.metres();
                beforeSeconds = mark.seconds();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }

    private static double tenths(double value) {
        return Math.rint(value * 10) / 10;
    }

    /** D' is known to two digits at best. */
    private static String metres(double value) {
        return TwoDigits.text(value).replace('-', '\u2212');
    }

    private static String clock(double seconds) {
        return PlanWords.clock(seconds);
    }
}
