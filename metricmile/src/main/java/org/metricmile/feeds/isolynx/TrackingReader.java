package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.isolynx.issues.NoTrack;
import org.metricmile.feeds.isolynx.issues.RunnersNotInFile;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReviewItem;
import org.metricmile.race.TrackSamples;
import org.metricmile.race.TrackedRunner;
import org.metricmile.race.Tracking;
import org.metricmile.track.NoTrackFitException;
import org.metricmile.track.TrackFit;

/** Reads one track file: its rows, the oval in them, the race, and who is who. */
final class TrackingReader {

    private static final int MOST_NAMES = 10;

    private final Known known;

    TrackingReader(Known known) {
        this.known = known;
    }

    /**
     * What one file gave.
     *
     * @param tracking empty if the file shows no race on record
     * @param sheet the race
     * @param fit the track, as it was found
     * @param reviews columns that a person has to decide about
     * @param issues those that belong to no race, where there is no tracking
     */
    record Found(
            Optional<Tracking> tracking,
            Optional<RaceSheet> sheet,
            Optional<TrackFit> fit,
            List<ReviewItem> reviews,
            List<ImportIssue> issues) {}

    Found read(Document document) throws UnreadableFileException {
        List<ImportIssue> issues = new ArrayList<>();
        TrackTable table = TrackScanner.scan(document, issues);
        FieldOnTrack field;
        try {
            field = FieldOnTrack.of(table, issues);
        } catch (NoTrackFitException noTrack) {
            issues.add(new NoTrack(document.name(), String.valueOf(noTrack.getMessage())));
            return new Found(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), issues);
        }
        Optional<RaceFit> race = new RaceRecognition(field, known.races(), issues).find();
        if (race.isEmpty()) {
            return new Found(Optional.empty(), Optional.empty(), Optional.of(field.fit()), List.of(), issues);
        }
        return tracking(field, race.get(), issues);
    }

    private Found tracking(FieldOnTrack field, RaceFit race, List<ImportIssue> issues) {
        RunnerMatching matching = new RunnerMatching(field, race, issues);
        ColumnsInDoubt inDoubt = new ColumnsInDoubt(field, race, matching, issues);
        inDoubt.applyDecisions(known);
        matching.run();
        List<ReviewItem> reviews = inDoubt.questions(known);
        reportMissing(field, matching, issues);
        TrackChecks checks = new TrackChecks(field, race.onTrack());
        checks.report(issues);
        List<TrackedRunner> runners = new ArrayList<>();
        for (int i = 0; i < field.columns().size(); i++) {
            Optional<Result> result = matching.result(i);
            if (result.isPresent()) {
                TrackedColumn column = field.columns().get(i);
                TrackSamples samples = column.track()
                        .samples(
                                field.table(), checks.rowsOfRace(i), field.fit().mirrored());
                runners.add(new TrackedRunner(result.get().athlete(), column.printedName(), samples));
            }
        }
        Tracking tracking = new Tracking(
                race.raceId(),
                race.onTrack().course(),
                race.onTrack().frame(),
                runners,
                issues,
                new Source("IsoLynx tracking", field.table().document(), 0));
        return new Found(
                Optional.of(tracking), Optional.of(race.sheet()), Optional.of(field.fit()), reviews, List.of());
    }

    private static void reportMissing(FieldOnTrack field, RunnerMatching matching, List<ImportIssue> issues) {
        List<Result> open = matching.openResults();
        if (!open.isEmpty()) {
            String names =
                    open.stream().limit(MOST_NAMES).map(Result::printedName).collect(Collectors.joining(", "));
            String rest = open.size() > MOST_NAMES ? " and %d others".formatted(open.size() - MOST_NAMES) : "";
            issues.add(new RunnersNotInFile(field.table().document(), names + rest));
        }
    }
}
