package org.metricmile.athletics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a misspelt word may mean. It is for messages only: nothing is ever taken for the word that it resembles. Capitals
 * and accents do not count; how far two spellings are apart is Levenshtein's distance.
 */
public final class NearSpellings {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NearSpellings() {}

    /** The nearest word, if no more than a quarter of the letters, or one, are others. */
    public static Optional<String> nearest(String typed, Collection<String> known) {
        String folded = PlainLetters.of(typed);
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(folded, PlainLetters.of(word))))
                .filter(word -> distance(folded, PlainLetters.of(word)) <= Math.max(1, folded.length() / 4));
    }

    /**
     * Those whose names are near, the nearest first: every word typed is near a word of the name, by a third of its
     * letters, or else one of them is, by a quarter of them: one word alone tells less.
     *
     * @param most how many are given
     */
    public static <T> List<T> near(String typed, Collection<T> known, Function<T, String> name, int most) {
        List<String> wanted = words(typed);
        List<T> byAll = known.stream()
                .filter(each ->
                        !wanted.isEmpty() && nearWords(wanted, name.apply(each), NearSpellings::third) == wanted.size())
                .toList();
        Collection<T> chosen = byAll.isEmpty() ? known : byAll;
        return chosen.stream()
                .filter(each -> !byAll.isEmpty() || nearWords(wanted, name.apply(each), word -> word.length() / 4) > 0)
                .sorted(Comparator.comparingInt(each -> sum(wanted, name.apply(each))))
                .limit(most)
                .toList();
    }

    private static int third(String word) {
        return (word.length() + 1) / 3;
    }

    private static long nearWords(List<String> wanted, String name, ToIntFunction<String> most) {
        List<String> words = words(name);
        return wanted.stream()
                .filter(word -> nearestWord(word, words) <= most.applyAsInt(word))
                .count();
    }

    private static int sum(List<String> wanted, String name) {
        List<String> words = words(name);
        return wanted.stream().mapToInt(word -> nearestWord(word, words)).sum();
    }

    private static int nearestWord(String word, List<String> words) {
        return words.stream().mapToInt(other -> distance(word, other)).min().orElse(word.length());
    }

    private static List<String> words(String text) {
        return Stream.of(NO_LETTERS.split(PlainLetters.of(text), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
