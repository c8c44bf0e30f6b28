package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.EventWords;
import org.metricmile.feeds.issues.UnknownHeading;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/**
 * Which column of a list of marks holds what: by the usual headings, or as a person says in lines {@code key: column}, in
 * {@code columns.txt} beside the list or in the file that {@code mile import --columns} names.
 */
final class ColumnMap {

    static final String FILE = "columns.txt";

    /** What a column may hold, with the headings that are usual for it. */
    enum Field {
        NAME("name", "athlete", "competitor", "runner"),
        GIVEN_NAME("given name", "first name", "firstname"),
        FAMILY_NAME("family name", "last name", "lastname", "surname"),
        MARK("mark", "time", "result", "performance"),
        DATE("date", "day", "race date"),
        NATION("nation", "nat", "country", "noc", "nationality", "nationality then"),
        BIRTH_DATE("birth date", "dob", "born", "date of birth", "birthdate", "yob"),
        SEX("sex", "gender"),
        EVENT("event", "distance", "discipline"),
        PLACE("place", "pos", "position"),
        VENUE("venue", "city", "location", "where", "place of competition"),
        STATE("state", "status", "ruling"),
        KNOWN("known", "known since"),
        REASON("reason"),
        SOURCE("source", "source url"),
        RANK("rank", "no"),
        POINTS("points", "results score", "result score", "score", "wa points");

        private final String headings;

        Field(String... headings) {
            this.headings = String.join(",", headings);
        }

        String key() {
            return headings().get(0);
        }

        List<String> headings() {
            return List.of(headings.split(",", -1));
        }
    }

    private static final String LEFT_OUT = "left out";
    private static final String ALL = "all";
    private static final String DATES = "dates";
    private static final String SOURCE_OF_ALL = "source of all";

    private final Map<Field, String> headings = new EnumMap<>(Field.class);
    private final Set<String> leftOut = new HashSet<>();
    private String all = "";
    private String source = "";
    private DayOrder dayOrder = DayOrder.NOT_SAID;

    private ColumnMap() {}

    /** The usual headings. */
    static ColumnMap usual() {
        return new ColumnMap();
    }

    /** What a document says; lines that are not understood are told. */
    static ColumnMap of(Document document, List<ImportIssue> issues) throws UnreadableFileException {
        ColumnMap map = new ColumnMap();
        List<String> lines = SheetText.of(document, issues).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !map.take(line)) {
                issues.add(new UnknownHeading(document.name() + ":" + (i + 1), line, String.join(", ", keys())));
            }
        }
        return map;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Field field : Field.values()) {
            keys.add(field.key());
        }
        keys.addAll(List.of(ALL, DATES, SOURCE_OF_ALL, LEFT_OUT));
        return keys;
    }

    private boolean take(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = line.substring(colon + 1).strip();
        if (key.equals(ALL)) {
            all = value;
            return EventWords.of(value).rest().isEmpty();
        }
        if (key.equals(SOURCE_OF_ALL)) {
            source = value;
            return true;
        }
        if (key.equals(DATES)) {
            Optional<DayOrder> order = DayOrder.parse(value);
            dayOrder = order.orElse(dayOrder);
            return order.isPresent();
        }
        if (key.equals(LEFT_OUT)) {
            for (String column : value.split(",", -1)) {
                leftOut.add(fold(column));
            }
            return true;
        }
        for (Field field : Field.values()) {
            if (field.key().equals(key)) {
                headings.put(field, fold(value));
                return true;
            }
        }
        return false;
    }

    private static String fold(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Where each field stands in a header; a column that was named holds its field, the others go by the usual headings. */
    Map<Field, Integer> indices(List<String> header) {
        Map<String, Integer> byHeading = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byHeading.putIfAbsent(fold(header.get(i)), i);
        }
        Map<Field, Integer> indices = new EnumMap<>(Field.class);
        Set<Integer> taken = new HashSet<>();
        headings.forEach((field, heading) -> {
            Integer index = byHeading.get(heading);
            if (index != null) {
                indices.put(field, index);
                taken.add(index);
            }
        });
        for (Field field : Field.values()) {
            if (headings.containsKey(field)) {
                continue;
            }
            for (String heading : field.headings()) {
                Integer index = byHeading.get(heading);
                if (index != null && !leftOut.contains(heading) && taken.add(index)) {
                    indices.put(field, index);
                    break;
                }
            }
        }
        return indices;
    }

    /** Columns that were named and are not there, in words for a message. */
    List<String> missing(List<String> header) {
        List<String> folded = header.stream().map(ColumnMap::fold).toList();
        List<String> missing = new ArrayList<>();
        headings.forEach((field, heading) -> {
            if (!folded.contains(heading)) {
                missing.add("%s, which should hold the %s".formatted(heading, field.key()));
            }
        });
        return missing;
    }

    /** Headings that nothing is known of; a column without heading is one that a program has numbered. */
    List<String> unknown(List<String> header) {
        Map<Field, Integer> indices = indices(header);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String heading = fold(header.get(i));
            if (!heading.isEmpty() && !indices.containsValue(i) && !leftOut.contains(heading)) {
                unknown.add(header.get(i));
            }
        }
        return unknown;
    }

    /** What is said of all rows: {@code women 1500}. */
    String all() {
        return all;
    }

    /** The source of all rows that name none, may be empty. */
    String source() {
        return source;
    }

    DayOrder dayOrder() {
        return dayOrder;
    }
}
