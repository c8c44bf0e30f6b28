package org.metricmile.archive;

import java.util.List;
import org.metricmile.race.ImportIssue;

/**
 * What an import did, or would do.
 *
 * @param kept false if the import was only tried and then undone
 * @param added ids of races that were not known
 * @param corrected races that were known with other content and have a new version
 * @param unchanged how many races were known with the same content
 * @param tables names of the tables of facts that are new or have a new version
 * @param tablesUnchanged how many tables were known with the same content
 * @param trackings ids of the races whose tracking is new or has a new version
 * @param trackingsUnchanged how many trackings were known with the same positions
 * @param lists ids of the lists of marks that are new or have a new version
 * @param listsUnchanged how many lists were known with the same marks
 * @param reviews how many rows were put into the queue of those that a person has to decide about
 * @param rows how many results, splits, moments, start-list entries, rows of tables and of lists were written
 * @param issues all oddities of the reading, those of its races included
 */
public record ImportReport(
        boolean kept,
        List<String> added,
        List<NewVersion> corrected,
        int unchanged,
        List<String> tables,
        int tablesUnchanged,
        List<String> trackings,
        int trackingsUnchanged,
        List<String> lists,
        int listsUnchanged,
        int reviews,
        long rows,
        List<ImportIssue> issues) {

    /**
     * A race with other content than before.
     *
     * @param raceId own id of the race
     * @param version number of the version that was added
     */
    public record NewVersion(String raceId, int version) {}

    public ImportReport {
        added = List.copyOf(added);
        corrected = List.copyOf(corrected);
        tables = List.copyOf(tables);
        trackings = List.copyOf(trackings);
        lists = List.copyOf(lists);
        issues = List.copyOf(issues);
    }
}
