package org.metricmile.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Why and when something is imported.
 *
 * @param reason why, in the words of the person who imports
 * @param now when, in the time of the machine
 * @param published day on which what is imported was made public, where it is not today's news: an annulment of 2009 that
 *     is entered years later was known from 2009 on
 */
public record Occasion(String reason, Instant now, Optional<LocalDate> published) {

    /**
     * @throws ArchiveException if it is published later than the day after now: nothing is known before it is public,
     *     and somewhere on earth it is tomorrow already
     */
    public Occasion {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (published.isPresent() && published.get().isAfter(today.plusDays(1))) {
            throw new ArchiveException("what is published on %s cannot be known on %s; maybe a digit is wrong"
                    .formatted(published.get(), today));
        }
    }

    /** An import of what is made public now. */
    public static Occasion now(String reason, Instant now) {
        return new Occasion(reason, now, Optional.empty());
    }

    /** The first day, in UTC, on which it is known. */
    LocalDate knownSince() {
        return published.orElse(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }
}
