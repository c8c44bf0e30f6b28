package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.feeds.MarkColumns.MarkColumn;
import org.metricmile.feeds.issues.DuplicateColumn;
import org.metricmile.feeds.issues.DuplicateResult;
import org.metricmile.feeds.issues.FinishColumnInferred;
import org.metricmile.feeds.issues.PlacesCounted;
import org.metricmile.feeds.issues.ResultWithoutMark;
import org.metricmile.feeds.issues.ResultWithoutPlace;
import org.metricmile.feeds.issues.TimingNotStated;
import org.metricmile.feeds.issues.UnknownColumn;
import org.metricmile.race.Document;
import org.metricmile.race.Provenance;
import org.metricmile.race.Reading;
import org.metricmile.race.Split;

/** Reads one split sheet. */
final class SplitSheetReader {

    private final Document document;
    private final ReferenceTables tables;
    private final KeptIssues issues = new KeptIssues();

    SplitSheetReader(Document document, ReferenceTables tables) {
        this.document = document;
        this.tables = tables;
    }

    Reading read() throws UnreadableFileException {
        Table table = Table.of(document, true, issues);
        SheetHeading heading = new SheetHeading(table, issues);
        MarkColumns columns = withFinish(MarkColumns.of(table.header()), heading.distance());
        if (!columns.isSplitSheet()) {
            throw new UnreadableFileException("%s is no split sheet: its header is %s. Expected %s."
                    .formatted(
                            document.name(), String.join(",", table.header()), new SplitSheetFormat().description()));
        }
        if (table.rows().isEmpty()) {
            throw new UnreadableFileException(
                    document.name() + " has a header and no rows. Expected one row for each athlete.");
        }
        columns.unknown().forEach(column -> issues.add(new UnknownColumn(document.name(), column)));
        reportDoubledMarks(columns);
        List<SheetRow> rows = new SheetRows(
                        table, columns, new NationReader(tables.nations()), heading.text("source"), issues)
                .read();
        Optional<Distance> distance =
                RaceLength.find(heading, columns, document.name(), lastTimes(columns, rows), issues);
        if (distance.isEmpty()) {
            issues.tellLeftOut();
            return new Reading(List.of(document), List.of(), List.of(), issues);
        }
        OpenRace race = new SheetRace(document.name(), heading, tables, issues).open(distance.get());
        race.issues = issues;
        addResults(race, rows);
        addSplits(race, rows, heading.timing());
        SheetColumnChecks.missing(rows, columns.marks(), race.issues);
        ResultChecks.run(race);
        SplitChecks.run(race);
        SheetColumnChecks.swapped(rows, columns.marks(), document.name(), race.issues);
        issues.tellLeftOut();
        return new Reading(List.of(document), List.of(race.close(completeness(race, heading))), List.of(), List.of());
    }

    private void reportDoubledMarks(MarkColumns columns) {
        Set<Distance> seen = new HashSet<>();
        for (MarkColumn column : columns.marks()) {
            if (!seen.add(column.at())) {
                issues.add(new DuplicateColumn(document.name(), column.heading()));
            }
        }
    }

    /** A sheet without a column for the finish ends at its last mark, if races of that length are usual. */
    private MarkColumns withFinish(MarkColumns columns, Optional<Distance> stated) {
        Optional<MarkColumn> last = columns.marks().stream().max(Comparator.comparing(MarkColumn::at));
        if (columns.finish() >= 0 || last.isEmpty()) {
            return columns;
        }
        boolean isFinish = stated.map(last.get().at()::equals)
                .orElse(RaceLength.USUAL.contains(last.get().at()));
        if (!isFinish) {
            return columns;
        }
        issues.add(new FinishColumnInferred(document.name(), last.get().heading()));
        return columns.withLastMarkAsFinish(last.get());
    }

    private static List<double[]> lastTimes(MarkColumns columns, List<SheetRow> rows) {
        List<double[]> times = new ArrayList<>();
        columns.marks().stream().map(MarkColumn::at).max(Distance::compareTo).ifPresent(last -> {
            for (SheetRow row : rows) {
                SheetRow.Time there = row.times().get(last);
                row.mark()
                        .filter(mark -> there != null)
                        .ifPresent(mark -> times.add(new double[] {
                            there == null ? 0 : there.elapsed().inSeconds(), mark.inSeconds()
                        }));
            }
        });
        return times;
    }

    private void addResults(OpenRace race, List<SheetRow> rows) {
        Map<SheetRow, OptionalInt> places = SheetPlaces.of(rows);
        boolean printed = SheetPlaces.arePrinted(rows);
        for (SheetRow row : rows) {
            String where = row.source().place();
            Athlete athlete = race.athlete(row.name(), row.nation());
            Optional<Result> other = race.result(athlete);
            if (other.isPresent()) {
                issues.add(new DuplicateResult(
                        where, row.name(), other.get().source().place()));
                continue;
            }
            OptionalInt place = race.severalHeats ? OptionalInt.empty() : places.getOrDefault(row, OptionalInt.empty());
            Outcome outcome = row.unfinished().orElseGet(() -> new Outcome.Finished(place, row.mark()));
            if (row.unfinished().isEmpty() && row.printedMark().isEmpty()) {
                issues.add(new ResultWithoutMark(where, row.name()));
            }
            if (row.unfinished().isEmpty() && printed && row.place().isEmpty()) {
                issues.add(new ResultWithoutPlace(where, row.name()));
            }
            race.add(new Result(
                    athlete,
                    row.name(),
                    row.nation(),
                    row.team(),
                    outcome,
                    row.printedMark(),
                    row.flags(),
                    row.source()));
            row.flags().stream()
                    .filter(flag -> flag.kind() == Flag.Kind.STATUS)
                    .findFirst()
                    .ifPresent(flag -> FlagIssues.report(row.name(), outcome, List.of(flag), where, issues));
            if (!row.bib().isEmpty()) {
                race.startList.add(new StartListEntry(
                        athlete, row.nation(), row.team(), OptionalInt.empty(), row.bib(), row.source()));
            }
        }
        if (!printed && !rows.isEmpty() && !race.severalHeats) {
            issues.add(new PlacesCounted(document.name(), race.id));
        }
    }

    private void addSplits(OpenRace race, List<SheetRow> rows, Optional<Provenance> timing) {
        Set<String> used = new HashSet<>();
        boolean timingMissing = false;
        for (SheetRow row : rows) {
            Athlete athlete = race.athlete(row.name(), row.nation());
            if (!used.add(athlete.id())) {
                continue;
            }
            for (Map.Entry<Distance, SheetRow.Time> entry : row.times().entrySet()) {
                boolean byHand = entry.getValue().byHand();
                timingMissing |= !byHand && timing.isEmpty();
                race.splits.add(new Split(
                        Optional.of(athlete),
                        entry.getKey(),
                        Optional.of(entry.getValue().elapsed()),
                        OptionalInt.empty(),
                        false,
                        byHand ? Provenance.HAND : timing.orElse(Provenance.REPORTED),
                        row.source()));
            }
        }
        if (timingMissing) {
            issues.add(new TimingNotStated(document.name()));
        }
    }

    private static Completeness completeness(OpenRace race, SheetHeading heading) {
        if (race.severalHeats) {
            return new Completeness(Completeness.Field.UNKNOWN, "several heats in one list");
        }
        if (!ResultChecks.missingPlaces(race.results()).isEmpty()) {
            return new Completeness(Completeness.Field.PARTIAL, "places are missing");
        }
        return heading.isPartial()
                ? new Completeness(Completeness.Field.PARTIAL, "the sheet says so")
                : new Completeness(Completeness.Field.COMPLETE, "the sheet is taken as the whole field");
    }
}
