package org.metricmile.story.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;

/**
 * What happened in an entry of the timeline, for who reads it without its sentence.
 *
 * @param kind code of a moment ({@code kick}), of a report ({@code move}), or one of {@link #LEADER_TIME}, {@link #FOLLOWS} and {@link
 *     #DOUBTFUL_TIME}
 * @param athlete who did it, or to whom it happened; empty where no source names anybody of the race
 * @param others who else had part in it, the most important first
 * @param figures numbers that describe it, by name with unit
 * @param words what is told in words, by name, as in {@link Moment}
 * @param seen sentences that say what was seen, of a moment that was found; empty where the sentence of the entry tells it all
 */
public record Happening(
        String kind,
        Optional<Athlete> athlete,
        List<Athlete> others,
        Map<String, Double> figures,
        Map<String, String> words,
        List<String> seen) {

    /** Who is first at a lap, and when. */
    public static final String LEADER_TIME = "leader_time";

    /** Who stays close behind the leader. */
    public static final String FOLLOWS = "follows";

    /** A time on record that the rest of the evidence contradicts. */
    public static final String DOUBTFUL_TIME = "doubtful_time";

    public Happening {
        others = List.copyOf(others);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        seen = List.copyOf(seen);
    }

    /** A moment that was found. */
    public static Happening of(Moment moment) {
        return new Happening(
                moment.kind().code(),
                Optional.of(moment.athlete()),
                moment.others(),
                moment.figures(),
                moment.words(),
                moment.evidence());
    }

    /** What has no more to it than its sentence. */
    static Happening of(String kind, Optional<Athlete> athlete, List<Athlete> others) {
        return new Happening(kind, athlete, others, Map.of(), Map.of(), List.of());
    }

    /** The code under which a timeline tells what a report calls so: that of the moment it is, of what is no moment the report's own. */
    public static String kindOf(String reported) {
        String event = reported.strip().toLowerCase(Locale.ROOT);
        return event.equals("boxed") ? MomentKind.BOXED_IN.code() : event;
    }

    /** One at a time: figures are printed in the order in which they were added. */
    Happening withFigure(String name, double value) {
        Map<String, Double> all = new LinkedHashMap<>(figures);
        all.put(name, value);
        return new Happening(kind, athlete, others, all, words, seen);
    }

    /** Whether it was at one place, of which two marks are known between which it lies; a kick has an interval of its own. */
    public boolean isBetweenMarks() {
        return words.containsKey(Moment.SEEN) && !kind.equals(MomentKind.KICK.code());
    }

    /** Whether the athlete did it or had part in it. */
    public boolean isOf(Athlete one) {
        return athlete.equals(Optional.of(one)) || others.contains(one);
    }
}
