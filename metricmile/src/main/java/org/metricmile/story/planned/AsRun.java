package org.metricmile.story.planned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.KickFinder;
import org.metricmile.analysis.moments.PassFinder;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RunnerMotion;
import org.metricmile.race.Standing;
import org.metricmile.reconstruction.LikelyMoments;
import org.metricmile.reconstruction.RaceEnsemble;

/**
 * What one runner did, every 100 m, as far as the evidence on a race can tell: what a source tells counts first, then what is
 * reconstructed with its interval, and what is only interpolated last.
 */
final class AsRun {

    private static final double PROBABILITY = 0.9;

    private static final double LEAST_SHARE_OF_LINE = 0.8;

    private final TracedRace race;
    private final FieldMotion motion;
    private final Optional<RaceEnsemble> ensemble;
    private final Athlete athlete;

    AsRun(TracedRace race, FieldMotion motion, Optional<RaceEnsemble> ensemble, Athlete athlete) {
        this.race = race;
        this.motion = motion;
        this.ensemble = ensemble;
        this.athlete = athlete;
    }

    Optional<RunFigure> place(Distance mark) {
        Optional<RunFigure> told = race.trace().order(mark).find(athlete).flatMap(standing -> place(standing));
        return surest(
                told, () -> reached(mark).map(known -> known.placeInterval(athlete, mark.inMetres(), PROBABILITY)));
    }

    private static Optional<RunFigure> place(Standing standing) {
        return standing.position().isPresent()
                ? Optional.of(RunFigure.told(standing.position().getAsInt(), standing.provenance()))
                : Optional.empty();
    }

    /** Seconds since the gun. */
    Optional<RunFigure> seconds(Distance mark) {
        return surest(
                race.trace().passing(athlete, mark).map(AsRun::figure),
                () -> reached(mark).map(known -> known.time(athlete, mark.inMetres(), PROBABILITY)));
    }

    /** Seconds from one mark to another. */
    Optional<RunFigure> split(Distance from, Distance to) {
        if (from.equals(Distance.ZERO)) {
            return seconds(to);
        }
        Optional<Passing> before = race.trace().passing(athlete, from);
        Optional<RunFigure> told = race.trace()
                .passing(athlete, to)
                .flatMap(after -> before.map(first -> RunFigure.told(
                        after.seconds() - first.seconds(), after.provenance().orLessSure(first.provenance()))));
        return surest(
                told,
                () -> reached(to)
                        .map(known -> of(
                                known,
                                member -> known.seconds(member, athlete, to.inMetres())
                                        - known.seconds(member, athlete, from.inMetres()))));
    }

    /** Seconds behind somebody, negative where ahead. */
    Optional<RunFigure> behind(Athlete rival, Distance mark) {
        Optional<RunFigure> told = race.trace()
                .passing(athlete, mark)
                .flatMap(own -> race.trace()
                        .passing(rival, mark)
                        .map(other -> RunFigure.told(
                                own.seconds() - other.seconds(),
                                own.provenance().orLessSure(other.provenance()))));
        return surest(
                told,
                () -> reached(mark)
                        .filter(known ->
                                known.runners().contains(rival) && known.reachMetres(rival) >= mark.inMetres() - 1e-6)
                        .map(known -> known.gap(athlete, rival, mark.inMetres(), PROBABILITY)));
    }

    /** Mean metres from the kerb between two marks; only of who was tracked. */
    Optional<RunFigure> line(Distance from, Distance to) {
        Optional<RunnerMotion> own = motion.find(athlete);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        RunnerMotion runner = own.get();
        double sum = 0;
        int seen = 0;
        int all = 0;
        Provenance provenance = Provenance.OFFICIAL;
        for (int i = 0; i < motion.samples(); i++) {
            if (runner.isKnown(i)
                    && runner.positionMetres(i) >= from.inMetres()
                    && runner.positionMetres(i) < to.inMetres()) {
                all++;
                if (runner.isOffsetKnown(i)) {
                    seen++;
                    sum += runner.offsetMetres(i);
                    provenance = provenance.orLessSure(runner.provenance(i));
                }
            }
        }
        return seen == 0 || seen < LEAST_SHARE_OF_LINE * all
                ? Optional.empty()
                : Optional.of(RunFigure.told(sum / seen, provenance));
    }

    /** Where the kick began, in metres run. */
    Optional<RunFigure> kickMetres() {
        return ensemble.map(known -> KnownKicks.ofLikely(LikelyMoments.of(known, race.course())))
                .orElseGet(() -> KnownKicks.of(new KickFinder().find(motion)))
                .find(athlete);
    }

    /** Whether so much is on record of the end of the race that no kick found is none run; of a reconstructed race it is not. */
    boolean isKickSearched() {
        return ensemble.isEmpty()
                && motion.find(athlete)
                        .filter(runner -> KickFinder.isSearchable(motion, runner))
                        .isPresent();
    }

    /** On which side others were passed, {@code inside} or {@code outside}, as often as that is known: of tracked runners only. */
    List<String> sidesOfPasses() {
        return new PassFinder()
                .find(motion).stream()
                        .filter(moment -> moment.athlete().equals(athlete))
                        .flatMap(moment -> Optional.ofNullable(moment.words().get("side")).stream())
                        .filter(side -> !side.equals("unknown"))
                        .toList();
    }

    /** Seconds that 100 m took in the mean of the whole race. */
    OptionalDouble meanPer100() {
        Distance finish = race.sheet().distance();
        return race.trace()
                .passing(athlete, finish)
                .map(passing -> OptionalDouble.of(passing.seconds() / finish.inMetres() * 100))
                .orElse(OptionalDouble.empty());
    }

    private Optional<RaceEnsemble> reached(Distance mark) {
        return ensemble.filter(
                known -> known.runners().contains(athlete) && known.reachMetres(athlete) >= mark.inMetres() - 1e-6);
    }

    private static RunFigure figure(Passing passing) {
        return RunFigure.told(passing.seconds(), passing.provenance());
    }

    private static CredibleInterval of(RaceEnsemble ensemble, IntToDoubleFunction ofMember) {
        double[] draws = new double[ensemble.size()];
        Arrays.setAll(draws, ofMember);
        return CredibleInterval.of(draws, PROBABILITY);
    }

    private static Optional<RunFigure> surest(
            Optional<RunFigure> told, Supplier<Optional<CredibleInterval>> reconstructed) {
        if (told.isPresent() && told.get().provenance() != Provenance.INTERPOLATED) {
            return told;
        }
        return reconstructed.get().map(RunFigure::reconstructed).or(() -> told);
    }

    /** Every 100 m, and the finish; a last piece of less than 50 m belongs to the one before. */
    static List<Distance> marks(Distance finish) {
        List<Distance> marks = new ArrayList<>();
        for (long at = 100; at <= finish.inMetres() - 50; at += 100) {
            marks.add(Distance.ofMetres(at));
        }
        marks.add(finish);
        return marks;
    }
}
