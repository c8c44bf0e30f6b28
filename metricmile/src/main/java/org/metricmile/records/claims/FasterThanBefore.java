package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Competition;
import org.metricmile.records.careers.CareerResult;

/** By how much a medallist was faster than in the athlete's last final of the same event at the same championship. */
final class FasterThanBefore implements ClaimFinder {

    private static final double MUCH_SECONDS = 3;

    /** With fewer of a final on record it is not taken to be whole, even if no place is missing. */
    private static final int FINALISTS_AT_LEAST = 8;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        for (CareerResult result : race.medallists()) {
            Optional<CareerResult> last = race.before(result).stream()
                    .filter(earlier -> earlier.occasion().category() == race.category()
                            && earlier.distance().equals(result.distance())
                            && earlier.stage().isFinal()
                            && !earlier.isEnRoute()
                            && earlier.mark().isPresent()
                            && !earlier.occasion()
                                    .competitionId()
                                    .equals(result.occasion().competitionId()))
                    .reduce((earlier, later) -> later);
            if (last.isPresent() && result.mark().isPresent()) {
                claim(race, result, last.get(), unknownBetween(race, result, last.get()))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** The editions between of whose final too little is on record to tell that the athlete was not in it. */
    private static List<String> unknownBetween(RaceAtTheDesk race, CareerResult result, CareerResult last) {
        return race
                .book()
                .calendar()
                .begun(List.of(race.category()), last.occasion().when().last(), race.day())
                .stream()
                .filter(edition -> !edition.id().equals(result.occasion().competitionId())
                        && race.before(result).stream()
                                .noneMatch(earlier -> earlier.distance().equals(result.distance())
                                        && earlier.stage().isFinal()
                                        && earlier.occasion().competitionId().equals(edition.id()))
                        && !isFinalWhole(race, edition))
                .map(Competition::name)
                .toList();
    }

    /** Whether of the final everybody down to the last place on record is, so that whoever is not among them was most likely not in it. */
    private static boolean isFinalWhole(RaceAtTheDesk race, Competition edition) {
        List<CareerResult> placed = race.book().podiums().results(edition.id(), race.sex(), race.distance());
        return placed.size() >= FINALISTS_AT_LEAST
                && placed.get(placed.size() - 1).place().orElseThrow() <= placed.size();
    }

    private static Optional<Claim> claim(
            RaceAtTheDesk race, CareerResult result, CareerResult last, List<String> unknown) {
        int faster =
                RaceAtTheDesk.faster(result.mark().orElseThrow(), last.mark().orElseThrow());
        if (faster <= 0) {
            return Optional.empty();
        }
        return Optional.of(new ClaimDraft(race, ClaimKind.FASTER_THAN_BEFORE)
                .about(result)
                .evidence(last)
                .figure("fasterSeconds", faster / 100.0)
                .word("mark", Tell.mark(result))
                .word("before", Tell.mark(last))
                .word("beforeAt", last.occasion().words(true))
                .magnitude(faster / 100.0 / MUCH_SECONDS)
                .standing(unknown.isEmpty() ? Standing.DERIVED : Standing.IN_THIS_ARCHIVE)
                .definition("the last final of the same event at the same championship that is on record")
                .falseIf("one of the two times is wrong, or a final between the two is not on record here")
                .worded("%s ran %s faster than in the final of the %s (%s, %s)%s."
                        .formatted(
                                result.athlete().name(),
                                Tell.seconds(faster),
                                last.occasion().words(true),
                                Tell.mark(last),
                                last.occasion().when(),
                                unknown.isEmpty()
                                        ? ""
                                        : "; who was in the final of the %s is not on record here in full"
                                                .formatted(Tell.list(unknown)))));
    }
}
