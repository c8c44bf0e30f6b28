package org.metricmile.story.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Standing;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;
import org.metricmile.story.timeline.Likely;

/** Where the first of the finish were with a lap to go: on record, measured, or most likely. */
final class PlacesWithALapToGo implements DecidingFactor {

    private static final double LEAST_PROBABILITY = 0.6;

    @Override
    public Optional<Sentence> tell(Contest contest) {
        Distance lap = contest.facts().sheet().race().event().track().lap();
        if (!contest.finish().isLongerThan(lap)) {
            return Optional.empty();
        }
        Distance bell = contest.finish().minus(lap);
        List<String> parts = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Athlete athlete : contest.athletes()) {
            Optional<Standing> standing = contest.facts()
                    .trace()
                    .order(bell)
                    .find(athlete)
                    .filter(one -> one.position().isPresent());
            if (standing.isPresent()) {
                String place = Words.ordinal(standing.get().position().getAsInt());
                parts.add(athlete.name() + (standing.get().shared() ? " level " : " ") + place);
                evidence.add(contest.facts().at(athlete, bell));
            } else if (!contest.facts().isLeadOpenAt(bell.inMetres())) {
                contest.reconstruction().ifPresent(race -> addLikely(contest, race, athlete, bell, parts, evidence));
            }
        }
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new Sentence(
                        "Places with a lap to go of the first %d at the finish: %s."
                                .formatted(contest.first().size(), Words.list(parts)),
                        evidence));
    }

    private static void addLikely(
            Contest contest,
            ReconstructedRace race,
            Athlete athlete,
            Distance bell,
            List<String> parts,
            List<Evidence> evidence) {
        int likeliest = race.ensemble().likeliestPlace(athlete, bell.inMetres());
        double chance = race.ensemble().placeProbabilities(athlete, bell.inMetres())[likeliest - 1];
        if (chance >= LEAST_PROBABILITY) {
            parts.add("%s probably %s%s (%s)"
                    .formatted(
                            athlete.name(),
                            Words.ordinal(likeliest),
                            contest.facts().ofThoseOnRecord(" of those on record"),
                            Likely.percent(chance)));
            evidence.add(Likely.evidence(
                    contest.facts(), race, "%s at %s: place %d".formatted(athlete.name(), bell, likeliest)));
        }
    }
}
