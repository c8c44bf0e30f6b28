package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.moments.LeadFinder;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RunnerMotion;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReplayField;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Words;

/** The race seen from above, to be played by the page. Without script the table of moments stands for it. */
public final class ReplaySection implements ReportSection {

    /** A runner who can be followed, by the number in the order of the page. */
    public record Runner(int number, String name) {}

    /**
     * What the template prints.
     *
     * @param caption what is shown
     * @param notes what is not known, may be empty
     * @param runners who can be followed
     * @param moments true if there is a table of moments on the page
     */
    public record Model(String caption, List<String> notes, List<Runner> runners, boolean moments) {}

    @Override
    public String id() {
        return "replay";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        return race.replay()
                .map(field -> filled(
                        "Replay",
                        new Model(
                                caption(race, field),
                                notes(race, field),
                                runners(race, field),
                                !race.moments().isEmpty()),
                        true));
    }

    private static List<Runner> runners(RaceDossier race, ReplayField field) {
        return field.shown().stream()
                .map(RunnerMotion::athlete)
                .map(runner -> new Runner(race.runners().indexOf(runner), runner.name()))
                .toList();
    }

    private static String caption(RaceDossier race, ReplayField field) {
        Optional<ReconstructedRace> possible = race.found().reconstruction();
        if (field.isReconstructed() && possible.isPresent()) {
            RaceEnsemble ensemble = possible.get().ensemble();
            return "Reconstructed: one possible race of %d (seed %d), the one nearest to the middle of all; %d runners from above, at true scale, numbered by finishing place."
                    .formatted(ensemble.size(), ensemble.seed(), field.shown().size());
        }
        long sides = field.shown().stream().filter(field::isSideKnown).count();
        String who = field.shown().size() + " runners from above, at true scale, numbered by finishing place";
        if (sides == field.shown().size()) {
            return who + "; their places were measured by tracking.";
        }
        return sides == 0
                ? who + "; between their times at " + marks(race) + " their places are computed."
                : who + "; " + sides + " of them were tracked.";
    }

    /** How many marks there are before the finish. */
    private static String marks(RaceDossier race) {
        int marks = race.marksOnTheWay().size();
        return (marks == 1 ? "one mark" : marks + " marks") + " and the finish";
    }

    private static List<String> notes(RaceDossier race, ReplayField field) {
        List<String> notes = new ArrayList<>();
        List<String> onTheLine = field.shown().stream()
                .filter(runner -> !field.isSideKnown(runner))
                .map(runner -> race.names().of(runner.athlete()))
                .toList();
        if (field.isReconstructed()) {
            notes.add(
                    "It agrees with everything on record. What is not on record may have been otherwise: how far otherwise, the bands"
                            + " of the possible races show.");
        }
        if (!onTheLine.isEmpty()) {
            String who = onTheLine.size() == field.shown().size()
                    ? "How wide anybody ran, and on which side of others, is not known here"
                    : "How wide and on which side of others they ran is not known of " + Words.list(onTheLine);
            notes.add(who + ": hatched, they are drawn on the measurement line, and hang on pins in the close up.");
        }
        notes.add(String.format(
                Locale.ROOT,
                "Level: less than %.1f m behind the foremost, and so not surely behind; a lead must be clear by as much.",
                LeadFinder.LEAST_MARGIN_METRES));
        if (!field.missing().isEmpty()) {
            notes.add("Not shown, since too little is known: "
                    + Words.list(field.missing().stream().map(Athlete::name).toList()) + ".");
        }
        return notes;
    }
}
