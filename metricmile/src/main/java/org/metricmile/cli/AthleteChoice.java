package org.metricmile.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import picocli.CommandLine.Parameters;

/** The athlete that a command is about, named by id or by words that one name alone has. */
final class AthleteChoice {

    private static final int SHOWN = 8;

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "Id (cole-hocker), or words of the name that nobody else has (hocker).")
    private List<String> words = List.of();

    /** @throws CommandException with exit code 4 if nobody or several are meant */
    Athlete find(Archive archive) {
        return find(archive, String.join(" ", words));
    }

    /** @throws CommandException with exit code 4 if nobody or several are meant */
    static Athlete find(Archive archive, String words) {
        String typed = words.strip();
        List<Athlete> everybody = People.of(archive);
        List<Athlete> meant = meant(everybody, typed);
        if (meant.isEmpty()) {
            everybody = People.ofLists(archive);
            meant = meant(everybody, typed);
        }
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.isEmpty()) {
            String near = AthleteSearch.near(everybody, typed);
            throw CommandException.notFound("Nobody on record is called \"%s\".%s"
                    .formatted(typed, near.isEmpty() ? " Maybe a letter is wrong: each word must be whole" : near));
        }
        throw CommandException.notFound("\"%s\" may be %d people: %s%s. Maybe add a name, or use the id"
                .formatted(
                        typed,
                        meant.size(),
                        meant.stream()
                                .limit(SHOWN)
                                .map(athlete -> athlete.name() + " (" + athlete.id() + ")")
                                .collect(Collectors.joining(", ")),
                        meant.size() > SHOWN ? ", ..." : ""));
    }

    private static List<Athlete> meant(List<Athlete> everybody, String typed) {
        List<Athlete> byId =
                everybody.stream().filter(athlete -> athlete.id().equals(typed)).toList();
        Set<String> wanted = Set.copyOf(AthleteSearch.words(typed));
        return byId.isEmpty() && !wanted.isEmpty()
                ? everybody.stream()
                        .filter(athlete -> AthleteSearch.hasName(athlete, wanted))
                        .toList()
                : byId;
    }
}
