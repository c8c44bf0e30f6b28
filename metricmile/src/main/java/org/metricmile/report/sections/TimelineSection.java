package org.metricmile.report.sections;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.metricmile.reconstruction.LikelyMoments;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Sentence;
import org.metricmile.story.timeline.Likely;
import org.metricmile.story.timeline.Timeline;
import org.metricmile.story.timeline.TimelineEntry;

/** The race from gun to tape: each sentence says whether it is official, measured, timed by hand, inferred and how likely, or reported only. */
public final class TimelineSection implements ReportSection {

    /**
     * One entry.
     *
     * @param where metres, a range where it lasts
     * @param when since the gun, or about when
     * @param text the sentence
     * @param known how it is known, in a word
     * @param style class of the word
     * @param sure how likely, empty where that cannot be told
     * @param remark what else is to be said of it
     * @param reports what reports say of it, which was not checked but for the sentence
     * @param evidence what it rests on
     */
    public record Row(
            String where,
            String when,
            String text,
            String known,
            String style,
            String sure,
            String remark,
            List<String> reports,
            List<ToldSentences.Shown> evidence) {}

    /**
     * What the template prints.
     *
     * @param main what a reader must know
     * @param others the rest
     * @param note how to read it, of races known in part only
     */
    public record Model(List<Row> main, List<Row> others, String note) {}

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        Timeline timeline = Timeline.of(race.found());
        if (timeline.entries().isEmpty()) {
            return Optional.empty();
        }
        List<Row> main = timeline.main().stream().map(TimelineSection::row).toList();
        List<Row> others = timeline.entries().stream()
                .filter(entry -> !entry.isMain())
                .map(TimelineSection::row)
                .toList();
        return Optional.of(filled("From gun to tape", new Model(main, others, note(race)), false));
    }

    private static String note(RaceDossier race) {
        return race.found()
                .reconstruction()
                .map(made ->
                        "Of this race only a part is on record. %d whole races that agree with all that is certain were drawn (seed %d): a percentage is the share in which the statement before it is so, for moments of the first %d. To check a report it was left out, and %d races were drawn without it; what else a report says was not checked."
                                .formatted(
                                        made.ensemble().size(),
                                        made.ensemble().seed(),
                                        Math.min(
                                                LikelyMoments.MOST_MEMBERS,
                                                made.ensemble().size()),
                                        ReconstructedRace.MEMBERS_OF_CHECKS))
                .orElse("");
    }

    private static Row row(TimelineEntry entry) {
        return new Row(
                entry.stretch().metres() + " m",
                entry.when(),
                entry.sentence().text(),
                entry.sure().known().label(),
                entry.sure().known().name().toLowerCase(Locale.ROOT),
                entry.sure().probability().isPresent()
                        ? Likely.percent(entry.sure().probability().getAsDouble())
                        : "",
                entry.sure().remark(),
                entry.reports().stream().map(Sentence::text).toList(),
                ToldSentences.shown(Stream.concat(Stream.of(entry.sentence()), entry.reports().stream())
                        .flatMap(sentence -> sentence.evidence().stream())
                        .toList()));
    }
}
