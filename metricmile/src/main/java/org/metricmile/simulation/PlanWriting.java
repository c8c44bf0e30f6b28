package org.metricmile.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.simulation.tactics.FollowRival;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.Lead;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.SitAndStrike;
import org.metricmile.simulation.tactics.Strike;

/** Writes race plans in the words that {@link PlanText} reads. Format: {@code docs/reference/formats/race-plan.md}. */
public final class PlanWriting {

    private PlanWriting() {}

    /**
     * A plan as a file holds it, each line ended by a line feed.
     *
     * @throws IllegalArgumentException if a tactic of the plan has no words
     */
    public static String text(Athlete athlete, RacePlan plan) {
        List<String> all = new ArrayList<>();
        if (!plan.name().isBlank()) {
            all.add("name: " + plan.name());
        }
        all.add("athlete: " + athlete.id());
        all.addAll(lines(plan));
        return String.join("\n", all) + "\n";
    }

    /**
     * What a plan says to do, a line each, without its name and whose it is.
     *
     * @throws IllegalArgumentException if a tactic of the plan has no words
     */
    public static List<String> lines(RacePlan plan) {
        List<String> lines = new ArrayList<>();
        for (RacePlan.Phase phase : plan.phases()) {
            String when = phase.from().isLongerThan(Distance.ZERO)
                    ? "from " + phase.from().metres() + " m"
                    : "start";
            lines.add(when + ": " + words(phase.tactic()));
        }
        if (plan.side() != Side.EITHER) {
            lines.add("pass: " + plan.side().name().toLowerCase(Locale.ROOT));
        }
        plan.answers().ifPresent(chance -> lines.add("answer kicks: " + howOften(chance)));
        if (plan.widerMetres() > 0) {
            lines.add("last bend: " + number(plan.widerMetres()) + " m wider");
        }
        return lines;
    }

    /**
     * A tactic in the words of a plan.
     *
     * @throws IllegalArgumentException if it has none
     */
    public static String words(Tactic tactic) {
        if (tactic instanceof KeepPlace place) {
            return place.first() == place.last()
                    ? "place " + place.first()
                    : "place " + place.first() + " to " + place.last();
        }
        if (tactic instanceof FollowRival follow) {
            return "follow " + follow.athleteId();
        }
        if (tactic instanceof Lead lead) {
            return "lead at " + number(lead.lapSeconds()) + " per lap";
        }
        if (tactic instanceof EvenPace even) {
            return even.share() == 1 ? "even pace" : "even pace " + number(100 * even.share()) + " %";
        }
        if (tactic instanceof SitAndStrike sit) {
            return "sit and strike at " + sit.toGo().metres() + " m to go";
        }
        if (tactic instanceof Strike) {
            return "strike";
        }
        if (tactic instanceof RaceByHabit) {
            return "habit";
        }
        throw new IllegalArgumentException("a plan has no words for " + tactic);
    }

    private static String howOften(double chance) {
        long percent = Math.round(100 * chance);
        return percent == 100 ? "always" : percent == 0 ? "never" : percent + " %";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
