package org.metricmile.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.MarkList;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;

/**
 * Lists of marks, all-time, of a season or of a nation: one CSV file, or a folder of nothing but such files. Which column holds what
 * is told by usual headings or by a {@link ColumnMap}.
 */
public final class MarkListFormat implements Format {

    @Override
    public String id() {
        return "mark-list";
    }

    @Override
    public String description() {
        return "a table with name, mark and date in each row, or a folder of such tables (list of marks)";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            List<Path> files = files(path);
            ColumnMap map = mapBeside(path, new ArrayList<>()).orElse(ColumnMap.usual());
            return !files.isEmpty() && files.stream().allMatch(file -> isList(file, map));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean isList(Path file, ColumnMap map) {
        try {
            Table table = Table.of(Documents.head(file), false, new ArrayList<>());
            return MarkListReader.isList(table.header(), map)
                    && !table.columns().containsKey("race_id");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** The tables of a folder, or the one that is named. */
    private static List<Path> files(Path path) throws IOException {
        List<Path> all = Files.isDirectory(path) ? Documents.filesOf(path) : List.of(path);
        return all.stream()
                .filter(SplitSheetFormat::isNamedLikeTable)
                .filter(file -> !Documents.nameOf(file).equals(ColumnMap.FILE))
                .toList();
    }

    private static Optional<ColumnMap> mapBeside(Path path, List<ImportIssue> issues) throws IOException {
        Optional<Document> document = documentBeside(path);
        return document.isEmpty() ? Optional.empty() : Optional.of(ColumnMap.of(document.get(), issues));
    }

    private static Optional<Document> documentBeside(Path path) throws IOException {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        Path file = folder == null ? path : folder.resolve(ColumnMap.FILE);
        return Files.isRegularFile(file) && Documents.nameOf(file).equals(ColumnMap.FILE)
                ? Optional.of(Documents.load(file))
                : Optional.empty();
    }

    @Override
    public Reading read(Path path, Known known) throws IOException {
        List<Path> files = files(path);
        Optional<Document> told = known.columns().isPresent() ? known.columns() : documentBeside(path);
        KeptIssues issues = new KeptIssues();
        ColumnMap map = told.isEmpty() ? ColumnMap.usual() : ColumnMap.of(told.get(), issues);
        List<Document> documents = new ArrayList<>(Documents.loadAll(files));
        List<MarkList> lists = new ArrayList<>();
        for (Document document : documents) {
            lists.add(MarkListReader.read(document, map, known.tables().nations(), issues));
        }
        told.ifPresent(documents::add);
        issues.tellLeftOut();
        return new Reading(documents, List.of(), List.of(), List.of(), List.of(), lists, issues);
    }
}
