package org.metricmile.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.metricmile.athletics.PlainLetters;
import org.metricmile.athletics.Sex;

/**
 * The words of a name without accents and capitals, in alphabetical order.
 *
 * @param key the words with blanks between
 * @param sex of who is called so
 */
record NameWords(String key, Sex sex) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A name that is one letter off is near only if it has this many: short ones resemble each other by chance. */
    private static final int NEAR_LETTERS = 10;

    static NameWords of(String name, Sex sex) {
        List<String> words = new ArrayList<>(List.of(NO_LETTERS.split(plain(name), -1)));
        words.removeIf(String::isEmpty);
        words.sort(Comparator.naturalOrder());
        return new NameWords(String.join(" ", words), sex);
    }

    /** Letters that are no base with an accent are written as lists without them write them. */
    private static String plain(String name) {
        return PlainLetters.of(name)
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("đ", "d");
    }

    /** The key itself and the key without any one of its letters: names that are one letter off have one of these in common. */
    Set<String> lettersLess() {
        Set<String> less = new LinkedHashSet<>();
        if (key.length() >= NEAR_LETTERS) {
            less.add(key);
            for (int i = 0; i < key.length(); i++) {
                less.add(key.substring(0, i) + key.substring(i + 1));
            }
        }
        return less;
    }

    boolean sharesWordWith(NameWords other) {
        Set<String> words = new LinkedHashSet<>(List.of(key.split(" ", -1)));
        words.retainAll(List.of(other.key.split(" ", -1)));
        return !words.isEmpty();
    }

    boolean isOneLetterOff(NameWords other) {
        String one = key;
        String two = other.key;
        int shorter = Math.min(one.length(), two.length());
        if (Math.abs(one.length() - two.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), two.length()) - start - end <= 1;
    }
}
