package org.metricmile.analysis.reserves;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Source;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.TrackSamples;
import org.metricmile.race.TrackedRunner;
import org.metricmile.race.Tracking;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;
import org.metricmile.track.OvalPlane;
import org.metricmile.track.OvalPoint;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

/** Invented tracked 1500 m races at 7 m/s: each runner keeps an offset, and after 10 s a gap to the front. */
final class EvenField {

    static final LocalDate DAY = LocalDate.of(2024, 8, 6);

    private static final double SPEED_MPS = 7;
    private static final Course COURSE = new Course(Oval.STANDARD_400, Distance.ofMetres(1500));
    private static final StadiumFrame FRAME = new StadiumFrame(new PlanePoint(0, 0), 0);
    private static final List<String> NAMES = List.of("Al One", "Ben Two", "Cy Three", "Dan Four");

    private final List<TrackedRunner> runners = new ArrayList<>();
    private final RaceSheetBuilder sheet = RaceSheetBuilder.of1500("E")
            .at(new Competition(
                    "E",
                    "Invented Games",
                    CompetitionCategory.OTHER,
                    "",
                    Nation.UNKNOWN,
                    Optional.of(DateInterval.on(DAY))));

    /** Adds a runner behind the front by a gap, this far from the kerb. */
    EvenField runner(double behindMetres, double offsetMetres) {
        String name = NAMES.get(runners.size());
        double finish = (1500 + behindMetres) / SPEED_MPS;
        sheet.finished(runners.size() + 1, name, String.format(Locale.ROOT, "3:%05.2f", finish - 180));
        runners.add(new TrackedRunner(sheet.athlete(name), name, samples(behindMetres, offsetMetres)));
        return this;
    }

    private static TrackSamples samples(double behindMetres, double offsetMetres) {
        int count = 2170;
        int[] milliseconds = new int[count];
        int[] x = new int[count];
        int[] y = new int[count];
        OvalPlane plane = new OvalPlane(COURSE.oval());
        for (int i = 0; i < count; i++) {
            double metres = SPEED_MPS * i / 10.0 - behindMetres * Math.min(1, i / 100.0);
            PlanePoint place = plane.locate(new OvalPoint(COURSE.startMetres() + metres, offsetMetres));
            milliseconds[i] = i * 100;
            x[i] = (int) Math.round(place.xMetres() * 1000);
            y[i] = (int) Math.round(place.yMetres() * 1000);
        }
        return new TrackSamples(milliseconds, x, y);
    }

    TracedRace tracked() {
        RaceSheet built = sheet.build();
        return TracedRace.of(
                built,
                Optional.of(new Tracking("E", COURSE, FRAME, runners, List.of(), new Source("", "invented", 0))));
    }

    /** The same results with even splits every 100 m, and without positions. */
    TracedRace splitsOnly() {
        for (TrackedRunner runner : runners) {
            for (int metres = 100; metres < 1500; metres += 100) {
                double finish = (1500 + behind(runner)) / SPEED_MPS;
                sheet.splits(
                        runner.printedName(),
                        String.valueOf(metres),
                        String.format(Locale.ROOT, "%.2f", finish * metres / 1500));
            }
        }
        return TracedRace.of(sheet.build());
    }

    private double behind(TrackedRunner runner) {
        return sheet.build()
                                .findResult(runner.athlete())
                                .orElseThrow()
                                .mark()
                                .orElseThrow()
                                .inSeconds()
                        * SPEED_MPS
                - 1500;
    }

    Athlete athlete(int index) {
        return runners.get(index).athlete();
    }
}
