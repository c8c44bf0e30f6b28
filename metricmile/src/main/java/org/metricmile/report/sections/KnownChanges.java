package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.metricmile.analysis.LeadChange;
import org.metricmile.analysis.LeaderStrip;
import org.metricmile.athletics.Athlete;
import org.metricmile.report.RaceDossier;
import org.metricmile.story.Words;

/**
 * Changes of the lead as a page tells them: those that the race itself shows, which story and moments tell too, and what reports say more.
 *
 * @param race of which
 * @param shown by positions, or by places and times at marks
 * @param reported with the leads that reports tell among them
 */
record KnownChanges(RaceDossier race, List<LeadChange> shown, List<LeadChange> reported) {

    static KnownChanges of(RaceDossier race) {
        return new KnownChanges(
                race,
                LeaderStrip.of(race.found().race(), race.found().moments(), List.of())
                        .changes(),
                race.strip().changes());
    }

    /** Each in words, then those that reports alone tell. */
    List<String> inWords(Function<Athlete, String> name) {
        List<String> all = new ArrayList<>();
        shown.forEach(change -> all.add(inWords(change, name)));
        byReportsAlone().forEach(change -> all.add("by reports " + plain(change, name)));
        return all;
    }

    /** How many, and the last. */
    String summary() {
        Function<Athlete, String> name =
                athlete -> race.pacemaking().name(athlete, race.names().of(athlete));
        int more = byReportsAlone().size();
        if (shown.isEmpty()) {
            return more == 0
                    ? "no change of the lead is known"
                    : "by known marks alone there is no change of the lead, by reports "
                            + (more == 1 ? "it passed " : "the last of " + more + " was ")
                            + plain(byReportsAlone().get(more - 1), name);
        }
        LeadChange last = shown.get(shown.size() - 1);
        String which = shown.size() == 1 ? "the lead passed " : "the last of " + shown.size() + " known changes was ";
        return which + inWords(last, name) + (more == 0 ? "" : "; reports tell of " + more + " more");
    }

    /** With what reports say of the same stretch, where that is more. */
    private String inWords(LeadChange change, Function<Athlete, String> name) {
        List<LeadChange> told =
                reported.stream().filter(one -> isWithin(one, change)).toList();
        if (told.size() == 1 && isOfTheSame(told.get(0), change)) {
            boolean isNews = !where(told.get(0)).equals(where(change));
            return plain(change, name) + (isNews ? " (" + where(told.get(0)) + " by reports)" : "");
        }
        return plain(change, name)
                + (told.isEmpty()
                        ? ""
                        : " (by reports "
                                + Words.list(told.stream()
                                        .map(one -> plain(one, name))
                                        .toList())
                                + ")");
    }

    private String plain(LeadChange change, Function<Athlete, String> name) {
        return "from %s to %s %s"
                .formatted(change.from().name(name), change.to().name(name), where(change));
    }

    private String where(LeadChange change) {
        return change.where(race.sheet().distance());
    }

    private List<LeadChange> byReportsAlone() {
        return reported.stream()
                .filter(told -> shown.stream().noneMatch(change -> isWithin(told, change)))
                .toList();
    }

    private static boolean isOfTheSame(LeadChange told, LeadChange change) {
        return told.from().equals(change.from()) && told.to().equals(change.to());
    }

    private static boolean isWithin(LeadChange told, LeadChange change) {
        return !told.after().isShorterThan(change.after()) && !told.by().isLongerThan(change.by());
    }
}
