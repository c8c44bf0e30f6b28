package org.metricmile.records.commentary;

import java.time.LocalDate;
import java.util.List;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.records.TopLists;
import org.metricmile.records.careers.FormBook;

/**
 * What a commentator has on the desk when a race starts. Nothing of the day of the race itself or of a later one is in it.
 *
 * @param race what is to be run
 * @param day of the race, or the first on which it may have been
 * @param isStartList whether the field is that of the start list; else it is that of the results, by name
 * @param athletes the field
 * @param meetings who of them was ahead of whom
 * @param lists the best of the event
 */
public record CommentatorsSheet(
        Race race,
        LocalDate day,
        boolean isStartList,
        List<AthleteForm> athletes,
        FieldMeetings meetings,
        EventLists lists) {

    public CommentatorsSheet {
        athletes = List.copyOf(athletes);
    }

    /**
     * Puts the sheet of a race together.
     *
     * @param startList may be empty
     * @param results who ran, where there is no start list; how they fared is not looked at
     * @param marks all marks of the event on record
     */
    public static CommentatorsSheet of(
            Race race,
            LocalDate day,
            List<StartListEntry> startList,
            List<Result> results,
            FormBook book,
            TopLists marks) {
        List<Entrant> field = startList.isEmpty() ? Entrant.ofResults(results) : Entrant.entered(startList);
        EventLists lists = EventLists.before(day, marks, race.sex(), race.event());
        return new CommentatorsSheet(
                race,
                day,
                !startList.isEmpty(),
                field.stream()
                        .map(entrant -> AthleteForm.before(day, race.event(), entrant, book, lists))
                        .toList(),
                new FieldMeetings(field.stream().map(Entrant::athlete).toList(), book.careers(), day),
                lists);
    }
}
