package org.metricmile.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hipparchus.stat.descriptive.DescriptiveStatistics;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.careers.FormerBest;
import org.metricmile.records.careers.Progression;
import org.metricmile.scenes.StarterRaces;

/**
 * How big a step is a personal best? Of every best in the collected careers, from 800 m to 5000 m, with five marks over the distance before
 * it, one of them in the same season at another meeting: by how much it bettered the best before. And how many bests {@link FormerBest}
 * doubts, for a season without a mark and for the step. What its usual step rests on.
 */
public final class StepsOfBests {

    private static final int MARKS_BEFORE = 5;
    private static final double USUAL_PER_CENT = 95;
    private static final int ADULT_YEARS = 20;

    /**
     * A best that betters another.
     *
     * @param perCent of the best before
     * @param isOfGoodRecord whether enough marks stand before it
     */
    private record Step(
            Athlete athlete, double perCent, boolean isOfGoodRecord, boolean isYoung, Optional<String> doubt) {}

    private StepsOfBests() {}

    public static void main(String[] args) {
        List<Step> steps = ofStarter();
        System.out.printf("%d bests that bettered another%n%n", steps.size());
        System.out.println(
                "| bests with five marks before and one of the season | number | careers | median step | 19 of 20 under |");
        System.out.println("|---|---|---|---|---|");
        print("all", steps, any -> true);
        print("under 20", steps, Step::isYoung);
        print("20 or older, or of unknown age", steps, step -> !step.isYoung());
        System.out.println();
        System.out.println("| all bests | number | doubted for a season | doubted for the step |");
        System.out.println("|---|---|---|---|");
        doubts("all", steps, any -> true);
        doubts("under 20", steps, Step::isYoung);
        doubts("20 or older, or of unknown age", steps, step -> !step.isYoung());
    }

    /** The step that 19 of 20 bests with enough marks before them are smaller than, in per cent. */
    static double usualPerCent() {
        return perCent(ofStarter().stream().filter(Step::isOfGoodRecord).toList())
                .getPercentile(USUAL_PER_CENT);
    }

    private static List<Step> ofStarter() {
        StarterRaces starter = new StarterRaces();
        ReferenceTables names = ReferenceTables.shipped();
        FormBook book = new FormBook(
                List.of(),
                table -> Set.of("athletes", "career_results").contains(table) ? starter.table(table) : Optional.empty(),
                names.competitions(),
                names.identities(),
                names.nations(),
                marks -> {
                    throw new IllegalStateException("steps of bests ask for no records");
                });
        List<Step> steps = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>();
        book.careers().all().map(CareerResult::athlete).forEach(athlete -> {
            if (book.careers().isFollowed(athlete) && ids.add(athlete.id())) {
                steps.addAll(steps(book, athlete));
            }
        });
        return steps;
    }

    private static List<Step> steps(FormBook book, Athlete athlete) {
        List<CareerResult> career = book.careers().of(athlete);
        TreeSet<Distance> distances = new TreeSet<>();
        career.stream()
                .map(CareerResult::distance)
                .filter(distance -> distance.inMetres() >= 800 && distance.inMetres() <= 5000)
                .forEach(distances::add);
        List<Step> steps = new ArrayList<>();
        for (Distance distance : distances) {
            List<CareerResult> bests = Progression.outright(career, distance).steps();
            for (int i = 1; i < bests.size(); i++) {
                CareerResult best = bests.get(i);
                double perCent = perCent(best, bests.get(i - 1));
                if (perCent > 0) {
                    List<CareerResult> earlier = career.stream()
                            .filter(result -> result.isBefore(best))
                            .toList();
                    steps.add(new Step(
                            athlete,
                            perCent,
                            isOfGoodRecord(best, earlier),
                            isYoung(book.careers().born(athlete), best),
                            FormerBest.of(best, earlier, bests.get(i - 1)).doubt()));
                }
            }
        }
        return steps;
    }

    private static double perCent(CareerResult best, CareerResult former) {
        int before = former.mark().map(Mark::hundredths).orElseThrow();
        return 100.0 * (before - best.mark().map(Mark::hundredths).orElseThrow()) / before;
    }

    private static boolean isOfGoodRecord(CareerResult best, List<CareerResult> earlier) {
        List<CareerResult> marks = earlier.stream()
                .filter(result -> result.distance().equals(best.distance())
                        && result.mark().isPresent())
                .toList();
        return marks.size() >= MARKS_BEFORE
                && marks.stream()
                        .anyMatch(result ->
                                result.occasion().year() == best.occasion().year()
                                        && !result.occasion()
                                                .words(true)
                                                .equals(best.occasion().words(true)));
    }

    private static boolean isYoung(Optional<LocalDate> born, CareerResult best) {
        return born.map(day -> best.occasion().when().last().isBefore(day.plusYears(ADULT_YEARS)))
                .orElse(false);
    }

    private static void print(String who, List<Step> steps, Predicate<Step> wanted) {
        List<Step> asked =
                steps.stream().filter(Step::isOfGoodRecord).filter(wanted).toList();
        DescriptiveStatistics perCent = perCent(asked);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.2f %% | %.2f %% |%n",
                who,
                perCent.getN(),
                asked.stream().map(step -> step.athlete().id()).distinct().count(),
                perCent.getPercentile(50),
                perCent.getPercentile(USUAL_PER_CENT));
    }

    private static DescriptiveStatistics perCent(List<Step> steps) {
        return new DescriptiveStatistics(
                steps.stream().mapToDouble(Step::perCent).toArray());
    }

    private static void doubts(String who, List<Step> steps, Predicate<Step> wanted) {
        List<Step> asked = steps.stream().filter(wanted).toList();
        List<String> doubts =
                asked.stream().flatMap(step -> step.doubt().stream()).toList();
        long forSeason =
                doubts.stream().filter(doubt -> doubt.startsWith("no ")).count();
        System.out.printf("| %s | %d | %d | %d |%n", who, asked.size(), forSeason, doubts.size() - forSeason);
    }
}
