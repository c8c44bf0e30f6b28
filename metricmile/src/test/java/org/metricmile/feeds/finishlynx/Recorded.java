package org.metricmile.feeds.finishlynx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.FormatContract;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.StoredRaces;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.Tracking;

/** Reads files one after the other, as an archive that keeps what was read. */
final class Recorded implements StoredRaces {

    static final String MEET = "race: Town Games 2026\ndate: 2026-05-01\n";

    private final Map<String, RaceSheet> races = new LinkedHashMap<>();
    private final List<ReviewDecision> decisions = new ArrayList<>();

    Recorded keep(RaceSheet sheet) {
        races.put(sheet.race().id(), sheet);
        return this;
    }

    void decide(ReviewDecision decision) {
        decisions.add(decision);
    }

    /** Reads files given as name, text, name, text... beside a meet.txt, and keeps the races. */
    Reading read(String... namesAndTexts) throws UnreadableFileException {
        List<Document> documents = new ArrayList<>(List.of(document("meet.txt", MEET)));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            documents.add(document(namesAndTexts[i], namesAndTexts[i + 1]));
        }
        return read(documents);
    }

    Reading read(List<Document> documents) throws UnreadableFileException {
        Known known = new Known(FormatContract.TABLES, this, decisions, Optional.empty());
        Reading reading = new FinishLynxFormat().read(documents, known);
        reading.races().forEach(this::keep);
        return reading;
    }

    static Document document(String name, String text) {
        return new Document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<RaceSheet> find(String raceId) {
        return Optional.ofNullable(races.get(raceId));
    }

    @Override
    public List<RaceSheet> findAll(Predicate<Race> wanted) {
        return races.values().stream()
                .filter(sheet -> wanted.test(sheet.race()))
                .toList();
    }

    @Override
    public Optional<Tracking> findTracking(String raceId) {
        return Optional.empty();
    }

    @Override
    public Optional<Athlete> findAthlete(String id) {
        return races.values().stream()
                .flatMap(sheet -> Stream.concat(
                        sheet.results().stream().map(Result::athlete),
                        sheet.startList().stream().map(StartListEntry::athlete)))
                .filter(athlete -> athlete.id().equals(id))
                .findFirst();
    }
}
