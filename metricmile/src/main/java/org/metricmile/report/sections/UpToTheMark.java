package org.metricmile.report.sections;

import org.metricmile.report.RaceDossier;

/** How the race is known up to the mark from which it is run on, where nothing of it had to be reconstructed. */
final class UpToTheMark {

    private UpToTheMark() {}

    /** In a sentence. */
    static String words(RaceDossier race) {
        return race.found().race().tracking().isPresent()
                ? "Up to there the race is measured, and so is each strike that is told; who has none strikes by habit. All that comes after rests on the model."
                : "Up to there the race is known by times at marks; places across the track are drawn, and a strike is known to some metres only. All that comes after rests on the model.";
    }
}
