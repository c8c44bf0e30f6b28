package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.OpenRace;
import org.metricmile.feeds.finishlynx.issues.FlagsNotCarried;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;

/**
 * What is on record about a race and what the files read now do not speak of: it stays, with the source it has. A start
 * list speaks of everybody who is entered, a result file of all results and lap times.
 */
final class CarriedRows {

    private final RaceSheet stored;
    private final OpenRace race;
    private final Set<String> documents;
    private final Set<String> carriedFrom = new HashSet<>();
    private final Map<Athlete, Result> results = new HashMap<>();

    /**
     * What stays of a race on record.
     *
     * @param documents names of the documents that are read now
     */
    CarriedRows(RaceSheet stored, OpenRace race, Set<String> documents) {
        this.stored = stored;
        this.race = race;
        this.documents = documents;
        stored.results().forEach(result -> results.put(result.athlete(), result));
    }

    private boolean isReadNow(Source source) {
        return documents.contains(source.document());
    }

    private static boolean isOfResultFile(Source source) {
        return source.document().toLowerCase(Locale.ROOT).endsWith(".lif");
    }

    void moments() {
        stored.reported().stream().filter(moment -> !isReadNow(moment.source())).forEach(moment -> {
            race.reported.add(moment);
            carriedFrom.add(moment.source().document());
        });
    }

    void splits(boolean resultRead) {
        stored.splits().stream()
                .filter(split -> !isReadNow(split.source()) && !(resultRead && isOfResultFile(split.source())))
                .forEach(split -> {
                    race.splits.add(split);
                    carriedFrom.add(split.source().document());
                });
    }

    /** The start list on record, where none is read now; of a result file without start list only if it is not read again. */
    void startList(boolean resultRead) {
        stored.startList().stream()
                .filter(entry -> !resultRead || !Roster.isOfResultFile(entry))
                .forEach(entry -> {
                    race.startList.add(entry);
                    carriedFrom.add(entry.source().document());
                });
    }

    /** A result on record that stays while it is open whether a row replaces it, with its lap times. */
    void held(Result result) {
        race.add(result);
        carriedFrom.add(result.source().document());
        stored.splits().stream()
                .filter(split -> split.isOf(result.athlete()) && !race.splits.contains(split))
                .forEach(race.splits::add);
        boolean isEntered =
                race.startList.stream().anyMatch(entry -> entry.athlete().equals(result.athlete()));
        if (!isEntered) {
            stored.startList().stream()
                    .filter(entry -> entry.athlete().equals(result.athlete()))
                    .forEach(race.startList::add);
        }
    }

    /** All results on record, where no result file is read. */
    void results() {
        stored.results().forEach(result -> {
            race.add(result);
            carriedFrom.add(result.source().document());
        });
    }

    /** The result as it is on record, remarks and source included, if nothing has changed in it; else as it is read now. */
    Result result(Result read, boolean tellsFlags) {
        Optional<Result> before = Optional.ofNullable(results.get(read.athlete()));
        if (before.isEmpty()) {
            return read;
        }
        Result old = before.get();
        boolean same = old.outcome().equals(read.outcome())
                && old.nation().equals(read.nation())
                && old.team().equals(read.team())
                && (!tellsFlags || old.flags().equals(read.flags()));
        if (same && !isReadNow(old.source())) {
            carriedFrom.add(old.source().document());
            return old;
        }
        if (!same && !tellsFlags && !old.flags().isEmpty()) {
            race.issues.add(new FlagsNotCarried(
                    read.source().place(),
                    read.printedName(),
                    old.flags().stream().map(Flag::text).collect(Collectors.joining(";")),
                    old.source().place()));
        }
        return read;
    }

    /** The issues of the documents that rows were carried from, unless they are told anew. */
    void issues() {
        Set<String> told = new HashSet<>();
        race.issues.forEach(issue -> told.add(gist(issue)));
        List<ImportIssue> carried = new ArrayList<>();
        for (ImportIssue issue : stored.issues()) {
            if (carriedFrom.contains(document(issue.where())) && told.add(gist(issue))) {
                carried.add(issue);
            }
        }
        race.issues.addAll(carried);
    }

    private static String gist(ImportIssue issue) {
        return issue.kind() + " " + issue.message();
    }

    private static String document(String where) {
        return where.replaceFirst(":\\d+$", "");
    }

    /** The race as it is on record, its source included, if nothing else is said of it now. */
    Race race(Race read) {
        Race before = stored.race();
        Race sameSource = new Race(
                read.id(),
                read.competition(),
                read.date(),
                read.sex(),
                read.event(),
                before.round().kind() == read.round().kind()
                                && before.round().number().equals(read.round().number())
                        ? before.round()
                        : read.round(),
                before.completeness().field() == read.completeness().field()
                        ? before.completeness()
                        : read.completeness(),
                before.source());
        Race newSource = new Race(
                sameSource.id(),
                sameSource.competition(),
                sameSource.date(),
                sameSource.sex(),
                sameSource.event(),
                sameSource.round(),
                sameSource.completeness(),
                read.source());
        boolean saysNoMore = read.source().citation().isEmpty()
                || read.source().citation().equals(before.source().citation());
        return sameSource.equals(withCompleteness(before, sameSource)) && saysNoMore ? sameSource : newSource;
    }

    private static Race withCompleteness(Race before, Race now) {
        return new Race(
                before.id(),
                before.competition(),
                before.date(),
                before.sex(),
                before.event(),
                before.round(),
                now.completeness(),
                before.source());
    }
}
