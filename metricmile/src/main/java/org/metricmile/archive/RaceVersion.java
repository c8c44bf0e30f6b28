package org.metricmile.archive;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a race. A corrected result adds a version; the ones before it stay as they are.
 *
 * @param raceId own id of the race
 * @param version counted from 1
 * @param recordedAt when it was imported
 * @param knownSince first day on which it was known, the day of the import where nothing else was said
 * @param inForce true for the version that is taken where no other is asked for
 * @param reason why, in the words of the person who imported it
 * @param contentSha256 SHA-256 of its facts, 64 hexadecimal digits
 */
public record RaceVersion(
        String raceId,
        int version,
        Instant recordedAt,
        LocalDate knownSince,
        boolean inForce,
        String reason,
        String contentSha256) {}
