package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * Who takes the lead and who loses it.
 *
 * <p>After the scramble of the start ({@link Scramble}) the foremost runner has the lead. It changes when another runner
 * <ul>
 *   <li>is first and ahead of the last leader by at least 0.3 m, what tracking is off by at worst, and
 *   <li>is so in the mean of the next 5 s, in which nobody is ahead by as much, or wins before they are over.
 * </ul>
 * Who wins has the lead at the finish by however little.
 * A lead of 5 s is 35 m and more: a viewer can name the leader, and sheets with splits every 100 m, 14 s apart, may show
 * it. Two runners abreast who swap hundredths do not swap the lead. It passes where the new leader draws level with
 * the old one for the last time; it is {@code taken} by one and {@code lost} by the other. The first to lead after the
 * scramble takes it from nobody.
 *
 * <p>Who leads is only said while the places of all who finish are known, and of all others as far as they were seen.
 */
public final class LeadFinder implements MomentFinder {

    /** Whoever is ahead by less is level: what tracking is off by at worst, 0.15 m for each of two. */
    public static final double LEAST_MARGIN_METRES = 0.3;

    static final double LEAST_KEPT_SECONDS = 5.0;

    private record Lead(int leader, int from, int clear) {}

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        List<Lead> leads = leads(field);
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            int end = i + 1 < leads.size() ? leads.get(i + 1).from() : finish(field, leads.get(i));
            moments.add(taken(field, leads, i, end));
            if (i > 0) {
                moments.add(lost(field, leads, i));
            }
        }
        return moments;
    }

    private static int finish(FieldMotion field, Lead lead) {
        return Samples.last(field.runners().get(lead.leader()), field);
    }

    private static List<Lead> leads(FieldMotion field) {
        List<Lead> leads = new ArrayList<>();
        int winner = winnersLastSample(field);
        for (int i = Scramble.end(field); i <= winner; i++) {
            int first = first(field, i);
            if (first < 0 || !Places.areAllKnown(field, i)) {
                continue;
            }
            if (leads.isEmpty()) {
                leads.add(new Lead(first, i, i));
                continue;
            }
            Lead last = leads.get(leads.size() - 1);
            if (first != last.leader()
                    && isClear(field, first, last.leader(), i)
                    && isKept(field, first, last.leader(), i)) {
                leads.add(new Lead(first, Math.max(last.from(), level(field, first, last.leader(), i)), i));
            }
        }
        atTheFinish(field, leads, winner).ifPresent(leads::add);
        return leads;
    }

    /** The lead of who wins by less than a margin, and had it not before. */
    private static Optional<Lead> atTheFinish(FieldMotion field, List<Lead> leads, int sample) {
        int winner = IntStream.range(0, field.runners().size())
                .filter(runner -> isSoleWinner(field, runner))
                .findFirst()
                .orElse(-1);
        if (winner < 0 || leads.isEmpty() || !Places.areAllKnown(field, sample)) {
            return Optional.empty();
        }
        Lead last = leads.get(leads.size() - 1);
        return last.leader() == winner
                ? Optional.empty()
                : Optional.of(
                        new Lead(winner, Math.max(last.from(), level(field, winner, last.leader(), sample)), sample));
    }

    private static boolean isSoleWinner(FieldMotion field, int runner) {
        RunnerMotion own = field.runners().get(runner);
        return isWinner(field, own)
                && field.runners().stream()
                        .noneMatch(other -> other != own && other.finishSeconds() == own.finishSeconds());
    }

    private static int winnersLastSample(FieldMotion field) {
        int last = field.samples() - 1;
        for (RunnerMotion runner : field.runners()) {
            if (!Double.isNaN(runner.finishSeconds())) {
                last = Math.min(last, (int) (runner.finishSeconds() / FieldMotion.STEP_SECONDS));
            }
        }
        return last;
    }

    private static int first(FieldMotion field, int sample) {
        return IntStream.range(0, field.runners().size())
                .filter(runner -> field.place(runner, sample) == 1)
                .findFirst()
                .orElse(-1);
    }

    /** A last leader who is no longer seen has stepped off the track. */
    private static boolean isClear(FieldMotion field, int first, int leader, int sample) {
        return !(Samples.aheadMetres(field.runners().get(first), field.runners().get(leader), sample)
                < LEAST_MARGIN_METRES);
    }

    private static boolean isKept(FieldMotion field, int first, int last, int sample) {
        RunnerMotion leader = field.runners().get(first);
        int until = Math.min(winnersLastSample(field), sample + Samples.in(LEAST_KEPT_SECONDS));
        for (int i = sample; i <= until; i++) {
            for (RunnerMotion other : field.runners()) {
                if (Samples.aheadMetres(other, leader, i) >= LEAST_MARGIN_METRES) {
                    return false;
                }
            }
        }
        if (until < sample + Samples.in(LEAST_KEPT_SECONDS)) {
            return isWinner(field, leader);
        }
        RunnerMotion before = field.runners().get(last);
        double ahead = Samples.mean(leader, sample, until, i -> Samples.aheadMetres(leader, before, i));
        return !(ahead < LEAST_MARGIN_METRES);
    }

    private static boolean isWinner(FieldMotion field, RunnerMotion runner) {
        return field.runners().stream().noneMatch(other -> other.finishSeconds() < runner.finishSeconds())
                && !Double.isNaN(runner.finishSeconds());
    }

    private static int level(FieldMotion field, int first, int leader, int clear) {
        int sample = clear;
        while (sample > 0
                && Samples.aheadMetres(
                                field.runners().get(first), field.runners().get(leader), sample - 1)
                        > 0) {
            sample--;
        }
        return sample;
    }

    private static Moment taken(FieldMotion field, List<Lead> leads, int index, int end) {
        Lead lead = leads.get(index);
        RunnerMotion runner = field.runners().get(lead.leader());
        double keptSeconds = field.seconds(end) - field.seconds(lead.from());
        double keptMetres = runner.positionMetres(end) - runner.positionMetres(lead.from());
        double margin = marginMetres(field, runner, lead.from(), end);
        int before = field.place(lead.leader(), Scramble.end(field));
        MomentDraft draft = new MomentDraft(field, MomentKind.LEAD_TAKEN, runner, lead.from(), lead.clear())
                .figure("keptSeconds", keptSeconds)
                .figure("keptMetres", keptMetres)
                .figure("marginMetres", margin)
                .figure("placeAfterScramble", before)
                .section();
        if (index == 0) {
            return draft.evidence(
                            "First after the scramble of the start; leads for %.1f s and %.0f m.",
                            keptSeconds, keptMetres)
                    .found(Math.max(0.5, Certainty.clarity(keptSeconds, LEAST_KEPT_SECONDS)));
        }
        RunnerMotion last = field.runners().get(leads.get(index - 1).leader());
        draft.with(last);
        if (!isClear(field, lead.leader(), leads.get(index - 1).leader(), lead.clear())) {
            return draft.evidence(
                            "Level with %s at %.0f m, and first at the finish by %.2f s; was in place %d after the start.",
                            last.athlete().name(),
                            runner.positionMetres(lead.from()),
                            last.finishSeconds() - runner.finishSeconds(),
                            before)
                    .found(1);
        }
        return draft.evidence(
                        "Level with %s at %.0f m, %.1f s, and clear by %.1f m at %.1f s.",
                        last.athlete().name(),
                        runner.positionMetres(lead.from()),
                        field.seconds(lead.from()),
                        LEAST_MARGIN_METRES,
                        field.seconds(lead.clear()))
                .evidence(
                        "Leads for %.1f s and %.0f m, on average %.1f m ahead of the next; was in place %d after the start.",
                        keptSeconds, keptMetres, margin, before)
                .found(Math.max(0.5, Certainty.clarity(keptSeconds, LEAST_KEPT_SECONDS)));
    }

    private static Moment lost(FieldMotion field, List<Lead> leads, int index) {
        Lead lead = leads.get(index);
        Lead before = leads.get(index - 1);
        RunnerMotion runner = field.runners().get(before.leader());
        RunnerMotion next = field.runners().get(lead.leader());
        double ledSeconds = field.seconds(lead.from()) - field.seconds(before.from());
        int from = Math.min(lead.from(), Samples.last(runner, field));
        double ledMetres = runner.positionMetres(from) - runner.positionMetres(before.from());
        double keptSeconds =
                field.seconds(index + 1 < leads.size() ? leads.get(index + 1).from() : finish(field, lead))
                        - field.seconds(lead.from());
        MomentDraft draft = new MomentDraft(field, MomentKind.LEAD_LOST, runner, from, lead.clear())
                .with(next)
                .figure("ledSeconds", ledSeconds)
                .figure("ledMetres", ledMetres)
                .section();
        if (!isClear(field, lead.leader(), before.leader(), lead.clear())) {
            return draft.evidence(
                            "Led for %.1f s and %.0f m; %s is level at %.1f s, and first at the finish by %.2f s.",
                            ledSeconds,
                            ledMetres,
                            next.athlete().name(),
                            field.seconds(lead.from()),
                            runner.finishSeconds() - next.finishSeconds())
                    .found(1);
        }
        return draft.evidence(
                        "Led for %.1f s and %.0f m; %s is level at %.1f s and stays ahead.",
                        ledSeconds, ledMetres, next.athlete().name(), field.seconds(lead.from()))
                .found(Math.max(0.5, Certainty.clarity(keptSeconds, LEAST_KEPT_SECONDS)));
    }

    /** Mean lead over the next runner. */
    private static double marginMetres(FieldMotion field, RunnerMotion leader, int from, int to) {
        return Samples.mean(leader, from, to, sample -> {
            double margin = Double.POSITIVE_INFINITY;
            for (RunnerMotion other : field.runners()) {
                double ahead = Samples.aheadMetres(leader, other, sample);
                if (other != leader && ahead < margin) {
                    margin = ahead;
                }
            }
            return Double.isInfinite(margin) ? 0 : margin;
        });
    }
}
