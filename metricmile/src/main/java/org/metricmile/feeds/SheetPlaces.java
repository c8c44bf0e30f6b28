package org.metricmile.feeds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.metricmile.athletics.Mark;

/** Places of a sheet that prints none: counted from the finishing times, equal times sharing a place. */
final class SheetPlaces {

    private SheetPlaces() {}

    static boolean arePrinted(List<SheetRow> rows) {
        return rows.stream().anyMatch(row -> row.place().isPresent());
    }

    /** By row; a row without a finishing time has no place. */
    static Map<SheetRow, OptionalInt> of(List<SheetRow> rows) {
        Map<SheetRow, OptionalInt> places = new HashMap<>();
        boolean printed = arePrinted(rows);
        List<Mark> marks =
                rows.stream().flatMap(row -> row.mark().stream()).sorted().toList();
        for (SheetRow row : rows) {
            places.put(
                    row,
                    printed
                            ? row.place()
                            : row.mark().map(mark -> counted(marks, mark)).orElse(OptionalInt.empty()));
        }
        return places;
    }

    /** One more than there are faster marks; these come first, so that their end is found by halving. */
    private static OptionalInt counted(List<Mark> sorted, Mark mark) {
        int ahead = 0;
        int end = sorted.size();
        while (ahead < end) {
            int middle = (ahead + end) >>> 1;
            if (sorted.get(middle).isFasterThan(mark)) {
                ahead = middle + 1;
            } else {
                end = middle;
            }
        }
        return OptionalInt.of(ahead + 1);
    }
}
