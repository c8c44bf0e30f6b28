package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.feeds.KeptIssues;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.OpenRace;
import org.metricmile.feeds.SheetHeading;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.finishlynx.issues.HeadingOfOneRace;
import org.metricmile.feeds.finishlynx.issues.MeetNotStated;
import org.metricmile.feeds.issues.DuplicateRace;
import org.metricmile.feeds.issues.UnknownHeading;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ReviewItem;

/** Reads the exchange files of a meet, or one of them. */
final class FinishLynxReader {

    private static final Set<String> OF_ONE_RACE = Set.of("id", "round", "distance");

    private static final int MISSPELT_TOLD = 3;

    private final List<Document> documents;
    private final Known known;
    private final KeptIssues issues = new KeptIssues();
    private final List<RaceSheet> races = new ArrayList<>();
    private final List<ReviewItem> reviews = new ArrayList<>();

    private final OwnIds ownIds;

    /** Where each race id was met. */
    private final Map<String, String> seen = new HashMap<>();

    FinishLynxReader(List<Document> documents, Known known) {
        this.documents = List.copyOf(documents);
        this.known = known;
        this.ownIds = new OwnIds(known.races());
    }

    Reading read() throws UnreadableFileException {
        LynxFolder folder = LynxFolder.read(documents, issues);
        if (folder.heats().isEmpty() && issues.stream().noneMatch(FinishLynxReader::isError)) {
            throw new UnreadableFileException(
                    "%s: there is neither a start list nor a result (lynx.evt, *.lif) of a race."
                            .formatted(documents.stream().map(Document::name).collect(Collectors.joining(", "))));
        }
        SheetHeading meet = meet(folder);
        Set<String> names = documents.stream().map(Document::name).collect(Collectors.toSet());
        for (HeatFiles files : folder.heats()) {
            race(files, folder, meet, names);
        }
        refuseWithoutMeet();
        issues.tellLeftOut();
        return new Reading(documents, races, List.of(), List.of(), reviews, issues);
    }

    private static boolean isError(ImportIssue issue) {
        return issue.severity() == ImportIssue.Severity.ERROR;
    }

    /** What is said of the meet; lines about one race count only if there is only one. */
    private SheetHeading meet(LynxFolder folder) throws UnreadableFileException {
        Optional<Document> document = documents.stream()
                .filter(each -> LynxFolder.isMeet(each.name()))
                .findFirst();
        if (document.isEmpty()) {
            return SheetHeading.none(issues);
        }
        SheetHeading meet = SheetHeading.of(document.get(), issues);
        if (folder.heats().size() < 2) {
            return meet;
        }
        for (String key : OF_ONE_RACE.stream().sorted().toList()) {
            meet.where(key).ifPresent(where -> issues.add(new HeadingOfOneRace(where, key)));
        }
        return meet.without(OF_ONE_RACE);
    }

    private void race(HeatFiles files, LynxFolder folder, SheetHeading meet, Set<String> names) {
        List<ImportIssue> own = new ArrayList<>();
        SheetHeading heading =
                files.result().map(finish -> finish.read().heading()).orElse(SheetHeading.none(own));
        Optional<OpenRace> opened =
                new HeatRace(files.header(), files.where(), heading, meet, known, own).open(files.document());
        if (opened.isEmpty()) {
            issues.addAll(own);
            return;
        }
        OpenRace race = opened.get();
        String first = seen.putIfAbsent(race.id, files.where());
        if (first != null) {
            issues.add(new DuplicateRace(files.where(), race.id, first));
            return;
        }
        race.issues = issues.ofRace();
        race.issues.addAll(own);
        HeatReader reader = new HeatReader(race, files, names, known, ownIds);
        RaceSheet sheet = reader.read(folder.people());
        ownIds.add(sheet);
        races.add(sheet);
        reviews.addAll(reader.reviews());
    }

    /** Files of no meet at all are refused; where only some of them lack it, these are left out. */
    private void refuseWithoutMeet() throws UnreadableFileException {
        Optional<ImportIssue> unstated =
                issues.stream().filter(MeetNotStated.class::isInstance).findFirst();
        if (races.isEmpty() && unstated.isPresent()) {
            throw new UnreadableFileException(
                    unstated.get().where() + ": " + unstated.get().message() + misspelt());
        }
    }

    /** What was not understood in what is said of the meet, for that may be why nothing is known of it. */
    private String misspelt() {
        return issues.stream()
                .filter(UnknownHeading.class::isInstance)
                .limit(MISSPELT_TOLD)
                .map(issue -> " " + issue.where() + ": " + issue.message())
                .collect(Collectors.joining());
    }
}
