package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.TrackKind;
import org.metricmile.feeds.issues.HeadingDiffers;
import org.metricmile.feeds.issues.UnknownHeading;
import org.metricmile.feeds.issues.UnreadableHeading;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Provenance;

/** Lines {@code key: value} that tell what race or meet a document is about: above a split sheet, in {@code meet.txt}. */
public final class SheetHeading {

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

    /** Keys that say something of a whole meet; the others may well differ from race to race. */
    private static final List<String> OF_THE_MEET = List.of("race", "category", "city", "country", "date", "track");

    /**
     * One line.
     *
     * @param text {@code race: Town Games 2026}
     * @param where {@code meet.txt:1}
     */
    public record Line(String text, String where) {}

    private record Value(String text, String where) {}

    private final Map<String, Value> values;
    private final Set<String> told = new HashSet<>();
    private final List<ImportIssue> issues;

    private SheetHeading(Map<String, Value> values, List<ImportIssue> issues) {
        this.values = values;
        this.issues = issues;
    }

    SheetHeading(Table table, List<ImportIssue> issues) {
        this(read(lines(table), false, issues), issues);
    }

    /** What the heading of a race says, key by key; what is not known is left out. */
    public static Map<String, String> of(Race race, String timing) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("id", race.id());
        lines.put("race", race.competition().name());
        lines.put("category", race.competition().category().name());
        lines.put("city", race.competition().city());
        lines.put("country", race.competition().nation().code());
        lines.put("date", race.date().map(DateInterval::toString).orElse(""));
        lines.put("sex", race.sex().word());
        lines.put(
                "distance",
                race.event().isMile() ? "mile" : race.event().distance().metres());
        lines.put("round", race.round().printed());
        lines.put("track", race.event().track().code());
        lines.put("timing", timing);
        lines.put("field", race.completeness().field() == Completeness.Field.PARTIAL ? "partial" : "");
        lines.put("source", race.source().citation());
        lines.values().removeIf(String::isEmpty);
        return lines;
    }

    /** A heading that says nothing. */
    public static SheetHeading none(List<ImportIssue> issues) {
        return new SheetHeading(Map.of(), issues);
    }

    /** The comment lines of a table; those without a colon are remarks and say nothing. */
    public static SheetHeading of(Table table, List<ImportIssue> issues) {
        return new SheetHeading(table, issues);
    }

    /** A document of such lines and nothing else; a sign of a comment before a line is allowed. */
    public static SheetHeading of(Document document, List<ImportIssue> issues) throws UnreadableFileException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : SheetText.of(document, issues).lines().toList()) {
            number++;
            String text = line.strip().replaceFirst("^[#;]\\s*", "");
            if (!text.isEmpty()) {
                lines.add(new Line(text, document.name() + ":" + number));
            }
        }
        return new SheetHeading(read(lines, true, issues), issues);
    }

    private static List<Line> lines(Table table) {
        return table.comments().stream()
                .map(comment -> new Line(comment.cell(0), table.where(comment)))
                .toList();
    }

    private static Map<String, Value> read(List<Line> lines, boolean nothingElse, List<ImportIssue> issues) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Line line : lines) {
            int colon = line.text().indexOf(':');
            String key =
                    colon < 0 ? "" : line.text().substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (KEYS.contains(key)) {
                values.put(key, new Value(line.text().substring(colon + 1).strip(), line.where()));
            } else if (colon > 0 || nothingElse) {
                issues.add(new UnknownHeading(line.where(), line.text(), String.join(", ", KEYS)));
            }
        }
        return values;
    }

    /** What this heading says, and what another says of other keys; what both say of the meet should be the same. */
    public SheetHeading orElse(SheetHeading other) {
        Map<String, Value> both = new HashMap<>(other.values);
        values.forEach((key, value) -> {
            Value replaced = both.put(key, value);
            if (replaced != null
                    && OF_THE_MEET.contains(key)
                    && !replaced.text().equals(value.text())) {
                issues.add(new HeadingDiffers(value.where(), key, value.text(), replaced.where(), replaced.text()));
            }
        });
        return new SheetHeading(both, issues);
    }

    /** The same without some of its keys. */
    public SheetHeading without(Set<String> keys) {
        Map<String, Value> rest = new HashMap<>(values);
        rest.keySet().removeAll(keys);
        return new SheetHeading(rest, issues);
    }

    /** Where a key stands; empty if the heading lacks it. */
    public Optional<String> where(String key) {
        return Optional.ofNullable(values.get(key)).map(Value::where);
    }

    /** The text of a heading, empty if the sheet lacks it. */
    public String text(String key) {
        Value value = values.get(key);
        return value == null ? "" : value.text();
    }

    /** Own id of the race, where stated. */
    public Optional<String> id() {
        return read(
                "id",
                "letters, digits, points and hyphens",
                Optional.of(text("id"))
                        .filter(id -> RaceRows.RACE_ID.matcher(id).matches()));
    }

    Optional<CompetitionCategory> category() {
        return read("category", "OG, WC, WIC, EC, EIC, CWG, DL or other", CompetitionCategory.parse(text("category")));
    }

    /** Whether men or women ran, where stated. */
    public Optional<Sex> sex() {
        return read("sex", "men or women", Sex.parse(text("sex")));
    }

    /** How long the race is, where stated. */
    public Optional<Distance> distance() {
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

    /** The day or days, where stated. */
    public Optional<DateInterval> date() {
        Value value = values.get("date");
        if (value == null) {
            return Optional.empty();
        }
        return RaceRows.date(value.text(), value.where(), told.add("date") ? issues : new ArrayList<>());
    }

    /** Whether the sheet says that it lists only a part of the field. */
    public boolean isPartial() {
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
