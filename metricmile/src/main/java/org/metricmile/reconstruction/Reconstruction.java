package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Race;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.race.RaceSheet;

/**
 * Rebuilds a race that is known in part as an ensemble of whole races, each agreeing with all that is certain: official marks and
 * splits to their rounding, official places, the order of finish, the leader's lead where it was timed. What is doubtful (hand
 * times, reports) weighs in as it is likely. The method is told in {@code docs/explanation/models/reconstruction.md}.
 *
 * <p>The same sheet, seed and number of members give the same ensemble on any number of threads.
 */
public final class Reconstruction {

    /** How many members an answer needs: with 200 a probability is good to 0.035 (one standard deviation, at 0.5). */
    public static final int USUAL_MEMBERS = 300;

    private static final double SHORTEST_METRES = 800;

    /** Who is so far behind the median at the finish collapsed; in the races that were learnt from they were left out. */
    private static final double COLLAPSED = LearntRace.FARTHEST_BEHIND;

    /** How far behind such a runner would have been otherwise. */
    private static final double STILL_USUAL = 0.02;

    private static final int SWEEPS_BEFORE = 100;
    private static final int SWEEPS_BETWEEN = 3;
    private static final int TRIES = 16;
    private static final int REDRAWS = 12;

    /** Key of the numbers for the marks; those for the curves of the tries follow. */
    private static final int MARKS = 0;

    private static final int CHOICE = 1;
    private static final int CURVES = 2;

    private final Evidence evidence;
    private final FieldModel model;
    private final KeyedNoise noise;
    private final double[] reachMetres;
    private final List<Collapse> collapses;

    private Reconstruction(Evidence evidence, FieldModel model, long seed) {
        this.evidence = evidence;
        this.model = model;
        this.noise = new KeyedNoise(seed);
        this.reachMetres = IntStream.range(0, evidence.runnerCount())
                .mapToDouble(i -> evidence.lastMark()[i] < 0 ? 0 : evidence.marksMetres()[evidence.lastMark()[i]])
                .toArray();
        this.collapses = collapses();
    }

    private List<Collapse> collapses() {
        int finish = evidence.markCount() - 1;
        List<Collapse> found = new ArrayList<>();
        for (int i = 0; i < evidence.runnerCount(); i++) {
            double metres = evidence.highSeconds()[i][finish] / model.secondsPerMetre;
            if (Double.isFinite(metres) && metres > (1 + COLLAPSED) * evidence.raceMetres()) {
                found.add(new Collapse(i, metres - (1 + STILL_USUAL) * evidence.raceMetres()));
            }
        }
        return found;
    }

    /**
     * The ensemble of a race by what was learnt of races of its length.
     *
     * @param members 20 or more
     * @throws UnreconstructableRaceException if the race is not of 800 m to a mile, fewer than two runners have a result, or it is
     *     one of combined events
     */
    public static RaceEnsemble of(RaceSheet sheet, long seed, int members) {
        return of(sheet, FieldPrior.of(sheet.distance()), seed, members);
    }

    /** As {@link #of(RaceSheet, long, int)} by another prior. */
    public static RaceEnsemble of(RaceSheet sheet, FieldPrior prior, long seed, int members) {
        requireOneRace(sheet.race());
        requireKnownLength(sheet.distance());
        Evidence evidence = EvidenceReader.read(sheet);
        int tries = evidence.claims().isEmpty() ? 1 : TRIES;
        return tries(sheet, prior, evidence, seed, members, tries).ensemble(evidence);
    }

    /**
     * Enough whole races of each member for any claims.
     *
     * @param evidence of the sheet
     */
    static Tries tries(RaceSheet sheet, Evidence evidence, long seed, int members) {
        requireOneRace(sheet.race());
        requireKnownLength(sheet.distance());
        return tries(sheet, FieldPrior.of(sheet.distance()), evidence, seed, members, TRIES);
    }

    private static Tries tries(
            RaceSheet sheet, FieldPrior prior, Evidence evidence, long seed, int members, int tries) {
        FieldModel model = new FieldModel(prior, evidence, secondsPerMetre(evidence));
        Reconstruction reconstruction = new Reconstruction(evidence, model, seed);
        List<List<Tries.Try>> drawn = IntStream.range(0, members)
                .parallel()
                .mapToObj(member -> reconstruction.member(member, tries))
                .toList();
        return new Tries(sheet.race(), seed, evidence, model.gridMetres, reconstruction.reachMetres, drawn);
    }

    /**
     * Looks whether a race can be reconstructed, without doing it.
     *
     * @throws UnreconstructableRaceException as {@link #of(RaceSheet, long, int)} does
     */
    public static void requirePossible(RaceSheet sheet) {
        requireOneRace(sheet.race());
        requireKnownLength(sheet.distance());
        secondsPerMetre(EvidenceReader.read(sheet));
    }

    /** Whether anything is on record of the way to the finish; if not, an ensemble shows what is usual and nothing of the race itself. */
    public static boolean isWayOnRecord(RaceSheet sheet) {
        Evidence evidence = EvidenceReader.read(sheet);
        return evidence.markCount() > 1 || !evidence.claims().isEmpty();
    }

    private static void requireOneRace(Race race) {
        if (race.mayMergeHeats()) {
            throw new UnreconstructableRaceException(
                    "a " + race.eventName()
                            + " is not reconstructed: its list may merge several heats, and who ran with whom is not on record");
        }
    }

    private static void requireKnownLength(Distance distance) {
        if (distance.inMetres() < SHORTEST_METRES || distance.isLongerThan(Event.MILE)) {
            throw new UnreconstructableRaceException(String.format(
                    Locale.ROOT,
                    "a race of %s is not reconstructed: how fields run was learnt of 800 m and 1500 m races, and serves from 800 m to a mile",
                    distance));
        }
    }

    /** The pace of the race: the median result by the distance. */
    private static double secondsPerMetre(Evidence evidence) {
        int finish = evidence.markCount() - 1;
        double[] results = IntStream.range(0, evidence.runnerCount())
                .filter(i -> evidence.isKnown(i, finish))
                .mapToDouble(i -> evidence.highSeconds()[i][finish])
                .sorted()
                .toArray();
        if (results.length < 2) {
            throw new UnreconstructableRaceException("a race of which "
                    + (results.length == 1 ? "only one result" : "no result")
                    + " with a time is on record is not reconstructed; two are the least");
        }
        int half = results.length / 2;
        double median = results.length % 2 == 1 ? results[half] : (results[half - 1] + results[half]) / 2;
        return median / evidence.raceMetres();
    }

    /** Whole races of one member, one after the other of one chain; claims choose among them. */
    private List<Tries.Try> member(int number, int tries) {
        KeyedNoise own = noise.at(number);
        MarkState state = new MarkState(model, evidence, collapses);
        Draws draws = new Draws(own.at(MARKS));
        Draws choice = new Draws(own.at(CHOICE));
        state.variance = model.scaleFreedom / draws.chiSquared(Math.max(3, model.scaleFreedom));
        for (int c = 0; c < collapses.size(); c++) {
            state.begin(c, 0.5);
        }
        OpeningOrder.put(state, draws);
        MarkChain chain = new MarkChain(state, draws);
        for (int s = 0; s < SWEEPS_BEFORE; s++) {
            chain.sweep();
        }
        List<Tries.Try> races = new ArrayList<>(tries);
        races.add(new Tries.Try(draw(state, own, 0), 0));
        for (int t = 1; t < tries; t++) {
            for (int s = 0; s < SWEEPS_BETWEEN; s++) {
                chain.sweep();
            }
            races.add(new Tries.Try(draw(state, own, t), Math.log(choice.uniform())));
        }
        return races;
    }

    private Member draw(MarkState state, KeyedNoise own, int attempt) {
        KeyedNoise stream = own.at(CURVES + attempt);
        double spread = Math.sqrt(state.variance);
        double[] meanNoise = new Draws(stream.at(-1)).gaussians(model.openMarks());
        double[][] noises = new double[evidence.runnerCount()][];
        Draws[] runners = new Draws[noises.length];
        for (int i = 0; i < noises.length; i++) {
            runners[i] = new Draws(stream.at(i));
            noises[i] = runners[i].gaussians(model.openMarks());
        }
        double[][] usual = new double[noises.length][];
        Arrays.setAll(usual, state::usual);
        double[][] lost = state.lostOnGrid();
        double[] mean = model.meanBetween(usual, state.level, meanNoise);
        double[][] away = new double[noises.length][];
        for (int i = 0; i < away.length; i++) {
            away[i] = model.awayBetween(usual, i, spread, noises[i]);
        }
        double[][] seconds = model.curves(usual, lost, mean, away);
        boolean possible = false;
        for (int redraw = 0; redraw <= REDRAWS && !possible; redraw++) {
            possible = true;
            for (int i = 0; i < noises.length; i++) {
                if (!PhysicalLimits.allow(model.gridMetres, seconds[i], reachMetres[i])) {
                    possible = false;
                    noises[i] = redrawn(noises[i], runners[i], redraw);
                    away[i] = model.awayBetween(usual, i, spread, noises[i]);
                }
            }
            if (!possible) {
                if (redraw > REDRAWS / 2) {
                    meanNoise = scaled(meanNoise, 0.7);
                    mean = model.meanBetween(usual, state.level, meanNoise);
                }
                seconds = model.curves(usual, lost, mean, away);
            }
        }
        return new Member(
                seconds,
                spread,
                possible && state.agreesWithAllThatIsCertain(),
                state.mistaken.clone(),
                state.headMistaken.clone());
    }

    /** Another curve, and where none will do one nearer and nearer to the smoothest. */
    private static double[] redrawn(double[] noise, Draws draws, int redraw) {
        return redraw < REDRAWS / 2 ? draws.gaussians(noise.length) : scaled(noise, 0.7);
    }

    private static double[] scaled(double[] noise, double factor) {
        return Arrays.stream(noise).map(number -> number * factor).toArray();
    }
}
