package org.metricmile.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.metricmile.race.Document;
import org.metricmile.race.Reading;

/** One race in one table, as a coach keeps it: athletes down, marks across. */
public final class SplitSheetFormat implements Format {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt");

    @Override
    public String id() {
        return "split-sheet";
    }

    @Override
    public String description() {
        return "a table whose header names athlete, marks and finish, as in athlete,nation,400,800,1200,finish"
                + " (split sheet)";
    }

    @Override
    public boolean recognises(Path path) {
        if (!Files.isRegularFile(path) || !isNamedLikeTable(path)) {
            return false;
        }
        try {
            Table table = Table.of(Documents.head(path), true, new ArrayList<>());
            return MarkColumns.of(table.header()).isLikeSplitSheet()
                    && !table.columns().containsKey("race_id");
        } catch (UnreadableFileException unreadable) {
            // the name promises a table: reading it tells what is wrong with it
            return true;
        } catch (IOException notFromTheDisk) {
            return false;
        }
    }

    static boolean isNamedLikeTable(Path path) {
        String name = Documents.nameOf(path).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    @Override
    public Reading read(Path path, Known known) throws IOException {
        return read(Documents.load(path), known.tables());
    }

    /** Reads a sheet that is already in memory. */
    public Reading read(Document document, ReferenceTables tables) throws UnreadableFileException {
        return new SplitSheetReader(document, tables).read();
    }
}
