package org.metricmile.athletics;

/** How a mark was timed. Hand times are read to tenths, and the rules do not treat them as equal to automatic ones. */
public enum Timing {
    AUTOMATIC,
    HAND
}
