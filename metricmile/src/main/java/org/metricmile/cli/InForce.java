package org.metricmile.cli;

import org.metricmile.archive.Archive;
import org.metricmile.archive.ImportReport;
import org.metricmile.archive.RaceVersion;

/** Says of versions that were added whether they hold today: one that was made public earlier than another does not. */
final class InForce {

    private InForce() {}

    static void sayWhichIsNot(Archive archive, ImportReport report, Console console) {
        for (ImportReport.NewVersion added : report.corrected()) {
            archive.listVersions(added.raceId()).stream()
                    .filter(RaceVersion::inForce)
                    .filter(version -> report.kept() && version.version() != added.version())
                    .forEach(version -> console.say(
                            "Not in force: version %d of %s, because version %d is known since %s. Maybe give that one an earlier day with --published, or correct it too."
                                    .formatted(
                                            added.version(), added.raceId(), version.version(), version.knownSince())));
        }
    }
}
