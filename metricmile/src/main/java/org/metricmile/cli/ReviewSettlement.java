package org.metricmile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ArchiveState;
import org.metricmile.archive.DecidedReview;
import org.metricmile.archive.ImportReport;
import org.metricmile.archive.Occasion;
import org.metricmile.archive.StoredReviewItem;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.finishlynx.issues.RowWaitsForDecision;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ResultCorrection;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.ReviewItem;

/**
 * What follows from a decision about a row: its document is read once more with the decision, and what it says of the
 * athlete is added to the race as it stands, so that nothing that was corrected meanwhile is lost.
 */
final class ReviewSettlement {

    private static final String WAITS = RowWaitsForDecision.class.getSimpleName();

    private final Archive archive;
    private final StoredReviewItem stored;
    private final ReviewItem item;

    ReviewSettlement(Archive archive, StoredReviewItem stored) {
        this.archive = archive;
        this.stored = stored;
        this.item = stored.item();
    }

    /** The athlete whom a person names: a candidate, else somebody in the archive. */
    Athlete meant(String typed) {
        List<Athlete> candidates =
                item.candidates().stream().map(ReviewItem.Candidate::athlete).toList();
        Set<Athlete> everybody = new LinkedHashSet<>(candidates);
        archive.listAthletes().stream()
                .filter(athlete -> athlete.sex() == item.asPrinted().sex())
                .forEach(everybody::add);
        try {
            return AthleteSearch.among(candidates, typed, "row " + stored.number());
        } catch (CommandException noCandidate) {
            return AthleteSearch.among(new ArrayList<>(everybody), typed, "the archive");
        }
    }

    /**
     * Notes the decision and imports what follows from it.
     *
     * @param seen the state of the archive before the row was looked up
     */
    ImportReport settle(Optional<Athlete> athlete, Occasion occasion, ArchiveState seen) {
        if (item.raceId().equals(ReviewItem.LISTS)) {
            // lists are kept as read, and who is meant is asked anew each time
            Reading nothing = new Reading(List.of(), List.of(), List.of(), List.of());
            return archive.settle(stored.number(), athlete, nothing, occasion, seen);
        }
        // of a row that was decided a later edition of its file may be in force by now
        int reading = archive.reviews()
                .lastReading(item.raceId(), item.source().document())
                .map(last -> Math.max(last, stored.reading()))
                .orElse(stored.reading());
        List<Document> documents = archive.reviews().documentsOfReading(reading);
        Reading again = read(documents, known(athlete));
        List<RaceSheet> races = again.races().stream()
                .filter(sheet -> sheet.race().id().equals(item.raceId()))
                .map(sheet -> archive.findRace(item.raceId())
                        .map(now -> settled(now, sheet, athlete, twoRowsOf(again)))
                        .orElse(sheet))
                .toList();
        Reading brought = new Reading(again.documents(), races, List.of(), again.trackings(), List.of(), List.of());
        return archive.settle(stored.number(), athlete, brought, occasion, seen);
    }

    /** The race as it stands, without what an earlier decision brought, and with what this one brings. */
    private RaceSheet settled(RaceSheet now, RaceSheet read, Optional<Athlete> athlete, Set<Athlete> twoRows) {
        RaceSheet others = withoutOwnRow(now, read);
        RaceSheet without =
                athlete.map(person -> released(others, read, person, twoRows)).orElse(others);
        athlete.flatMap(without::findResult).filter(other -> !isOf(read, other)).ifPresent(other -> {
            throw CommandException.badData("%s has a result in %s already, read from %s. Maybe somebody else is meant"
                    .formatted(
                            other.athlete().name(),
                            item.raceId(),
                            other.source().place()));
        });
        RaceSheet with = athlete.map(person -> without.withRowsOf(person, read)).orElse(without);
        List<ImportIssue> issues = with.issues().stream()
                .filter(issue -> !(issue.kind().equals(WAITS)
                        && issue.where().equals(item.source().place())))
                .toList();
        Race race = now.race();
        Race complete = new Race(
                race.id(),
                race.competition(),
                race.date(),
                race.sex(),
                race.event(),
                race.round(),
                read.race().completeness(),
                race.source());
        return new RaceSheet(complete, with.results(), with.splits(), with.reported(), with.startList(), issues);
    }

    /** Whether the file itself has a result of the athlete, and not only what was on record and stays. */
    private static boolean isReadAnew(RaceSheet read, Athlete athlete) {
        return read.findResult(athlete)
                .filter(result -> result.source().edition().isEmpty())
                .isPresent();
    }

    /** Whether a result is what the file says of its athlete, with the decision. */
    private static boolean isOf(RaceSheet read, Result result) {
        return read.findResult(result.athlete())
                .filter(own -> own.source().place().equals(result.source().place()))
                .isPresent();
    }

    /** Those whom another row of the file fits as well, as it is read with the decision. */
    private Set<Athlete> twoRowsOf(Reading again) {
        return again.reviews().stream()
                .filter(open -> open.raceId().equals(item.raceId()))
                .flatMap(open -> open.candidates().stream())
                .filter(candidate -> candidate.why().equals(RowWaitsForDecision.FITS_TWO_ROWS))
                .map(ReviewItem.Candidate::athlete)
                .collect(Collectors.toSet());
    }

    /** Without what the last decision about the row brought; what its file says of that athlete in another row stays. */
    private RaceSheet withoutOwnRow(RaceSheet now, RaceSheet read) {
        Optional<Athlete> before = archive.reviews().decided().stream()
                .filter(decided -> decided.row().number() == stored.number())
                .findFirst()
                .flatMap(DecidedReview::athlete);
        return before.filter(person -> now.findResult(person)
                        .filter(result ->
                                result.source().document().equals(item.source().document()))
                        .isPresent())
                .map(person -> isReadAnew(read, person)
                        ? now.withoutResultOf(person).withRowsOf(person, read)
                        : now.withoutResultOf(person))
                .orElse(now);
    }

    /** Without the results that stayed only because the row waited; what was decided by hand meanwhile stays. */
    private RaceSheet released(RaceSheet now, RaceSheet read, Athlete person, Set<Athlete> twoRows) {
        Set<Athlete> held = new LinkedHashSet<>();
        read.findResult(person)
                .filter(result -> result.source().place().equals(item.source().place()))
                .filter(result -> !twoRows.contains(person))
                .ifPresent(result -> held.add(person));
        item.candidates().stream()
                .map(ReviewItem.Candidate::athlete)
                .filter(candidate -> !twoRows.contains(candidate))
                .filter(candidate -> read.findResult(candidate).isEmpty())
                .forEach(held::add);
        RaceSheet left = now;
        for (Athlete athlete : held) {
            boolean byHand = now.findResult(athlete)
                    .filter(result -> result.source().document().startsWith(ResultCorrection.DOCUMENT_PREFIX))
                    .isPresent();
            left = byHand ? left : left.withoutResultOf(athlete);
        }
        return left;
    }

    private Known known(Optional<Athlete> athlete) {
        Known known = Knowledge.of(archive);
        List<ReviewDecision> decisions = new ArrayList<>(known.decisions());
        decisions.removeIf(decision ->
                decision.raceId().equals(item.raceId()) && decision.printed().equals(item.printed()));
        decisions.add(new ReviewDecision(item.raceId(), item.printed(), athlete));
        return new Known(known.tables(), known.races(), decisions, known.meet(), known.columns());
    }

    /** Readers take files from the disk, so the documents are laid there for a moment. */
    private static Reading read(List<Document> documents, Known known) {
        try {
            Path folder = Files.createTempDirectory("metricmile-review");
            try {
                for (Document document : documents) {
                    Path file = folder.resolve(document.name()).normalize();
                    if (!folder.equals(file.getParent())) {
                        throw new IOException("\"" + document.name() + "\" is not the name of a file");
                    }
                    Files.write(file, document.bytes());
                }
                return Reads.read(
                        documents.size() == 1 ? folder.resolve(documents.get(0).name()) : folder, known);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw CommandException.badData("The documents of the row cannot be laid out to be read: " + e.getMessage());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
