package org.metricmile.story.timeline;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.metricmile.analysis.Pacemaking;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.story.Words;

/** What happened in a moment, in words. */
public final class MomentWords {

    private MomentWords() {}

    /**
     * {@code passes Yared Nuguse on the outside}: what the athlete did, with whom and on which side. A pacemaker, who is named as
     * one, leads and leaves the lead; who races takes it after him.
     *
     * @param name by which others are named
     */
    public static String what(Moment moment, Pacemaking pacemaking, Function<Athlete, String> name) {
        StringBuilder text = new StringBuilder(verb(moment, pacemaking));
        List<String> others = moment.others().stream().map(name).toList();
        if (!others.isEmpty()) {
            text.append(with(moment, pacemaking)).append(Words.list(others));
        }
        String side = moment.words().getOrDefault("side", "");
        if ((side.equals("inside") || side.equals("outside")) && moment.kind() != MomentKind.INSIDE_GAP) {
            text.append(" on the ").append(side);
        }
        return text.toString();
    }

    private static String verb(Moment moment, Pacemaking pacemaking) {
        boolean isPacemakers = pacemaking.isPacemaker(moment.athlete());
        if (isPacemakers && moment.kind() == MomentKind.LEAD_TAKEN) {
            return "leads";
        }
        return isPacemakers && moment.kind() == MomentKind.LEAD_LOST
                ? "leaves the lead"
                : moment.kind().words();
    }

    /** What stands before who led until then, or whoever else had part in it. */
    public static String with(Moment moment, Pacemaking pacemaking) {
        boolean isAfterAPacemaker = moment.kind() == MomentKind.LEAD_TAKEN
                && (pacemaking.isPacemaker(moment.athlete())
                        || moment.others().stream().anyMatch(pacemaking::isPacemaker));
        return isAfterAPacemaker ? " after " : with(moment.kind());
    }

    /** {@code , 37 m to go}, {@code , about 200 m to go} where it was computed, or the marks between which it lies, as it follows on {@link #what}; empty at the finish. */
    public static String where(Moment moment, Distance finish) {
        double toGo = finish.inMetres() - moment.fromMetres();
        return moment.seenBetween()
                .map(seen -> (moment.kind() == MomentKind.KICK ? ", " : " ") + seen)
                .orElse(toGo > 0.5 ? toGo(toGo, moment.provenance() == Provenance.INTERPOLATED) : "");
    }

    /** What was computed between known times is told no finer than ten metres. */
    private static String toGo(double metres, boolean computed) {
        return computed
                ? String.format(Locale.ROOT, ", about %.0f m to go", Math.rint(metres / 10) * 10)
                : String.format(Locale.ROOT, ", %.0f m to go", metres);
    }

    /** What stands between the kind and the others who had part in it. */
    static String with(MomentKind kind) {
        return switch (kind) {
            case LEAD_TAKEN -> " from ";
            case LEAD_LOST -> " to ";
            case PASS -> " ";
            case ON_THE_SHOULDER, DRAFTING, COVER -> " of ";
            case BOXED_IN, FORCED_WIDE, DROPPED, CHECK -> " by ";
            case INSIDE_GAP -> " of ";
            case SURGE, KICK, FADE, FALL, PHOTO_FINISH -> " with ";
        };
    }
}
