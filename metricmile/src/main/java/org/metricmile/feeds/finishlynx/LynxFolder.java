package org.metricmile.feeds.finishlynx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.finishlynx.issues.DocumentUnreadable;
import org.metricmile.feeds.finishlynx.issues.HeatNotEntered;
import org.metricmile.feeds.finishlynx.issues.HeatNotScheduled;
import org.metricmile.feeds.finishlynx.issues.HeatTwice;
import org.metricmile.feeds.finishlynx.issues.SameResultFileTwice;
import org.metricmile.feeds.finishlynx.issues.ScheduledWithoutFiles;
import org.metricmile.feeds.finishlynx.issues.TwoResultFiles;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** The exchange files of a meet, sorted by the races they are about. Not thread safe. */
final class LynxFolder {

    /** The document that says where and when the races were held. */
    static final String MEET = "meet.txt";

    static final String PEOPLE = ".ppl";
    static final String SCHEDULE = ".sch";
    static final String START_LISTS = ".evt";
    static final String RESULT = ".lif";

    private final List<Document> documents;
    private final List<ImportIssue> issues;
    private final Map<LynxHeat, HeatFiles> heats = new LinkedHashMap<>();
    private final Map<String, LynxPerson> people = new HashMap<>();

    private interface Part {
        void read(Document document) throws UnreadableFileException;
    }

    private LynxFolder(List<Document> documents, List<ImportIssue> issues) {
        this.documents = documents;
        this.issues = issues;
    }

    /**
     * Reads all documents.
     *
     * @throws UnreadableFileException if there is only one beside that about the meet, and it cannot be read
     */
    static LynxFolder read(List<Document> documents, List<ImportIssue> issues) throws UnreadableFileException {
        LynxFolder folder = new LynxFolder(documents, issues);
        folder.each(PEOPLE, folder::people);
        Map<LynxHeat, String> scheduled = new LinkedHashMap<>();
        folder.each(
                SCHEDULE,
                document -> SchReader.read(document, issues)
                        .heats()
                        .forEach(heat -> scheduled.putIfAbsent(heat, document.name())));
        scheduled.keySet().forEach(heat -> folder.heats.put(heat, HeatFiles.of(heat)));
        SchFile schedule = new SchFile(List.copyOf(scheduled.keySet()));
        folder.each(START_LISTS, document -> folder.startLists(document, schedule));
        Map<LynxHeat, Document> results = new HashMap<>();
        Set<LynxHeat> doubtful = new HashSet<>();
        folder.each(RESULT, document -> folder.result(document, schedule, results, doubtful));
        folder.check(scheduled);
        return folder;
    }

    static boolean isMeet(String name) {
        return name.equalsIgnoreCase(MEET);
    }

    /** In the order of the schedule, then of the start lists, then of the names of the result files. */
    List<HeatFiles> heats() {
        return heats.values().stream().filter(files -> !files.isEmpty()).toList();
    }

    /** By number; without those of a number that two people have. */
    Map<String, LynxPerson> people() {
        return people;
    }

    private void each(String ending, Part part) throws UnreadableFileException {
        long files = documents.stream().filter(each -> !isMeet(each.name())).count();
        for (Document document : documents) {
            if (document.name().toLowerCase(Locale.ROOT).endsWith(ending)) {
                try {
                    part.read(document);
                } catch (UnreadableFileException e) {
                    if (files == 1) {
                        throw e;
                    }
                    issues.add(new DocumentUnreadable(document.name(), String.valueOf(e.getMessage())));
                }
            }
        }
    }

    private void people(Document document) throws UnreadableFileException {
        Set<String> doubled = new HashSet<>();
        for (LynxPerson person : PplReader.read(document, issues).people()) {
            if (people.putIfAbsent(person.id(), person) != null) {
                doubled.add(person.id());
            }
        }
        people.keySet().removeAll(doubled);
        people.remove("");
    }

    private void startLists(Document document, SchFile schedule) throws UnreadableFileException {
        for (EvtFile.Event event : EvtReader.read(document, schedule, issues).events()) {
            HeatFiles.Start start = new HeatFiles.Start(event, document.name());
            LynxHeat heat = event.header().heat();
            HeatFiles files = heats.getOrDefault(heat, HeatFiles.of(heat));
            Optional<HeatFiles.Start> first = files.start();
            if (first.isPresent()) {
                issues.add(new HeatTwice(
                        start.where(), heat.toString(), first.get().where()));
            } else {
                heats.put(heat, files.with(start));
            }
        }
    }

    private void result(Document document, SchFile schedule, Map<LynxHeat, Document> results, Set<LynxHeat> doubtful)
            throws UnreadableFileException {
        Optional<LifReader.Read> read = LifReader.read(document, schedule, issues);
        if (read.isEmpty()) {
            return;
        }
        LynxHeat heat = read.get().file().header().heat();
        HeatFiles files = heats.getOrDefault(heat, HeatFiles.of(heat));
        Document first = results.putIfAbsent(heat, document);
        if (first == null) {
            heats.put(heat, files.with(new HeatFiles.Finish(read.get(), document.name())));
        } else if (first.sha256().equals(document.sha256())) {
            issues.add(new SameResultFileTwice(first.name(), heat.toString(), document.name()));
        } else {
            issues.add(new TwoResultFiles(first.name(), heat.toString(), document.name()));
            doubtful.add(heat);
        }
        if (doubtful.contains(heat)) {
            heats.put(heat, files.withoutResult());
        }
    }

    private void check(Map<LynxHeat, String> scheduled) {
        boolean startLists =
                heats.values().stream().anyMatch(files -> files.start().isPresent());
        for (HeatFiles files : heats.values()) {
            String heat = files.heat().toString();
            if (files.isEmpty()) {
                issues.add(new ScheduledWithoutFiles(scheduled.getOrDefault(files.heat(), MEET), heat));
                continue;
            }
            if (!scheduled.isEmpty() && !scheduled.containsKey(files.heat())) {
                issues.add(new HeatNotScheduled(files.where(), heat));
            }
            if (startLists && files.start().isEmpty()) {
                issues.add(new HeatNotEntered(files.where(), heat));
            }
        }
    }
}
