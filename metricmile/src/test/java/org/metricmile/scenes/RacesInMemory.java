package org.metricmile.scenes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.StoredRaces;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Tracking;

/** Races on record without an archive. */
public record RacesInMemory(List<RaceSheet> sheets, List<Tracking> trackings) implements StoredRaces {

    public RacesInMemory {
        sheets = sheets.stream()
                .sorted(Comparator.comparing(sheet -> sheet.race().id()))
                .toList();
        trackings = List.copyOf(trackings);
    }

    @Override
    public Optional<RaceSheet> find(String raceId) {
        return sheets.stream().filter(sheet -> sheet.race().id().equals(raceId)).findFirst();
    }

    @Override
    public List<RaceSheet> findAll(Predicate<Race> wanted) {
        return sheets.stream().filter(sheet -> wanted.test(sheet.race())).toList();
    }

    @Override
    public Optional<Tracking> findTracking(String raceId) {
        return trackings.stream()
                .filter(tracking -> tracking.raceId().equals(raceId))
                .findFirst();
    }

    @Override
    public Optional<Athlete> findAthlete(String id) {
        return sheets.stream()
                .flatMap(sheet -> Stream.concat(
                        sheet.results().stream().map(Result::athlete),
                        sheet.startList().stream().map(StartListEntry::athlete)))
                .filter(athlete -> athlete.id().equals(id))
                .findFirst();
    }
}
