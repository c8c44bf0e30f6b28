package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.TrackKind;
import org.metricmile.feeds.StoredRaces;
import org.metricmile.feeds.isolynx.issues.NameDisagrees;
import org.metricmile.feeds.isolynx.issues.NoKnownRace;
import org.metricmile.feeds.isolynx.issues.RacesTooAlike;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;

/**
 * Recognises the race that a field ran: by surnames and finishing times against the results on record, never by the name of
 * the file. A race is accepted if three runners or more agree with its result list in surname and time to 0.5 s, these are at
 * least half of those who are seen to finish, and no other race has more than half as many. So a file may show a part of a
 * list, as lists of combined events hold several heats.
 */
final class RaceRecognition {

    private final FieldOnTrack field;
    private final StoredRaces races;
    private final List<ImportIssue> issues;
    private final String document;
    private final TrackTitle title;
    private final Map<Distance, Optional<RaceOnTrack>> byDistance = new HashMap<>();

    RaceRecognition(FieldOnTrack field, StoredRaces races, List<ImportIssue> issues) {
        this.field = field;
        this.races = races;
        this.issues = issues;
        this.document = field.table().document();
        this.title = TrackTitle.of(document);
    }

    /** The race, or nothing and an issue that says why. */
    Optional<RaceFit> find() {
        List<RaceFit> fits = new ArrayList<>();
        for (RaceSheet sheet : races.findAll(this::isPossible)) {
            onTrack(sheet.distance()).ifPresent(onTrack -> fits.add(RaceFit.of(field, onTrack, sheet)));
        }
        fits.sort(Comparator.comparingInt(RaceFit::agree).reversed());
        if (fits.isEmpty() || !fits.get(0).isEnough()) {
            issues.add(new NoKnownRace(document, title.inWords(), whyNone(fits)));
            return Optional.empty();
        }
        RaceFit best = fits.get(0);
        if (fits.size() > 1 && 2 * fits.get(1).agree() > best.agree()) {
            RaceFit other = fits.get(1);
            issues.add(new RacesTooAlike(document, best.raceId(), best.agree(), other.raceId(), other.agree()));
            return Optional.empty();
        }
        if (!title.fits(best.sheet().race())) {
            issues.add(new NameDisagrees(document, title.inWords(), best.raceId()));
        }
        return Optional.of(best);
    }

    private boolean isPossible(Race race) {
        return race.event().track() == TrackKind.OUTDOOR
                && onTrack(race.event().distance()).isPresent();
    }

    private Optional<RaceOnTrack> onTrack(Distance distance) {
        return byDistance.computeIfAbsent(distance, wanted -> RaceOnTrack.of(field, wanted));
    }

    private String whyNone(List<RaceFit> fits) {
        if (fits.isEmpty()) {
            return "The runners neither start nor finish as in any race on record.";
        }
        List<RaceFit> likeTitle =
                fits.stream().filter(fit -> title.fits(fit.sheet().race())).toList();
        RaceFit nearest = (likeTitle.isEmpty() ? fits : likeTitle)
                .stream()
                        .max(Comparator.comparingInt(RaceFit::agree).thenComparingInt(this::namesOf))
                        .orElseThrow();
        String over = "Of %d races on record over the distance%s"
                .formatted(
                        fits.size(),
                        likeTitle.isEmpty() ? "" : ", %d of them of that kind,".formatted(likeTitle.size()));
        if (namesOf(nearest) == 0) {
            return over + " none has a surname of the file.";
        }
        return over
                + " %s comes nearest: of %d tracked finishers %d have a surname of its list and %d of them the time."
                        .formatted(nearest.raceId(), nearest.onTrack().finishers(), namesOf(nearest), nearest.agree());
    }

    private int namesOf(RaceFit fit) {
        return (int) field.columns().stream()
                .filter(column -> fit.sheet().results().stream()
                        .anyMatch(result -> RaceFit.agreement(column.printedName(), result) == Surname.Agreement.SAME))
                .count();
    }
}
