package org.metricmile.story.planned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.moments.KickFinder;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.simulation.Side;
import org.metricmile.story.Words;

/** Judges every 100 m of a run by a plan, and tells what was otherwise in sentences. */
final class Deviations {

    private record Judged(Distance mark, Optional<RunFigure> run, Verdict verdict) {}

    private record Asked(PlannedPart part, PlannedRange range) {}

    /** Farther apart two marks are not one after the other. */
    private static final double NEXT_MARK_METRES = 150;

    private final List<Athlete> field;
    private final AsRun run;
    private final Map<Asked, List<Judged>> judged = new LinkedHashMap<>();

    Deviations(List<Athlete> field, AsRun run) {
        this.field = field;
        this.run = run;
    }

    /** What was run on the way to a mark beside what a part of the plan asks for. */
    Verdict judge(PlannedPart part, Distance before, Distance mark) {
        Verdict worst = Verdict.AS_PLANNED;
        for (PlannedRange range : part.ranges()) {
            Optional<RunFigure> figure = figure(part, range, before, mark);
            Verdict verdict = range.judge(figure);
            judged.computeIfAbsent(new Asked(part, range), asked -> new ArrayList<>())
                    .add(new Judged(mark, figure, verdict));
            worst = worst.orWorse(verdict);
        }
        return worst;
    }

    private Optional<RunFigure> figure(PlannedPart part, PlannedRange range, Distance before, Distance mark) {
        return switch (range.what()) {
            case PLACE -> run.place(mark);
            case SECONDS_PER_100 -> run.split(before, mark).map(split -> per100(split, before, mark));
            case SECONDS_BEHIND -> part.followed().flatMap(this::rival).flatMap(rival -> run.behind(rival, mark));
        };
    }

    private static RunFigure per100(RunFigure split, Distance before, Distance mark) {
        double hundreds = mark.minus(before).inMetres() / 100;
        return new RunFigure(
                split.value() / hundreds, split.low() / hundreds, split.high() / hundreds, split.provenance());
    }

    private Optional<Athlete> rival(String id) {
        return field.stream().filter(athlete -> athlete.id().equals(id)).findFirst();
    }

    List<String> sentences(Athlete athlete, List<PlannedPart> parts) {
        List<String> sentences = new ArrayList<>();
        for (PlannedPart part : parts) {
            for (PlannedRange range : part.ranges()) {
                List<Judged> marks = judged.getOrDefault(new Asked(part, range), List.of());
                sentence(athlete, part, range, marks).ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    private Optional<String> sentence(Athlete athlete, PlannedPart part, PlannedRange range, List<Judged> marks) {
        List<Judged> otherwise = with(marks, Verdict.OTHERWISE);
        List<Judged> unsure = with(marks, Verdict.UNSURE);
        List<Judged> unknown = with(marks, Verdict.NOT_KNOWN);
        String planned = part.followed()
                .flatMap(this::rival)
                .map(followed -> range.words() + " " + followed.name())
                .orElse(range.words());
        List<String> clauses = new ArrayList<>();
        if (!otherwise.isEmpty()) {
            clauses.add(athlete.name() + " was " + Words.list(stretches(range, otherwise)) + " ("
                    + provenance(otherwise).label() + ")");
        }
        if (!unsure.isEmpty()) {
            clauses.add("at " + at(unsure) + " it cannot be told ("
                    + provenance(unsure).label() + ")");
        }
        if (!unknown.isEmpty()) {
            clauses.add("at " + at(unknown) + " nothing is on record");
        }
        return clauses.isEmpty()
                ? Optional.empty()
                : Optional.of("%s was planned from %s to %s m: %s."
                        .formatted(
                                capital(planned),
                                part.from().metres(),
                                part.to().metres(),
                                String.join("; ", clauses)));
    }

    /** Marks one after another at which the same is told, as one. */
    private static List<String> stretches(PlannedRange range, List<Judged> marks) {
        Map<String, List<Judged>> byWords = new LinkedHashMap<>();
        for (Judged mark : marks) {
            byWords.computeIfAbsent(words(range, mark.run().orElseThrow()), words -> new ArrayList<>())
                    .add(mark);
        }
        return byWords.entrySet().stream()
                .map(entry -> entry.getKey() + " at " + at(entry.getValue()))
                .toList();
    }

    private static String words(PlannedRange range, RunFigure run) {
        return switch (range.what()) {
            case PLACE ->
                run.isUnsure() ? "%s to %s".formatted(place(run.low()), place(run.high())) : place(run.value());
            case SECONDS_PER_100 -> String.format(Locale.ROOT, "at %.1f s for 100 m", run.value());
            case SECONDS_BEHIND ->
                String.format(Locale.ROOT, "%.1f s %s", Math.abs(run.value()), run.value() < 0 ? "ahead" : "behind");
        };
    }

    private static String place(double place) {
        return Words.ordinal((int) Math.rint(place));
    }

    private static String at(List<Judged> marks) {
        List<String> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= marks.size(); i++) {
            if (i == marks.size() || apart(marks.get(i - 1), marks.get(i)) > NEXT_MARK_METRES) {
                String from = marks.get(first).mark().metres();
                stretches.add(
                        i - first > 2 ? from + " to " + marks.get(i - 1).mark().metres() : list(marks, first, i));
                first = i;
            }
        }
        return Words.list(stretches) + " m";
    }

    private static double apart(Judged one, Judged next) {
        return next.mark().minus(one.mark()).inMetres();
    }

    private static String list(List<Judged> marks, int from, int to) {
        return Words.list(marks.subList(from, to).stream()
                .map(mark -> mark.mark().metres())
                .toList());
    }

    private static List<Judged> with(List<Judged> marks, Verdict verdict) {
        return marks.stream().filter(mark -> mark.verdict() == verdict).toList();
    }

    private static Provenance provenance(List<Judged> marks) {
        return marks.stream()
                .flatMap(mark -> mark.run().stream())
                .map(RunFigure::provenance)
                .reduce(Provenance.OFFICIAL, Provenance::orLessSure);
    }

    /** A sentence on the strike; empty if it came as planned. */
    static Optional<String> ofStrike(Athlete athlete, PlannedAndRun.Striking strike, Distance finish) {
        if (strike.verdict() == Verdict.AS_PLANNED) {
            return Optional.empty();
        }
        String planned = String.format(
                Locale.ROOT, "A strike with %.0f m to go was planned: ", finish.inMetres() - strike.plannedMetres());
        if (strike.runMetres().isEmpty()) {
            return Optional.of(
                    strike.searched()
                            ? String.format(
                                    Locale.ROOT,
                                    "%sno step up in speed of %.1f m/s was found in the last %.0f m.",
                                    planned,
                                    KickFinder.LEAST_GAIN_MPS,
                                    KickFinder.stretchMetres(finish))
                            : planned + "where the kick came is not on record.");
        }
        RunFigure kick = strike.runMetres().get();
        double toGo = finish.inMetres() - kick.value();
        double off = kick.value() - strike.plannedMetres();
        String came = kick.isUnsure()
                ? String.format(
                        Locale.ROOT,
                        "%s kicked with %.0f m to go, between %.0f and %.0f m (%s)",
                        athlete.name(),
                        toGo,
                        Math.max(0, finish.inMetres() - kick.high()),
                        finish.inMetres() - kick.low(),
                        kick.provenance().label())
                : String.format(
                        Locale.ROOT,
                        "%s kicked with %.0f m to go (%s)",
                        athlete.name(),
                        toGo,
                        kick.provenance().label());
        return Optional.of(planned
                + came
                + (strike.verdict() == Verdict.UNSURE
                        ? "; whether that was as planned cannot be told."
                        : String.format(Locale.ROOT, ", %.0f m %s.", Math.abs(off), off > 0 ? "later" : "earlier")));
    }

    /** A sentence on the side of passing; empty if it was as planned. */
    static Optional<String> ofPassing(Athlete athlete, PlannedAndRun.Passes passes) {
        String side = passes.planned() == Side.OUTSIDE ? "outside" : "inside";
        return switch (passes.verdict()) {
            case OTHERWISE ->
                Optional.of(
                        "Passing on the %s was planned: %s passed %d times on the inside and %d times on the outside."
                                .formatted(side, athlete.name(), passes.inside(), passes.outside()));
            case NOT_KNOWN ->
                Optional.of("Passing on the %s was planned: on which side %s passed is not on record."
                        .formatted(side, athlete.name()));
            case AS_PLANNED, NOTHING_PLANNED, UNSURE -> Optional.empty();
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
