package org.metricmile.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;
import org.metricmile.race.Standing;

/**
 * Pacemakers of a race, and how far one of them leads or may lead. A pacemaker may be in front up to the first place, beyond the last
 * mark at which one is, where a source has one of those who race in front. Till then nobody can be found to lead who is not seen to.
 *
 * @param pacemakers whom a source names as such
 * @param withoutName marks at which a source has a pacemaker without a name in front
 * @param last the last mark at which a source has a pacemaker in front, {@link Distance#ZERO} where none has
 * @param until up to where one of them may lead; {@link Distance#ZERO} in a race without, the finish where no source has another in front before
 */
public record Pacemaking(List<Athlete> pacemakers, Set<Distance> withoutName, Distance last, Distance until) {

    private static final Pacemaking NONE = new Pacemaking(List.of(), Set.of(), Distance.ZERO, Distance.ZERO);

    public Pacemaking {
        pacemakers = List.copyOf(pacemakers);
        withoutName = Set.copyOf(withoutName);
    }

    /** By all sources. */
    public static Pacemaking of(TracedRace race) {
        return of(race, race.sheet().reported());
    }

    /** By times and places alone: what reports tell of leads is left aside. */
    public static Pacemaking atMarks(TracedRace race) {
        return of(race, List.of());
    }

    private static Pacemaking of(TracedRace race, List<ReportedMoment> reported) {
        RaceSheet sheet = race.sheet();
        List<Athlete> pacemakers = sheet.pacemakers();
        List<Distance> paced = sheet.splits().stream()
                .filter(Pacemaking::isInFront)
                .map(Split::at)
                .toList();
        if (pacemakers.isEmpty() && paced.isEmpty()) {
            return NONE;
        }
        RaceTrace trace = race.trace();
        Predicate<Distance> isPaced = mark -> paced.contains(mark)
                || leader(trace, mark).filter(pacemakers::contains).isPresent();
        Distance last = trace.marks().stream()
                .filter(isPaced)
                .max(Comparator.naturalOrder())
                .orElse(Distance.ZERO);
        Stream<Distance> seen = trace.marks().stream()
                .filter(mark -> mark.isLongerThan(last) && leader(trace, mark).isPresent());
        Stream<Distance> told = reported.stream()
                .filter(moment -> isLeadOfOthers(moment, pacemakers))
                .flatMap(moment -> begin(moment, last).stream());
        return new Pacemaking(
                pacemakers,
                sheet.splits().stream()
                        .filter(split -> split.isOfPacemaker() && split.runner().isEmpty())
                        .map(Split::at)
                        .collect(Collectors.toSet()),
                last,
                Stream.concat(seen, told).min(Comparator.naturalOrder()).orElse(trace.distance()));
    }

    /** A pacemaker without a name is the leader of the source; of one with a name the source may tell another place. */
    private static boolean isInFront(Split split) {
        return split.isOfPacemaker()
                && (split.runner().isEmpty() || split.position().orElse(0) == 1);
    }

    private static Optional<Athlete> leader(RaceTrace trace, Distance mark) {
        return trace.order(mark).leader().map(Standing::runner);
    }

    private static boolean isLeadOfOthers(ReportedMoment moment, List<Athlete> pacemakers) {
        return moment.event().equals("lead")
                && moment.runner()
                        .filter(runner -> !pacemakers.contains(runner))
                        .isPresent();
    }

    /** Where a reported lead begins, or goes on behind the last mark of a pacemaker; empty for one that was over by then. */
    private static Optional<Distance> begin(ReportedMoment moment, Distance last) {
        return moment.to()
                .or(moment::from)
                .filter(end -> end.isLongerThan(last))
                .map(end -> moment.from().filter(last::isShorterThan).orElse(last));
    }

    /** Who leads at a mark where a source has a leader without a name. */
    public Leader withoutNameAt(Distance mark) {
        return withoutName.contains(mark) ? Leader.PACEMAKER : Leader.SOMEBODY;
    }

    /** Whether the race had pacemakers at all. */
    public boolean isThere() {
        return until.isLongerThan(Distance.ZERO);
    }

    /** Whether a pacemaker leads there, or nobody knows that none does. */
    public boolean mayLeadAt(double metres) {
        return metres < until.inMetres();
    }

    public boolean isPacemaker(Athlete athlete) {
        return pacemakers.contains(athlete);
    }

    /** {@code pacemaker Ann Lee}, {@code Ann Lee}: pacemakers are named as what they are. */
    public String name(Athlete athlete) {
        return name(athlete, athlete.name());
    }

    /** The same where the name is shown in another form. */
    public String name(Athlete athlete, String shown) {
        return isPacemaker(athlete) ? "pacemaker " + shown : shown;
    }
}
