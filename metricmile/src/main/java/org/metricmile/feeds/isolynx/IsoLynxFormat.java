package org.metricmile.feeds.isolynx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.feeds.Documents;
import org.metricmile.feeds.Format;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.isolynx.issues.BetterFile;
import org.metricmile.feeds.isolynx.issues.BetterTrackingStored;
import org.metricmile.feeds.isolynx.issues.NotATrackFile;
import org.metricmile.feeds.isolynx.issues.UnreadableTrackFile;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;
import org.metricmile.race.ReviewItem;
import org.metricmile.race.Tracking;

/**
 * Track files of IsoLynx, {@code *.IsoTrack.csv}: where every runner of a race was, ten times a second. The race is told by
 * surnames and times, so its results have to be on record.
 */
public final class IsoLynxFormat implements Format {

    private static final int HEADING_LINES = 10;

    @Override
    public String id() {
        return "isolynx-track";
    }

    @Override
    public String description() {
        return "a track file *.IsoTrack.csv or a folder of them (IsoLynx)";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            return Files.isDirectory(path) ? !trackFiles(path).isEmpty() : isTrackFile(path);
        } catch (UnreadableFileException tooManyFiles) {
            // reading the folder tells so
            return true;
        } catch (IOException notFromTheDisk) {
            return false;
        }
    }

    private static boolean isTrackFile(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        return TrackTitle.isNamedSo(Documents.nameOf(path))
                || new String(Documents.head(path).bytes(), StandardCharsets.ISO_8859_1)
                        .lines()
                        .limit(HEADING_LINES)
                        .anyMatch(TrackHeading::isHeading);
    }

    private static List<Path> trackFiles(Path folder) throws IOException {
        return Documents.filesOf(folder).stream()
                .filter(file -> TrackTitle.isNamedSo(Documents.nameOf(file)))
                .toList();
    }

    @Override
    public Reading read(Path path, Known known) throws IOException {
        if (!Files.isDirectory(path)) {
            return read(List.of(Documents.load(path)), List.of(), known, false);
        }
        List<Path> tracks = new ArrayList<>();
        List<ImportIssue> issues = new ArrayList<>();
        for (Path file : Documents.filesOf(path)) {
            if (TrackTitle.isNamedSo(Documents.nameOf(file))) {
                tracks.add(file);
            } else {
                issues.add(new NotATrackFile(Documents.nameOf(file)));
            }
        }
        return read(Documents.loadAll(tracks), issues, known, true);
    }

    /**
     * Reads files that are already in memory.
     *
     * @throws UnreadableFileException if the only file is not of this format or beyond a limit
     */
    public Reading read(List<Document> documents, Known known) throws UnreadableFileException {
        return read(documents, List.of(), known, documents.size() > 1);
    }

    private static Reading read(List<Document> documents, List<ImportIssue> before, Known known, boolean goOn)
            throws UnreadableFileException {
        List<ImportIssue> issues = new ArrayList<>(before);
        Map<String, Kept> kept = new LinkedHashMap<>();
        TrackingReader reader = new TrackingReader(known);
        for (Document document : documents) {
            try {
                TrackingReader.Found found = reader.read(document);
                issues.addAll(found.issues());
                if (found.tracking().isPresent()) {
                    keepBetter(kept, new Kept(found), issues);
                }
            } catch (UnreadableFileException unreadable) {
                if (!goOn) {
                    throw unreadable;
                }
                issues.add(new UnreadableTrackFile(document.name(), String.valueOf(unreadable.getMessage())));
            }
        }
        List<Tracking> trackings = new ArrayList<>();
        List<ReviewItem> reviews = new ArrayList<>();
        for (Kept each : kept.values()) {
            if (!isStoredBetter(each, known, issues)) {
                trackings.add(each.tracking());
                reviews.addAll(each.found.reviews());
            }
        }
        return new Reading(documents, List.of(), List.of(), trackings, reviews, issues);
    }

    /** A file that shows a race. */
    private record Kept(TrackingReader.Found found) {

        Tracking tracking() {
            return found.tracking().orElseThrow();
        }

        String document() {
            return tracking().source().document();
        }

        TrackQuality quality(Tracking of) {
            return TrackQuality.of(of, found.sheet().orElseThrow());
        }
    }

    private static void keepBetter(Map<String, Kept> kept, Kept next, List<ImportIssue> issues) {
        String raceId = next.tracking().raceId();
        Kept last = kept.get(raceId);
        if (last == null) {
            kept.put(raceId, next);
            return;
        }
        TrackQuality lastQuality = last.quality(last.tracking());
        TrackQuality nextQuality = next.quality(next.tracking());
        if (nextQuality.isBetterThan(lastQuality)) {
            kept.put(raceId, next);
            issues.add(new BetterFile(last.document(), raceId, next.document(), nextQuality.against(lastQuality)));
        } else {
            issues.add(new BetterFile(next.document(), raceId, last.document(), lastQuality.against(nextQuality)));
        }
    }

    private static boolean isStoredBetter(Kept next, Known known, List<ImportIssue> issues) {
        Optional<Tracking> stored = known.races().findTracking(next.tracking().raceId());
        if (stored.isEmpty()) {
            return false;
        }
        TrackQuality storedQuality = next.quality(stored.get());
        TrackQuality nextQuality = next.quality(next.tracking());
        if (storedQuality.isBetterThan(nextQuality)) {
            issues.add(new BetterTrackingStored(
                    next.document(),
                    next.tracking().raceId(),
                    stored.get().source().document(),
                    storedQuality.against(nextQuality)));
            return true;
        }
        return false;
    }
}
