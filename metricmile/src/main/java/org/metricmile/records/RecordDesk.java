package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.Nations;
import org.metricmile.athletics.Source;
import org.metricmile.records.WitnessedMark.Witness;

/**
 * The record desk: one place that answers what a record was on a day, as known on a day.
 *
 * <p>It is made of all marks that are on record, those of races, of tables of careers and of lists of marks, and of what lists of
 * records print. A run that several sources have is one mark. Where sources differ about a run both marks are kept and the difference
 * is told; where the marks and a list of records differ about a record the {@link RecordAnswer} says so. A row of a list of records is a
 * mark too: somebody ran that time that day; but that it was a record is only what the list says.
 */
public final class RecordDesk {

    /**
     * Two marks of one athlete on one day over one distance, from two sources: one of them may be wrong.
     *
     * @param one the one of the source that is trusted more
     * @param other the other
     */
    public record Difference(Performance one, Performance other) {}

    private final RunsMerged runs;
    private final Rulings rulings;
    private final Nations nations;
    private final PrintedProgressions printed;
    private final int waiting;
    private @Nullable RecordBooks books;

    private RecordDesk(RunsMerged runs, List<Ruling> read, List<PrintedRecord> rows, int waiting, Nations nations) {
        this.runs = runs;
        this.rulings = new Rulings(read.stream().map(runs::told).toList());
        this.printed = new PrintedProgressions(rows.stream().map(runs::told).toList());
        this.waiting = waiting;
        this.nations = nations;
    }

    /**
     * Puts everything together.
     *
     * @param read what is on record
     * @param who who is meant by the people of lists
     * @param venues which championship a place and a day mean
     */
    public static RecordDesk of(MarksOnRecord read, WhoIsWho who, Venues venues, Nations nations) {
        RunsRead runs = new RunsRead();
        List<Ruling> rulings = new ArrayList<>(read.rulings());
        read.races().forEach(mark -> runs.add(withBirth(mark, who), Witness.RACE));
        read.careers().forEach(mark -> runs.add(mark, Witness.CAREER));
        int waiting = 0;
        for (ListedMark row : read.listed()) {
            Optional<Athlete> athlete = who.athlete(row.person());
            if (athlete.isEmpty()) {
                waiting++;
                continue;
            }
            ListedPerformance listed = ListedPerformance.of(row, athlete.get(), who.born(athlete.get()), venues);
            runs.add(listed.mark(), Witness.LIST);
            listed.ruling().ifPresent(rulings::add);
        }
        HoldersKnown holders = new HoldersKnown(runs, read.printed());
        List<PrintedRecord> printed = read.printed().stream().map(holders::told).toList();
        printed.forEach(row -> runs.add(row.mark(), Witness.RECORD_LIST));
        Map<String, String> movedTo = runs.dateTheOthers();
        movedTo.putAll(runs.joinDaysThatDiffer(venues));
        return new RecordDesk(new RunsMerged(runs.runs(), movedTo), rulings, printed, waiting, nations);
    }

    private static Performance withBirth(Performance mark, WhoIsWho who) {
        return mark.born().isPresent()
                ? mark
                : who.born(mark.athlete())
                        .flatMap(BirthDate::day)
                        .filter(born -> born.isBefore(mark.date()))
                        .map(mark::bornOn)
                        .orElse(mark);
    }

    /** All marks, each run once, by id. */
    public List<Performance> marks() {
        return List.copyOf(runs.marks());
    }

    /** Where a mark was read: one source or more. */
    public List<Source> sources(Performance mark) {
        return runs.sources(mark);
    }

    /** Marks of one day in two sources that do not agree. */
    public List<Difference> differences() {
        return List.copyOf(runs.differences());
    }

    /** How many rows of lists are left out, because it is not decided who is meant or because nobody is. */
    public int waiting() {
        return waiting;
    }

    public Rulings rulings() {
        return rulings;
    }

    /** Names and areas of nations. */
    public Nations nations() {
        return nations;
    }

    /** What the desk made of a mark that somebody read: the run it is a reading of; empty if the desk was not given it. */
    public Optional<Performance> find(Performance read) {
        return find(read.id());
    }

    /** The same by the id of what was read. */
    public Optional<Performance> find(String id) {
        return runs.find(id);
    }

    /**
     * What a record was.
     *
     * @param scope which record
     * @param on marks made after this day are not seen
     * @param known rulings after this day are not seen
     */
    public RecordAnswer record(RecordScope scope, LocalDate on, LocalDate known) {
        RecordBooks all = books();
        return new RecordAnswer(
                all.lineage(scope, on, known),
                all.lineage(scope, on, known, mark -> !runs.isOnlyPrinted(mark)),
                printed.upTo(scope, on),
                printed.unbrokenSince(scope, on));
    }

    /**
     * The books in which a mark stands and of which a list of records prints a progression. Only of these it can be said that a mark
     * was a record: a book made of the races on record alone would call its first mark one.
     */
    public List<RecordScope> printedScopes(Performance mark) {
        return books().scopes(mark).stream().filter(printed::has).toList();
    }

    /** Whether somebody compared the mark as that record with a source of its own. */
    public boolean isChecked(RecordType type, Performance mark) {
        return printed.isChecked(type, mark);
    }

    /** The books of all marks. */
    public synchronized RecordBooks books() {
        if (books == null) {
            books = new RecordBooks(runs.marks(), rulings, nations);
        }
        return books;
    }

    /** Lists of all marks. */
    public TopLists lists() {
        return new TopLists(runs.marks(), rulings, nations);
    }
}
