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
        String title = race.title();
        return new SheetText(
                Character.toUpperCase(title.charAt(0)) + title.substring(1),
                dateline(sheet),
                "As on the morning of %s: nothing of that day or later is counted. Results are those that stand in this archive now. – is not on record."
                        .formatted(DAY.format(sheet.day())),
                List.of(
                        AthletesPart.of(sheet),
                        MeetingsPart.of(sheet),
                        TopPart.ofAllTime(sheet),
                        TopPart.ofSeason(sheet)));
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
