package org.metricmile.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.analysis.MomentsAtMarks;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;
import org.metricmile.scenes.RomeTracks;

/**
 * What splits alone can see: tracked races are thinned to splits, and the moments that these show are set beside those of the
 * tracks. A moment is found again if the splits show one of the same kind by the same athlete that begins no farther off than
 * the marks are apart.
 */
public final class SplitsAgainstTracks {

    static final List<MomentKind> KINDS = List.of(MomentKind.LEAD_TAKEN, MomentKind.KICK, MomentKind.FADE);

    private SplitsAgainstTracks() {}

    /**
     * How well moments of one kind are found.
     *
     * @param tracked how many the tracks show
     * @param shown how many the splits show
     * @param matched how many of these are also in the tracks
     */
    public record Score(MomentKind kind, int everyMetres, int tracked, int shown, int matched) {

        double precision() {
            return (double) matched / shown;
        }

        double recall() {
            return (double) matched / tracked;
        }
    }

    /** Prints the table for all tracked races of the shelf. */
    public static void main(String[] args) {
        System.out.println("| moment | splits every | in tracks | in splits | in both | precision | recall |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int every : new int[] {100, 400}) {
            for (Score score : scores(RomeTracks.all().values(), every)) {
                System.out.printf(
                        Locale.ROOT,
                        "| `%s` | %d m | %d | %d | %d | %.2f | %.2f |%n",
                        score.kind().code(),
                        score.everyMetres(),
                        score.tracked(),
                        score.shown(),
                        score.matched(),
                        score.precision(),
                        score.recall());
            }
        }
    }

    static List<Score> scores(Collection<TracedRace> races, int everyMetres) {
        List<List<Moment>> tracked = new ArrayList<>();
        List<List<Moment>> shown = new ArrayList<>();
        for (TracedRace race : races) {
            tracked.add(race.moments(race.motion()));
            TracedRace splits = thinned(race, everyMetres);
            shown.add(MomentsAtMarks.of(splits, splits.motion()));
        }
        return KINDS.stream()
                .map(kind -> score(kind, everyMetres, tracked, shown))
                .toList();
    }

    private static Score score(MomentKind kind, int everyMetres, List<List<Moment>> tracked, List<List<Moment>> shown) {
        int inTracks = 0;
        int inSplits = 0;
        int matched = 0;
        for (int i = 0; i < tracked.size(); i++) {
            List<Moment> real = of(kind, tracked.get(i));
            List<Moment> found = of(kind, shown.get(i));
            inTracks += real.size();
            inSplits += found.size();
            for (Moment moment : found) {
                matched += real.removeIf(other -> isSame(moment, other, everyMetres)) ? 1 : 0;
            }
        }
        return new Score(kind, everyMetres, inTracks, inSplits, matched);
    }

    /** Who leads at the end of the scramble takes the lead from nobody: that is no change. */
    private static List<Moment> of(MomentKind kind, List<Moment> moments) {
        return new ArrayList<>(moments.stream()
                .filter(moment -> moment.kind() == kind)
                .filter(moment ->
                        kind != MomentKind.LEAD_TAKEN || !moment.others().isEmpty())
                .toList());
    }

    private static boolean isSame(Moment one, Moment other, int everyMetres) {
        return one.athlete().equals(other.athlete()) && Math.abs(one.fromMetres() - other.fromMetres()) <= everyMetres;
    }

    /** The race with times of all at equal steps, as its track tells them, and without the track. */
    static TracedRace thinned(TracedRace race, int everyMetres) {
        RaceSheet sheet = race.sheet();
        List<Split> splits = new ArrayList<>();
        for (Athlete runner : race.trace().runners()) {
            for (int metres = everyMetres; metres < sheet.distance().inMetres(); metres += everyMetres) {
                Distance at = Distance.ofMetres(metres);
                race.trace().passing(runner, at).ifPresent(passing -> splits.add(split(sheet, passing)));
            }
        }
        return TracedRace.of(new RaceSheet(
                sheet.race(), sheet.results(), splits, sheet.reported(), sheet.startList(), sheet.issues()));
    }

    private static Split split(RaceSheet sheet, Passing passing) {
        return new Split(
                Optional.of(passing.runner()),
                passing.at(),
                Optional.of(ElapsedTime.parse(String.format(Locale.ROOT, "%.2f", passing.seconds()))),
                OptionalInt.empty(),
                false,
                Provenance.MEASURED,
                sheet.race().source());
    }
}
