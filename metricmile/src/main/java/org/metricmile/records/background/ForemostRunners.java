package org.metricmile.records.background;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.claims.RaceAtTheDesk;
import org.metricmile.records.claims.RecordAtStake;

/**
 * Of whom a report tells the career: the first {@value #FIRST}, and of the others whoever broke or equalled a record in the race, or
 * was champion of the world, of the Olympic Games or of the race's own championship over the distance when the competition began.
 */
final class ForemostRunners {

    private static final int FIRST = 6;

    private ForemostRunners() {}

    static List<CareerResult> of(RaceAtTheDesk race, List<RecordAtStake> records, LocalDate morning) {
        Set<Athlete> wanted = new HashSet<>();
        race.placed().stream().limit(FIRST).forEach(result -> wanted.add(result.athlete()));
        records.stream()
                .filter(record -> record.how() != RecordAtStake.How.NEAR)
                .forEach(record -> wanted.add(record.mark().athlete()));
        CompetitionCategory own = race.race().competition().category();
        Stream.of(CompetitionCategory.WC, CompetitionCategory.OG, own)
                .filter(CompetitionCategory::isChampionship)
                .flatMap(category -> race
                        .book()
                        .podiums()
                        .champion(
                                category, race.race().sex(), race.race().event().distance(), morning)
                        .stream())
                .forEach(champion -> wanted.add(champion.athlete()));
        return race.field().stream()
                .filter(result -> wanted.contains(result.athlete()))
                .toList();
    }
}
