package org.metricmile.records.careers;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names as lists print them, with family names in capitals. */
final class ListName {

    private ListName() {}

    /** {@code Frank Clement} of {@code Frank CLEMENT}; what is one capital or mixed stays, {@code Stewart McSWEYN} too, and {@code MCBRIDE} is {@code McBride}. */
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
            first = !Character.isLetter(letter) || isMc(word, i);
        }
        return small.toString();
    }

    /** Whether the name goes on with a capital after its {@code Mc}: {@code McBride} of {@code MCBRIDE}. */
    private static boolean isMc(String word, int at) {
        boolean begins = at == 1 || (at > 1 && !Character.isLetter(word.charAt(at - 2)));
        return begins && word.startsWith("MC", at - 1) && word.length() > at + 2;
    }
}
