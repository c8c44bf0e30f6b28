package org.metricmile.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.PlanCheck;
import org.metricmile.simulation.PlanFormatException;
import org.metricmile.simulation.PlanText;
import org.metricmile.simulation.RacePlan;
import org.metricmile.track.Course;

/** Gives race plans from files to the runners of a field. */
final class PlanFiles {

    private static final long LARGEST_BYTES = 64 * 1024;

    private PlanFiles() {}

    /** @throws CommandException if a file cannot be read, is no plan, is of nobody of the field, or cannot be run */
    static List<Entrant> applied(List<Path> files, List<Entrant> field, Course course, String raceId) {
        List<Entrant> applied = new ArrayList<>(field);
        List<Athlete> athletes = field.stream().map(Entrant::athlete).toList();
        for (Path file : files) {
            PlanText text = read(file, athletes, raceId);
            Athlete whose = AthleteSearch.among(athletes, text.athlete(), raceId);
            applied.replaceAll(entrant -> entrant.athlete().equals(whose) ? entrant.withPlan(text.plan()) : entrant);
        }
        return runnable(applied, course);
    }

    /**
     * A plan of one athlete of the field that is given in lines.
     *
     * @throws CommandException if a line is not understood, or the plan cannot be run
     */
    static RacePlan changed(List<Entrant> field, Athlete athlete, List<String> lines, Course course, String raceId) {
        RacePlan plan = typed(field.stream().map(Entrant::athlete).toList(), athlete, lines, raceId);
        List<Entrant> changed = new ArrayList<>(field);
        changed.replaceAll(entrant -> entrant.athlete().equals(athlete) ? entrant.withPlan(plan) : entrant);
        runnable(changed, course);
        return plan;
    }

    /** @throws CommandException if a line is not understood, or names nobody of the field */
    static RacePlan typed(List<Athlete> athletes, Athlete athlete, List<String> lines, String raceId) {
        try {
            return PlanText.parse(
                            String.join("\n", lines) + "\nathlete: " + athlete.id(),
                            words ->
                                    AthleteSearch.among(athletes, words, raceId).id())
                    .plan();
        } catch (PlanFormatException wrong) {
            // the line of the athlete is ours, and the last
            throw CommandException.usage("--change, " + wrong.getMessage());
        }
    }

    private static List<Entrant> runnable(List<Entrant> field, Course course) {
        List<String> impossible = PlanCheck.impossible(course, field);
        if (!impossible.isEmpty()) {
            throw CommandException.badData("The plan cannot be run: " + String.join("; ", impossible));
        }
        return field;
    }

    /** @throws CommandException if the file cannot be read or is no plan, or a rival it names is not in the field */
    static PlanText read(Path file, List<Athlete> athletes, String raceId) {
        if (Files.isDirectory(file)) {
            throw CommandException.badData(file + " is a folder. A race plan is a text file of one runner");
        }
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw CommandException.badData(file + " is too large for a race plan");
            }
            return PlanText.parse(
                    Files.readString(file),
                    words -> AthleteSearch.among(athletes, words, raceId).id());
        } catch (PlanFormatException wrong) {
            throw CommandException.badData(file + ", " + wrong.getMessage());
        } catch (NoSuchFileException none) {
            throw CommandException.notFound("There is no file " + file);
        } catch (CharacterCodingException other) {
            throw CommandException.badData(file + " is no text in UTF-8, so it is no race plan");
        } catch (IOException unreadable) {
            throw CommandException.badData(file + " cannot be read: " + unreadable.getMessage());
        }
    }
}
