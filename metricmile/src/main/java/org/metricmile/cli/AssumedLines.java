package org.metricmile.cli;

import org.metricmile.simulation.Sensitivity;
import org.metricmile.simulation.WhatIf;

/** Prints below an answer for people what it is under other assumptions. */
final class AssumedLines {

    private AssumedLines() {}

    static void print(Console console, WhatIf answer, Sensitivity sensitivity) {
        if (sensitivity.rows().isEmpty()) {
            return;
        }
        console.out().println();
        console.out()
                .println("Under other assumptions, %d pairs each:"
                        .formatted(sensitivity.rows().get(0).answer().races()));
        console.out().print(DifferenceTables.assumed(answer, sensitivity).asText());
        console.say("Rows that differ by less than their intervals may differ by chance.");
    }
}
