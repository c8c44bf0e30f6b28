package org.metricmile.cli;

import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.simulation.Entrant;
import picocli.CommandLine.Option;

/** Whose plan a command asks about, of the field of a race. */
final class AskedAthlete {

    @Option(
            names = "--athlete",
            required = true,
            paramLabel = "NAME",
            description = "Who is asked about: id, or words of the name.")
    private String name = "";

    /** @throws CommandException with exit code 4 if nobody or several of the field are meant */
    Athlete in(List<Entrant> field, String raceId) {
        return among(field.stream().map(Entrant::athlete).toList(), raceId);
    }

    /** The same of a field of names only. */
    Athlete among(List<Athlete> field, String raceId) {
        return AthleteSearch.among(field, name, raceId);
    }
}
