package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metricmile.feeds.Table;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.finishlynx.issues.PersonIncomplete;
import org.metricmile.feeds.finishlynx.issues.PersonTwice;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** Reads {@code lynx.ppl}: {@code ID, last, first, affiliation}. */
final class PplReader {

    private static final int FIELDS = 4;

    private PplReader() {}

    /** The people in the file; those of an id that stands there twice are all kept, and none of them is meant by it. */
    static PplFile read(Document document, List<ImportIssue> issues) throws UnreadableFileException {
        LynxCells cells = new LynxCells(document, SchFile.EMPTY, issues);
        List<LynxPerson> people = new ArrayList<>();
        Map<String, Table.Row> byId = new HashMap<>();
        for (Table.Row row : cells.rows()) {
            LynxPerson person = person(row);
            people.add(person);
            if (person.id().isEmpty() || (person.last() + person.first()).isEmpty()) {
                issues.add(new PersonIncomplete(cells.where(row), person.id().isEmpty() ? "number" : "name"));
            }
            Table.Row first = byId.putIfAbsent(person.id(), row);
            if (first != null && !person.id().isEmpty()) {
                issues.add(new PersonTwice(cells.where(row), person.id(), cells.where(first)));
            }
            person.further().stream()
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .ifPresent(text -> cells.tellFurther(cells.where(row), text, FIELDS));
        }
        return new PplFile(people);
    }

    private static LynxPerson person(Table.Row row) {
        List<String> further = new ArrayList<>();
        for (int i = FIELDS; i < row.cells().size(); i++) {
            further.add(row.cell(i));
        }
        return new LynxPerson(row.cell(0), row.cell(1), row.cell(2), row.cell(3), further, row.line());
    }
}
