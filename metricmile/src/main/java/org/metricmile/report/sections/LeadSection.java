package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.LeaderStrip;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.report.RaceAxis;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Words;

/** Who led when. Drawn without script, so that it is there in every mail reader. */
public final class LeadSection implements ReportSection {

    /**
     * One stretch of the strip.
     *
     * @param number counted from 1, printed in the strip and in the list
     * @param style place and width in percent, as CSS
     * @param name short name of the leader, empty where nobody knows who led
     * @param fullName full name, or that it is not known
     * @param runner number of the runner's line style
     * @param range from where to where
     * @param provenance how it is known, empty where it is not known
     */
    public record Stretch(
            int number, String style, String name, String fullName, int runner, String range, String provenance) {

        /** Rough width of the name, in steps of four letters, for which there must be room. */
        public int nameSize() {
            return (name.length() + 3) / 4;
        }
    }

    /**
     * A label under the strip.
     *
     * @param style place in percent, as CSS
     */
    public record Label(String style, String text) {}

    /** What the template prints. */
    public record Model(String caption, List<Stretch> stretches, List<Label> labels, List<String> changes) {}

    /** Line styles that the page knows. */
    private static final int STYLES = 6;

    @Override
    public String id() {
        return "lead";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        LeaderStrip strip = race.strip();
        boolean known = strip.legs().stream().anyMatch(leg -> leg.leader().isPresent())
                || !strip.changes().isEmpty();
        if (!known) {
            return Optional.empty();
        }
        List<Stretch> stretches = new ArrayList<>();
        Distance reached = Distance.ZERO;
        for (LeaderStrip.Leg leg : strip.legs()) {
            if (reached.isShorterThan(leg.from())) {
                stretches.add(stretch(race, stretches.size() + 1, Optional.empty(), reached, leg.from(), ""));
            }
            String provenance =
                    leg.leader().map(leader -> leg.provenance().label()).orElse("");
            stretches.add(stretch(race, stretches.size() + 1, leg.leader(), leg.from(), leg.to(), provenance));
            reached = leg.to();
        }
        List<Label> labels =
                race.axis().ticks().stream().map(LeadSection::label).toList();
        List<String> changes = KnownChanges.of(race).inWords(race.pacemaking()::name);
        return Optional.of(filled("In the lead", new Model(caption(race), stretches, labels, changes), false));
    }

    private static Stretch stretch(
            RaceDossier race, int number, Optional<Athlete> leader, Distance from, Distance to, String provenance) {
        double left = race.axis().percent(from);
        double width = race.axis().percent(to) - left;
        return new Stretch(
                number,
                String.format(Locale.ROOT, "left:%.2f%%;width:%.2f%%", left, width),
                leader.map(race.names()::of).orElse(""),
                leader.map(race.pacemaking()::name).orElse(unknown(race, from)) + level(race, from, to),
                leader.map(runner -> race.runners().indexOf(runner) % STYLES).orElse(0),
                from.metresInWords() + "\u2013" + (to.equals(race.sheet().distance()) ? "finish" : to.toString()),
                provenance);
    }

    private static String unknown(RaceDossier race, Distance from) {
        return race.pacemaking().mayLeadAt(from.inMetres()) ? "a pacemaker, or not known" : "not known";
    }

    /** Marks of the stretch at which nobody leads: whoever led before keeps the lead there, or loses it around them. */
    private static String level(RaceDossier race, Distance from, Distance to) {
        if (race.tracking().isPresent()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Distance mark : race.trace().marks()) {
            List<Athlete> level = mark.isLongerThan(from) && mark.isShorterThan(to)
                    ? LeaderStrip.levelInFront(race.trace(), mark)
                    : List.of();
            if (!level.isEmpty()) {
                text.append("; level at %s: %s"
                        .formatted(
                                mark,
                                Words.list(level.stream().map(Athlete::name).toList())));
            }
        }
        return text.toString();
    }

    private static Label label(RaceAxis.Tick tick) {
        return new Label(String.format(Locale.ROOT, "left:%.2f%%", tick.percent()), tick.label());
    }

    private static String caption(RaceDossier race) {
        Map<Athlete, Long> led = new LinkedHashMap<>();
        for (LeaderStrip.Leg leg : race.strip().legs()) {
            leg.leader()
                    .filter(leader -> !race.pacemaking().isPacemaker(leader))
                    .ifPresent(leader ->
                            led.merge(leader, leg.to().minus(leg.from()).millimetres(), Long::sum));
        }
        long most = led.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> longest = led.keySet().stream()
                .filter(leader -> led.getOrDefault(leader, 0L) == most)
                .map(race.names()::of)
                .toList();
        String text = longest.isEmpty()
                ? ""
                : "%s led longest, %sfor %s of the %s as far as is known; "
                        .formatted(
                                Words.list(longest),
                                longest.size() > 1 ? "each " : "",
                                new Distance(most),
                                race.sheet().distance());
        return Words.capital(text + KnownChanges.of(race).summary()) + ".";
    }
}
