package org.metricmile.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Document;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.ReviewItem;

/**
 * Rows that could be tied to an athlete by a guess only, and what was decided about them. Every method throws {@link ArchiveException}
 * where the file fails.
 */
public final class Reviews {

    private static final String LAST_DECISION =
            "(select max(l.decision_no) from review_decision l where l.item_no = i.item_no)";

    private final Database database;

    Reviews(Database database) {
        this.database = database;
    }

    /** The last word on each item that was decided. */
    public List<ReviewDecision> decisions() {
        return database.list(
                """
                select i.race_id, i.printed, d.athlete_id, d.athlete_name, d.sex as athlete_sex
                from review_item i join review_decision d on d.decision_no =
                """ + LAST_DECISION + " order by i.item_no",
                row -> new ReviewDecision(
                        row.getString("race_id"), row.getString("printed"), RaceRow.findAthlete(row)));
    }

    /** Items without a decision, the oldest first. */
    public List<StoredReviewItem> open() {
        return list("where not exists (select * from review_decision d where d.item_no = i.item_no)", Optional.empty());
    }

    /** Items with a decision, the oldest first, each with the last word on it. */
    public List<DecidedReview> decided() {
        Map<Integer, StoredReviewItem> items = new HashMap<>();
        list("", Optional.empty()).forEach(item -> items.put(item.number(), item));
        return database.list(
                """
                select i.item_no, d.decided_at, d.reason, d.athlete_id, d.athlete_name, d.sex as athlete_sex
                from review_item i join review_decision d on d.decision_no =
                """ + LAST_DECISION + " order by i.item_no",
                row -> new DecidedReview(
                        Objects.requireNonNull(items.get(row.getInt("item_no"))),
                        RaceRow.findAthlete(row),
                        Instant.parse(row.getString("decided_at")),
                        row.getString("reason")));
    }

    /** One item, decided or not. */
    public Optional<StoredReviewItem> find(int number) {
        return list("where i.item_no = ?", Optional.of(number)).stream().findFirst();
    }

    /** The last reading that made a version of a race and read a document of a name; empty if there is none. */
    public Optional<Integer> lastReading(String raceId, String document) {
        return database
                .list("""
                        select max(v.reading_no) as reading_no from race_version v
                        join reading_document d on d.reading_no = v.reading_no
                        where v.race_id = ? and d.document_name = ?
                        having max(v.reading_no) is not null
                        """, binding -> binding.text(raceId).text(document), row -> row.getInt("reading_no"))
                .stream()
                .findFirst();
    }

    /** The documents of one import, as they were received. */
    public List<Document> documentsOfReading(int reading) {
        return new Documents(database).ofReading(reading);
    }

    private List<StoredReviewItem> list(String condition, Optional<Integer> number) {
        Map<Integer, List<ReviewItem.Candidate>> candidates = new HashMap<>();
        database.list(
                "select item_no, athlete_id, athlete_name, sex as athlete_sex, why from review_candidate"
                        + " order by item_no, row_no",
                row -> candidates
                        .computeIfAbsent(row.getInt("item_no"), item -> new ArrayList<>())
                        .add(new ReviewItem.Candidate(RaceRow.athlete(row), row.getString("why"))));
        return database.list(
                """
                select i.*, i.sex as athlete_sex, c.citation, d.document_name, o.sha256, g.recorded_at
                from review_item i
                join citation c on c.citation_no = i.citation_no
                join reading_document d on d.source_no = i.source_no
                join document o on o.document_no = d.document_no
                join reading g on g.reading_no = i.reading_no
                """ + condition + " order by i.item_no",
                binding -> {
                    if (number.isPresent()) {
                        binding.number(number.get());
                    }
                },
                row -> item(row, candidates));
    }

    private static StoredReviewItem item(ResultSet row, Map<Integer, List<ReviewItem.Candidate>> candidates)
            throws SQLException {
        return new StoredReviewItem(
                row.getInt("item_no"),
                row.getInt("reading_no"),
                Instant.parse(row.getString("recorded_at")),
                new ReviewItem(
                        row.getString("race_id"),
                        row.getString("printed"),
                        RaceRow.athlete(row),
                        row.getString("why"),
                        candidates.getOrDefault(row.getInt("item_no"), List.of()),
                        RaceRow.source(row)));
    }

    /** Those of the items that are not in the queue yet, each once. */
    List<ReviewItem> newOf(List<ReviewItem> items) {
        Map<List<String>, ReviewItem> unknown = new LinkedHashMap<>();
        items.forEach(item -> unknown.putIfAbsent(List.of(item.raceId(), item.printed()), item));
        database.list("select race_id, printed from review_item", row -> List.of(row.getString(1), row.getString(2)))
                .forEach(unknown::remove);
        return List.copyOf(unknown.values());
    }

    /** Lets items that wait already point to the newest file that has them, from which a decision is then filled. */
    void renew(List<ReviewItem> items, int reading, Numbers numbers) {
        for (ReviewItem item : items) {
            database.update(
                    """
                    update review_item set reading_no = ?, source_no = ?, source_line = ?
                    where race_id = ? and printed = ?
                    """,
                    binding -> binding.number(reading)
                            .number(numbers.document(item.source().document()))
                            .number(item.source().line())
                            .text(item.raceId())
                            .text(item.printed()));
        }
    }

    void write(List<ReviewItem> items, int reading, Numbers numbers) {
        int next = database.nextNumber("review_item", "item_no");
        for (ReviewItem item : items) {
            int number = next++;
            int citation = numbers.citation(item.source());
            database.update(
                    """
                    insert into review_item (item_no, reading_no, race_id, printed, athlete_id, athlete_name, sex, why,
                        citation_no, source_no, source_line)
                    values (?, ?, ?, ?, ?, ?, ?, ?,  ?, ?, ?)
                    """,
                    binding -> binding.number(number)
                            .number(reading)
                            .text(item.raceId())
                            .text(item.printed())
                            .text(item.asPrinted().id())
                            .text(item.asPrinted().name())
                            .code(item.asPrinted().sex())
                            .text(item.why())
                            .number(citation)
                            .number(numbers.document(item.source().document()))
                            .number(item.source().line()));
            database.insertAll(
                    """
                    insert into review_candidate (item_no, row_no, athlete_id, athlete_name, sex, why)
                    values (?, ?, ?, ?, ?, ?)
                    """,
                    item.candidates(),
                    (binding, candidate, row) -> binding.number(number)
                            .number(row)
                            .text(candidate.athlete().id())
                            .text(candidate.athlete().name())
                            .code(candidate.athlete().sex())
                            .text(candidate.why()));
        }
    }

    /** Notes who is meant by an item, or that it is to be left out. */
    void decide(int item, Optional<Athlete> athlete, Occasion occasion) {
        int number = database.nextNumber("review_decision", "decision_no");
        database.update(
                """
                insert into review_decision (decision_no, item_no, decided_at, reason, athlete_id, athlete_name, sex)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                binding -> binding.number(number)
                        .number(item)
                        .text(occasion.now().toString())
                        .text(occasion.reason())
                        .text(athlete.map(Athlete::id))
                        .text(athlete.map(Athlete::name))
                        .text(athlete.map(Athlete::sex).map(Codes::code)));
    }
}
