package org.metricmile.feeds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.TrackKind;
import org.metricmile.feeds.issues.UnknownHeading;
import org.metricmile.feeds.issues.UnreadableHeading;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Provenance;

/** The lines {@code # key: value} above a split sheet. */
final class SheetHeading {

    static final List<String> KEYS = List.of(
            "id",
            "race",
            "category",
            "city",
            "country",
            "date",
            "sex",
            "distance",
            "round",
            "track",
            "timing",
            "field",
            "source");

    private record Value(String text, String where) {}

    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<ImportIssue> issues;

    SheetHeading(Table table, List<ImportIssue> issues) {
        this.issues = issues;
        for (Table.Row comment : table.comments()) {
            String line = comment.cell(0);
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (KEYS.contains(key)) {
                values.put(key, new Value(line.substring(colon + 1).strip(), table.where(comment)));
            } else if (colon > 0) {
                issues.add(new UnknownHeading(table.where(comment), line, String.join(", ", KEYS)));
            }
        }
    }

    /** The text of a heading, empty if the sheet lacks it. */
    String text(String key) {
        Value value = values.get(key);
        return value == null ? "" : value.text();
    }

    Optional<String> id() {
        return read(
                "id",
                "letters, digits, points and hyphens",
                Optional.of(text("id"))
                        .filter(id -> RaceRows.RACE_ID.matcher(id).matches()));
    }

    Optional<CompetitionCategory> category() {
        return read("category", "OG, WC, WIC, EC, EIC, CWG, DL or other", CompetitionCategory.parse(text("category")));
    }

    Optional<Sex> sex() {
        return read("sex", "men or women", Sex.parse(text("sex")));
    }

    Optional<Distance> distance() {
        return read("distance", "metres as in 1500, or mile", MarkColumns.length(text("distance")));
    }

    Optional<TrackKind> track() {
        return read("track", "outdoor or short_track", TrackKind.parse(text("track")));
    }

    Optional<Provenance> timing() {
        return read(
                "timing",
                "official, hand, tracking or reported",
                Optional.ofNullable(RaceBundle.TIMING.get(text("timing").toLowerCase(Locale.ROOT))));
    }

    Optional<DateInterval> date() {
        Value value = values.get("date");
        return value == null ? Optional.empty() : RaceRows.date(value.text(), value.where(), issues);
    }

    /** Whether the sheet says that it lists only a part of the field. */
    boolean isPartial() {
        String field = text("field").toLowerCase(Locale.ROOT);
        return read("field", "complete or partial", Optional.of(field).filter(List.of("complete", "partial")::contains))
                .filter("partial"::equals)
                .isPresent();
    }

    private <T> Optional<T> read(String key, String expected, Optional<T> parsed) {
        Value value = values.get(key);
        if (value != null && parsed.isEmpty() && told.add(key)) {
            issues.add(new UnreadableHeading(value.where(), key, value.text(), expected));
        }
        return parsed;
    }
}
