package org.metricmile.feeds.finishlynx;

import java.util.List;

/**
 * The order of the races of a meet, {@code lynx.sch}.
 *
 * @param heats in the order they are run
 */
public record SchFile(List<LynxHeat> heats) {

    /** A meet without a schedule. */
    public static final SchFile EMPTY = new SchFile(List.of());

    public SchFile {
        heats = List.copyOf(heats);
    }

    /** The file as text; it reads back as the same order. */
    public String text() {
        LynxText text = new LynxText();
        heats.forEach(heat -> text.row(
                List.of(String.valueOf(heat.event()), String.valueOf(heat.round()), String.valueOf(heat.heat()))));
        return text.toString();
    }
}
