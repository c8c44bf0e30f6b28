package org.metricmile.report.commentary;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.metricmile.athletics.Race;
import org.metricmile.records.commentary.CommentatorsSheet;

/**
 * The sheet in words, before it becomes a page or Markdown.
 *
 * @param title the race
 * @param dateline competition, town and day
 * @param rule what is in it and what is not
 * @param parts its tables
 */
public record SheetText(String title, String dateline, String rule, List<SheetPart> parts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    public SheetText {
        parts = List.copyOf(parts);
    }

    /** The words of a sheet. */
    public static SheetText of(CommentatorsSheet sheet) {
        Race race = sheet.race();
        return new SheetText(
                capitalised(race.title()),
                dateline(sheet),
                "As on the morning of %s: no result, mark or ranking of that day or later is counted. Results are those that stand in this archive now. \u2013 is not on record."
                        .formatted(DAY.format(sheet.day())),
                List.of(
                        AthletesPart.of(sheet),
                        MeetingsPart.of(sheet),
                        TopPart.ofAllTime(sheet),
                        TopPart.ofSeason(sheet)));
    }

    static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String dateline(CommentatorsSheet sheet) {
        Race race = sheet.race();
        boolean isDay = race.date().map(date -> date.isOneDay()).orElse(false);
        return String.join(
                " \u00b7 ",
                List.of(
                                race.competition().name(),
                                race.competition().city(),
                                (isDay ? "" : "from ") + DAY.format(sheet.day()))
                        .stream()
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
