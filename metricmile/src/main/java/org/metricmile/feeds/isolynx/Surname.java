package org.metricmile.feeds.isolynx;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How well a name in a track file agrees with a name on a result list. Track files print surnames in capitals of the Latin
 * alphabet and lose what it does not have: WE?EL for Weßel, SATEN for Sæten.
 */
final class Surname {

    /** How well two names agree. */
    enum Agreement {
        /** The printed words stand in the name behind the first one, accents and capitals aside. */
        SAME,
        /** A letter or two are other, missing or lost; or it is the first word of the name. */
        NEAR,
        NONE
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-.]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Z?]+");

    /** Shorter names are near too many others. */
    private static final int SHORTEST_FOR_ONE_EDIT = 5;

    private static final int SHORTEST_FOR_TWO_EDITS = 9;

    private Surname() {}

    static Agreement agreement(String printed, String fullName) {
        List<String> wanted = withoutInitials(words(printed, false));
        if (wanted.isEmpty()) {
            return Agreement.NONE;
        }
        Agreement best = Agreement.NONE;
        for (boolean digraphs : new boolean[] {false, true}) {
            List<String> name = words(fullName, digraphs);
            for (int from = 0; from < name.size(); from++) {
                for (int to = from + 1; to <= name.size(); to++) {
                    Agreement agreement = compare(
                            String.join("", wanted),
                            String.join("", name.subList(from, to)),
                            from == 0 && name.size() > 1);
                    best = agreement.compareTo(best) < 0 ? agreement : best;
                }
            }
        }
        return best;
    }

    private static Agreement compare(String wanted, String words, boolean withFirstWord) {
        if (wanted.equals(words)) {
            return withFirstWord ? Agreement.NEAR : Agreement.SAME;
        }
        int allowed = wanted.length() >= SHORTEST_FOR_TWO_EDITS ? 2 : wanted.length() >= SHORTEST_FOR_ONE_EDIT ? 1 : 0;
        boolean near = wanted.indexOf('?') >= 0 ? isWithLostLetters(wanted, words) : edits(wanted, words) <= allowed;
        return near && !withFirstWord ? Agreement.NEAR : Agreement.NONE;
    }

    /** Each question mark stands for one letter, or for two where one letter is written as two. */
    private static boolean isWithLostLetters(String wanted, String words) {
        boolean hasLetters = wanted.chars().filter(letter -> letter != '?').count() >= 2;
        return hasLetters && Pattern.matches(wanted.replace("?", "[A-Z]{1,2}"), words);
    }

    /** Letters to change, add or leave out (Levenshtein 1966); stops counting at three. */
    private static int edits(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2) {
            return 3;
        }
        int[] last = new int[other.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        return last[other.length()];
    }

    private static List<String> withoutInitials(List<String> words) {
        List<String> longer = words.stream().filter(word -> word.length() > 1).toList();
        return longer.isEmpty() ? words : longer;
    }

    /** Words in capitals without accents; letters of other alphabets of Latin origin as one letter or as two. */
    private static List<String> words(String name, boolean digraphs) {
        String capitals = name.replace('\uFFFD', '?').toUpperCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder();
        for (char letter : Normalizer.normalize(capitals, Normalizer.Form.NFC).toCharArray()) {
            folded.append(fold(letter, digraphs));
        }
        String plain = ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(plain.replace("'", "").replace("\u2019", ""), -1)) {
            String letters = NO_LETTERS.matcher(word).replaceAll("");
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        return words;
    }

    private static String fold(char letter, boolean digraphs) {
        return switch (letter) {
            case 'Æ', 'Ä' -> digraphs ? "AE" : "A";
            case 'Ø', 'Ö', 'Œ' -> digraphs ? "OE" : "O";
            case 'Ü' -> digraphs ? "UE" : "U";
            case 'Å' -> digraphs ? "AA" : "A";
            case 'Þ' -> "TH";
            case 'Ð', 'Đ' -> digraphs ? "DJ" : "D";
            case 'Ł' -> "L";
            case 'ẞ' -> "SS";
            case 'İ', 'I' -> "I";
            default -> String.valueOf(letter);
        };
    }
}
