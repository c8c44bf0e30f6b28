package org.metricmile.report.sections;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.MetresWide;
import org.metricmile.athletics.Athlete;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;

/** How many metres farther each runner ran by running wide on the bends. */
public final class WideSection implements ReportSection {

    /**
     * One runner.
     *
     * @param metres farther than along the measurement line
     * @param seconds that they took
     * @param offset mean metres from the kerb on the bends
     * @param bar length of the bar in percent, as CSS
     * @param line number of the runner's line style
     */
    public record Row(String name, String metres, String seconds, String offset, String bar, int line) {}

    /** What the template prints. */
    public record Model(String caption, List<Row> rows) {}

    /** Line styles that the page knows. */
    private static final int STYLES = 6;

    @Override
    public String id() {
        return "wide";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        List<MetresWide> wide = MetresWide.of(race.motion());
        if (wide.size() < 2) {
            return Optional.empty();
        }
        double most = wide.stream().mapToDouble(MetresWide::extraMetres).max().orElse(0);
        List<Row> rows = race.runners().stream()
                .flatMap(runner -> find(wide, runner).stream())
                .map(own -> row(own, race.runners().indexOf(own.runner()), Math.max(most, 1)))
                .toList();
        return Optional.of(filled("Run wide", new Model(caption(race, wide), rows), false));
    }

    private static Optional<MetresWide> find(List<MetresWide> wide, Athlete runner) {
        return wide.stream().filter(own -> own.runner().equals(runner)).findFirst();
    }

    private static Row row(MetresWide own, int number, double most) {
        return new Row(
                own.runner().name(),
                signed("%+.1f", own.extraMetres()),
                signed("%+.1f", own.seconds()),
                String.format(Locale.ROOT, "%.1f", own.meanOffsetMetres()),
                String.format(Locale.ROOT, "width:%.1f%%", Math.max(0, 100 * own.extraMetres() / most)),
                number % STYLES);
    }

    private static String caption(RaceDossier race, List<MetresWide> wide) {
        Comparator<MetresWide> byMetres = Comparator.comparingDouble(MetresWide::extraMetres);
        MetresWide most = wide.stream().max(byMetres).orElseThrow();
        MetresWide least = wide.stream().min(byMetres).orElseThrow();
        String text = "%s ran %s m, or %s s, farther than along the measurement line, %s %s m"
                .formatted(
                        race.names().of(most.runner()),
                        signed("%.0f", most.extraMetres()),
                        signed("%.1f", most.seconds()),
                        race.names().of(least.runner()),
                        signed("%.0f", least.extraMetres()));
        Optional<MetresWide> winner = race.sheet().winner().flatMap(first -> find(wide, first.athlete()));
        boolean isTold =
                winner.isEmpty() || winner.get().equals(most) || winner.get().equals(least);
        return text
                + (isTold ? "." : "; the winner " + signed("%.0f", winner.get().extraMetres()) + " m.");
    }

    private static String signed(String format, double value) {
        return String.format(Locale.ROOT, format, value).replace('-', '\u2212');
    }
}
