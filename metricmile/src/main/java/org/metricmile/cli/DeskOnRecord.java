package org.metricmile.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.archive.Archive;
import org.metricmile.archive.RaceMarks;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Sex;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.ReviewItem;
import org.metricmile.records.CareerPerformances;
import org.metricmile.records.KnownSpelling;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.Ruling;
import org.metricmile.records.Venues;
import org.metricmile.records.WhoIsWho;

/**
 * The record desk over the marks that an archive holds: of races, of the table of career results, and of lists.
 *
 * @param desk the desk
 * @param who who is meant by the people of lists
 * @param undated how many marks of races are left out because their day is not known
 */
record DeskOnRecord(RecordDesk desk, WhoIsWho who, int undated) {

    /** The desk of one event. */
    static DeskOnRecord of(Archive archive, Sex sex, Distance distance) {
        return of(archive, Optional.of(sex), Optional.of(distance), List.of());
    }

    /** The desk of all events. */
    static DeskOnRecord of(Archive archive) {
        return of(archive, Optional.empty(), Optional.empty(), List.of());
    }

    /** The desk of all events once lists that were read are in the archive. */
    static DeskOnRecord with(Archive archive, Collection<ListedMark> more) {
        return of(archive, Optional.empty(), Optional.empty(), more);
    }

    private static DeskOnRecord of(
            Archive archive, Optional<Sex> sex, Optional<Distance> distance, Collection<ListedMark> more) {
        ReferenceTables tables = ReferenceTables.shipped();
        CareerPerformances careers =
                new CareerPerformances(archive.rows("athletes"), archive.rows("career_results"), tables.competitions());
        List<ListedPerson> people = new ArrayList<>(archive.listListedPeople());
        more.forEach(mark -> people.add(mark.person()));
        List<KnownSpelling> spellings = new ArrayList<>(archive.listSpellings());
        spellings.addAll(careers.spellings());
        WhoIsWho who = new WhoIsWho(people, spellings, careers.born(), tables.identities(), decisions(archive));
        RaceMarks races = archive.raceMarks(tables.competitions(), sex, distance);
        List<ListedMark> listed = new ArrayList<>(archive.listMarks(sex, distance));
        listed.addAll(more);
        List<Ruling> rulings = new ArrayList<>(races.rulings());
        rulings.addAll(careers.rulings());
        List<Performance> careerMarks = careers.marks().stream()
                .filter(mark -> sex.isEmpty() || mark.athlete().sex() == sex.get())
                .filter(mark -> distance.isEmpty() || mark.distance().equals(distance.get()))
                .toList();
        RecordDesk desk = RecordDesk.of(
                races.marks(),
                careerMarks,
                listed,
                rulings,
                who,
                new Venues(tables.competitions(), tables.citySpellings()),
                tables.nations());
        return new DeskOnRecord(desk, who, races.undated());
    }

    private static Map<String, Optional<Athlete>> decisions(Archive archive) {
        Map<String, Optional<Athlete>> decisions = new HashMap<>();
        for (ReviewDecision decision : archive.listDecisions()) {
            if (decision.raceId().equals(ReviewItem.LISTS)) {
                decisions.put(decision.printed(), decision.athlete());
            }
        }
        return decisions;
    }

    /** Says on standard error which marks of the event are not in the books. */
    void sayLeftOut(Console console) {
        if (desk.waiting() > 0) {
            console.say("%d marks of lists are left out until somebody decides whose they are. See them: mile review"
                    .formatted(desk.waiting()));
        }
        if (undated > 0) {
            console.say(
                    "%d marks of races are left out because the day of their race is not known.".formatted(undated));
        }
    }
}
