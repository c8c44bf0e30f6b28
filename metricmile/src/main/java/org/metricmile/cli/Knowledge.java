package org.metricmile.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
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
        return new Known(
                ReferenceTables.shipped(), races(archive), archive.reviews().decisions(), Optional.empty());
    }

    private static StoredRaces races(Archive archive) {
        return new StoredRaces() {
            private final Map<String, Athlete> athletes = new HashMap<>();

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

            @Override
            public Optional<Athlete> findAthlete(String id) {
                if (athletes.isEmpty()) {
                    archive.listAthletes().forEach(athlete -> athletes.put(athlete.id(), athlete));
                }
                return Optional.ofNullable(athletes.get(id));
            }
        };
    }
}
