package org.metricmile.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Race;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.commentary.CommentatorsSheet;
import org.metricmile.report.SheetPage;
import org.metricmile.report.commentary.SheetMarkdown;
import org.metricmile.report.commentary.SheetText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile sheet}: what a commentator wants to know of the field, on one page. */
@Command(
        name = "sheet",
        mixinStandardHelpOptions = true,
        description = {
            "Write the commentator's sheet of a race as one HTML page to print.",
            "It has bests, championships, rankings and last finals of each athlete, head to head in finals, best marks of all time"
                    + " and of the season. Nothing of the day of the race or later is in it."
        },
        footer = {"", "Examples:", "  mile sheet paris 2024 1500 men final", "  mile sheet OG2024-M-1500-F --markdown"})
final class SheetCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "File to write; else named after the race, in this folder. Markdown goes to standard output.")
    private @Nullable Path output;

    @Option(names = "--markdown", description = "Markdown instead of HTML.")
    private boolean markdown;

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        choice.withRace((archive, sheet) -> {
            DeskOnRecord desk = DeskOnRecord.of(
                    archive, sheet.race().sex(), sheet.race().event().distance());
            print(sheet.race(), SheetText.of(commentators(sheet, archive, desk)));
            desk.sayLeftOut(console);
        });
    }

    private static CommentatorsSheet commentators(RaceSheet sheet, Archive archive, DeskOnRecord desk) {
        FormBook book = FormBookOfArchive.of(archive, sheet.race());
        Race race = book.dated(sheet.race());
        LocalDate day = race.date()
                .filter(DateInterval::isOneDay)
                .map(DateInterval::first)
                .orElseGet(() -> RaceDay.of(sheet, desk.desk()));
        if (sheet.startList().isEmpty() && sheet.results().isEmpty()) {
            throw CommandException.badData(
                    "Neither a start list nor results of %s are on record, so nobody is known who runs"
                            .formatted(race.id()));
        }
        return CommentatorsSheet.of(
                race, day, sheet.startList(), sheet.results(), book, desk.desk().lists());
    }

    private void print(Race race, SheetText sheet) {
        if (markdown && output == null) {
            console.out().print(SheetMarkdown.of(sheet));
            console.out().flush();
            return;
        }
        Path file = output == null ? Path.of(SheetPage.fileName(race)) : output;
        try {
            String text = markdown ? SheetMarkdown.of(sheet) : SheetPage.of(sheet);
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw WriteFault.of("The sheet", file, e);
        }
        console.out().println(file);
        console.out().flush();
    }
}
