package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.feeds.Table;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.finishlynx.issues.ScheduledTwice;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** Reads {@code lynx.sch}: {@code event, round, heat}. */
final class SchReader {

    private SchReader() {}

    static SchFile read(Document document, List<ImportIssue> issues) throws UnreadableFileException {
        LynxCells cells = new LynxCells(document, SchFile.EMPTY, issues);
        List<LynxHeat> heats = new ArrayList<>();
        Map<LynxHeat, String> seen = new HashMap<>();
        for (Table.Row row : cells.rows()) {
            Optional<LynxHeat> heat = cells.heat(row);
            if (heat.isPresent()) {
                heats.add(heat.get());
                String first = seen.putIfAbsent(heat.get(), cells.where(row));
                if (first != null) {
                    issues.add(new ScheduledTwice(cells.where(row), heat.get().toString(), first));
                }
            }
        }
        return new SchFile(heats);
    }
}
