package org.metricmile.archive;

/** One version of something that the archive keeps in versions. */
interface StoredVersion {

    /** Its number in the archive. */
    int number();

    /** Its number among the versions of the same thing, counted from 1. */
    int version();

    /** SHA-256 of its facts, 64 hexadecimal digits. */
    String contentSha256();
}
