package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.reserves.FollowedReserve;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.analysis.reserves.RunnerReserve;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.TwoDigits;
import org.metricmile.story.Words;

/** What every runner had left of the reserve D' along the race, as well as it is known. */
public final class ReservesSection implements ReportSection {

    /**
     * One runner with a reserve. Intervals are of nine in ten.
     *
     * @param place empty text where there is none
     * @param bell at one lap to go; empty text in a race of a lap or less
     * @param left at the finish
     * @param afterBest what an even best over the same distance leaves
     * @param shelterSaved seconds; empty text where offsets are not known
     * @param wide metres of D' that running wide cost; empty text where offsets are not known
     * @param overdrawn share of the possible runners who could not have run it; empty text where it is small
     */
    public record Row(
            String place,
            String name,
            String bell,
            String left,
            String afterBest,
            String shelterSaved,
            String wide,
            String overdrawn) {}

    /**
     * What the template prints.
     *
     * @param bell true if the race has a lap to go
     * @param account true if what shelter saved and running wide cost is known of anybody
     * @param overdrawn true if the bests of anybody do not explain the run
     * @param notes on how it is known
     * @param missing why there is no reserve, and of whom
     */
    public record Model(
            String caption,
            boolean bell,
            boolean account,
            boolean overdrawn,
            List<Row> rows,
            List<String> notes,
            List<String> missing) {}

    /** A smaller share of the possible runners says nothing against the bests. */
    private static final double LEAST_OVERDRAWN = 0.1;

    @Override
    public String id() {
        return "reserves";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        return race.reserves().map(field -> filled("Reserves", model(race, field), true));
    }

    private static Model model(RaceDossier race, RaceReserves field) {
        List<Row> rows = race.runners().stream()
                .flatMap(runner -> field.find(runner).map(own -> row(race, runner, own)).stream())
                .toList();
        Map<String, List<String>> missing = new LinkedHashMap<>();
        field.runners().stream()
                .filter(own -> own.reserve().isEmpty())
                .forEach(own -> missing.computeIfAbsent(own.whyNot(), reason -> new ArrayList<>())
                        .add(own.athlete().name()));
        return new Model(
                caption(race, field),
                rows.stream().anyMatch(row -> !row.bell().isEmpty()),
                rows.stream().anyMatch(row -> !row.shelterSaved().isEmpty()),
                rows.stream().anyMatch(row -> !row.overdrawn().isEmpty()),
                rows,
                notes(race, field),
                missing.entrySet().stream()
                        .map(reason -> reason.getKey() + ": " + Words.list(reason.getValue()))
                        .toList());
    }

    private static Row row(RaceDossier race, Athlete runner, FollowedReserve own) {
        double overdrawn = own.curve().overdrawnShare();
        return new Row(
                race.sheet()
                        .findResult(runner)
                        .flatMap(ReservesSection::place)
                        .map(String::valueOf)
                        .orElse(""),
                runner.name(),
                own.atBellMetres().map(TwoDigits::text).orElse(""),
                TwoDigits.text(own.curve().left()),
                TwoDigits.text(own.afterBestMetres()),
                own.account()
                        .map(account -> TwoDigits.text(account.shelterSavedSeconds()))
                        .orElse(""),
                own.account()
                        .map(account -> TwoDigits.text(account.wideCostMetres()))
                        .orElse(""),
                overdrawn < LEAST_OVERDRAWN ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * overdrawn));
    }

    private static Optional<Integer> place(Result result) {
        return result.place().isPresent() ? Optional.of(result.place().getAsInt()) : Optional.empty();
    }

    private static String caption(RaceDossier race, RaceReserves field) {
        List<RunnerReserve> known = field.runners().stream()
                .filter(own ->
                        own.reserve().flatMap(FollowedReserve::atBellMetres).isPresent())
                .sorted(Comparator.comparingDouble(ReservesSection::middleAtBell)
                        .reversed())
                .toList();
        Optional<RunnerReserve> winner = race.sheet()
                .winner()
                .flatMap(first -> known.stream()
                        .filter(own -> own.athlete().equals(first.athlete()))
                        .findFirst());
        if (known.size() < 2) {
            return "What was left of the reserve D\u2032, in metres, with intervals of nine in ten.";
        }
        RunnerReserve most = known.get(0);
        List<String> parts = new ArrayList<>();
        parts.add("At the bell " + race.names().of(most.athlete()) + " had most left, " + atBell(most));
        winner.ifPresent(first -> parts.add(
                first.equals(most)
                        ? "and won"
                        : "the winner, " + race.names().of(first.athlete()) + ", " + atBell(first) + ", "
                                + Words.ordinal(known.indexOf(first) + 1) + " of " + known.size()));
        long alike = known.stream()
                .filter(own -> !own.equals(most))
                .filter(own -> middleAtBell(own) >= bell(most).low())
                .count();
        String doubt = alike == 0
                ? ""
                : " The interval of " + race.names().of(most.athlete()) + " reaches down to the middle of "
                        + (alike == known.size() - 1 ? "everybody else" : alike == 1 ? "one other" : alike + " others")
                        + ".";
        return String.join(parts.size() > 1 && winner.filter(most::equals).isPresent() ? " " : "; ", parts) + "."
                + doubt;
    }

    private static String atBell(RunnerReserve own) {
        CredibleInterval bell = bell(own);
        return "%s m (%s to %s)"
                .formatted(TwoDigits.text(bell.median()), TwoDigits.text(bell.low()), TwoDigits.text(bell.high()));
    }

    private static CredibleInterval bell(RunnerReserve own) {
        return own.reserve().flatMap(FollowedReserve::atBellMetres).orElseThrow();
    }

    private static double middleAtBell(RunnerReserve own) {
        return bell(own).median();
    }

    private static List<String> notes(RaceDossier race, RaceReserves field) {
        List<String> notes = new ArrayList<>();
        List<String> drawn = race.runners().stream()
                .filter(runner -> field.find(runner)
                        .filter(own -> own.account().isEmpty())
                        .isPresent())
                .map(race.names()::of)
                .toList();
        long known = race.runners().stream()
                .filter(runner -> field.find(runner).isPresent())
                .count();
        if (drawn.size() == known) {
            notes.add(
                    "Nobody's place across the track is known: shelter and running wide were drawn as tracked fields show them, so"
                            + " intervals are wider, and what either cost or saved cannot be told.");
        } else if (!drawn.isEmpty()) {
            notes.add("Of " + Words.list(drawn)
                    + " the place across the track is not known: shelter and running wide were drawn as"
                    + " tracked fields show them.");
        }
        return notes;
    }
}
