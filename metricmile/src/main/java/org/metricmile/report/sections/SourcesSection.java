package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;
import org.metricmile.race.Tracking;
import org.metricmile.report.Citation;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;

/** Where everything was read, what looked odd, and where sources contradict one another. */
public final class SourcesSection implements ReportSection {

    /** A source and what was read there. */
    public record Read(Citation citation, String what) {}

    /** A time that is not trusted. */
    public record Suspect(String time, String where, String reason) {}

    /** What looked odd while reading. */
    public record Issue(String severity, String where, String message) {}

    /**
     * What the template prints.
     *
     * @param field whether the list of results holds everybody
     * @param read sources
     * @param documents names of the raw documents, in words
     * @param suspects times that are not trusted
     * @param contradictions two times at one mark
     * @param issues what looked odd while reading, the worst first
     */
    public record Model(
            String field,
            List<Read> read,
            String documents,
            List<Suspect> suspects,
            List<Contradictions.Contradiction> contradictions,
            List<Issue> issues) {}

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        RaceSheet sheet = race.sheet();
        Set<String> documents = new LinkedHashSet<>();
        sources(race).map(Map.Entry::getValue).map(Source::document).forEach(documents::add);
        documents.remove("");
        Model model = new Model(
                field(sheet.race().completeness()),
                read(race),
                String.join(", ", documents),
                suspects(race),
                Contradictions.of(race),
                issues(race));
        return Optional.of(filled("Sources, doubts and contradictions", model, false));
    }

    private static String field(Completeness completeness) {
        String field = switch (completeness.field()) {
            case COMPLETE -> "The list of results holds the whole field";
            case PARTIAL -> "The list of results does not hold the whole field";
            case UNKNOWN -> "It is not known whether the list of results holds the whole field";
        };
        return completeness.reason().isEmpty() ? field + "." : field + ": " + completeness.reason() + ".";
    }

    private static Stream<Map.Entry<String, Source>> sources(RaceDossier race) {
        RaceSheet sheet = race.sheet();
        return Stream.of(
                        Stream.of(Map.entry("race", sheet.race().source())),
                        sheet.results().stream().map(Result::source).map(source -> Map.entry("results", source)),
                        sheet.startList().stream()
                                .map(StartListEntry::source)
                                .map(source -> Map.entry("start list", source)),
                        sheet.splits().stream().map(Split::source).map(source -> Map.entry("splits", source)),
                        race.tracking().stream()
                                .map(Tracking::source)
                                .map(source -> Map.entry("positions of the runners", source)),
                        sheet.reported().stream()
                                .map(ReportedMoment::source)
                                .map(source -> Map.entry("reported moments", source)))
                .flatMap(part -> part);
    }

    private static List<Read> read(RaceDossier race) {
        Map<String, Set<String>> whatByCitation = new LinkedHashMap<>();
        sources(race).filter(source -> !source.getValue().citation().isBlank()).forEach(source -> {
            // one fact may rest on several sources
            for (String citation : source.getValue().citation().split(" ; ", -1)) {
                whatByCitation
                        .computeIfAbsent(citation.strip(), key -> new LinkedHashSet<>())
                        .add(source.getKey());
            }
        });
        List<Read> read = new ArrayList<>();
        whatByCitation.forEach(
                (citation, what) -> read.add(new Read(Citation.parse(citation), String.join(", ", what))));
        return read;
    }

    private static List<Suspect> suspects(RaceDossier race) {
        return race.suspects().stream()
                .map(suspect -> new Suspect(
                        suspect.split().time().map(Object::toString).orElse(""),
                        suspect.split().runner().map(Athlete::name).orElse("leader") + " at "
                                + suspect.split().at() + " ("
                                + suspect.split().provenance().label() + ")",
                        suspect.reason()))
                .toList();
    }

    private static List<Issue> issues(RaceDossier race) {
        List<ImportIssue> issues = new ArrayList<>(race.sheet().issues());
        race.tracking().ifPresent(tracking -> issues.addAll(tracking.issues()));
        return issues.stream()
                .sorted(Comparator.comparing(ImportIssue::severity).reversed())
                .map(issue -> new Issue(
                        switch (issue.severity()) {
                            case NOTE -> "note";
                            case WARNING -> "kept, but looks wrong";
                            case ERROR -> "left out";
                        },
                        issue.where(),
                        issue.message()))
                .toList();
    }
}
