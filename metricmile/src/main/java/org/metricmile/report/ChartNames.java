package org.metricmile.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.metricmile.athletics.Athlete;

/**
 * Short names for charts: the family name, with an initial where two runners share it, and the whole name where that is
 * not enough. In the names as sources print them the family name stands last; a particle before it belongs to it, in lower case, as in
 * van der Poel, or one that is written with a capital, as in El Guerrouj, and so does a Junior after it.
 */
public final class ChartNames {

    private static final Set<String> PARTICLES = Set.of(
            "Al", "Bin", "Da", "De", "Del", "Della", "Den", "Der", "Di", "Do", "Dos", "Du", "El", "La", "Le", "Ten",
            "Ter", "Van", "Von");

    private static final List<String> SUFFIXES = List.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private final Map<Athlete, String> names = new HashMap<>();

    public ChartNames(List<Athlete> runners) {
        for (Athlete runner : runners) {
            names.put(runner, shortest(runner, runners));
        }
    }

    /** The short name; the whole name of somebody who did not run. */
    public String of(Athlete runner) {
        return names.getOrDefault(runner, runner.name());
    }

    private static String shortest(Athlete runner, List<Athlete> runners) {
        String family = familyName(runner.name());
        List<Athlete> sharing = new ArrayList<>();
        for (Athlete other : runners) {
            if (familyName(other.name()).equalsIgnoreCase(family)) {
                sharing.add(other);
            }
        }
        if (sharing.size() < 2) {
            return family;
        }
        long sameInitial = sharing.stream()
                .filter(other -> initial(other.name()).equals(initial(runner.name())))
                .count();
        return sameInitial > 1 ? runner.name() : initial(runner.name()) + " " + family;
    }

    static String familyName(String name) {
        String[] words = name.strip().split("\\s+", -1);
        int first = words.length - 1;
        if (first > 0 && SUFFIXES.contains(words[first].toLowerCase(Locale.ROOT))) {
            first--;
        }
        while (first > 1 && isParticle(words[first - 1])) {
            first--;
        }
        return String.join(" ", List.of(words).subList(first, words.length));
    }

    private static boolean isParticle(String word) {
        return Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word);
    }

    private static String initial(String name) {
        String stripped = name.strip();
        return stripped.isEmpty() ? "" : new String(Character.toChars(stripped.codePointAt(0))) + ".";
    }
}
