package org.metricmile.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.ArchiveException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** {@code mile}: the command line of Metric Mile. */
@Command(
        name = "mile",
        mixinStandardHelpOptions = true,
        versionProvider = Mile.Version.class,
        description = "Race lab and record desk for middle-distance running.",
        subcommands = {
            DemoCommand.class,
            RacesCommand.class,
            ShowCommand.class,
            SplitsCommand.class,
            MomentsCommand.class,
            ReservesCommand.class,
            AthleteCommand.class,
            PlanCommand.class,
            ClaimsCommand.class,
            StoryCommand.class,
            HeadToHeadCommand.class,
            RecordCommand.class,
            RecordsCommand.class,
            ListCommand.class,
            ReconstructCommand.class,
            GreatnessCommand.class,
            SimulateCommand.class,
            CompareCommand.class,
            WhatIfCommand.class,
            BestCommand.class,
            RiverCommand.class,
            CalibrateCommand.class,
            ReportCommand.class,
            SheetCommand.class,
            ImportCommand.class,
            ReviewCommand.class,
            CorrectCommand.class,
            ExportCommand.class,
            ArchiveCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        footer = {
            "",
            "Examples:",
            "  mile demo",
            "  mile report my-race.csv",
            "",
            "Exit codes: 0 ok, 1 no such record, 2 wrong usage, 3 bad data, 4 not found.",
            "Shell completion: source <(mile generate-completion)"
        })
public final class Mile implements Runnable {

    @Mixin
    private final Console console = new Console();

    private Mile() {}

    public static void main(String[] args) {
        StandardOutput standardOutput = new StandardOutput();
        PrintWriter out = utf8(standardOutput);
        PrintWriter err = utf8(System.err);
        int exitCode = commandLine(out, err).execute(args);
        out.flush();
        @Nullable String fault = standardOutput.fault();
        if (fault != null) {
            err.println("mile: standard output cannot be written: " + fault);
        }
        err.flush();
        System.exit(fault != null && exitCode == ExitCode.OK ? ExitCode.BAD_DATA : exitCode);
    }

    /** The command line, writing where it is told. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Mile());
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        return line.setOut(out)
                .setErr(err)
                .registerConverter(LocalDate.class, Mile::day)
                .registerConverter(int.class, Mile::wholeInt)
                .registerConverter(Integer.class, Mile::wholeInt)
                .registerConverter(long.class, Mile::whole)
                .registerConverter(Long.class, Mile::whole)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Mile::explainUsage)
                .setExecutionExceptionHandler(Mile::explain);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "\"" + text + "\" is not a day. Expected are year, month and day, as in 2026-11-24");
        }
    }

    private static int wholeInt(String text) {
        long number = whole(text);
        if (number != (int) number) {
            throw new TypeConversionException("\"" + text + "\" is too large");
        }
        return (int) number;
    }

    private static long whole(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("\"" + text + "\" is not a whole number");
        }
    }

    @Override
    public void run() {
        console.out().println("mile: race lab and record desk for middle-distance running");
        console.out().println();
        console.out().println("  mile demo                  tell the Paris 2024 1500 m final");
        console.out().println("  mile report my-race.csv    a report of your own race");
        console.out().println();
        console.out().println("All commands: mile --help");
        console.out().flush();
    }

    /** One line that says what is wrong, and where help is, so that it is not lost above a page of help. */
    private static int explainUsage(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        line.getErr().println("mile: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, line.getErr());
        line.getErr().println("Help: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof CommandException expected) {
            line.getErr().println("mile: " + expected.getMessage());
            return expected.exitCode();
        }
        if (failure instanceof ArchiveException damaged) {
            line.getErr().println("mile: " + damaged.getMessage());
            return ExitCode.BAD_DATA;
        }
        throw failure;
    }

    /** UTF-8 whatever the platform thinks, so that names arrive whole in files and pipes. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            @Nullable String version = Mile.class.getPackage().getImplementationVersion();
            return new String[] {"Metric Mile " + (version == null ? "(development)" : version)};
        }
    }
}
