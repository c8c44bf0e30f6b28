package org.metricmile.archive;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Sex;
import org.metricmile.records.KnownSpelling;

/** The marks that an archive holds for the record desk, and who made them. Every method throws {@link ArchiveException} where the file fails. */
public final class ArchivedMarks {

    private final Database database;

    ArchivedMarks(Database database) {
        this.database = database;
    }

    /** The marks of the lists in force, of one sex and over one distance where those are given. */
    public List<ListedMark> ofLists(Optional<Sex> sex, Optional<Distance> distance) {
        return new MarkLists(database).marks(sex, distance);
    }

    /** Everybody who is named in a list of marks in force. */
    public List<ListedPerson> listedPeople() {
        return new MarkLists(database).people();
    }

    /**
     * The dated marks of races in all their versions, with what versions say against one another as rulings: of one sex and over one
     * distance where those are given.
     */
    public RaceMarks ofRaces(Competitions competitions, Optional<Sex> sex, Optional<Distance> distance) {
        return RaceMarks.of(database, competitions, sex, distance);
    }

    /** Everybody who is named in a race in force, under every name and with every nation that they are printed with there. */
    public List<KnownSpelling> spellings() {
        return Runners.spellings(database);
    }
}
