package org.metricmile.feeds.finishlynx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;
import org.metricmile.feeds.StoredRaces;
import org.metricmile.race.RaceSheet;

/**
 * Whose the own ids in the rows are: an id stands for one athlete, who runs either with the men or with the women, in all
 * races on record and in those of the files that are read. Not thread safe.
 */
final class OwnIds {

    private final StoredRaces stored;
    private final Map<String, Athlete> read = new HashMap<>();

    OwnIds(StoredRaces stored) {
        this.stored = stored;
    }

    /** The own id of a row that this project wrote. */
    static Optional<String> of(LynxRow row) {
        return Optional.of(row)
                .filter(Affiliations::isOwn)
                .map(own -> own.user3().substring(Roster.OWN_ID.length()).strip())
                .filter(id -> !id.isEmpty());
    }

    /** The athlete of the other sex whom the own id of a row stands for. */
    Optional<Athlete> ofOtherSex(LynxRow row, Sex sex) {
        return of(row).flatMap(id -> Optional.ofNullable(read.get(id)).or(() -> stored.findAthlete(id)))
                .filter(athlete -> athlete.sex() != sex);
    }

    void add(RaceSheet sheet) {
        sheet.results().forEach(result -> read.putIfAbsent(result.athlete().id(), result.athlete()));
        sheet.startList().forEach(entry -> read.putIfAbsent(entry.athlete().id(), entry.athlete()));
    }
}
