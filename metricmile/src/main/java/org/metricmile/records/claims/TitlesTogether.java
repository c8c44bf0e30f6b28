package org.metricmile.records.claims;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.records.careers.CareerResult;

/** A winner of the Olympic or the world final who holds the other of the two titles as well. */
final class TitlesTogether implements ClaimFinder {

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        boolean olympic = race.category() == CompetitionCategory.OG;
        boolean world = race.category() == CompetitionCategory.WC;
        Optional<CareerResult> winner = race.at(1);
        if (!(olympic || world) || !race.isChampionshipFinal() || winner.isEmpty()) {
            return List.of();
        }
        return race.book()
                .podiums()
                .champion(
                        olympic ? CompetitionCategory.WC : CompetitionCategory.OG,
                        race.sex(),
                        race.distance(),
                        race.day())
                .filter(other -> other.athlete().equals(winner.get().athlete()))
                .map(other -> List.of(new ClaimDraft(race, ClaimKind.TITLES_TOGETHER)
                        .about(winner.get())
                        .evidence(other)
                        .word("other", other.occasion().words(true))
                        .standing(Standing.DERIVED)
                        .definition("the winner of the last edition of each")
                        .falseIf(
                                "one of the two titles was taken away, or an edition between is missing on the calendar")
                        .worded("%s now holds the Olympic and the world title over %s."
                                .formatted(winner.get().athlete().name(), Tell.over(winner.get())))))
                .orElse(List.of());
    }
}
