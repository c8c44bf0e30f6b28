package org.metricmile.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Race;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.feeds.StoredRaces;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Tracking;

/** What readers of files are told of an archive. */
final class Knowledge {

    private Knowledge() {}

    static Known of(Archive archive) {
        return new Known(ReferenceTables.shipped(), races(archive), archive.listDecisions(), Optional.empty());
    }

    private static StoredRaces races(Archive archive) {
        return new StoredRaces() {
            @Override
            public Optional<RaceSheet> find(String raceId) {
                return archive.findRace(raceId);
            }

            @Override
            public List<RaceSheet> findAll(Predicate<Race> wanted) {
                return archive.findRaces(wanted);
            }

            @Override
            public Optional<Tracking> findTracking(String raceId) {
                return archive.findTracking(raceId);
            }
        };
    }
}
