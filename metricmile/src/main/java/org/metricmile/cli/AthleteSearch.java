package org.metricmile.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.NearSpellings;
import org.metricmile.athletics.PlainLetters;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.RaceSheet;

/** Finds the athlete of a race whom a person means: by id, or by words that one name alone has. */
final class AthleteSearch {

    /** Where there are more, of a big field or a whole archive, only those near are named. */
    private static final int FIELD = 12;

    private static final int NAMED = 5;

    private AthleteSearch() {}

    /** @throws CommandException with exit code 4 if nobody or several are meant */
    static Athlete in(RaceSheet sheet, String typed) {
        List<Athlete> field = Stream.concat(
                        sheet.results().stream().map(Result::athlete),
                        sheet.startList().stream().map(StartListEntry::athlete))
                .distinct()
                .toList();
        return among(field, typed, sheet.race().id());
    }

    /** @throws CommandException with exit code 4 if nobody or several are meant */
    static Athlete among(List<Athlete> field, String typed, String where) {
        List<String> words = words(typed);
        List<Athlete> meant = field.stream()
                .filter(athlete -> athlete.id().equals(typed.strip()) || (!words.isEmpty() && hasName(athlete, words)))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.isEmpty()) {
            throw CommandException.notFound(
                    "Nobody in %s is called \"%s\".%s".formatted(where, typed, whoElse(field, typed)));
        }
        throw CommandException.notFound(
                "\"%s\" may be %s in %s. Maybe add the given name, or use the id".formatted(typed, some(meant), where));
    }

    private static String some(List<Athlete> meant) {
        int more = meant.size() - FIELD;
        return names(meant.stream().limit(FIELD).toList(), ", ") + (more > 0 ? " or one of " + more + " more" : "");
    }

    private static String whoElse(List<Athlete> field, String typed) {
        String near = near(field, typed);
        if (!near.isEmpty()) {
            return near;
        }
        return field.size() > FIELD
                ? " No name of the " + field.size() + " there is near."
                : field.isEmpty() ? "" : " There are: " + names(field, ", ");
    }

    /** A question that names those who may be meant, after a space; empty if no name is near. */
    static String near(List<Athlete> field, String typed) {
        List<Athlete> near = NearSpellings.near(typed, field, Athlete::name, NAMED);
        return near.isEmpty() ? "" : " Did you mean " + names(near, " or ") + "?";
    }

    private static String names(List<Athlete> athletes, String between) {
        return athletes.stream()
                .map(athlete -> athlete.name() + " (" + athlete.id() + ")")
                .collect(Collectors.joining(between));
    }

    /** Whether a name of an athlete has all these words, that by which he or she is called here or another one. */
    static boolean hasName(Athlete athlete, Collection<String> words) {
        return Stream.concat(
                        Stream.of(athlete.name()), ReferenceTables.shipped().identities().otherNames(athlete).stream())
                .anyMatch(name -> words(name).containsAll(words));
    }

    static List<String> words(String text) {
        return Stream.of(PlainLetters.of(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
