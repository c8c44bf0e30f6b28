package org.metricmile.story.article;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Headings and connecting phrases of a story, from a catalogue of messages. */
final class Phrases {

    // without a fallback to the language of the machine the same race gives the same story everywhere
    private static final ResourceBundle CATALOGUE = ResourceBundle.getBundle(
            "story.article",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Phrases() {}

    /**
     * A phrase with its parts put in.
     *
     * @throws java.util.MissingResourceException if the catalogue lacks it
     */
    static String of(String key, String... parts) {
        return new MessageFormat(CATALOGUE.getString(key), Locale.ROOT).format(parts);
    }
}
