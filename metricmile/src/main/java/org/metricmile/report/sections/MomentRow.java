package org.metricmile.report.sections;

import java.util.Locale;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.Provenance;
import org.metricmile.report.RaceDossier;
import org.metricmile.story.timeline.Happening;
import org.metricmile.story.timeline.MomentWords;

/**
 * A moment as the page prints it.
 *
 * @param seconds when it begins, for the replay
 * @param untilSeconds when it ends
 * @param runner number of the runner in the order of the page, -1 for somebody who is not in it
 * @param kind for the replay
 * @param when since the gun; a range where it lies somewhere between two marks
 * @param where metres, a range where it lasts
 * @param who the athlete
 * @param what what happened, with whom and on which side
 * @param told who and what in short names, for the replay
 * @param evidence what was seen
 * @param sure in percent
 * @param known official, measured, inferred, reported or simulated
 */
public record MomentRow(
        String seconds,
        String untilSeconds,
        int runner,
        String kind,
        String when,
        String where,
        String who,
        String what,
        String told,
        String evidence,
        String sure,
        String known) {

    static MomentRow of(RaceDossier race, Moment moment) {
        return new MomentRow(
                String.format(Locale.ROOT, "%.1f", moment.fromSeconds()),
                String.format(Locale.ROOT, "%.1f", moment.toSeconds()),
                race.runners().indexOf(moment.athlete()),
                moment.kind().code(),
                when(moment),
                where(moment),
                race.pacemaking().name(moment.athlete()),
                MomentWords.what(moment, race.pacemaking(), race.pacemaking()::name),
                shortName(race, moment.athlete()) + " "
                        + MomentWords.what(moment, race.pacemaking(), athlete -> shortName(race, athlete)),
                String.join(" ", moment.evidence()),
                Math.round(moment.certainty() * 100) + "\u00a0%",
                known(moment.provenance()));
    }

    private static String shortName(RaceDossier race, Athlete athlete) {
        return race.pacemaking().name(athlete, race.names().of(athlete));
    }

    private static String when(Moment moment) {
        String begins = tenths(moment.fromSeconds());
        return Happening.of(moment).isBetweenMarks() && moment.fromSeconds() < moment.toSeconds()
                ? begins + "\u2013" + tenths(moment.toSeconds())
                : begins;
    }

    private static String tenths(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.TENTH).toString();
    }

    private static String where(Moment moment) {
        long from = Math.round(moment.fromMetres());
        long to = Math.round(moment.toMetres());
        return from == to ? Long.toString(from) : from + "\u2013" + to;
    }

    /** In one word. */
    static String known(Provenance provenance) {
        return switch (provenance) {
            case OFFICIAL -> "official";
            case MEASURED -> "measured";
            case HAND, REPORTED -> "reported";
            case INTERPOLATED, RECONSTRUCTED -> "inferred";
            case SIMULATED -> "simulated";
        };
    }
}
