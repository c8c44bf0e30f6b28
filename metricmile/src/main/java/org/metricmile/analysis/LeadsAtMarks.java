package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.metricmile.analysis.moments.Certainty;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.analysis.moments.Scramble;
import org.metricmile.athletics.Distance;
import org.metricmile.race.LeadersTime;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;

/**
 * Who takes the lead and who loses it in a race known by times at marks: the changes of its {@link LeaderStrip}, each between the last mark
 * at which the one led and the first at which the other did. Of those in the strip the ones whose times are known there. Where between
 * the marks it was is not told. The first leader has the lead from nobody, at the first mark.
 */
final class LeadsAtMarks {

    private LeadsAtMarks() {}

    static List<Moment> of(TracedRace race, ToldTimes times) {
        LeaderStrip strip = LeaderStrip.atMarks(race, List.of());
        List<Moment> moments = new ArrayList<>();
        first(race, strip)
                .flatMap(leg -> times.find(leg.leader().orElseThrow(), leg.from()))
                .ifPresent(passing -> moments.add(outOfTheStart(passing, times.pacemaking())));
        Set<Leader> haveLed = new HashSet<>();
        for (LeadChange change : strip.changes()) {
            haveLed.add(change.from());
            Optional<PlaceOutOfTheStart> start = change.to()
                    .runner()
                    .filter(runner -> haveLed.add(change.to()))
                    .flatMap(runner -> PlaceOutOfTheStart.of(race, runner));
            taken(times, change, start).ifPresent(moments::add);
            lost(times, change).ifPresent(moments::add);
        }
        return moments;
    }

    private static Optional<LeaderStrip.Leg> first(TracedRace race, LeaderStrip strip) {
        // a leader who led at one mark only has no leg: then nobody is said to lead out of the start
        return strip.legs().stream()
                .filter(leg -> leg.leader().isPresent())
                .findFirst()
                .filter(leg -> isFirstMark(race, leg.from()))
                .filter(leg -> strip.changes().isEmpty()
                        || !strip.changes().get(0).after().isShorterThan(leg.from()));
    }

    /** Of all at which anything is known after the scramble: where it is a later one another may have led before. */
    private static boolean isFirstMark(TracedRace race, Distance mark) {
        Distance scramble = Distance.ofMetres(Scramble.metres(race.course()));
        return race.trace().marks().stream()
                .noneMatch(other -> other.isShorterThan(mark) && !other.isShorterThan(scramble));
    }

    private static Moment outOfTheStart(Passing at, Pacemaking pacemaking) {
        return new Moment(
                MomentKind.LEAD_TAKEN,
                at.runner(),
                List.of(),
                at.at().inMetres(),
                at.at().inMetres(),
                at.seconds(),
                at.seconds(),
                Certainty.of(1, at.provenance()),
                at.provenance(),
                Map.of(),
                Map.of(Moment.SEEN, "by " + at.at()),
                List.of("First at " + at.at() + " in " + at.time()
                        + (pacemaking.isPacemaker(at.runner()) ? " as pacemaker" : "")
                        + ", the first mark after the scramble of the start."));
    }

    /** With where the new leader came from, who was not in front before. */
    private static Optional<Moment> taken(ToldTimes times, LeadChange change, Optional<PlaceOutOfTheStart> known) {
        Optional<PlaceOutOfTheStart> start =
                known.filter(place -> place.place() > 1 && place.at().isShorterThan(change.by()));
        return moment(times, change, MomentKind.LEAD_TAKEN, change.to(), change.from(), start);
    }

    private static Optional<Moment> lost(ToldTimes times, LeadChange change) {
        return moment(times, change, MomentKind.LEAD_LOST, change.from(), change.to(), Optional.empty());
    }

    /** Empty for who has no name, and where no time is known. */
    private static Optional<Moment> moment(
            ToldTimes times,
            LeadChange change,
            MomentKind kind,
            Leader leader,
            Leader other,
            Optional<PlaceOutOfTheStart> start) {
        // where one has no time there, the time of who leads there is before or after
        Optional<LeadersTime> before = times.ofOrAhead(leader, change.after());
        Optional<LeadersTime> after = times.ofOrAhead(leader, change.by());
        if (leader.runner().isEmpty() || before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Provenance provenance = change.provenance()
                .orLessSure(before.get().provenance())
                .orLessSure(after.get().provenance());
        double margin = margin(times, change);
        return Optional.of(new Moment(
                kind,
                leader.runner().get(),
                other.runner().map(List::of).orElse(List.of()),
                change.after().inMetres(),
                change.by().inMetres(),
                before.get().time().inSeconds(),
                after.get().time().inSeconds(),
                Certainty.of(clarity(times, change), provenance),
                provenance,
                figures(margin, start),
                Map.of(Moment.SEEN, withWhom(kind, other) + change.where(times.finish())),
                Stream.of(
                                Stream.of(evidence(times, change, margin)),
                                times.levelBetween(change).stream(),
                                times.withoutNameBetween(change).stream(),
                                start.map(PlaceOutOfTheStart::evidence).stream())
                        .flatMap(said -> said)
                        .toList()));
    }

    /** Who has no name is told beside the marks. */
    private static String withWhom(MomentKind kind, Leader other) {
        return other.equals(Leader.PACEMAKER) ? (kind == MomentKind.LEAD_TAKEN ? "after" : "to") + " a pacemaker " : "";
    }

    private static double margin(ToldTimes times, LeadChange change) {
        return change.from()
                .runner()
                .flatMap(from -> times.find(from, change.by()))
                .flatMap(last -> change.to()
                        .runner()
                        .flatMap(to -> times.find(to, change.by()))
                        .map(lead -> last.seconds() - lead.seconds()))
                .orElse(Double.NaN);
    }

    private static Map<String, Double> figures(double marginSeconds, Optional<PlaceOutOfTheStart> start) {
        Map<String, Double> figures = new LinkedHashMap<>();
        if (!Double.isNaN(marginSeconds)) {
            figures.put("marginSeconds", marginSeconds);
        }
        start.ifPresent(place -> figures.putAll(place.figures()));
        return figures;
    }

    /** As clear as the less clear of the two orders that it is a change of. */
    private static double clarity(ToldTimes times, LeadChange change) {
        return change.from()
                .runner()
                .flatMap(from -> change.to()
                        .runner()
                        .map(to -> Math.min(
                                LeaderStrip.clarity(times.trace(), from, to, change.after()),
                                LeaderStrip.clarity(times.trace(), to, from, change.by()))))
                .orElse(1.0);
    }

    private static String evidence(ToldTimes times, LeadChange change, double marginSeconds) {
        String led = capital("%s leads at %s, %s at %s"
                .formatted(
                        times.leaderBefore(change),
                        times.name(change.after()),
                        times.name(change.to()),
                        times.name(change.by())));
        if (Double.isNaN(marginSeconds)) {
            return led + ".";
        }
        boolean isByPosition = change.told() && LeaderStrip.isLevel(marginSeconds);
        return led + (isByPosition ? ", alone in first position by the source" : "") + ahead(marginSeconds);
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** In thousandths where the times are. */
    private static String ahead(double marginSeconds) {
        long thousandths = Math.round(marginSeconds * 1000);
        if (thousandths == 0) {
            return ", in the same time.";
        }
        String format = thousandths % 10 == 0 ? ", %.2f s ahead of the other." : ", %.3f s ahead of the other.";
        return String.format(Locale.ROOT, format, marginSeconds);
    }
}
