package org.metricmile.report.sections;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Sentence;

/** What was run, where and when, and the result in one sentence. */
public final class HeaderSection implements ReportSection {

    /**
     * What the template prints.
     *
     * @param competition name of the competition
     * @param place city and nation, may be empty
     * @param date in words, may be empty
     * @param mark the winning mark, empty where it is unknown
     * @param flags records and bests of the winner
     * @param sentence the result, empty where no winner is known
     */
    public record Model(
            String competition, String place, String date, String mark, List<ShownFlag> flags, String sentence) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Override
    public String id() {
        return "race";
    }

    @Override
    public Optional<Filled> fill(RaceDossier dossier) {
        Race race = dossier.found().told();
        Competition competition = race.competition();
        String nation = competition.nation().isKnown() ? " (" + competition.nation() + ")" : "";
        Optional<Result> winner = dossier.sheet().winner();
        Model model = new Model(
                competition.name(),
                competition.city() + nation,
                race.date().map(HeaderSection::print).orElse(""),
                winner.flatMap(Result::mark).map(Mark::toString).orElse(""),
                winner.map(result -> ShownFlag.of(result, Flag.Kind.RECORD, Flag.Kind.BEST))
                        .orElse(List.of()),
                dossier.telling().result().map(Sentence::text).orElse(""));
        String title = race.title();
        return Optional.of(filled(Character.toUpperCase(title.charAt(0)) + title.substring(1), model, false));
    }

    private static String print(DateInterval date) {
        String last = DAY.format(date.last());
        return date.isOneDay() ? last : "between " + DAY.format(date.first()) + " and " + last;
    }
}
