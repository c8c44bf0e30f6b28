package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.race.RunnerMotion;

/**
 * A runner is dropped: loses contact with those ahead and never closes the gap.
 *
 * <p>After being within 3 m of the nearest runner ahead, the runner is more than 5 m behind whoever is nearest ahead from
 * some moment on until the end, and at least 10 m behind at last. 5 m is where there is next to no shelter left
 * (Beaumont and others 2019 see it within 2 m, models let it fade by 5 m) and three to four times the gap at which runners
 * follow. It must happen before the last 200 m, where every field is drawn out, and after the scramble of the start. It goes
 * from the last moment within 3 m to that of 5 m; who passes the next and has a gap before the one after is not dropped. Of a group that is dropped together the first runner is dropped; the others
 * are in contact with that runner.
 */
public final class DroppedFinder implements MomentFinder {

    static final double CONTACT_METRES = 3.0;
    static final double GAP_METRES = 5.0;
    static final double LEAST_LAST_GAP_METRES = 10.0;
    private static final double LAST_METRES = 200;

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        List<Moment> moments = new ArrayList<>();
        for (RunnerMotion runner : field.runners()) {
            find(field, runner, moments);
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static void find(FieldMotion field, RunnerMotion runner, List<Moment> moments) {
        double distance = field.course().distance().inMetres();
        int end = lastWithSomebodyAhead(field, runner);
        if (end < 0 || gapMetres(field, runner, end) < LEAST_LAST_GAP_METRES) {
            return;
        }
        int lost = end;
        while (lost > 0 && gapMetres(field, runner, lost - 1) > GAP_METRES) {
            lost--;
        }
        int contact = lost;
        while (contact > 0 && !(gapMetres(field, runner, contact) <= CONTACT_METRES)) {
            contact--;
        }
        boolean afterStart = contact > 0 && runner.positionMetres(contact) >= Scramble.metres(field.course());
        if (afterStart
                && Samples.aheadMetres(nearestAhead(field, runner, contact), runner, lost) > CONTACT_METRES
                && runner.positionMetres(lost) <= distance - LAST_METRES) {
            moments.add(moment(field, runner, contact, lost, end));
        }
    }

    private static int lastWithSomebodyAhead(FieldMotion field, RunnerMotion runner) {
        int last = Samples.last(runner, field);
        while (last >= 0 && Double.isNaN(gapMetres(field, runner, last))) {
            last--;
        }
        return last;
    }

    /** Metres to the nearest runner ahead who is still running; {@code NaN} if there is none. */
    private static double gapMetres(FieldMotion field, RunnerMotion runner, int sample) {
        double gap = Double.NaN;
        for (RunnerMotion other : field.runners()) {
            double ahead = Samples.aheadMetres(other, runner, sample);
            if (ahead > 0 && !(gap <= ahead)) {
                gap = ahead;
            }
        }
        return gap;
    }

    private static Moment moment(FieldMotion field, RunnerMotion runner, int contact, int lost, int end) {
        double lastGap = gapMetres(field, runner, end);
        Athlete ahead = nearestAhead(field, runner, contact).athlete();
        double contactGap = gapMetres(field, runner, contact);
        double contactMetres = runner.positionMetres(contact);
        double lostMetres = runner.positionMetres(lost);
        // between known times nobody saw the place: it is told no finer than ten metres
        boolean computed = Samples.leastSure(runner, contact, lost) == Provenance.INTERPOLATED;
        return new MomentDraft(field, MomentKind.DROPPED, runner, contact, lost)
                .with(nearestAhead(field, runner, contact))
                .figure("metresToGo", field.course().distance().inMetres() - runner.positionMetres(contact))
                .figure("lastGapMetres", lastGap)
                .evidence(
                        computed
                                ? "Computed between known times: some %.0f m behind %s at about %.0f m, more than %.0f m from about %.0f m on, some %.0f m in the end."
                                : "%.1f m behind %s at %.0f m, more than %.0f m from %.0f m on, %.1f m in the end.",
                        contactGap,
                        ahead.name(),
                        computed ? inTens(contactMetres) : contactMetres,
                        GAP_METRES,
                        computed ? inTens(lostMetres) : lostMetres,
                        lastGap)
                .found(Certainty.clarity(lastGap, LEAST_LAST_GAP_METRES));
    }

    private static double inTens(double metres) {
        return Math.rint(metres / 10) * 10;
    }

    private static RunnerMotion nearestAhead(FieldMotion field, RunnerMotion runner, int sample) {
        return field.runners().stream()
                .filter(other -> Samples.aheadMetres(other, runner, sample) > 0)
                .min(Comparator.comparingDouble(other -> other.positionMetres(sample)))
                .orElseThrow();
    }
}
