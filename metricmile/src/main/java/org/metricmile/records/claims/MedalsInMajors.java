package org.metricmile.records.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Distance;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.MajorDefinition;
import org.metricmile.records.careers.MajorRun;
import org.metricmile.records.careers.MajorRun.Showing;
import org.metricmile.records.careers.Medals;
import org.metricmile.records.careers.Ordinal;

/**
 * Medals in every major championship of four years that a medallist of the race entered, or in every one bar one, under the first
 * stated definition of a major; what the others give is told beside it. Only of athletes whose careers are collected: who was absent
 * cannot be told of others.
 */
final class MedalsInMajors implements ClaimFinder {

    /** One Olympic cycle. */
    private static final int YEARS = 4;

    private static final int MEDALS_AT_LEAST = 3;

    /** The long event of championships on short tracks. */
    private static final Distance SHORT_TRACK_LONG = Distance.ofMetres(3000);

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        List<MajorDefinition> definitions = race.book().majors();
        if (definitions.isEmpty()
                || !race.isChampionshipFinal()
                || !definitions.get(0).categories().contains(race.category())) {
            return claims;
        }
        for (CareerResult result : race.medallists()) {
            if (race.isFollowed(result.athlete())) {
                claim(race, result, definitions).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(RaceAtTheDesk race, CareerResult result, List<MajorDefinition> definitions) {
        MajorRun run = run(race, result, definitions.get(0));
        int entered = run.entered().size();
        int misses = run.misses().size();
        if (run.medals().size() < MEDALS_AT_LEAST || misses > 1) {
            return Optional.empty();
        }
        if (!run.absent().stream().allMatch(showing -> arePodiumsKnown(race, result, showing))) {
            return Optional.empty();
        }
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.MEDALS_IN_MAJORS)
                .about(result)
                .figure("years", YEARS)
                .figure("entered", entered)
                .figure("medals", run.medals().size())
                .figure("misses", misses)
                .figure("absent", run.absent().size())
                .magnitude(entered / 6.0)
                .standing(run.absent().isEmpty() ? Standing.DERIVED : Standing.IN_THIS_ARCHIVE)
                .definition(definition(run.definition()));
        run.entered().forEach(showing -> draft.detail(told(showing)).evidence(best(showing)));
        run.absent().forEach(showing -> draft.detail(showing.edition().name() + ": no result on record"));
        for (MajorDefinition other : definitions.subList(1, definitions.size())) {
            draft.detail(under(run(race, result, other)));
        }
        run.absent()
                .forEach(showing -> draft.falseIf("the athlete ran at the %s, of which no result is on record here"
                        .formatted(showing.edition().name())));
        draft.falseIf("another definition of a major is meant");
        return Optional.of(draft.worded("%s has won medals in every major championship entered in four years%s (%s)%s."
                .formatted(
                        result.athlete().name(),
                        misses == 0
                                ? ""
                                : " bar one, the %s (%s)"
                                        .formatted(
                                                run.misses().get(0).edition().name(),
                                                placeTold(best(run.misses().get(0)))),
                        "%d of %d %s"
                                .formatted(
                                        run.medals().size(),
                                        entered,
                                        run.definition().name()),
                        run.absent().isEmpty()
                                ? ""
                                : "; no result on record: "
                                        + Tell.list(run.absent().stream()
                                                .map(showing ->
                                                        showing.edition().name())
                                                .toList()))));
    }

    /** Where no result is on record a medal at least must be ruled out, over every distance at which the athlete won one at such a championship. */
    private static boolean arePodiumsKnown(RaceAtTheDesk race, CareerResult result, Showing absent) {
        Set<Distance> distances = new HashSet<>();
        distances.add(SHORT_TRACK_LONG);
        if (absent.edition().category() != CompetitionCategory.WIC) {
            distances.clear();
            Medals.of(race.book().careers().upTo(result.athlete(), race.day()))
                    .medals()
                    .forEach(medal -> distances.add(medal.result().distance()));
            distances.remove(SHORT_TRACK_LONG);
        }
        distances.add(race.distance());
        return distances.stream()
                .allMatch(distance ->
                        race.book().podiums().isWhole(absent.edition().id(), race.sex(), distance));
    }

    private static MajorRun run(RaceAtTheDesk race, CareerResult result, MajorDefinition definition) {
        LocalDate day = race.day();
        return MajorRun.of(race.book(), result.athlete(), definition, day.minusYears(YEARS), day);
    }

    private static CareerResult best(Showing showing) {
        return showing.best().orElseThrow();
    }

    private static String definition(MajorDefinition definition) {
        return "major: %s (%s); four years before the race; entered: a result is on record; medals over every distance"
                .formatted(
                        definition.name(),
                        String.join(
                                ", ",
                                definition.categories().stream()
                                        .map(category -> category.label())
                                        .toList()));
    }

    private static String told(Showing showing) {
        CareerResult best = best(showing);
        return "%s: %s, %s"
                .formatted(
                        showing.edition().name(), placeTold(best), best.event().name());
    }

    private static String placeTold(CareerResult result) {
        String place = result.place().isPresent() ? Ordinal.of(result.place().getAsInt()) : result.outcome();
        return result.medal().map(colour -> colour.word()).orElse(place)
                + (result.stage().isFinal() ? "" : " in " + result.stage().words());
    }

    private static String under(MajorRun run) {
        return "Under \"%s\": %d medals of %d entered, %s"
                .formatted(
                        run.definition().name(),
                        run.medals().size(),
                        run.entered().size(),
                        run.misses().isEmpty()
                                ? "no miss"
                                : "missed: "
                                        + Tell.list(run.misses().stream()
                                                .map(showing -> showing.edition()
                                                                .name() + " (" + placeTold(best(showing)) + ")")
                                                .toList()));
    }
}
