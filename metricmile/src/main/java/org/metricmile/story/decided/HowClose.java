package org.metricmile.story.decided;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Result;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;

/** By how much it was won, and what that is in metres at the winner's mean speed. */
final class HowClose implements DecidingFactor {

    @Override
    public Optional<Sentence> tell(Contest contest) {
        List<Result> behind = contest.first().subList(1, contest.first().size());
        double mps = contest.finish().inMetres() / contest.winningSeconds();
        double margin = contest.marginSeconds(behind.get(0));
        String others = behind.size() < 2
                ? ""
                : "; "
                        + Words.list(behind.subList(1, behind.size()).stream()
                                .map(result -> "%s was %s s behind"
                                        .formatted(
                                                result.athlete().name(),
                                                Contest.hundredths(contest.marginSeconds(result))))
                                .toList());
        String text = margin == 0
                ? "%s and %s share the time of %s%s."
                        .formatted(
                                contest.winner().name(),
                                contest.second().name(),
                                contest.first().get(0).mark().orElseThrow(),
                                others)
                : "%s beat %s by %s s, some %s at the mean speed of the race%s."
                        .formatted(
                                contest.winner().name(),
                                contest.second().name(),
                                Contest.hundredths(margin),
                                metres(margin * mps),
                                others);
        return Optional.of(new Sentence(
                text, contest.first().stream().map(contest.facts()::ofResult).toList()));
    }

    private static String metres(double metres) {
        return metres < 0.95
                ? String.format(Locale.ROOT, "%.0f cm", 100 * metres)
                : String.format(Locale.ROOT, "%.1f m", metres);
    }
}
