package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.analysis.SplitTable;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.report.ShownTime;
import org.metricmile.story.Words;

/** Times at the marks, and the segments between them. */
public final class SplitsSection implements ReportSection {

    /**
     * How one kind of time is printed.
     *
     * @param sign letter or tilde
     * @param meaning in words
     */
    public record Key(String sign, String meaning) {}

    /**
     * What the template prints.
     *
     * @param grids the first is shown until another is chosen
     * @param keys signs that occur
     * @param unknown runners without any split, in words; may be empty
     * @param suspects times that are not trusted, each in a sentence
     */
    public record Model(List<SplitGrid> grids, List<Key> keys, String unknown, List<String> suspects) {}

    private static final List<Distance> STEPS =
            List.of(Distance.ofMetres(100), Distance.ofMetres(200), Distance.ofMetres(400), Distance.ofMetres(1000));

    @Override
    public String id() {
        return "splits";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        if (race.marksOnTheWay().isEmpty()) {
            return Optional.empty();
        }
        List<SplitGrid> grids = grids(race);
        Model model = new Model(grids, keys(grids), unknown(race), suspects(race));
        return Optional.of(filled("Splits and segments", model, false));
    }

    private static List<SplitGrid> grids(RaceDossier race) {
        List<SplitGrid> grids = new ArrayList<>();
        List<Distance> known = new ArrayList<>(race.marksOnTheWay());
        known.add(race.sheet().distance());
        grids.add(SplitGrid.of(race, "all", "all known marks", known));
        for (Distance step : STEPS) {
            List<Distance> marks = SplitTable.marksEvery(step, race.sheet().distance());
            boolean timed = marks.size() > 2
                    && marks.subList(0, marks.size() - 1).stream().allMatch(mark -> SplitGrid.isTimed(race, mark));
            if (timed && !marks.equals(known)) {
                grids.add(SplitGrid.of(race, step.metres(), "every " + step, marks));
            }
        }
        return grids;
    }

    private static List<Key> keys(List<SplitGrid> grids) {
        return grids.stream()
                .flatMap(grid -> grid.provenances().stream())
                .distinct()
                .sorted()
                .map(SplitsSection::key)
                .toList();
    }

    private static Key key(Provenance provenance) {
        if (ShownTime.isComputed(provenance)) {
            return new Key("~", provenance.label());
        }
        String letter = ShownTime.letter(provenance);
        return new Key(letter.isEmpty() ? "no letter" : letter, provenance.label());
    }

    static boolean isKnownOnTheWay(RaceDossier race, Athlete runner) {
        return race.marksOnTheWay().stream()
                .anyMatch(mark -> race.order(mark).find(runner).isPresent());
    }

    private static String unknown(RaceDossier race) {
        List<Athlete> unknown = race.runners().stream()
                .filter(runner -> !isKnownOnTheWay(race, runner))
                .toList();
        if (unknown.isEmpty()) {
            return "";
        }
        return unknown.size() == race.runners().size()
                ? "Nothing is known of any named runner before the finish."
                : "Nothing is known before the finish of "
                        + Words.list(unknown.stream().map(Athlete::name).toList()) + ".";
    }

    private static List<String> suspects(RaceDossier race) {
        return race.suspects().stream()
                .map(suspect -> "%s for %s at %s is a suspected error and is not used: %s."
                        .formatted(
                                suspect.split().time().map(Object::toString).orElse(""),
                                suspect.split().runner().map(Athlete::name).orElse("the leader"),
                                suspect.split().at(),
                                suspect.reason()))
                .toList();
    }
}
