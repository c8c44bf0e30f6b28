package org.metricmile.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.FactTable.Column;
import org.metricmile.athletics.FactTable.Kind;
import org.metricmile.athletics.FactTable.Layout;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/**
 * Tables that the product ships for the record desk: what counts as a major championship, and what athletes said to be aiming at.
 * They are free of errors; a bad cell in them is a fault of the program.
 */
public final class DeskTables {

    /** Name, categories with blanks between their codes, and a note. */
    public static final Layout MAJORS = new Layout(
            "majors",
            List.of(new Column("name", Kind.TEXT), new Column("categories", Kind.TEXT), new Column("note", Kind.TEXT)));

    /** Who aims at which place of which championship, and where that was said. */
    public static final Layout GOALS = new Layout(
            "goals",
            List.of(
                    new Column("athlete_id", Kind.TEXT),
                    new Column("competition_id", Kind.TEXT),
                    new Column("event", Kind.TEXT),
                    new Column("place", Kind.WHOLE_NUMBER),
                    new Column("goal", Kind.TEXT),
                    new Column("said_on", Kind.DATE),
                    new Column("source_url", Kind.TEXT)));

    private static final List<Layout> LAYOUTS = List.of(MAJORS, GOALS);

    private DeskTables() {}

    /** The shipped table of a name; empty for any other name. */
    public static Optional<FactTable> find(String name) {
        return LAYOUTS.stream()
                .filter(layout -> layout.name().equals(name))
                .findFirst()
                .map(DeskTables::read);
    }

    private static FactTable read(Layout layout) {
        String file = layout.name() + ".csv";
        try (InputStream stream = DeskTables.class.getResourceAsStream("/starter/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("/starter/" + file + " is missing on the class path");
            }
            List<ImportIssue> issues = new ArrayList<>();
            FactTable table = CareerTablesFormat.read(new Document(file, stream.readAllBytes()), layout, issues);
            if (!issues.isEmpty()) {
                throw new IllegalStateException(file + ": " + issues.get(0).message());
            }
            return table;
        } catch (IOException e) {
            throw new IllegalStateException("the table " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
