package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.MarkList;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.TrackKind;

/** Lists of marks, each in versions; the one with the greatest number is in force. */
final class MarkLists {

    private static final String IN_FORCE =
            "l.version = (select max(n.version) from mark_list n where n.list_id = l.list_id)";

    private final Database database;

    MarkLists(Database database) {
        this.database = database;
    }

    /**
     * One stored version of a list.
     *
     * @param number its number in the archive
     * @param listId name of the list
     * @param version its number among the versions of the list
     * @param contentSha256 hash of its marks
     * @param source where it was read
     */
    record Stored(int number, String listId, int version, String contentSha256, Source source)
            implements StoredVersion {}

    List<Stored> all() {
        return database.list(
                """
                select l.*, c.citation, d.document_name, o.sha256
                from mark_list l
                join citation c on c.citation_no = l.citation_no
                join reading_document d on d.source_no = l.source_no
                join document o on o.document_no = d.document_no
                order by l.list_id, l.version
                """,
                row -> new Stored(
                        row.getInt("list_no"),
                        row.getString("list_id"),
                        row.getInt("version"),
                        row.getString("content_sha256"),
                        new Source(
                                row.getString("citation"),
                                row.getString("document_name"),
                                0,
                                row.getString("sha256"))));
    }

    /** The latest version of every list, by id. */
    Map<String, Stored> latest() {
        Map<String, Stored> latest = new HashMap<>();
        all().forEach(stored -> latest.put(stored.listId(), stored));
        return latest;
    }

    /** The marks of the lists in force, of one sex, over one distance, or of all. */
    List<ListedMark> marks(Optional<Sex> sex, Optional<Distance> distance) {
        return list(
                IN_FORCE
                        + (sex.isPresent()
                                ? " and m.person_no in (select p.person_no from listed_person p where p.sex = ?)"
                                : "")
                        + (distance.isPresent() ? " and m.distance_mm = ?" : ""),
                binding -> {
                    if (sex.isPresent()) {
                        binding.code(sex.get());
                    }
                    if (distance.isPresent()) {
                        binding.number(distance.get().millimetres());
                    }
                });
    }

    MarkList read(Stored stored) {
        return new MarkList(
                stored.listId(), list("m.list_no = ?", binding -> binding.number(stored.number())), stored.source());
    }

    /** Everybody who is named in a list in force. */
    List<ListedPerson> people() {
        return database.list("""
                select * from listed_person p where p.person_no in (
                    select m.person_no from listed_mark m join mark_list l on l.list_no = m.list_no where
                """ + IN_FORCE + ") order by p.person_no", ListedPeople::person);
    }

    private List<ListedMark> list(String condition, Database.Binder binder) {
        Reader reader = new Reader();
        all().forEach(stored -> reader.lists.put(stored.number(), stored.source()));
        database.list(
                "select * from listed_person",
                row -> reader.people.put(row.getInt("person_no"), ListedPeople.person(row)));
        database.list(
                "select citation_no, citation from citation where citation_no in (select citation_no from listed_mark)",
                row -> reader.citations.put(row.getInt(1), row.getString(2)));
        return database.list("""
                select m.*
                from listed_mark m
                join mark_list l on l.list_no = m.list_no
                where
                """ + condition + " order by m.list_no, m.row_no", binder, reader::mark);
    }

    /** Reads rows; what many of them have in common is read and made once: joins cost as much as the marks. */
    private static final class Reader {

        private final Map<Integer, Source> lists = new HashMap<>();
        private final Map<Integer, ListedPerson> people = new HashMap<>();
        private final Map<Integer, String> citations = new HashMap<>();
        private final Map<String, Event> events = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, LocalDate> days = new HashMap<>();

        ListedMark mark(ResultSet row) throws SQLException {
            Source list = Objects.requireNonNull(lists.get(row.getInt("list_no")));
            long distance = row.getLong("distance_mm");
            TrackKind track = Codes.parse(TrackKind.class, row.getString("track"));
            return new ListedMark(
                    Objects.requireNonNull(people.get(row.getInt("person_no"))),
                    events.computeIfAbsent(distance + track.code(), added -> new Event(new Distance(distance), track)),
                    RaceRow.mark(row)
                            .orElseThrow(
                                    () -> Database.cannotBe(new IllegalArgumentException("a listed mark of none"))),
                    days.computeIfAbsent(row.getString("run_on"), LocalDate::parse),
                    RaceRow.number(row, "place"),
                    same(row.getString("printed_place")),
                    same(row.getString("venue")),
                    row.getBoolean("en_route"),
                    ruling(row),
                    new Source(
                            Objects.requireNonNull(citations.get(row.getInt("citation_no"))),
                            list.document(),
                            row.getInt("source_line"),
                            list.edition()));
        }

        private String same(String text) {
            return texts.computeIfAbsent(text, Function.identity());
        }

        private static Optional<ListedMark.ListedRuling> ruling(ResultSet row) throws SQLException {
            @Nullable String state = row.getString("ruling");
            return state == null
                    ? Optional.empty()
                    : Optional.of(new ListedMark.ListedRuling(
                            state,
                            LocalDate.parse(row.getString("ruled_on")),
                            Objects.requireNonNullElse(row.getString("ruling_reason"), "")));
        }
    }

    void write(MarkList list, int version, String contentSha256, int reading, Numbers numbers) {
        int number = database.nextNumber("mark_list", "list_no");
        int citation = numbers.citation(list.source());
        int source = numbers.document(list.source().document());
        database.update(
                """
                insert into mark_list (list_no, list_id, version, content_sha256, reading_no, row_count, citation_no,
                    source_no)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                binding -> binding.number(number)
                        .text(list.id())
                        .number(version)
                        .text(contentSha256)
                        .number(reading)
                        .number(list.marks().size())
                        .number(citation)
                        .number(source));
        ListedPeople people = numbers.listedPeople();
        people.keep(list.marks());
        Map<String, Integer> citations = new HashMap<>();
        list.marks()
                .forEach(mark ->
                        citations.computeIfAbsent(mark.source().citation(), added -> numbers.citation(mark.source())));
        database.insertAll(
                """
                insert into listed_mark (list_no, row_no, person_no, distance_mm, track, hundredths, timing,
                    mark_precision, photo_finish_ms, run_on, place, printed_place, venue, en_route, ruling, ruled_on,
                    ruling_reason, citation_no, source_line)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                list.marks(),
                (binding, mark, row) -> binding.number(number)
                        .number(row)
                        .number(people.number(mark.person()))
                        .number(mark.event().distance().millimetres())
                        .code(mark.event().track())
                        .number(mark.mark().hundredths())
                        .code(mark.mark().timing())
                        .code(mark.mark().precision())
                        .number(mark.mark().thousandths())
                        .text(mark.day().toString())
                        .number(mark.place())
                        .text(mark.printedPlace())
                        .text(mark.venue())
                        .truth(mark.enRoute())
                        .text(mark.ruling().map(ListedMark.ListedRuling::state))
                        .text(mark.ruling().map(ruling -> ruling.known().toString()))
                        .text(mark.ruling().map(ListedMark.ListedRuling::reason))
                        .number(Objects.requireNonNull(
                                citations.get(mark.source().citation())))
                        .number(mark.source().line()));
    }
}
