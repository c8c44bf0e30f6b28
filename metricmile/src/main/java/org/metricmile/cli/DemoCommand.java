package org.metricmile.cli;

import java.nio.file.Path;
import java.util.List;
import org.metricmile.archive.Archive;
import org.metricmile.race.RaceSheet;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.Sentence;
import org.metricmile.story.Telling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mile demo}: the Paris 2024 men's 1500 m final, told on the terminal and as a report. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Tell the Paris 2024 Olympic men's 1500 m final, and write its report into this folder.")
final class DemoCommand implements Runnable {

    private static final String PARIS_FINAL = "OG2024-M-1500-F";
    private static final int LINES = 10;

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        try (Archive archive = archiveChoice.openExisting()) {
            RaceSheet sheet = archive.findRace(PARIS_FINAL)
                    .orElseThrow(() -> CommandException.notFound("The archive " + archiveChoice.path()
                            + " does not hold the Paris final. Maybe run the demo without --archive"));
            RaceFindings found = ReportFile.findings(sheet, archive, Long.parseLong(Seed.USUAL));
            List<Sentence> sentences = Telling.of(found).sentences();
            sentences.stream().limit(LINES).forEach(sentence -> console.out().println(sentence.text()));
            Path written = ReportFile.write(
                    ReportFile.withChances(found, archive, ReportCommand.USUAL_RUNS, Long.parseLong(Seed.USUAL)), null);
            console.out().println();
            console.out().println("The report: " + written.toAbsolutePath());
            console.out().flush();
        }
    }
}
