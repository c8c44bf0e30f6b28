package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metricmile.feeds.RaceBundleWriter;
import org.metricmile.feeds.RaceJson;
import org.metricmile.feeds.SplitSheetWriter;
import org.metricmile.feeds.finishlynx.EvtWriter;
import org.metricmile.feeds.finishlynx.LifWriter;
import org.metricmile.race.RaceSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile export}: a race as a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Write a race as JSON, split sheet, race bundle, FinishLynx result file or start list.",
        footer = {
            "",
            "Examples:",
            "  mile export OG2024-M-1500-F --format json",
            "  mile export OG2024-M-1500-F --format bundle -o paris/"
        })
final class ExportCommand implements Runnable {

    /** Forms of export. */
    enum Form {
        /** One JSON document. */
        json,
        /** One table, athletes down and marks across. */
        sheet,
        /** A folder of CSV files that can be imported again. */
        bundle,
        /** A FinishLynx result file. */
        lif,
        /** A FinishLynx start list. */
        evt
    }

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private Form form = Form.json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "File to write, or folder for a bundle; else standard output.")
    private @Nullable Path output;

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        if (form == Form.bundle && output == null) {
            throw CommandException.usage("A bundle is a folder of files: name it with -o FOLDER");
        }
        RaceSheet sheet = choice.sheet();
        try {
            if (form == Form.bundle && output != null) {
                RaceBundleWriter.write(List.of(sheet), output);
                console.out().println(output);
            } else {
                String text = text(sheet);
                if (output == null) {
                    console.out().print(text);
                } else {
                    Files.writeString(output, text);
                    console.out().println(output);
                }
            }
            console.out().flush();
        } catch (IOException e) {
            throw WriteFault.of("The export", output, e);
        }
    }

    private String text(RaceSheet sheet) {
        return switch (form) {
            case json -> RaceJson.write(sheet);
            case sheet -> SplitSheetWriter.write(sheet);
            case lif -> LifWriter.write(sheet).text();
            case evt -> EvtWriter.write(sheet).text();
            case bundle -> throw new IllegalStateException("a bundle is a folder of files, not one text");
        };
    }
}
