package org.metricmile.records.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.Ordinal;

/** What became of the title: retained, with the editions won in a row, or lost by a champion who was there. */
final class TitleAtStake implements ClaimFinder {

    private static final double LONG_RUN = 3;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        Optional<CareerResult> winner = race.at(1);
        if (!race.isChampionshipFinal() || winner.isEmpty()) {
            return List.of();
        }
        List<CareerResult> champions =
                race.book().podiums().backFrom(firstDay(race), 1, race.category(), race.sex(), race.distance());
        if (champions.isEmpty()) {
            return List.of();
        }
        CareerResult champion = champions.get(0);
        if (champion.athlete().equals(winner.get().athlete())) {
            return List.of(retained(race, winner.get(), champions));
        }
        return race.field().stream()
                .filter(result -> result.athlete().equals(champion.athlete()))
                .findFirst()
                .map(result -> List.of(beaten(race, winner.get(), result, champion)))
                .orElse(List.of());
    }

    private static LocalDate firstDay(RaceAtTheDesk race) {
        return race.race().competition().dates().map(days -> days.first()).orElse(race.day());
    }

    private static Claim retained(RaceAtTheDesk race, CareerResult winner, List<CareerResult> champions) {
        List<CareerResult> run = new ArrayList<>();
        for (CareerResult before : champions) {
            if (!before.athlete().equals(winner.athlete())) {
                break;
            }
            run.add(before);
        }
        int inARow = run.size() + 1;
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.TITLE_RETAINED)
                .about(winner)
                .figure("inARow", inARow)
                .magnitude((inARow - 1) / LONG_RUN)
                .standing(Standing.DERIVED)
                .definition("editions in a row as the calendar lists them")
                .falseIf("an edition between them is missing on the calendar, or one of the titles was taken away");
        if (run.size() == champions.size()) {
            draft.falseIf("titles before " + run.get(run.size() - 1).occasion().words(true)
                    + " are not on record; the run may be longer");
        }
        run.forEach(before -> draft.evidence(before).detail(before.told()));
        return draft.worded("%s retains the %s title, won %s in a row."
                .formatted(winner.athlete().name(), race.seriesEvent(), Tell.times(inARow)));
    }

    private static Claim beaten(RaceAtTheDesk race, CareerResult winner, CareerResult result, CareerResult title) {
        String how = result.place().isPresent() ? Ordinal.of(result.place().getAsInt()) : result.outcome();
        return new ClaimDraft(race, ClaimKind.CHAMPION_BEATEN)
                .about(winner, result)
                .evidence(title)
                .word("champion", result.athlete().name())
                .word("winner", winner.athlete().name())
                .word("place", how)
                .magnitude(result.medal().isPresent() ? 0.4 : 0.9)
                .standing(Standing.DERIVED)
                .definition("champion: who won the last edition of the championship over the distance")
                .falseIf("that title was taken away before the race, or an edition between is missing on the calendar")
                .worded("The champion of the %s, %s, was beaten: %s; the title passes to %s."
                        .formatted(
                                title.occasion().words(true),
                                result.athlete().name(),
                                how,
                                winner.athlete().name()));
    }
}
