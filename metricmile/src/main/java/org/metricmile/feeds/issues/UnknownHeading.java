package org.metricmile.feeds.issues;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.NearSpellings;
import org.metricmile.race.ImportIssue;

/** A heading line that says something the format does not know. */
public record UnknownHeading(String where, String line, String known) implements ImportIssue {

    @Override
    public String message() {
        return key().map(this::unknownKey)
                .orElseGet(() -> "\"%s\" is not a heading this format knows and was left out. Known are %s."
                        .formatted(line, known));
    }

    private String unknownKey(String key) {
        return "The key \"%s\" of \"%s\" is not one this format knows; the line was left out.%s Known are %s."
                .formatted(
                        key,
                        line,
                        near().map(near -> " Maybe \"" + near + "\" is meant.").orElse(""),
                        known);
    }

    private Optional<String> key() {
        int colon = line.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.of(line.substring(0, colon).strip());
    }

    /** The known key that this one resembles, so that it may be misspelt. */
    private Optional<String> near() {
        return key().flatMap(key -> NearSpellings.nearest(key, List.of(known.split(", "))));
    }

    @Override
    public Severity severity() {
        return near().isPresent() ? Severity.WARNING : Severity.NOTE;
    }
}
