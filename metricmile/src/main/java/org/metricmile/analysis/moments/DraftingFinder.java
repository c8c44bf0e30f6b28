package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.physiology.Shelter;
import org.metricmile.race.FieldMotion;

/**
 * A runner runs in the shelter of others for long.
 *
 * <p>Somebody is in line ahead: less than 2.5 m ahead and within 0.6 m to the side, the limits of the share of sheltered time in
 * {@code docs/explanation/models/demand.md}; beyond them {@link Shelter} is below a quarter. It goes on up to 3 m and 0.8 m,
 * whoever is ahead, and breaks of a second are bridged. It lasts at least <b>20 s</b>, a third of a lap: shorter spells are common
 * to everybody in a pack and tell nothing of a runner's choice.
 *
 * <p>The mean shelter counts everybody up to 5 m ahead; it is the share of the air's resistance that is taken away, by a
 * model, not a measurement. Only where offsets are known.
 */
public final class DraftingFinder implements MomentFinder {

    static final double LEAST_SECONDS = 20.0;
    private static final double BRIDGED_SECONDS = 1.0;
    private static final double SHELTER_REACH_METRES = 5;

    /** So many of those who were ahead are named, the longest ahead first. */
    private static final int NAMED = 3;

    private static final Zone SHELTER = new Zone(1e-9, 2.5, -0.6, 0.6);
    private static final Zone ABOUT_SHELTER = new Zone(1e-9, 3.0, -0.8, 0.8);

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        Neighbours neighbours = watched.neighbours();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < neighbours.count(); i++) {
            int runner = i;
            for (Spell spell : Spell.of(
                    field,
                    sample -> neighbours.isAnyIn(SHELTER, runner, sample),
                    sample -> neighbours.isAnyIn(ABOUT_SHELTER, runner, sample),
                    BRIDGED_SECONDS,
                    LEAST_SECONDS)) {
                moments.add(moment(field, neighbours, runner, spell));
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static Moment moment(FieldMotion field, Neighbours neighbours, int runner, Spell spell) {
        double shelter = Neighbours.mean(
                spell.from(), spell.to(), i -> neighbours.isSeen(runner, i), i -> shelter(neighbours, runner, i));
        double gapMetres = Neighbours.mean(
                spell.from(),
                spell.to(),
                i -> neighbours.nearestIn(ABOUT_SHELTER, runner, i) >= 0,
                i -> neighbours.aheadMetres(runner, neighbours.nearestIn(ABOUT_SHELTER, runner, i), i));
        MomentDraft draft = new MomentDraft(
                        field, MomentKind.DRAFTING, neighbours.runner(runner), spell.from(), spell.to())
                .figure("seconds", spell.seconds())
                .figure("meanShelter", shelter)
                .figure("meanGapMetres", gapMetres)
                .evidence(
                        "Somebody in line ahead for %.1f s, on average %.1f m ahead; by the model that took away %.0f %% of the"
                                + " air's resistance.",
                        spell.seconds(), gapMetres, 100 * shelter);
        neighbours.staying(ABOUT_SHELTER, runner, spell, 0).stream()
                .limit(NAMED)
                .forEach(ahead -> draft.with(neighbours.runner(ahead)));
        return draft.found(Certainty.clarity(spell.seconds(), LEAST_SECONDS));
    }

    private static double shelter(Neighbours neighbours, int runner, int sample) {
        double[] shelters = new double[neighbours.count()];
        for (int other = 0; other < shelters.length; other++) {
            double ahead = neighbours.aheadMetres(runner, other, sample);
            if (other != runner && ahead > 0 && ahead <= SHELTER_REACH_METRES) {
                shelters[other] = Shelter.behind(ahead, neighbours.outsideMetres(runner, other, sample));
            }
        }
        return Shelter.together(shelters);
    }
}
