package org.metricmile.archive;

import java.time.Instant;

/**
 * A raw document that the archive keeps.
 *
 * @param sha256 SHA-256 of its content, 64 hexadecimal digits
 * @param name the file name under which it was first imported
 * @param byteCount its length in bytes
 * @param recordedAt when it was first imported
 */
public record StoredDocument(String sha256, String name, long byteCount, Instant recordedAt) {}
