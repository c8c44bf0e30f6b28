package org.metricmile.reconstruction;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Which of the claims of reports are evidence of places at marks: a place told of one mark is, and of a lead over a stretch the first place at
 * all marks that are well within it.
 *
 * @param places told of one mark
 * @param leads over stretches
 */
record ToldPlaces(List<Claim.Place> places, List<Led> leads) {

    private static final double DOUBT = 0.1;

    /** A place that is told within this distance of a mark is a place at that mark. */
    private static final double NEAR_MARK_METRES = SoftDistance.SD_METRES;

    /** So near the finish the result decides a place: what is told there is claimed of the curves only. */
    private static final double NEAR_FINISH_METRES = 50;

    /** On a led stretch a mark stands at or near each multiple of this. */
    private static final double LED_STEP_METRES = 400;

    /** One standard deviation within both ends. */
    private static final double WELL_WITHIN = 0.8;

    ToldPlaces {
        places = List.copyOf(places);
        leads = List.copyOf(leads);
    }

    static ToldPlaces among(List<Claim> claims) {
        return new ToldPlaces(
                claims.stream()
                        .filter(Claim.Place.class::isInstance)
                        .map(Claim.Place.class::cast)
                        .toList(),
                claims.stream()
                        .filter(Led.class::isInstance)
                        .map(Led.class::cast)
                        .toList());
    }

    /** Adds to the marks of other evidence those that are needed for what is told. */
    void addMarks(NavigableSet<Double> marks, double finishMetres) {
        double last = finishMetres - NEAR_FINISH_METRES;
        for (Claim.Place place : places) {
            if (place.metres() > 0 && place.metres() < last && !isAnyWithin(marks, place.metres(), NEAR_MARK_METRES)) {
                marks.add(place.metres());
            }
        }
        for (Led led : leads) {
            for (double at = LED_STEP_METRES; at < Math.min(led.to(), last); at += LED_STEP_METRES) {
                addMark(marks, led, at, finishMetres);
            }
            double begun = led.isFromTheStart() ? led.begin() : led.from() + SoftDistance.SD_METRES;
            addMark(marks, led, begun, finishMetres);
            addMark(marks, led, Math.min(led.to() - SoftDistance.SD_METRES, last), finishMetres);
        }
    }

    /** Unless a mark well within the stretch is near, since runs mix slowly where marks stand close together. */
    private static void addMark(NavigableSet<Double> marks, Led led, double at, double finishMetres) {
        double near = LED_STEP_METRES / 4;
        boolean isThere = marks.subSet(at - near, true, at + near, true).stream()
                .anyMatch(mark -> isWellWithin(led, mark, finishMetres));
        if (!isThere && isWellWithin(led, at, finishMetres)) {
            marks.add(at);
        }
    }

    private static boolean isAnyWithin(NavigableSet<Double> marks, double metres, double distance) {
        return !marks.subSet(metres - distance, true, metres + distance, true).isEmpty();
    }

    private static boolean isWellWithin(Led led, double metres, double finishMetres) {
        return led.chanceWithin(metres, finishMetres) >= WELL_WITHIN;
    }

    /** Who did not finish is still in the race where a place or lead is told of him. */
    void keepInTheRace(int[] lastMark, double[] marks) {
        for (Claim.Place place : places) {
            keep(place.runner(), place.metres() + NEAR_MARK_METRES, lastMark, marks);
        }
        for (Led led : leads) {
            keep(led.runner(), led.to(), lastMark, marks);
        }
    }

    private static void keep(int runner, double metres, int[] lastMark, double[] marks) {
        int beforeTheFinish = marks.length - 1;
        for (int mark = lastMark[runner] + 1; mark < beforeTheFinish && marks[mark] <= metres; mark++) {
            lastMark[runner] = mark;
        }
    }

    /**
     * Adds what is told to the places at marks, the surer first.
     *
     * @return which of it was left out at a mark, since another certainly had the place there
     */
    Set<Claim> addTo(List<List<KnownPlace>> known, double[] marks, int[] lastMark, PlaceReader reader) {
        Set<Claim> leftOut = new HashSet<>();
        int finish = marks.length - 1;
        for (Claim.Place place : places) {
            int mark = nearest(marks, place.metres());
            if (isAtMark(place, marks)
                    && mark <= lastMark[place.runner()]
                    && !reader.addTold(
                            known.get(mark),
                            new KnownPlace(place.runner(), place.place(), place.place(), DOUBT),
                            marks[mark])) {
                leftOut.add(place);
            }
        }
        for (Led led : leads) {
            for (int mark = 0; mark < finish && mark <= lastMark[led.runner()]; mark++) {
                double chance = (1 - DOUBT) * led.chanceWithin(marks[mark], marks[finish]);
                if (isWellWithin(led, marks[mark], marks[finish])
                        && !reader.addTold(
                                known.get(mark), new KnownPlace(led.runner(), 1, 1, 1 - chance), marks[mark])) {
                    leftOut.add(led);
                }
            }
        }
        return leftOut;
    }

    /** Whether a claim is wholly told by places at marks. */
    boolean tells(Claim claim, double[] marks) {
        return claim instanceof Claim.Place place && isAtMark(place, marks);
    }

    /** Of two places of a runner near one mark that differ, both may be true: the one told nearer to it is there, the other is claimed of the curves. */
    private boolean isAtMark(Claim.Place place, double[] marks) {
        int mark = nearest(marks, place.metres());
        Claim.Place there = places.stream()
                .filter(other -> other.runner() == place.runner() && nearest(marks, other.metres()) == mark)
                .min(Comparator.comparingDouble(other -> Math.abs(other.metres() - marks[mark])))
                .orElse(place);
        return mark < marks.length - 1 && there.place() == place.place();
    }

    private static int nearest(double[] marks, double metres) {
        int nearest = 0;
        for (int m = 1; m < marks.length; m++) {
            if (Math.abs(marks[m] - metres) < Math.abs(marks[nearest] - metres)) {
                nearest = m;
            }
        }
        return nearest;
    }
}
