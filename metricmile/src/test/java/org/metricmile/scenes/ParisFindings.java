package org.metricmile.scenes;

import org.metricmile.analysis.TracedRace;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.RaceFindings;

/** What is found out about the Paris final of the starter archive, reconstructed once for all tests that ask. */
public final class ParisFindings {

    public static final RaceFindings FOUND = found();

    private ParisFindings() {}

    private static RaceFindings found() {
        RaceFindings found = RaceFindings.of(TracedRace.of(StarterSheets.race("OG2024-M-1500-F")), StarterSheets.ALL);
        return found.with(ReconstructedRace.of(found.sheet(), found.race().course(), 1500));
    }
}
