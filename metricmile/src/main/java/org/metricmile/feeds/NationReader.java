package org.metricmile.feeds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.feeds.issues.NationCountsForAnother;
import org.metricmile.feeds.issues.TeamWithoutArea;
import org.metricmile.feeds.issues.UnknownNation;
import org.metricmile.race.ImportIssue;

/** Reads nation codes; each code is looked up once. Not thread safe. */
final class NationReader {

    private final Nations nations;
    private final Map<String, Optional<Nation>> byCode = new HashMap<>();

    NationReader(Nations nations) {
        this.nations = nations;
    }

    /** The nation of a code, reported if it is unknown; empty text and what is no code at all give an unknown nation. */
    Nation read(String code, String athlete, String where, List<ImportIssue> issues) {
        if (code.isEmpty()) {
            return Nation.UNKNOWN;
        }
        Optional<Nation> nation = byCode.computeIfAbsent(code, NationReader::parse);
        if (nation.flatMap(nations::find).isEmpty()) {
            issues.add(new UnknownNation(where, athlete, code));
        }
        return nation.orElse(Nation.UNKNOWN);
    }

    private static Optional<Nation> parse(String code) {
        try {
            return Optional.of(new Nation(code));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    /** Tells of a result for a nation that counts for another in records, or for a team without area. */
    void reportSpecial(Nation nation, String athlete, String where, List<ImportIssue> issues) {
        Optional<Nations.Entry> entry = nations.find(nation);
        if (entry.isEmpty()) {
            return;
        }
        if (!entry.get().countsFor().equals(nation)) {
            issues.add(new NationCountsForAnother(
                    where, athlete, nation, entry.get().countsFor()));
        } else if (entry.get().area().isEmpty()) {
            issues.add(new TeamWithoutArea(where, athlete, nation, entry.get().name()));
        }
    }
}
