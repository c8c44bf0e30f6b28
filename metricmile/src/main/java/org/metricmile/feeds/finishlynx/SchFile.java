package org.metricmile.feeds.finishlynx;

import java.util.List;
import java.util.Optional;

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

    /** The only race of an event; empty if it has several or none. */
    Optional<LynxHeat> onlyOf(int event) {
        List<LynxHeat> own =
                heats.stream().filter(heat -> heat.event() == event).toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** The file as text; it reads back as the same order. */
    public String text() {
        LynxText text = new LynxText();
        heats.forEach(heat -> text.row(
                List.of(String.valueOf(heat.event()), String.valueOf(heat.round()), String.valueOf(heat.heat()))));
        return text.toString();
    }
}
