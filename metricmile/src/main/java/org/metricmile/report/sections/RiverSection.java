package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.analysis.GapRiver;
import org.metricmile.analysis.GapRiver.Behind;
import org.metricmile.athletics.Distance;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.report.ShownTime;

/** How far everybody is behind the head of the race, from the start to the finish. */
public final class RiverSection implements ReportSection {

    /** One runner. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * One runner at one mark.
     *
     * @param seconds behind, an en dash where it is not known
     * @param metres behind, may be empty
     * @param computed true if one of the times is computed
     */
    public record Cell(String seconds, String metres, boolean computed) {}

    /** What the template prints. */
    public record Model(String caption, List<String> heads, List<Row> rows) {}

    private static final Distance HUNDRED = Distance.ofMetres(100);
    private static final double WITHIN_SECONDS = 1;

    @Override
    public String id() {
        return "river";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        return race.river().map(river -> filled("Gap river", model(race, river), true));
    }

    private static Model model(RaceDossier race, GapRiver river) {
        Distance finish = race.sheet().distance();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < river.marks().size(); i++) {
            Distance mark = river.marks().get(i);
            if (mark.millimetres() % tableStep(finish).millimetres() == 0 || mark.equals(finish)) {
                columns.add(i);
            }
        }
        List<String> heads = columns.stream()
                .map(river.marks()::get)
                .map(mark -> mark.equals(finish) ? "finish" : mark.metres())
                .toList();
        List<Row> rows = race.runners().stream()
                .map(runner -> new Row(
                        runner.name(),
                        columns.stream()
                                .map(i -> cell(river.behind(runner).get(i)))
                                .toList()))
                .toList();
        return new Model(caption(race, river), heads, rows);
    }

    /** Every 100 m, in long races every lap. */
    private static Distance tableStep(Distance race) {
        return race.isLongerThan(Distance.ofMetres(3000)) ? Distance.ofMetres(400) : HUNDRED;
    }

    private static Cell cell(Optional<Behind> behind) {
        return behind.map(gap -> new Cell(
                        tenths(gap.seconds()),
                        gap.metres().map(RiverSection::tenths).orElse(""),
                        ShownTime.isComputed(gap.provenance())))
                .orElse(new Cell("\u2013", "", false));
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String caption(RaceDossier race, GapRiver river) {
        int last = river.marks().size() - 1;
        Distance lap = race.sheet().race().event().track().lap();
        int tightest = last;
        long most = -1;
        for (int i = 0; i < last; i++) {
            // a start always has everybody together
            boolean afterALap = !river.marks().get(i).isShorterThan(lap);
            if (afterALap && near(race, river, i) > most) {
                most = near(race, river, i);
                tightest = i;
            }
        }
        String finish = "at the finish " + runners(near(race, river, last));
        return most < 0
                ? "Within a second of the winner, " + finish + "."
                : "After a lap the field was closest at %s, where %s within a second of the head; %s."
                        .formatted(river.marks().get(tightest), runners(most), finish);
    }

    private static String runners(long count) {
        return count == 0 ? "nobody was" : count == 1 ? "one runner was" : count + " runners were";
    }

    /** Runners within a second of the head, the head not counted. */
    private static long near(RaceDossier race, GapRiver river, int mark) {
        long count = race.runners().stream()
                .flatMap(runner -> river.behind(runner).get(mark).stream())
                .filter(gap -> gap.seconds() <= WITHIN_SECONDS)
                .count();
        return Math.max(0, count - 1);
    }
}
