package org.metricmile.report;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.Distance;

/**
 * The horizontal axis of charts of one race: metres along the race, the last 300 m on a wider scale, because that is
 * where races are decided.
 */
public final class RaceAxis {

    private static final Distance WIDE = Distance.ofMetres(300);
    private static final Distance HUNDRED = Distance.ofMetres(100);

    /** Share of the width, in percent, that the last 300 m are given. */
    private static final double WIDE_PERCENT = 45;

    /** Races up to this length are drawn on one scale: there 300 m are wide enough. */
    private static final Distance EVEN_UP_TO = Distance.ofMetres(600);

    /** What a label of four digits needs on the narrowest page. */
    private static final double LEAST_ROOM_PERCENT = 8.5;

    /** Distances between the labels before the last 300 m; the first that gives at most five labels is taken. */
    private static final List<Distance> STEPS =
            List.of(Distance.ofMetres(200), Distance.ofMetres(400), Distance.ofMetres(1000), Distance.ofMetres(2000));

    /**
     * One labelled place on the axis.
     *
     * @param percent place in percent of the width
     * @param label what is printed there
     */
    public record Tick(double percent, String label) {}

    private final Distance race;
    private final Distance wideFrom;

    public RaceAxis(Distance race) {
        this.race = race;
        this.wideFrom = race.isLongerThan(EVEN_UP_TO) ? race.minus(WIDE) : race;
    }

    /** Place of a mark in percent of the width, 0 at the start and 100 at the finish. */
    public double percent(Distance at) {
        double narrowPercent = hasWidePart() ? 100 - WIDE_PERCENT : 100;
        if (!at.isLongerThan(wideFrom)) {
            return narrowPercent * at.inMetres() / wideFrom.inMetres();
        }
        return narrowPercent + WIDE_PERCENT * at.minus(wideFrom).inMetres() / WIDE.inMetres();
    }

    /** True if the last 300 m are drawn on a wider scale than the rest. */
    public boolean hasWidePart() {
        return wideFrom.isShorterThan(race);
    }

    /** Where the wider scale begins, in percent of the width. */
    public double wideFromPercent() {
        return percent(wideFrom);
    }

    /** Labels from the start to the finish. */
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        Distance step = step();
        for (Distance at = step; isWellBefore(at); at = at.plus(step)) {
            ticks.add(new Tick(percent(at), at.metres()));
        }
        if (hasWidePart()) {
            Distance at = wideFrom;
            for (int toGo = 300; toGo > 0; toGo -= 100) {
                ticks.add(new Tick(percent(at), isWholeHundreds() ? at.metres() : "\u2212" + toGo));
                at = at.plus(HUNDRED);
            }
        }
        ticks.add(new Tick(100, "finish"));
        return ticks;
    }

    private Distance step() {
        for (Distance step : STEPS) {
            if (wideFrom.millimetres() / step.millimetres() <= 5) {
                return step;
            }
        }
        return STEPS.get(STEPS.size() - 1);
    }

    /** Labels must not touch those of the wide part. */
    private boolean isWellBefore(Distance at) {
        Distance end = hasWidePart() ? wideFrom : race;
        return percent(at) <= percent(end) - LEAST_ROOM_PERCENT;
    }

    private boolean isWholeHundreds() {
        return race.millimetres() % HUNDRED.millimetres() == 0;
    }
}
