package org.metricmile.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.metricmile.athletics.Completeness;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;

/**
 * The project's own folder of tables: {@code races.csv} and {@code results.csv}, maybe {@code splits.csv},
 * {@code narrative.csv} and {@code start_order.csv}.
 */
public final class RaceBundleFormat implements Format {

    @Override
    public String id() {
        return "race-bundle";
    }

    @Override
    public String description() {
        return "a folder with races.csv and results.csv (race bundle)";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path.resolve(RaceBundle.RACES))
                && Files.isRegularFile(path.resolve(RaceBundle.RESULTS));
    }

    @Override
    public Reading read(Path folder, Known known) throws IOException {
        for (String required : List.of(RaceBundle.RACES, RaceBundle.RESULTS)) {
            if (!Files.isRegularFile(folder.resolve(required))) {
                throw new UnreadableFileException(
                        "%s has no %s. Expected %s.".formatted(folder, required, description()));
            }
        }
        List<Path> files = new ArrayList<>();
        for (String name : List.of(
                RaceBundle.RACES,
                RaceBundle.RESULTS,
                RaceBundle.SPLITS,
                RaceBundle.NARRATIVE,
                RaceBundle.START_ORDER)) {
            if (Files.isRegularFile(folder.resolve(name))) {
                files.add(folder.resolve(name));
            }
        }
        return read(Documents.loadAll(files), known.tables());
    }

    /** Reads the files of a bundle that are already in memory, named as in a folder. */
    public Reading read(List<Document> documents, ReferenceTables tables) throws UnreadableFileException {
        KeptIssues issues = new KeptIssues();
        NationReader nations = new NationReader(tables.nations());
        Optional<BundleTable> raceTable = table(documents, RaceBundle.RACES, issues);
        if (raceTable.isEmpty()) {
            throw new UnreadableFileException(RaceBundle.RACES + " is missing. Expected " + description() + ".");
        }
        Map<String, OpenRace> races = new RaceRows(raceTable.get(), tables, nations, issues).read();
        readRows(documents, RaceBundle.RESULTS, races, issues, table -> new ResultRows(table, nations)::read);
        readRows(documents, RaceBundle.SPLITS, races, issues, table -> new SplitRows(table)::read);
        readRows(documents, RaceBundle.NARRATIVE, races, issues, table -> new MomentRows(table)::read);
        readRows(documents, RaceBundle.START_ORDER, races, issues, table -> new StartListRows(table, nations)::read);
        List<RaceSheet> sheets = new ArrayList<>(races.size());
        for (OpenRace race : races.values()) {
            ResultChecks.run(race);
            ResultChecks.reportFewResults(race);
            SplitChecks.run(race);
            sheets.add(race.close(completeness(race, tables)));
        }
        issues.tellLeftOut();
        return new Reading(documents, sheets, List.of(), issues);
    }

    private static void readRows(
            List<Document> documents,
            String name,
            Map<String, OpenRace> races,
            List<ImportIssue> issues,
            Function<BundleTable, BiConsumer<OpenRace, Table.Row>> reader)
            throws UnreadableFileException {
        Optional<BundleTable> table = table(documents, name, issues);
        if (table.isPresent()) {
            table.get().eachOf(races, issues, reader.apply(table.get()));
        }
    }

    private static Optional<BundleTable> table(List<Document> documents, String name, List<ImportIssue> issues)
            throws UnreadableFileException {
        for (Document document : documents) {
            if (document.name().equals(name)) {
                return Optional.of(BundleTable.of(document, issues));
            }
        }
        return Optional.empty();
    }

    private static Completeness completeness(OpenRace race, ReferenceTables tables) {
        Completeness judged = FieldRule.judge(race);
        if (race.severalHeats) {
            // a field may be whole, but the order of several heats is not the order of a race
            return judged;
        }
        if (race.statedField.isPresent()) {
            return race.statedField.get();
        }
        Completeness listed = tables.fields().getOrDefault(race.id, judged);
        // another list of a race that is listed as complete may lack runners
        return listed.isComplete() && judged.field() == Completeness.Field.PARTIAL ? judged : listed;
    }
}
