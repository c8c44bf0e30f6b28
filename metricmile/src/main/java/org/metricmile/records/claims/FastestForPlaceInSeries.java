package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.records.careers.CareerResult;

/**
 * The fastest first, second or third in a final of a championship, compared edition by edition back to the first one whose mark for that
 * place is not on record; told if four or more are compared.
 */
final class FastestForPlaceInSeries implements ClaimFinder {

    private static final int COMPARED_AT_LEAST = 4;
    private static final double MANY = 8;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        if (!race.isChampionshipFinal()) {
            return claims;
        }
        for (CareerResult result : race.medallists()) {
            claim(race, result).ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(RaceAtTheDesk race, CareerResult result) {
        int place = result.place().orElseThrow();
        if (result.mark().isEmpty()) {
            return Optional.empty();
        }
        List<CareerResult> slower = new ArrayList<>();
        Optional<CareerResult> faster = Optional.empty();
        boolean holes = false;
        for (CareerResult earlier :
                race.book().podiums().backFrom(race.day(), place, race.category(), race.sex(), race.distance())) {
            if (earlier.mark().isEmpty()) {
                holes = true;
                break;
            }
            if (RaceAtTheDesk.faster(result.mark().get(), earlier.mark().get()) <= 0) {
                faster = Optional.of(earlier);
                break;
            }
            slower.add(earlier);
        }
        if (slower.size() < COMPARED_AT_LEAST) {
            return Optional.empty();
        }
        CareerResult first = slower.get(slower.size() - 1);
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.FASTEST_FOR_PLACE_IN_SERIES)
                .about(result)
                .figure("place", place)
                .figure("compared", slower.size())
                .word("mark", Tell.mark(result))
                .magnitude(slower.size() / MANY)
                .standing(faster.isPresent() ? Standing.DERIVED : Standing.IN_THIS_ARCHIVE)
                .definition("finals alone, at the same place, edition by edition")
                .falseIf("one of the times compared is wrong");
        slower.forEach(earlier -> draft.evidence(earlier));
        faster.ifPresent(draft::evidence);
        if (faster.isEmpty()) {
            draft.falseIf("finals before the %s, which are not %son record here, were faster"
                    .formatted(first.occasion().words(true), holes ? "wholly " : ""));
        }
        String what = place == 1 ? "winning time" : "time for " + Tell.ordinal(place) + " place";
        return Optional.of(draft.worded("%s's %s is the fastest %s in the final of the %s since %s."
                .formatted(
                        result.athlete().name(),
                        Tell.mark(result),
                        what,
                        race.seriesEvent(),
                        faster.map(earlier -> "%s's %s (%s)"
                                        .formatted(
                                                earlier.athlete().name(),
                                                Tell.mark(earlier),
                                                earlier.occasion().words(true)))
                                .orElseGet(() -> "at least the %s, as far back as finals are on record"
                                        .formatted(first.occasion().words(true))))));
    }
}
