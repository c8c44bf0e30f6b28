package org.metricmile.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Sex;
import org.metricmile.records.Performance;

/** Everybody in an archive: in races, and in the table of athletes whose careers are collected. */
final class People {

    private People() {}

    static List<Athlete> of(Archive archive) {
        List<Athlete> everybody = new ArrayList<>(archive.listAthletes());
        Set<String> known = new HashSet<>();
        everybody.forEach(athlete -> known.add(athlete.id()));
        archive.rows("athletes")
                .ifPresent(table -> table.rows().forEach(row -> {
                    Optional<Sex> sex = Sex.parse(cell(table, row, "sex"));
                    String id = cell(table, row, "athlete_id");
                    if (sex.isPresent() && known.add(id)) {
                        everybody.add(new Athlete(id, cell(table, row, "name"), sex.get()));
                    }
                }));
        return everybody;
    }

    /** Everybody whom a list of marks or of records names too; all marks of the archive are loaded for it. */
    static List<Athlete> ofLists(Archive archive) {
        Set<Athlete> everybody = new LinkedHashSet<>(of(archive));
        FormBookOfArchive.of(archive).records().marks().stream()
                .map(Performance::athlete)
                .forEach(everybody::add);
        return List.copyOf(everybody);
    }

    private static String cell(FactTable table, FactTable.Row row, String column) {
        for (int i = 0; i < table.layout().columns().size(); i++) {
            if (table.layout().columns().get(i).name().equals(column)) {
                return row.cells().get(i);
            }
        }
        return "";
    }
}
