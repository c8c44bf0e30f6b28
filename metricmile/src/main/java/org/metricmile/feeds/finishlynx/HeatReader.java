package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.OpenRace;
import org.metricmile.feeds.Positions;
import org.metricmile.feeds.ResultChecks;
import org.metricmile.feeds.SplitChecks;
import org.metricmile.feeds.finishlynx.issues.EntryWithoutResult;
import org.metricmile.feeds.finishlynx.issues.IdentifiedByName;
import org.metricmile.feeds.finishlynx.issues.ResultFileEmpty;
import org.metricmile.feeds.finishlynx.issues.ResultStaysMeanwhile;
import org.metricmile.feeds.finishlynx.issues.RowWaitsForDecision;
import org.metricmile.feeds.finishlynx.issues.StartListOnly;
import org.metricmile.feeds.issues.RowWithoutName;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReviewItem;

/** Makes the sheet of one race from its start list, its result and what is on record. */
final class HeatReader {

    private final OpenRace race;
    private final HeatFiles files;
    private final Known known;
    private final Affiliations affiliations;
    private final Optional<RaceSheet> stored;
    private final Optional<CarriedRows> carried;
    private final List<ReviewItem> reviews = new ArrayList<>();

    HeatReader(OpenRace race, HeatFiles files, Set<String> documents, Known known) {
        this.race = race;
        this.files = files;
        this.known = known;
        this.affiliations = new Affiliations(known.tables());
        this.stored = known.races().find(race.id);
        this.carried = stored.map(sheet -> new CarriedRows(sheet, race, documents));
    }

    /** Rows that somebody has to decide about; known once the race is read. */
    List<ReviewItem> reviews() {
        return reviews;
    }

    RaceSheet read(Map<String, LynxPerson> people) {
        Optional<HeatFiles.Finish> finish = files.result();
        boolean resultRead =
                finish.isPresent() && !finish.get().read().file().rows().isEmpty();
        Set<String> readAnew = readAnew(resultRead);
        Roster roster = stored.map(sheet -> Roster.of(sheet, source -> readAnew.contains(source.document())))
                .orElse(Roster.NOBODY);
        if (files.start().isPresent()) {
            HeatFiles.Start start = files.start().get();
            roster = new StartList(race, start.document(), people, roster, affiliations)
                    .read(start.event().competitors());
        } else {
            carried.ifPresent(rows -> rows.startList(resultRead));
        }
        carried.ifPresent(CarriedRows::moments);
        carried.ifPresent(rows -> rows.splits(resultRead));
        if (resultRead) {
            results(finish.get(), roster);
        } else {
            finish.ifPresent(empty -> race.issues.add(new ResultFileEmpty(empty.document(), race.id)));
            carried.ifPresent(CarriedRows::results);
        }
        check();
        carried.ifPresent(CarriedRows::issues);
        RaceSheet sheet = race.close(completeness(resultRead));
        return carried.map(rows -> new RaceSheet(
                        rows.race(sheet.race()),
                        sheet.results(),
                        sheet.splits(),
                        sheet.reported(),
                        sheet.startList(),
                        sheet.issues()))
                .orElse(sheet);
    }

    private Set<String> readAnew(boolean resultRead) {
        Set<String> documents = new HashSet<>();
        files.start().ifPresent(start -> documents.add(start.document()));
        files.result().filter(finish -> resultRead).ifPresent(finish -> documents.add(finish.document()));
        return documents;
    }

    private void results(HeatFiles.Finish finish, Roster roster) {
        String document = finish.document();
        List<LynxRow> rows = new ArrayList<>();
        for (LynxRow row : finish.read().file().rows()) {
            if (row.isOfNobody()) {
                race.issues.add(new RowWithoutName(document + ":" + row.line()));
            } else {
                rows.add(row);
            }
        }
        List<Optional<Mark>> marks = LifTimes.of(document, rows, race.issues);
        List<RowMatch> found = new RowMatching(race, roster, affiliations, known, document).match(rows);
        if (!roster.isStartList()) {
            race.issues.add(new IdentifiedByName(document, race.id));
        }
        Optional<HeldResults> held = stored.map(sheet -> new HeldResults(sheet, found));
        List<RowMatch> matches = found.stream()
                .map(match -> match.isOpen()
                        ? held.map(each -> each.withHolders(match)).orElse(match)
                        : match)
                .toList();
        matches.stream().filter(RowMatch::isOpen).forEach(match -> review(match, document));
        Map<Result, LynxRow> rowOf = new LinkedHashMap<>();
        Map<Integer, LynxRow> byLine = rows.stream().collect(Collectors.toMap(LynxRow::line, row -> row));
        for (Result read : new LifResults(race, document, affiliations).read(matches, marks)) {
            LynxRow row = byLine.get(read.source().line());
            if (row != null) {
                rowOf.put(read, row);
                boolean tellsFlags = Affiliations.isOwn(row);
                race.add(carried.map(before -> before.result(read, tellsFlags)).orElse(read));
                if (!roster.isStartList()) {
                    enter(read, row);
                }
            }
        }
        race.splits.addAll(new LapSplits(race, document).read(rowOf));
        held.ifPresent(each -> each.of(matches).forEach(result -> hold(result, document)));
        if (roster.isStartList()) {
            tellWithoutResult(matches);
        }
    }

    private void hold(Result result, String document) {
        race.issues.add(new ResultStaysMeanwhile(
                document,
                result.printedName(),
                result.printedMark(),
                result.source().place()));
        carried.ifPresent(rows -> rows.held(result));
    }

    /** A result file without start list tells bib and lane of its rows. */
    private void enter(Result result, LynxRow row) {
        if (!row.id().isEmpty() || !row.lane().isEmpty()) {
            race.startList.add(new StartListEntry(
                    result.athlete(),
                    result.nation(),
                    result.team(),
                    Positions.parse(row.lane()),
                    row.id(),
                    result.source()));
        }
    }

    private void review(RowMatch match, String document) {
        LynxRow row = match.row();
        Source source = new Source(race.source.citation(), document, row.line());
        String candidates = match.candidates().stream()
                .map(candidate -> candidate.athlete().name() + " (" + candidate.why() + ")")
                .collect(Collectors.joining(" or "));
        race.issues.add(new RowWaitsForDecision(source.place(), match.label(), match.why(), candidates));
        reviews.add(new ReviewItem(
                race.id, match.label(), affiliations.athlete(row, race.sex), match.why(), match.candidates(), source));
    }

    /** Those who are not in the result and of whom no open row may speak. */
    private void tellWithoutResult(List<RowMatch> matches) {
        Set<Athlete> maybeInOpenRows = matches.stream()
                .flatMap(match -> match.candidates().stream())
                .map(ReviewItem.Candidate::athlete)
                .collect(Collectors.toSet());
        for (StartListEntry entry : race.startList) {
            if (race.result(entry.athlete()).isEmpty() && !maybeInOpenRows.contains(entry.athlete())) {
                race.issues.add(new EntryWithoutResult(
                        entry.source().place(), entry.athlete().name(), race.id));
            }
        }
    }

    private void check() {
        if (race.results().isEmpty() && reviews.isEmpty()) {
            race.issues.add(new StartListOnly(files.document(), race.id));
        } else if (!race.results().isEmpty()) {
            ResultChecks.run(race);
        }
        SplitChecks.run(race);
    }

    private Completeness completeness(boolean resultRead) {
        if (!reviews.isEmpty()) {
            return new Completeness(Completeness.Field.PARTIAL, "rows wait for a decision");
        }
        if (race.results().isEmpty()) {
            return new Completeness(Completeness.Field.UNKNOWN, "no results yet");
        }
        if (!resultRead && stored.isPresent()) {
            return stored.get().race().completeness();
        }
        if (race.severalHeats) {
            return new Completeness(Completeness.Field.UNKNOWN, "several heats in one list");
        }
        if (!ResultChecks.missingPlaces(race.results()).isEmpty()) {
            return new Completeness(Completeness.Field.PARTIAL, "places are missing");
        }
        boolean partial = files.result()
                .filter(finish -> finish.read().heading().isPartial())
                .isPresent();
        return partial
                ? new Completeness(Completeness.Field.PARTIAL, "the file says so")
                : new Completeness(Completeness.Field.COMPLETE, "the result file is taken as the whole race");
    }
}
