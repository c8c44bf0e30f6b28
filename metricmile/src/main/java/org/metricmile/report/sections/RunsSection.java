package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.analysis.MetresWide;
import org.metricmile.analysis.moments.RunFigures;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.report.ShownTime;

/** What each run comes to: metres run wide, shelter, speed and evenness of pace, and the last metres. */
public final class RunsSection implements ReportSection {

    /**
     * One runner; what is not known is an en dash.
     *
     * @param metres farther than along the measurement line
     * @param seconds that they took
     * @param offset mean metres from the kerb on the bends
     * @param bar length of the bar for the metres in percent, as CSS
     * @param line number of the runner's line style
     * @param sheltered share of the time in percent
     * @param following metres behind the runner ahead
     * @param topSpeed metres per second
     * @param evenPace 100 is even
     */
    public record Row(
            String name,
            String metres,
            String seconds,
            String offset,
            String bar,
            int line,
            String sheltered,
            String following,
            String topSpeed,
            String evenPace) {}

    /**
     * What the template prints.
     *
     * @param wide true if metres run wide are known of anybody
     * @param tracked true if shelter and top speed are known of anybody
     * @param even true if the evenness of pace is known of anybody
     * @param rows empty if nothing but the last metres is known
     * @param last the last metres, where known
     */
    public record Model(
            String caption, boolean wide, boolean tracked, boolean even, List<Row> rows, Optional<LastParts> last) {}

    private static final String UNKNOWN = "\u2013";

    /** Less shelter than this share of the time is nothing to tell. */
    private static final double WORTH_TELLING = 0.5;

    /** Line styles that the page knows. */
    private static final int STYLES = 6;

    private static final Distance HUNDRED = Distance.ofMetres(100);

    @Override
    public String id() {
        return "runs";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        List<RunFigures> known = RunFigures.of(race.trace(), race.motion());
        List<RunFigures> figures = race.runners().stream()
                .flatMap(runner -> known.stream().filter(own -> own.athlete().equals(runner)))
                .filter(own -> isTold(race, own))
                .toList();
        Optional<LastParts> last = LastParts.of(race);
        return figures.isEmpty() && last.isEmpty()
                ? Optional.empty()
                : Optional.of(filled("Runs", model(race, figures, last), false));
    }

    private static Model model(RaceDossier race, List<RunFigures> figures, Optional<LastParts> last) {
        List<MetresWide> wide = MetresWide.of(race.motion());
        double most = Math.max(
                1, wide.stream().mapToDouble(MetresWide::extraMetres).max().orElse(0));
        return new Model(
                caption(race, figures, wide, last),
                figures.stream().anyMatch(own -> own.extraMetres().isPresent()),
                figures.stream().anyMatch(own -> own.shelteredShare().isPresent()),
                figures.stream().anyMatch(own -> evenPace(race, own).isPresent()),
                figures.stream()
                        .map(own -> row(race, own, find(wide, own.athlete()), most))
                        .toList(),
                last);
    }

    private static boolean isTold(RaceDossier race, RunFigures own) {
        return own.extraMetres().isPresent()
                || own.shelteredShare().isPresent()
                || own.topSpeedMps().isPresent()
                || evenPace(race, own).isPresent();
    }

    /** Only of who was timed at each hundred: the pace between two times farther apart is even because nothing is known of it. */
    private static OptionalDouble evenPace(RaceDossier race, RunFigures own) {
        for (Distance at = HUNDRED; at.isShorterThan(race.sheet().distance()); at = at.plus(HUNDRED)) {
            boolean timed = race.trace()
                    .passing(own.athlete(), at)
                    .filter(passing -> !ShownTime.isComputed(passing.provenance()))
                    .isPresent();
            if (!timed) {
                return OptionalDouble.empty();
            }
        }
        return own.evenPace();
    }

    private static Row row(RaceDossier race, RunFigures own, Optional<MetresWide> wide, double most) {
        return new Row(
                own.athlete().name(),
                text("%+.1f", own.extraMetres()),
                text("%+.1f", own.extraSeconds()),
                wide.map(metres -> text("%.1f m", OptionalDouble.of(metres.meanOffsetMetres())))
                        .orElse(UNKNOWN),
                String.format(
                        Locale.ROOT,
                        "width:%.1f%%",
                        Math.max(0, 100 * own.extraMetres().orElse(0) / most)),
                race.runners().indexOf(own.athlete()) % STYLES,
                own.shelteredShare().isPresent()
                        ? text(
                                "%.0f %%",
                                OptionalDouble.of(100 * own.shelteredShare().getAsDouble()))
                        : UNKNOWN,
                text("%.1f m", own.gapMedianMetres()),
                text("%.1f", own.topSpeedMps()),
                text("%.1f", evenPace(race, own)));
    }

    private static String text(String format, OptionalDouble value) {
        return value.isPresent()
                ? String.format(Locale.ROOT, format, value.getAsDouble()).replace('-', '\u2212')
                : UNKNOWN;
    }

    private static Optional<MetresWide> find(List<MetresWide> wide, Athlete runner) {
        return wide.stream().filter(own -> own.runner().equals(runner)).findFirst();
    }

    private static String caption(
            RaceDossier race, List<RunFigures> figures, List<MetresWide> wide, Optional<LastParts> last) {
        List<String> sentences = new ArrayList<>();
        if (wide.size() > 1) {
            sentences.add(wideCaption(race, wide));
        }
        mostSheltered(figures)
                .ifPresent(own -> sentences.add("%s ran most in shelter, %.0f %% of the time."
                        .formatted(
                                race.names().of(own.athlete()),
                                100 * own.shelteredShare().orElseThrow())));
        last.flatMap(parts -> parts.caption(race)).ifPresent(sentences::add);
        return sentences.isEmpty() ? "What each run comes to, as far as it is known." : String.join(" ", sentences);
    }

    private static Optional<RunFigures> mostSheltered(List<RunFigures> figures) {
        return figures.stream()
                .filter(own -> own.shelteredShare().orElse(0) >= WORTH_TELLING)
                .max(Comparator.comparingDouble(own -> own.shelteredShare().orElse(0)));
    }

    private static String wideCaption(RaceDossier race, List<MetresWide> wide) {
        Comparator<MetresWide> byMetres = Comparator.comparingDouble(MetresWide::extraMetres);
        MetresWide most = wide.stream().max(byMetres).orElseThrow();
        MetresWide least = wide.stream().min(byMetres).orElseThrow();
        String text = "%s ran %s m, or %s s, farther than along the measurement line, %s %s m"
                .formatted(
                        race.names().of(most.runner()),
                        text("%.0f", OptionalDouble.of(most.extraMetres())),
                        text("%.1f", OptionalDouble.of(most.seconds())),
                        race.names().of(least.runner()),
                        text("%.0f", OptionalDouble.of(least.extraMetres())));
        Optional<MetresWide> winner = race.sheet().winner().flatMap(first -> find(wide, first.athlete()));
        boolean isTold =
                winner.isEmpty() || winner.get().equals(most) || winner.get().equals(least);
        return text
                + (isTold
                        ? "."
                        : "; the winner "
                                + text("%.0f", OptionalDouble.of(winner.get().extraMetres())) + " m.");
    }
}
