package org.metricmile.feeds.finishlynx;

import java.util.Optional;

/**
 * What the files hold about one race.
 *
 * @param heat its numbers
 * @param start its start list
 * @param result its result
 */
record HeatFiles(LynxHeat heat, Optional<Start> start, Optional<Finish> result) {

    /** A start list and the name of its document. */
    record Start(EvtFile.Event event, String document) {

        String where() {
            return document + ":" + event.line();
        }
    }

    /** A result and the name of its document. */
    record Finish(LifReader.Read read, String document) {}

    static HeatFiles of(LynxHeat heat) {
        return new HeatFiles(heat, Optional.empty(), Optional.empty());
    }

    HeatFiles with(Start added) {
        return new HeatFiles(heat, Optional.of(added), result);
    }

    HeatFiles with(Finish added) {
        return new HeatFiles(heat, start, Optional.of(added));
    }

    HeatFiles withoutResult() {
        return new HeatFiles(heat, start, Optional.empty());
    }

    boolean isEmpty() {
        return start.isEmpty() && result.isEmpty();
    }

    /** The header of the result, else of the start list. */
    LynxHeader header() {
        return result.map(finish -> finish.read().file().header())
                .orElseGet(() -> start.orElseThrow().event().header());
    }

    /** The document that the race is told by: the result, else the start list. */
    String document() {
        return result.map(Finish::document).orElseGet(() -> start.orElseThrow().document());
    }

    String where() {
        return result.map(Finish::document).orElseGet(() -> start.orElseThrow().where());
    }
}
