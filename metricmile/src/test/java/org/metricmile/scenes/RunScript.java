package org.metricmile.scenes;

import java.util.ArrayList;
import java.util.List;

/**
 * What one invented runner does in a {@link MovingField}: knots of race position, time and offset from the kerb, even speed
 * and an even slant between them. It starts at 0 m with the gun.
 *
 * @param name the runner
 * @param knots in the order of time
 * @param stepsOff leaves the race at the last knot, instead of running on at the last speed
 */
public record RunScript(String name, List<Knot> knots, boolean stepsOff) {

    /** A place and a time. */
    record Knot(double metres, double seconds, double offsetMetres) {

        Knot later(double addedMetres, double addedSeconds) {
            return new Knot(metres + addedMetres, seconds + addedSeconds, offsetMetres);
        }
    }

    public RunScript {
        knots = List.copyOf(knots);
    }

    /** A runner at the start line. */
    public static RunScript startingAt(String name, double offsetMetres) {
        return new RunScript(name, List.of(new Knot(0, 0, offsetMetres)), false);
    }

    /** Runs to a race position at a speed along the measurement line, moving out or in on the way there. */
    public RunScript run(double toMetres, double speedMps, double offsetMetres) {
        return pass(toMetres, last().seconds() + (toMetres - last().metres()) / speedMps, offsetMetres);
    }

    /** Runs to a race position at a speed along the measurement line and keeps the offset. */
    public RunScript run(double toMetres, double speedMps) {
        return run(toMetres, speedMps, last().offsetMetres());
    }

    /** Is at a race position at a time since the gun. */
    public RunScript pass(double atMetres, double atSeconds, double offsetMetres) {
        return with(new Knot(atMetres, atSeconds, offsetMetres));
    }

    /** Is at a race position at a time since the gun and keeps the offset. */
    public RunScript pass(double atMetres, double atSeconds) {
        return pass(atMetres, atSeconds, last().offsetMetres());
    }

    /** Stands or lies where the runner is. */
    public RunScript rest(double seconds) {
        return pass(last().metres(), last().seconds() + seconds);
    }

    /** Leaves the race at the last knot. */
    public RunScript dropOut() {
        return new RunScript(name, knots, true);
    }

    /** The same run by another runner. */
    public RunScript by(String otherName) {
        return new RunScript(otherName, knots, stepsOff);
    }

    /** The same run after a first stretch at even speed. */
    RunScript after(double metres, double seconds) {
        List<Knot> later = new ArrayList<>(List.of(knots.get(0)));
        knots.forEach(knot -> later.add(knot.later(metres, seconds)));
        return new RunScript(name, later, stepsOff);
    }

    private RunScript with(Knot next) {
        if (!(next.seconds() > last().seconds() && next.metres() >= last().metres())) {
            throw new IllegalArgumentException("%s cannot go from %s to %s".formatted(name, last(), next));
        }
        List<Knot> more = new ArrayList<>(knots);
        more.add(next);
        return new RunScript(name, more, stepsOff);
    }

    Knot last() {
        return knots.get(knots.size() - 1);
    }

    /** When the runner is at a race position, at the last speed beyond the last knot. */
    double secondsAt(double metres) {
        Knot to = knots.get(knots.size() - 1);
        for (int i = 1; i < knots.size(); i++) {
            if (knots.get(i).metres() >= metres) {
                to = knots.get(i);
                break;
            }
        }
        Knot from = knots.get(knots.indexOf(to) - 1);
        return from.seconds()
                + (metres - from.metres()) * (to.seconds() - from.seconds()) / (to.metres() - from.metres());
    }

    /** Where the runner is at a time, at the last speed beyond the last knot. */
    Knot at(double seconds) {
        int next = 1;
        while (next < knots.size() - 1 && knots.get(next).seconds() < seconds) {
            next++;
        }
        Knot from = knots.get(next - 1);
        Knot to = knots.get(next);
        double share = (seconds - from.seconds()) / (to.seconds() - from.seconds());
        double slant = Math.min(1, share);
        return new Knot(
                from.metres() + share * (to.metres() - from.metres()),
                seconds,
                from.offsetMetres() + slant * (to.offsetMetres() - from.offsetMetres()));
    }
}
