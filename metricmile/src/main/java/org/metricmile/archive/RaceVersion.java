package org.metricmile.archive;

import java.time.Instant;

/**
 * One version of a race. A corrected result adds a version; the ones before it stay as they are.
 *
 * @param raceId own id of the race
 * @param version counted from 1
 * @param recordedAt when it was imported
 * @param reason why, in the words of the person who imported it
 * @param contentSha256 SHA-256 of its facts, 64 hexadecimal digits
 */
public record RaceVersion(String raceId, int version, Instant recordedAt, String reason, String contentSha256) {}
