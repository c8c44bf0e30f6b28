package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.race.FieldMotion;

/**
 * A runner sits on the shoulder of another: next to the other's outer side or just behind it, and stays there.
 *
 * <p>The runner is level with the other or up to 1.5 m behind, and 0.4 to 1.2 m farther out, which is from shoulder touching
 * shoulder to one lane. It begins within these limits, goes on while the runner is at most 0.4 m ahead or 2 m behind and 0.2
 * to 1.5 m farther out, and breaks of half a second are bridged; in the mean the narrow limits must hold. It lasts at least
 * <b>5 s</b>: somebody who comes by with an advantage of only half a metre per second has crossed the wide limits before.
 *
 * <p>Of spells at the same time, in a pack several abreast, the longest counts. Only where offsets are known.
 */
public final class ShoulderFinder implements MomentFinder {

    static final double LEAST_SECONDS = 5.0;
    private static final double BRIDGED_SECONDS = 0.5;
    private static final Zone SHOULDER = new Zone(0, 1.5, -1.2, -0.4);
    private static final Zone ABOUT_SHOULDER = new Zone(-0.4, 2.0, -1.5, -0.2);

    private record Seat(int other, Spell spell, double behindMetres, double outsideMetres) {}

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        Neighbours neighbours = watched.neighbours();
        List<Moment> moments = new ArrayList<>();
        for (int runner = 0; runner < neighbours.count(); runner++) {
            for (Seat seat : longest(seats(field, neighbours, runner))) {
                moments.add(moment(field, neighbours, runner, seat));
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static List<Seat> seats(FieldMotion field, Neighbours neighbours, int runner) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < neighbours.count(); i++) {
            int other = i;
            for (Spell spell : Spell.of(
                    field,
                    sample -> neighbours.isIn(SHOULDER, runner, other, sample),
                    sample -> neighbours.isIn(ABOUT_SHOULDER, runner, other, sample),
                    BRIDGED_SECONDS,
                    LEAST_SECONDS)) {
                Seat seat = seat(neighbours, runner, other, spell);
                if (SHOULDER.holds(seat.behindMetres(), -seat.outsideMetres())) {
                    seats.add(seat);
                }
            }
        }
        return seats;
    }

    private static Seat seat(Neighbours neighbours, int runner, int other, Spell spell) {
        double behind = Neighbours.mean(
                spell.from(),
                spell.to(),
                i -> neighbours.isSeen(runner, i) && neighbours.isSeen(other, i),
                i -> neighbours.aheadMetres(runner, other, i));
        double outside = Neighbours.mean(
                spell.from(),
                spell.to(),
                i -> neighbours.isSeen(runner, i) && neighbours.isSeen(other, i),
                i -> -neighbours.outsideMetres(runner, other, i));
        return new Seat(other, spell, behind, outside);
    }

    private static List<Seat> longest(List<Seat> seats) {
        seats.sort(Comparator.comparingDouble((Seat seat) -> -seat.spell().seconds()));
        List<Seat> kept = new ArrayList<>();
        for (Seat seat : seats) {
            if (kept.stream().noneMatch(longer -> longer.spell().overlaps(seat.spell()))) {
                kept.add(seat);
            }
        }
        return kept;
    }

    private static Moment moment(FieldMotion field, Neighbours neighbours, int runner, Seat seat) {
        double seconds = seat.spell().seconds();
        return new MomentDraft(
                        field,
                        MomentKind.ON_THE_SHOULDER,
                        neighbours.runner(runner),
                        seat.spell().from(),
                        seat.spell().to())
                .with(neighbours.runner(seat.other()))
                .figure("seconds", seconds)
                .figure("behindMetres", seat.behindMetres())
                .figure("outsideMetres", seat.outsideMetres())
                .word("side", "outside")
                .evidence(
                        "For %.1f s on the outer side of %s, on average %.1f m behind and %.1f m farther out.",
                        seconds,
                        neighbours.runner(seat.other()).athlete().name(),
                        seat.behindMetres(),
                        seat.outsideMetres())
                .found(Certainty.clarity(seconds, LEAST_SECONDS));
    }
}
