package org.metricmile.cli;

import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Sex;

/** The marks that an archive holds of the athletes of one sex: in races and in the table of career results. */
final class CareerOnRecord {

    private CareerOnRecord() {}

    static MarksOnRecord of(Archive archive, Sex sex) {
        return MarksOnRecord.of(archive.findRaces(race -> race.sex() == sex), archive.rows("career_results"));
    }
}
