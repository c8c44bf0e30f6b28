package org.metricmile.report;

import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Race;
import org.metricmile.report.sections.BestPlansSection;
import org.metricmile.report.sections.CareersSection;
import org.metricmile.report.sections.ChancesSection;
import org.metricmile.report.sections.GapsSection;
import org.metricmile.report.sections.GreatnessSection;
import org.metricmile.report.sections.HeaderSection;
import org.metricmile.report.sections.LeadSection;
import org.metricmile.report.sections.MeaningSection;
import org.metricmile.report.sections.MeetingsSection;
import org.metricmile.report.sections.ModelSection;
import org.metricmile.report.sections.MomentsSection;
import org.metricmile.report.sections.OrderSection;
import org.metricmile.report.sections.OtherwiseSection;
import org.metricmile.report.sections.PaceSection;
import org.metricmile.report.sections.PossibleSection;
import org.metricmile.report.sections.RecordsSection;
import org.metricmile.report.sections.ReplaySection;
import org.metricmile.report.sections.ReservesSection;
import org.metricmile.report.sections.ResultsSection;
import org.metricmile.report.sections.RiverSection;
import org.metricmile.report.sections.RunsSection;
import org.metricmile.report.sections.SimulatedSection;
import org.metricmile.report.sections.SourcesSection;
import org.metricmile.report.sections.SpeedSection;
import org.metricmile.report.sections.SplitsSection;
import org.metricmile.report.sections.StorySection;
import org.metricmile.report.sections.TimelineSection;
import org.metricmile.report.sections.WhatDecidedSection;
import org.metricmile.story.RaceFindings;

/**
 * Writes the report on one race: one HTML file that needs no other file and no network. The same race gives the same
 * bytes.
 */
public final class RaceReport {

    /** The sections in the order of the page; those with nothing to say of a race are left out. */
    public static final List<ReportSection> SECTIONS = List.of(
            new HeaderSection(),
            new StorySection(),
            new WhatDecidedSection(),
            new MeaningSection(),
            new RecordsSection(),
            new ResultsSection(),
            new TimelineSection(),
            new ReplaySection(),
            new MomentsSection(),
            new SplitsSection(),
            new OrderSection(),
            new GapsSection(),
            new RiverSection(),
            new PossibleSection(),
            new SpeedSection(),
            new RunsSection(),
            new ReservesSection(),
            new ChancesSection(),
            new SimulatedSection(),
            new OtherwiseSection(),
            new BestPlansSection(),
            new ModelSection(),
            new PaceSection(),
            new LeadSection(),
            new GreatnessSection(),
            new CareersSection(),
            new MeetingsSection(),
            new SourcesSection());

    /**
     * What the page template prints.
     *
     * @param title title of the document
     * @param description one sentence for search pages and previews
     * @param sections sections that have something to say, the header first
     * @param styles the style sheet
     * @param charts the chart library, empty if no section draws a chart
     * @param script the page's own script, the charts' included where there are any
     * @param data what the script draws
     * @param version version of the product, empty where it is not known
     */
    public record Page(
            String title,
            String description,
            List<ReportSection.Filled> sections,
            String styles,
            String charts,
            String script,
            String data,
            String version) {}

    private static final List<String> CHART_SCRIPTS = List.of(
            "charts.js",
            "order-chart.js",
            "gaps-chart.js",
            "pace-chart.js",
            "river-chart.js",
            "possible-chart.js",
            "reserves-chart.js",
            "lineage-chart.js",
            "chances-chart.js",
            "runner-buttons.js",
            "replay-motion.js",
            "replay-oval.js",
            "replay-strip.js",
            "replay-panel.js",
            "replay-player.js",
            "replay.js",
            "replay-pair.js");

    private RaceReport() {}

    /**
     * Writes the report in UTF-8.
     *
     * @param found what was found out about the race
     * @param out left open
     * @throws IOException if the report cannot be written
     */
    public static void write(RaceFindings found, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        write(found, writer);
        writer.flush();
    }

    /**
     * Writes the report as text.
     *
     * @param found what was found out about the race
     * @param out left open
     * @throws IOException if the report cannot be written
     */
    public static void write(RaceFindings found, Writer out) throws IOException {
        RaceDossier dossier = RaceDossier.of(found);
        List<ReportSection.Filled> sections = SECTIONS.stream()
                .flatMap(section -> section.fill(dossier).stream())
                .toList();
        boolean hasChart = sections.stream().anyMatch(ReportSection.Filled::hasChart);
        Race race = found.sheet().race();
        String description = dossier.telling().sentences().isEmpty()
                ? race.title()
                : dossier.telling().sentences().get(0).text();
        Page page = new Page(
                race.competition().name().isEmpty()
                        ? race.title()
                        : race.competition().name() + ": " + race.title(),
                description,
                sections,
                resource("report.css"),
                hasChart ? resource("echarts.min.js") : "",
                script(hasChart),
                hasChart ? new ChartData(dossier).json() : "",
                Optional.ofNullable(RaceReport.class.getPackage().getImplementationVersion())
                        .orElse(""));
        try {
            Templates.render("page.jte", page, new WriterOutput(out));
        } catch (TemplateException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof UncheckedIOException failed) {
                    throw failed.getCause();
                }
            }
            throw e;
        }
    }

    /**
     * Name for the file of a report: {@code paris-2024-men-1500m-final.html} for a championship race, else made from the
     * race's id, since one city sees several meetings in a year.
     */
    public static String fileName(Race race) {
        String year =
                race.date().map(date -> Integer.toString(date.last().getYear())).orElse("");
        String place = race.competition().city().isEmpty()
                ? race.competition().name()
                : race.competition().city();
        String event = race.event().name().replace(" m", "m").replace(",", "");
        boolean isMainRaceThere = race.competition().category().isChampionship()
                && race.id()
                        .endsWith("-" + race.event().code() + "-" + race.round().code());
        String words = isMainRaceThere
                ? String.join(
                        " ", place, year, race.sex().word(), event, race.round().name())
                : race.id();
        String name = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name + ".html";
    }

    private static String script(boolean hasChart) throws IOException {
        StringBuilder script = new StringBuilder(resource("page.js"));
        for (String name : hasChart ? CHART_SCRIPTS : List.<String>of()) {
            script.append(resource(name));
        }
        return script.toString();
    }

    /** A file that comes with the page templates. */
    static String resource(String name) throws IOException {
        try (InputStream in = RaceReport.class.getResourceAsStream("/report/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its file report/" + name + "; maybe build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
