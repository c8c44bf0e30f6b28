package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Split;

/**
 * Writes one race as a split sheet. The sheet has room for one time of each runner with a result at each mark: the first
 * on record; positions at marks, times of an unnamed leader and reported moments are not written.
 */
public final class SplitSheetWriter {

    private final RaceSheet sheet;
    private final List<Distance> marks;

    /** How the splits were timed, by the least sure of them; hand times among others are marked one by one. */
    private final Optional<Provenance> timing;

    private final Map<Athlete, Map<Distance, Split>> times = new HashMap<>();
    private final Map<Athlete, String> bibs = new HashMap<>();

    /** Whether a runner has a club, so that the sheet needs the column. */
    private final boolean teams;

    private SplitSheetWriter(RaceSheet sheet) {
        this.sheet = sheet;
        Set<Distance> found = new TreeSet<>();
        for (Split split : sheet.splits()) {
            Optional<Athlete> runner =
                    split.runner().filter(named -> sheet.findResult(named).isPresent());
            if (runner.isPresent() && split.time().isPresent() && split.at().isShorterThan(sheet.distance())) {
                times.computeIfAbsent(runner.get(), added -> new HashMap<>()).putIfAbsent(split.at(), split);
                found.add(split.at());
            }
        }
        this.teams = sheet.results().stream().anyMatch(result -> !result.team().isEmpty());
        this.marks = List.copyOf(found);
        this.timing = leastSure(times.values());
        for (StartListEntry entry : sheet.startList()) {
            bibs.put(entry.athlete(), entry.bib());
        }
    }

    /** The sheet as text. */
    public static String write(RaceSheet sheet) {
        return new SplitSheetWriter(sheet).text();
    }

    private String text() {
        CsvText text = new CsvText();
        headings(text);
        List<String> header = new ArrayList<>(List.of("place", "bib", "athlete", "nation"));
        marks.forEach(mark -> header.add(mark.metres()));
        header.add("finish");
        header.add("flags");
        if (teams) {
            header.add("team");
        }
        text.row(header);
        sheet.results().forEach(result -> text.row(cells(result)));
        return text.toString();
    }

    private void headings(CsvText text) {
        SheetHeading.of(sheet.race(), timing.map(RaceBundleWriter::timing).orElse(""))
                .forEach(text::heading);
    }

    private static Optional<Provenance> leastSure(Collection<Map<Distance, Split>> times) {
        Set<Provenance> found = new TreeSet<>();
        times.forEach(own -> own.values().forEach(split -> found.add(split.provenance())));
        if (found.size() > 1) {
            found.remove(Provenance.HAND);
        }
        return found.stream().reduce(Provenance::orLessSure);
    }

    private List<String> cells(Result result) {
        List<String> cells = new ArrayList<>();
        cells.add(result.place().isPresent() ? Integer.toString(result.place().getAsInt()) : "");
        cells.add(bibs.getOrDefault(result.athlete(), ""));
        cells.add(result.printedName());
        cells.add(result.nation().code());
        Map<Distance, Split> own = times.getOrDefault(result.athlete(), Map.of());
        for (Distance mark : marks) {
            Split split = own.get(mark);
            cells.add(split == null ? "" : time(split));
        }
        cells.add(finish(result));
        cells.add(RaceBundleWriter.flags(result));
        if (teams) {
            cells.add(result.team());
        }
        return cells;
    }

    private String time(Split split) {
        boolean markedByHand = split.provenance() == Provenance.HAND && !timing.equals(Optional.of(Provenance.HAND));
        return split.time().map(ElapsedTime::toString).orElse("") + (markedByHand ? "h" : "");
    }

    private static String finish(Result result) {
        if (result.outcome() instanceof Outcome.Finished) {
            return RaceBundleWriter.printedMark(result);
        }
        return result.outcome() instanceof Outcome.Disqualified disqualified
                ? ("DQ " + disqualified.rule()).strip()
                : result.outcome().code();
    }
}
