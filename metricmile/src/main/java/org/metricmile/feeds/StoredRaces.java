package org.metricmile.feeds;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Race;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Tracking;

/** The races that are on record already, for readers of files that only make sense beside them. */
public interface StoredRaces {

    /** No race is on record. */
    StoredRaces NONE = new StoredRaces() {
        @Override
        public Optional<RaceSheet> find(String raceId) {
            return Optional.empty();
        }

        @Override
        public List<RaceSheet> findAll(Predicate<Race> wanted) {
            return List.of();
        }

        @Override
        public Optional<Tracking> findTracking(String raceId) {
            return Optional.empty();
        }

        @Override
        public Optional<Athlete> findAthlete(String id) {
            return Optional.empty();
        }
    };

    /** The race as it stands now. */
    Optional<RaceSheet> find(String raceId);

    /** The races that a condition chooses, by id. */
    List<RaceSheet> findAll(Predicate<Race> wanted);

    /** The positions that are kept of a race. */
    Optional<Tracking> findTracking(String raceId);

    /** Whom an own id stands for, if anybody of that id is in a race. */
    Optional<Athlete> findAthlete(String id);
}
