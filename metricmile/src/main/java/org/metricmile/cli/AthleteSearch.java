package org.metricmile.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.RaceSheet;

/** Finds the athlete of a race whom a person means: by id, or by words that one name alone has. */
final class AthleteSearch {

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
                .filter(athlete -> athlete.id().equals(typed.strip())
                        || (!words.isEmpty() && words(athlete.name()).containsAll(words)))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        if (meant.isEmpty()) {
            throw CommandException.notFound(
                    "Nobody in %s is called \"%s\". There are: %s".formatted(where, typed, names(field)));
        }
        throw CommandException.notFound("\"%s\" may be %s in %s. Maybe add the given name, or use the id"
                .formatted(typed, names(meant), where));
    }

    private static String names(List<Athlete> athletes) {
        return athletes.stream()
                .map(athlete -> athlete.name() + " (" + athlete.id() + ")")
                .collect(Collectors.joining(", "));
    }

    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(folded.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
