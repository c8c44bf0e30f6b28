package org.metricmile.athletics;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they compare where accents and capitals do not count. */
public final class PlainLetters {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private PlainLetters() {}

    /** Without accents and capitals: {@code Nordås} is {@code nordas}. Letters that are no base with an accent, as ø, stay. */
    public static String of(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
