package org.metricmile.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.metricmile.archive.Archive;
import org.metricmile.archive.RaceMarks;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Sex;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.ReviewItem;
import org.metricmile.records.CareerPerformances;
import org.metricmile.records.KnownSpelling;
import org.metricmile.records.MarksOnRecord;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.Ruling;
import org.metricmile.records.Venues;
import org.metricmile.records.WhoIsWho;

/**
 * The record desk over what an archive holds: marks of races, of careers and of lists, and lists of records.
 *
 * @param desk the desk
 * @param who who is meant by the people of lists
 * @param undated how many marks of races are left out because no day of their race is known
 */
record DeskOnRecord(RecordDesk desk, WhoIsWho who, int undated) {

    /** What an archive holds for the desk beside results of careers and lists of records. */
    private record Read(MarksOnRecord marks, WhoIsWho who, int undated, ReferenceTables tables) {

        RecordDesk desk(MarksOnRecord more) {
            return RecordDesk.of(
                    marks.and(more), who, new Venues(tables.competitions(), tables.citySpellings()), tables.nations());
        }
    }

    /** The desk of one event. */
    static DeskOnRecord of(Archive archive, Sex sex, Distance distance) {
        Read read = read(archive, Optional.of(sex), Optional.of(distance), List.of());
        Predicate<Race> ofEvent =
                race -> race.sex() == sex && race.event().distance().equals(distance);
        RecordDesk desk = FormBookOfArchive.of(
                        archive, archive.findRaces(ofEvent), more -> read.desk(more.ofEvent(sex, distance)))
                .records();
        return new DeskOnRecord(desk, read.who(), read.undated());
    }

    /** The desk of the marks of all events once lists that were read are in the archive. */
    static DeskOnRecord with(Archive archive, Collection<ListedMark> more) {
        Read read = read(archive, Optional.empty(), Optional.empty(), more);
        return new DeskOnRecord(read.desk(MarksOnRecord.NONE), read.who(), read.undated());
    }

    /** Makes the desk of an event of the results of careers and the lists of records that an archive holds, and of all else there. */
    static RecordDesk of(Archive archive, Race race, MarksOnRecord careers) {
        Distance distance = race.event().distance();
        return read(archive, Optional.of(race.sex()), Optional.of(distance), List.of())
                .desk(careers.ofEvent(race.sex(), distance));
    }

    /** The same for all events of one sex. */
    static RecordDesk of(Archive archive, Sex sex, MarksOnRecord careers) {
        return read(archive, Optional.of(sex), Optional.empty(), List.of()).desk(careers.ofSex(sex));
    }

    /** The same for all events. */
    static RecordDesk of(Archive archive, MarksOnRecord careers) {
        return read(archive, Optional.empty(), Optional.empty(), List.of()).desk(careers);
    }

    private static Read read(
            Archive archive, Optional<Sex> sex, Optional<Distance> distance, Collection<ListedMark> more) {
        ReferenceTables tables = ReferenceTables.shipped();
        CareerPerformances careers =
                new CareerPerformances(archive.rows("athletes"), archive.rows("career_results"), tables.competitions());
        List<ListedPerson> people = new ArrayList<>(archive.marks().listedPeople());
        more.forEach(mark -> people.add(mark.person()));
        List<KnownSpelling> spellings = new ArrayList<>(archive.marks().spellings());
        spellings.addAll(careers.spellings());
        WhoIsWho who = new WhoIsWho(people, spellings, careers.born(), tables.identities(), decisions(archive));
        RaceMarks races = archive.marks().ofRaces(tables.competitions(), sex, distance);
        List<ListedMark> listed = new ArrayList<>(archive.marks().ofLists(sex, distance));
        listed.addAll(more);
        List<Ruling> rulings = new ArrayList<>(races.rulings());
        rulings.addAll(careers.rulings());
        List<Performance> careerMarks = careers.marks().stream()
                .filter(mark -> sex.isEmpty() || mark.athlete().sex() == sex.get())
                .filter(mark -> distance.isEmpty() || mark.distance().equals(distance.get()))
                .toList();
        return new Read(
                new MarksOnRecord(races.marks(), careerMarks, listed, List.of(), rulings),
                who,
                races.undated(),
                tables);
    }

    private static Map<String, Optional<Athlete>> decisions(Archive archive) {
        Map<String, Optional<Athlete>> decisions = new HashMap<>();
        for (ReviewDecision decision : archive.reviews().decisions()) {
            if (decision.raceId().equals(ReviewItem.LISTS)) {
                decisions.put(decision.printed(), decision.athlete());
            }
        }
        return decisions;
    }

    /** Says on standard error which marks of the event are not in the books, and which are there under a day that may be later. */
    void sayLeftOut(Console console) {
        if (desk.waiting() > 0) {
            console.say("%d marks of lists are left out until somebody decides whose they are. See them: mile review"
                    .formatted(desk.waiting()));
        }
        long byTheLastDay =
                desk.marks().stream().filter(mark -> !mark.isDayKnown()).count();
        if (byTheLastDay > 0) {
            console.say(
                    "%d marks count from the last day of their championship or year on, because their own day is not known."
                            .formatted(byTheLastDay));
        }
        if (undated > 0) {
            console.say("%d marks of races are left out because no day of their race is known.".formatted(undated));
        }
    }
}
