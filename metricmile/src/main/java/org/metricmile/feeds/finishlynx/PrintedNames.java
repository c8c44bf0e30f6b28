package org.metricmile.feeds.finishlynx;

import java.util.regex.Pattern;
import org.metricmile.athletics.PlainLetters;

/** When two printed names are the same: capitals, accents, signs and blanks do not count, letters do. */
final class PrintedNames {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PrintedNames() {}

    static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Whether the family names are the same, however the given names are written. */
    static boolean isSameFamily(String name, String last) {
        String family = folded(last);
        return !family.isEmpty() && (" " + folded(name)).endsWith(" " + family);
    }

    /** Whether given names may be the same person's: one is the beginning of the other, or only an initial of it. */
    static boolean mayBeSameGiven(String name, String first) {
        String entered = folded(name);
        String given = folded(first);
        return given.isEmpty()
                || entered.startsWith(given)
                || given.startsWith(entered.split(" ", 2)[0])
                || (given.length() > 2 && entered.length() > 2 && entered.startsWith(given.substring(0, 3)));
    }

    static String folded(String name) {
        return NO_LETTERS.matcher(PlainLetters.of(name)).replaceAll(" ").strip();
    }
}
