package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * A runner is boxed in: could go faster, and cannot get out.
 *
 * <p>The <b>box</b>: one runner is in line ahead ({@link Zone#IN_LINE_AHEAD}), another is alongside on the outside
 * ({@link Zone#OUTSIDE}), and inside there is no room: a third is alongside there, or the one ahead runs less than
 * 1.15 m from the kerb, which leaves less than 0.9 m between the kerb and an arm, the width that it takes to go through. It goes
 * on behind the same runner within the wider zones and 1.3 m, breaks of half a second are bridged, and it lasts at least
 * <b>2 s</b>.
 *
 * <p>A box in a pack at an even pace hinders nobody, so there must be <b>evidence of will</b>: in the 2 s before, or in the 3 s from
 * half a second after, the runner went at least <b>0.45 m/s</b> faster than the one ahead and than in the box, for 2 s near that end of
 * it, a second left out for slowing down or getting out. Both, because a runner who goes on at an even speed when the one ahead
 * tires or falls was not held up, nor was one whom the one ahead leaves behind. 0.45 m/s is what makes runners move out before the
 * kick ({@code docs/explanation/moments-of-contact.md}), and three times the error of such a difference.
 *
 * <p>The cost is an <b>estimate</b>: that difference of speed, the lesser of the two, times the length of the box, of which no more
 * than 10 s count, because nobody knows for how long the runner wanted to go. A box
 * that cost less than half a metre by this rule hindered nobody. Of boxes of one runner at the same time, behind one and another,
 * that with the clearest will counts. Only where offsets are known.
 */
public final class BoxFinder implements MomentFinder {

    static final double LEAST_SECONDS = 2.0;
    static final double LEAST_WILL_MPS = 0.45;
    static final double LEAST_LOST_METRES = 0.5;
    private static final double BRIDGED_SECONDS = 0.5;
    private static final double CLOSED_KERB_METRES = 1.15;
    private static final double ABOUT_CLOSED_KERB_METRES = 1.3;
    private static final double BEFORE_SECONDS = 2;
    private static final double BOX_END_SECONDS = 2;
    private static final double SETTLING_SECONDS = 1;
    private static final double RELEASE_SECONDS = 0.5;
    private static final double AFTER_SECONDS = 3;
    private static final double LONGEST_COST_SECONDS = 10;
    private static final double HALF_THE_TIME = 0.5;

    /** @param mps by how much faster the runner went before or after; 0 or less if nothing shows it */
    private record Will(double mps, boolean shownAfter) {}

    /** Three around a runner; who is alongside may change. */
    private record Box(int runner, int ahead, Spell spell, Will will) {}

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        Neighbours neighbours = watched.neighbours();
        List<Box> kept = new ArrayList<>();
        List<Box> boxes = boxes(field, neighbours);
        boxes.removeIf(box -> box.will().mps() < LEAST_WILL_MPS || lostMetres(box) < LEAST_LOST_METRES);
        boxes.sort(Comparator.comparingDouble((Box box) -> -box.will().mps()));
        for (Box box : boxes) {
            if (kept.stream()
                    .noneMatch(other ->
                            other.runner() == box.runner() && other.spell().overlaps(box.spell()))) {
                kept.add(box);
            }
        }
        return kept.stream()
                .map(box -> moment(field, neighbours, box))
                .sorted(Comparator.comparingDouble(Moment::fromSeconds))
                .toList();
    }

    private static List<Box> boxes(FieldMotion field, Neighbours neighbours) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < neighbours.count(); i++) {
            for (int j = 0; j < neighbours.count(); j++) {
                int runner = i;
                int ahead = j;
                Spell.of(
                                field,
                                sample -> isBoxed(neighbours, runner, ahead, sample),
                                sample -> isAboutBoxed(neighbours, runner, ahead, sample),
                                BRIDGED_SECONDS,
                                LEAST_SECONDS)
                        .forEach(spell ->
                                boxes.add(new Box(runner, ahead, spell, will(neighbours, runner, ahead, spell))));
            }
        }
        return boxes;
    }

    private static boolean isBoxed(Neighbours neighbours, int runner, int ahead, int sample) {
        return neighbours.isIn(Zone.IN_LINE_AHEAD, runner, ahead, sample)
                && neighbours.isAnyIn(Zone.OUTSIDE, runner, ahead, sample)
                && (neighbours.runner(ahead).offsetMetres(sample) < CLOSED_KERB_METRES
                        || neighbours.isAnyIn(Zone.INSIDE, runner, ahead, sample));
    }

    private static boolean isAboutBoxed(Neighbours neighbours, int runner, int ahead, int sample) {
        return neighbours.isIn(Zone.ABOUT_IN_LINE_AHEAD, runner, ahead, sample)
                && neighbours.isAnyIn(Zone.ABOUT_OUTSIDE, runner, ahead, sample)
                && (neighbours.runner(ahead).offsetMetres(sample) < ABOUT_CLOSED_KERB_METRES
                        || neighbours.isAnyIn(Zone.ABOUT_INSIDE, runner, ahead, sample));
    }

    private static Will will(Neighbours neighbours, int runner, int ahead, Spell spell) {
        int settled = Samples.in(Math.min(SETTLING_SECONDS, (spell.seconds() - BOX_END_SECONDS) / 2));
        int end = settled + Samples.in(BOX_END_SECONDS);
        double firstMps = Samples.meanSpeedMps(neighbours.runner(runner), spell.from() + settled, spell.from() + end);
        double lastMps = Samples.meanSpeedMps(neighbours.runner(runner), spell.to() - end, spell.to() - settled);
        int release = spell.to() + Samples.in(RELEASE_SECONDS);
        double before =
                fasterMps(neighbours, runner, ahead, spell.from() - Samples.in(BEFORE_SECONDS), spell.from(), firstMps);
        double after = fasterMps(neighbours, runner, ahead, release, release + Samples.in(AFTER_SECONDS), lastMps);
        return after >= before ? new Will(after, true) : new Will(before, false);
    }

    /** Mean speed less that of the one ahead, or less that in the box if that is higher; 0 unless both are seen all the time. */
    private static double fasterMps(
            Neighbours neighbours, int runner, int ahead, int from, int to, double inTheBoxMps) {
        if (!neighbours.isSeen(runner, from, to) || !neighbours.isSeen(ahead, from, to)) {
            return 0;
        }
        double aheadMps = Samples.meanSpeedMps(neighbours.runner(ahead), from, to);
        return Samples.meanSpeedMps(neighbours.runner(runner), from, to) - Math.max(aheadMps, inTheBoxMps);
    }

    private static double lostMetres(Box box) {
        return box.will().mps() * Math.min(box.spell().seconds(), LONGEST_COST_SECONDS);
    }

    private static Moment moment(FieldMotion field, Neighbours neighbours, Box box) {
        Will will = box.will();
        Spell spell = box.spell();
        RunnerMotion runner = neighbours.runner(box.runner());
        RunnerMotion ahead = neighbours.runner(box.ahead());
        RunnerMotion outside =
                neighbours.runner(others(neighbours, Zone.ABOUT_OUTSIDE, box, 0).get(0));
        List<Integer> inside = others(neighbours, Zone.ABOUT_INSIDE, box, HALF_THE_TIME).stream()
                .filter(other -> neighbours.runner(other) != outside)
                .toList();
        double lostMetres = lostMetres(box);
        double lostSeconds = lostMetres / Samples.meanSpeedMps(runner, spell.from(), spell.to());
        MomentDraft draft = new MomentDraft(field, MomentKind.BOXED_IN, runner, spell.from(), spell.to())
                .with(ahead)
                .with(outside);
        inside.stream().limit(1).forEach(other -> draft.with(neighbours.runner(other)));
        String insideWords = inside.isEmpty()
                ? "the kerb"
                : neighbours.runner(inside.get(0)).athlete().name();
        return draft.figure("seconds", spell.seconds())
                .figure("willMps", will.mps())
                .figure("estimatedMetresLost", lostMetres)
                .figure("estimatedSecondsLost", lostSeconds)
                .word("inside", inside.isEmpty() ? "kerb" : "runner")
                .word("shownBy", will.shownAfter() ? "speed after" : "speed before")
                .section()
                .evidence(
                        "For %.1f s behind %s with %s outside and %s inside.",
                        spell.seconds(),
                        ahead.athlete().name(),
                        outside.athlete().name(),
                        insideWords)
                .evidence(
                        "%.2f m/s faster than %s %s; at that speed about %.1f m or %.2f s were lost.",
                        will.mps(),
                        ahead.athlete().name(),
                        will.shownAfter() ? "once out" : "before",
                        lostMetres,
                        lostSeconds)
                .found(Math.min(
                        Certainty.clarity(spell.seconds(), LEAST_SECONDS),
                        Certainty.clarity(will.mps(), LEAST_WILL_MPS)));
    }

    private static List<Integer> others(Neighbours neighbours, Zone zone, Box box, double leastShare) {
        return neighbours.staying(zone, box.runner(), box.spell(), leastShare).stream()
                .filter(other -> other != box.ahead())
                .toList();
    }
}
