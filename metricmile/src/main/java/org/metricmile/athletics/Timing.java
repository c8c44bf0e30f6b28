package org.metricmile.athletics;

/** How a mark was timed; hand times are never compared with automatic ones as if equal. */
public enum Timing {
    AUTOMATIC,
    HAND
}
