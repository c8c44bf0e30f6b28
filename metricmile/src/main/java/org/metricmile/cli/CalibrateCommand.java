package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.calibration.Fit;
import org.metricmile.calibration.FittedNumber;
import org.metricmile.calibration.KnownField;
import org.metricmile.calibration.Misfit;
import org.metricmile.calibration.RaceRoles;
import org.metricmile.calibration.SimulatedFigures;
import org.metricmile.calibration.Targets;
import org.metricmile.calibration.Validation;
import org.metricmile.calibration.ValidationRow;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.HabitsFormatException;
import org.metricmile.simulation.HabitsText;
import org.metricmile.simulation.Population;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile calibrate}: how near the simulation comes to races that were run, and the fit of its numbers. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = {
            "Fit the habits of a population, by which races are simulated, to what championship races are like; or, with --check, print"
                    + " the validation table.",
            "Races that the fit looks at and races that only the check looks at are listed by name."
        },
        footer = {
            "",
            "Examples:",
            "  mile calibrate --check --tracks tracks --markdown",
            "  mile calibrate --population \"men 1500 m\" --evaluations 300 -o habits.csv"
        })
final class CalibrateCommand implements Runnable {

    private static final String FITTED_FOR = "fitted for ";

    private static final int MOST_RACES = 10_000;
    private static final int MOST_EVALUATIONS = 100_000;
    private static final int USUAL_EVALUATIONS = 300;

    @Option(names = "--check", description = "Print the validation table V1 to V19, S1 and S2; nothing is fitted.")
    private boolean check;

    @Option(
            names = "--ablations",
            description =
                    "With --check, also without drafting, without bends, without the cap of the sprint, without tactics.")
    private boolean ablations;

    @Option(
            names = "--of-the-fit",
            description =
                    "With --check, race the fields that the fit looks at, and tell the misfit of each population.")
    private boolean ofTheFit;

    @Option(
            names = "--tracks",
            paramLabel = "DIR",
            description = "A folder of track files of races in the archive, for the figures of real races.")
    private @Nullable Path tracks;

    @Option(
            names = "--habits",
            paramLabel = "FILE",
            description =
                    "Habits to check, or to begin the fit with; else those that ship with the program: for a check the fitted, for a fit those it began with.")
    private @Nullable Path habitsFile;

    @Option(
            names = "--population",
            paramLabel = "NAME",
            description =
                    "men 1500 m, women 1500 m, men 800 m or women 800 m; else men 1500 m is fitted, and all are checked.")
    private @Nullable String population;

    @Option(
            names = "--races",
            paramLabel = "N",
            description =
                    "Simulated races of each field; 12 for each try of a fit and 100 for a check if none is given.")
    private @Nullable Integer races;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description = "How many habits are tried, about; " + USUAL_EVALUATIONS + " if none is given.")
    private @Nullable Integer evaluations;

    @Option(
            names = "--step",
            paramLabel = "SHARE",
            description =
                    "How far the first tries are from where the fit begins, as a share of the range of each number; "
                            + Fit.USUAL_STEP + " if none is given, less to look near it.")
    private @Nullable Double step;

    @Option(names = "--seed", paramLabel = "S", defaultValue = Seed.USUAL, description = Seed.DESCRIPTION)
    private long seed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the fitted habits are written; else to standard output.")
    private @Nullable Path output;

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        int count = races == null ? (check ? 100 : 12) : races;
        if (count < 1 || count > MOST_RACES) {
            throw CommandException.usage("--races " + count + " is not 1 to " + MOST_RACES + "; maybe 100");
        }
        if (tries() < 1 || tries() > MOST_EVALUATIONS) {
            throw CommandException.usage(
                    "--evaluations " + tries() + " is not 1 to " + MOST_EVALUATIONS + "; maybe " + USUAL_EVALUATIONS);
        }
        if (!check && (ofTheFit || ablations)) {
            throw CommandException.usage((ofTheFit ? "--of-the-fit" : "--ablations") + " goes with --check only");
        }
        if (check && (evaluations != null || step != null || output != null)) {
            throw CommandException.usage((evaluations != null ? "--evaluations" : step != null ? "--step" : "--output")
                    + " is of a fit; with --check nothing is fitted");
        }
        if (!(firstStep() > 0 && firstStep() <= 0.5)) {
            throw CommandException.usage("--step " + step + " is not above 0 and at most 0.5; maybe 0.1");
        }
        WriteFault.requirePlace("The habits", output);
        HabitsText habits = habits();
        try (Archive archive = archiveChoice.openExisting()) {
            CalibrationRaces listed = CalibrationRaces.of(archive, HabitsShipped.races(), tracks);
            if (check) {
                check(habits, listed, count);
            } else {
                fit(habits, listed, count);
            }
            if (!listed.missing().isEmpty()) {
                console.say("Not in the archive: " + String.join(", ", listed.missing()));
            }
        }
    }

    private int tries() {
        return evaluations == null ? USUAL_EVALUATIONS : evaluations;
    }

    private double firstStep() {
        return step == null ? Fit.USUAL_STEP : step;
    }

    private HabitsText habits() {
        if (habitsFile == null) {
            return HabitsShipped.habits();
        }
        try {
            return HabitsText.parse(Files.readString(habitsFile));
        } catch (HabitsFormatException wrong) {
            throw CommandException.badData(habitsFile + ", " + wrong.getMessage());
        } catch (NoSuchFileException none) {
            throw CommandException.notFound("There is no file " + habitsFile);
        } catch (IOException unreadable) {
            throw CommandException.badData(habitsFile + " cannot be read: " + unreadable.getMessage());
        }
    }

    private void fit(HabitsText habits, CalibrationRaces listed, int count) {
        Population fitted = population == null ? Population.MEN_1500 : population(population);
        List<KnownField> fields = listed.fields(RaceRoles.Use.FIT, seed).getOrDefault(fitted, List.of());
        if (fields.isEmpty()) {
            throw CommandException.badData("The archive holds no race of %s to fit by".formatted(fitted.label()));
        }
        Habits begin = (habitsFile == null ? HabitsShipped.beginning() : habits).of(fitted);
        Fit.Result result = new Fit(
                        new SimulatedFigures(fields, seed, count),
                        new Misfit(Targets.of(fitted)),
                        FittedNumber.of(fitted),
                        seed,
                        tries(),
                        firstStep())
                .from(begin, console::progress);
        console.say(String.format(
                Locale.ROOT,
                "%n%d tries, seed %d, %d races of each of %d fields: misfit %.3f, before %.3f, in %d races of each of seed %d",
                result.tries(),
                seed,
                count,
                fields.size(),
                result.after(),
                result.before(),
                result.again().racesOfEach(),
                result.again().seed()));
        if (result.habits().equals(begin)) {
            console.say("Nothing better was found; these are the habits that it began with.");
        }
        write(with(habits, fitted, result.habits(), count, !result.habits().equals(begin))
                .text());
    }

    private static Population population(String label) {
        try {
            return Population.labelled(label);
        } catch (IllegalArgumentException unknown) {
            throw CommandException.usage("--population: " + unknown.getMessage());
        }
    }

    private HabitsText with(HabitsText habits, Population fitted, Habits found, int count, boolean better) {
        Map<Population, Habits> all = new EnumMap<>(habits.habits());
        all.put(fitted, found);
        if (!better) {
            return new HabitsText(habits.remarks(), all, habits.how());
        }
        Map<String, String> how = new LinkedHashMap<>(habits.how());
        FittedNumber.of(fitted)
                .forEach(number -> how.merge(
                        number.name(),
                        FITTED_FOR + fitted.label(),
                        (before, now) -> fittedFor(before, fitted.label())));
        List<String> remarks = new ArrayList<>(habits.remarks());
        remarks.removeIf(remark -> remark.startsWith(fitted.label() + ":"));
        remarks.add("%s: mile calibrate --population \"%s\" --races %d --evaluations %d --step %s --seed %d%s"
                .formatted(
                        fitted.label(),
                        fitted.label(),
                        count,
                        tries(),
                        firstStep(),
                        seed,
                        habitsFile == null ? "" : " --habits " + habitsFile));
        return new HabitsText(remarks, all, how);
    }

    /** For whom a number was fitted, once for each population. */
    private static String fittedFor(String before, String label) {
        Set<String> labels = new TreeSet<>(Set.of(label));
        if (before.startsWith(FITTED_FOR)) {
            labels.addAll(List.of(before.substring(FITTED_FOR.length()).split(" and ", -1)));
        }
        return FITTED_FOR + String.join(" and ", labels);
    }

    private void write(String text) {
        if (output == null) {
            console.out().print(text);
            console.out().flush();
            return;
        }
        try {
            Files.writeString(output, text);
        } catch (IOException e) {
            throw WriteFault.of("The habits", output, e);
        }
    }

    private void check(HabitsText habits, CalibrationRaces listed, int count) {
        Map<Population, List<KnownField>> fields =
                listed.fields(ofTheFit ? RaceRoles.Use.FIT : RaceRoles.Use.CHECK, seed);
        if (population != null) {
            fields.keySet().retainAll(Set.of(population(population)));
        }
        List<ValidationRow> rows = new Validation(
                        habits,
                        fields,
                        listed.figures(RaceRoles.Use.FIT),
                        listed.figures(RaceRoles.Use.CHECK),
                        seed,
                        count,
                        ablations)
                .rows();
        ValidationTable table = new ValidationTable(rows, seed);
        format.print(console.out(), table::table, table::json);
        Set<String> inside = Validation.inside(rows);
        console.say("%d of %d rows are inside with all their figures: %s"
                .formatted(
                        inside.size(),
                        rows.stream().map(ValidationRow::row).distinct().count(),
                        String.join(", ", inside)));
        if (ofTheFit) {
            fields.forEach((raced, own) -> console.say(String.format(
                    Locale.ROOT,
                    "Misfit of %s: %.3f",
                    raced.label(),
                    new Misfit(Targets.of(raced)).of(new SimulatedFigures(own, seed, count).by(habits.of(raced))))));
        }
    }
}
