package org.metricmile.records.careers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names as lists print them, with family names in capitals. */
final class ListName {

    private ListName() {}

    /** {@code Frank Clement} of {@code Frank CLEMENT}; what is one capital or mixed stays, {@code Stewart McSWEYN} too. */
    static String readable(String listed) {
        return Arrays.stream(listed.split(" ", -1)).map(ListName::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (word.length() < 2 || !word.equals(word.toUpperCase(Locale.ROOT)) || word.contains(".")) {
            return word;
        }
        StringBuilder small = new StringBuilder();
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            small.append(first ? letter : Character.toLowerCase(letter));
            first = !Character.isLetter(letter);
        }
        return small.toString();
    }
}
