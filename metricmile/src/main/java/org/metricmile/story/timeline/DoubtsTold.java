package org.metricmile.story.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.race.Provenance;
import org.metricmile.race.Split;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.reconstruction.TimeCheck;
import org.metricmile.story.Facts;
import org.metricmile.story.Sentence;

/** Times on record that the rest of the evidence contradicts: a hand time is doubted, any other is said to be unexpected. */
final class DoubtsTold implements TimelineTeller {

    @Override
    public List<TimelineEntry> tell(Facts facts) {
        return Likely.race(facts).stream()
                .flatMap(race -> race.suspects().stream().flatMap(check -> entry(facts, race, check).stream()))
                .toList();
    }

    private static Optional<TimelineEntry> entry(Facts facts, ReconstructedRace race, TimeCheck check) {
        Optional<Split> split = facts.sheet().splits().stream()
                .filter(one -> one.isOf(check.runner())
                        && one.at().equals(check.at())
                        && one.time().equals(Optional.of(check.time())))
                .findFirst();
        double metres = check.at().inMetres();
        return split.map(seen -> new TimelineEntry(
                Happening.of(Happening.DOUBTFUL_TIME, Optional.of(check.runner()), List.of())
                        .withFigure("toldSeconds", check.time().inSeconds())
                        .withFigure("soonestSeconds", check.expected().low())
                        .withFigure("latestSeconds", check.expected().high()),
                isUsed(facts, check) ? Stretch.at(metres, check.time().inSeconds()) : Stretch.untimed(metres, metres),
                new Sentence(
                        // a watch may be stopped late; what an unusual race and a wrong time are like, races alone do
                        // not tell
                        (check.provenance() == Provenance.HAND
                                        ? "The time of %s for %s at %s (%s) is doubtful: the rest of the evidence puts it at %s."
                                        : "The time of %s for %s at %s (%s) is unexpected: without it the rest of the evidence, and what races are usually like, would put it at %s.")
                                .formatted(
                                        check.time(),
                                        check.runner().name(),
                                        check.at(),
                                        check.provenance().label(),
                                        Likely.clock(check.expected())),
                        List.of(
                                facts.ofSplit(seen),
                                Likely.evidence(facts, race, "expected " + Likely.clock(check.expected())))),
                List.of(),
                HowSure.by(Provenance.RECONSTRUCTED, tail(check)),
                TimelineEntry.Weight.MAIN));
    }

    /** What is unexpected but used stands at its own time, beside whatever else is told by it. */
    private static boolean isUsed(Facts facts, TimeCheck check) {
        return facts.trace()
                .passing(check.runner(), check.at())
                .filter(passing -> passing.provenance() != Provenance.INTERPOLATED)
                .filter(passing -> passing.time().equals(check.time()))
                .isPresent();
    }

    private static String tail(TimeCheck check) {
        return check.tail() < 0.01
                ? "a good time would be as far off less than once in 100 times"
                : String.format(Locale.ROOT, "a good time would be as far off once in %.0f times", 1 / check.tail());
    }
}
