package org.metricmile.story.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.story.Facts;
import org.metricmile.story.Sentence;
import org.metricmile.story.Words;

/** What was found in the positions or times of the race. */
final class MomentsFound implements TimelineTeller {

    /** Of these a race is full, and the lead that is lost is the lead that somebody takes. */
    private static final Set<MomentKind> DETAILS =
            EnumSet.of(MomentKind.LEAD_LOST, MomentKind.ON_THE_SHOULDER, MomentKind.DRAFTING, MomentKind.PASS);

    private static final Set<MomentKind> LEADS = EnumSet.of(MomentKind.LEAD_TAKEN, MomentKind.LEAD_LOST);

    /** What matters whoever it happens to. */
    private static final Set<MomentKind> ALWAYS_MAIN = EnumSet.of(MomentKind.LEAD_TAKEN, MomentKind.FALL);

    private static final Set<MomentKind> MAIN_OF_THE_FIRST = EnumSet.of(
            MomentKind.KICK,
            MomentKind.COVER,
            MomentKind.SURGE,
            MomentKind.BOXED_IN,
            MomentKind.FORCED_WIDE,
            MomentKind.INSIDE_GAP,
            MomentKind.CHECK);

    private static final int FIRST = 4;
    private static final double LAST_METRES = 300;
    private static final double LEAST_CERTAINTY = 0.5;

    @Override
    public List<TimelineEntry> tell(Facts facts) {
        return of(facts).stream().map(moment -> entry(facts, moment)).toList();
    }

    /** Where leads are likely they alone are told, but for those that only marks can tell. */
    static List<Moment> of(Facts facts) {
        boolean leadsAreLikely = Likely.race(facts).isPresent();
        return facts.found().moments().stream()
                .filter(moment -> !facts.isEndOfPacemaking(moment.kind(), moment.athlete()))
                .filter(moment -> !(leadsAreLikely && LEADS.contains(moment.kind())) || isByMarksAlone(facts, moment))
                .toList();
    }

    /** Whether a pacemaker may lead where it begins, or a leader who is lost up to its end, and nobody likely takes the same lead. */
    private static boolean isByMarksAlone(Facts facts, Moment lead) {
        boolean isOpen = facts.pacemaking().mayLeadAt(lead.fromMetres())
                || facts.lost().stream()
                        .anyMatch(lost -> lost.mayLeadAt(lead.fromMetres())
                                && lost.until().inMetres() >= lead.toMetres());
        Optional<Athlete> taker = lead.kind() == MomentKind.LEAD_TAKEN
                ? Optional.of(lead.athlete())
                : lead.others().stream().findFirst();
        return isOpen
                && Likely.moments(facts).stream()
                        .noneMatch(likely -> likely.kind() == MomentKind.LEAD_TAKEN
                                && taker.equals(Optional.of(likely.athlete()))
                                && likely.atMetres().median() >= lead.fromMetres()
                                && likely.atMetres().median() <= lead.toMetres());
    }

    private static TimelineEntry entry(Facts facts, Moment moment) {
        String text = Words.capital(facts.pacemaking().name(moment.athlete())) + " "
                + MomentWords.what(moment, facts.pacemaking(), facts.pacemaking()::name)
                + MomentWords.where(moment, facts.sheet().distance()) + ". " + String.join(" ", moment.evidence());
        return new TimelineEntry(
                Happening.of(moment),
                new Stretch(
                        moment.fromMetres(),
                        moment.toMetres(),
                        OptionalDouble.of(moment.fromSeconds()),
                        OptionalDouble.of(moment.toSeconds()),
                        OptionalDouble.empty()),
                new Sentence(text, facts.ofMoment(moment, fact(moment))),
                List.of(),
                new HowSure(moment.provenance(), OptionalDouble.of(moment.certainty()), ""),
                weight(facts, moment));
    }

    private static String fact(Moment moment) {
        return String.format(
                Locale.ROOT,
                "%s, %s, %.1f to %.1f s, certainty %s",
                moment.athlete().name(),
                moment.kind().code(),
                moment.fromSeconds(),
                moment.toSeconds(),
                Likely.percent(moment.certainty()));
    }

    private static TimelineEntry.Weight weight(Facts facts, Moment moment) {
        return DETAILS.contains(moment.kind()) && (!isPassAmongTheFirst(facts, moment) || isOfALead(facts, moment))
                ? TimelineEntry.Weight.DETAIL
                : TimelineEntry.Weight.mainIf(isMain(facts, moment));
    }

    /** A pass by which the lead is taken is told as that, but where it was seen, with its side and speed. */
    private static boolean isOfALead(Facts facts, Moment pass) {
        return pass.seenBetween().isPresent()
                && facts.found().moments().stream()
                        .anyMatch(moment -> moment.kind() == MomentKind.LEAD_TAKEN
                                && moment.athlete().equals(pass.athlete())
                                && moment.others().equals(pass.others())
                                && moment.fromMetres() <= pass.toMetres()
                                && pass.fromMetres() <= moment.toMetres());
    }

    private static boolean isMain(Facts facts, Moment moment) {
        boolean ofFirst = facts.isAmongFirst(moment.athlete(), FIRST);
        if (moment.kind() == MomentKind.PHOTO_FINISH) {
            return ofFirst;
        }
        boolean clearOfFirst = ofFirst && moment.certainty() >= LEAST_CERTAINTY;
        if (moment.others().isEmpty() && moment.seenBetween().isPresent() && ALWAYS_MAIN.contains(moment.kind())) {
            // the leader's times tell it
            return false;
        }
        return ALWAYS_MAIN.contains(moment.kind())
                || (MAIN_OF_THE_FIRST.contains(moment.kind()) && clearOfFirst)
                || isPassAmongTheFirst(facts, moment);
    }

    private static boolean isPassAmongTheFirst(Facts facts, Moment moment) {
        return moment.kind() == MomentKind.PASS
                && moment.fromMetres() >= facts.sheet().distance().inMetres() - LAST_METRES
                && facts.isAmongFirst(moment.athlete(), FIRST)
                && moment.others().stream().anyMatch(other -> facts.isAmongFirst(other, FIRST));
    }
}
