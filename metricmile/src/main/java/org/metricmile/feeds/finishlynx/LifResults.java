package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.OpenRace;
import org.metricmile.feeds.Positions;
import org.metricmile.feeds.finishlynx.issues.PlaceSharedAtOtherTimes;
import org.metricmile.feeds.finishlynx.issues.Scratched;
import org.metricmile.feeds.issues.DuplicateResult;
import org.metricmile.feeds.issues.OutcomeWithPlace;
import org.metricmile.feeds.issues.ResultWithoutMark;
import org.metricmile.feeds.issues.ResultWithoutPlace;
import org.metricmile.feeds.issues.UnreadablePlace;

/** The results of a result file, of those rows whose athlete is known. */
final class LifResults {

    private final OpenRace race;
    private final String document;
    private final Affiliations affiliations;
    private final Map<Integer, Result> byPlace = new HashMap<>();

    LifResults(OpenRace race, String document, Affiliations affiliations) {
        this.race = race;
        this.document = document;
        this.affiliations = affiliations;
    }

    /** In the order of the file; two results of one athlete are possible only by a decision, and the first is taken. */
    List<Result> read(List<RowMatch> matches, Map<Integer, Optional<Mark>> marks) {
        List<Result> results = new ArrayList<>();
        Map<String, Source> seen = new HashMap<>();
        for (RowMatch match : matches) {
            if (match.athlete().isEmpty()) {
                continue;
            }
            Result result = result(match, marks.getOrDefault(match.row().line(), Optional.empty()));
            Source first = seen.putIfAbsent(result.athlete().id(), result.source());
            if (first == null) {
                results.add(result);
            } else {
                race.issues.add(new DuplicateResult(result.source().place(), result.printedName(), first.place()));
            }
        }
        results.forEach(this::checkSharedPlace);
        return results;
    }

    private Result result(RowMatch match, Optional<Mark> mark) {
        LynxRow row = match.row();
        Source source = new Source(race.source.citation(), document, row.line());
        Optional<Roster.Entry> entry = match.entry();
        String name = row.name().isEmpty()
                ? entry.map(Roster.Entry::name)
                        .orElseGet(() -> match.athlete().orElseThrow().name())
                : row.name();
        Nation printed = affiliations.nation(row);
        String team = affiliations.team(row);
        return new Result(
                match.athlete().orElseThrow(),
                name,
                printed.isKnown() ? printed : entry.map(Roster.Entry::nation).orElse(Nation.UNKNOWN),
                team.isEmpty() ? entry.map(Roster.Entry::team).orElse("") : team,
                outcome(row, name, mark, source.place()),
                row.time(),
                LynxOutcome.flags(row),
                source);
    }

    private Outcome outcome(LynxRow row, String name, Optional<Mark> mark, String where) {
        Optional<Outcome> unfinished = LynxOutcome.unfinished(row);
        if (unfinished.isPresent()) {
            if (LynxOutcome.isScratched(row)) {
                race.issues.add(new Scratched(where, name));
            }
            String code = LynxOutcome.code(unfinished.get());
            if (mark.isPresent()) {
                race.issues.add(new OutcomeWithPlace(where, name, code, row.time()));
            }
            if (Positions.parse(row.place()).isPresent()) {
                race.issues.add(new OutcomeWithPlace(where, name, code, "place " + row.place()));
            }
            return unfinished.get();
        }
        if (mark.isEmpty() && row.time().isEmpty()) {
            race.issues.add(new ResultWithoutMark(where, name));
        }
        return new Outcome.Finished(place(row, name, where), mark);
    }

    private OptionalInt place(LynxRow row, String name, String where) {
        String text =
                row.place().endsWith(".") ? row.place().substring(0, row.place().length() - 1) : row.place();
        OptionalInt place = Positions.parse(text);
        if (text.isEmpty()) {
            race.issues.add(new ResultWithoutPlace(where, name));
        } else if (place.isEmpty()) {
            race.issues.add(new UnreadablePlace(where, name, text));
        }
        return race.severalHeats ? OptionalInt.empty() : place;
    }

    private void checkSharedPlace(Result result) {
        if (result.place().isEmpty() || result.mark().isEmpty()) {
            return;
        }
        Result other = byPlace.putIfAbsent(result.place().getAsInt(), result);
        if (other != null && other.mark().isPresent() && !other.mark().equals(result.mark())) {
            race.issues.add(new PlaceSharedAtOtherTimes(
                    result.source().place(),
                    other.printedName(),
                    result.printedName(),
                    result.place().getAsInt(),
                    other.mark().get(),
                    result.mark().get()));
        }
    }
}
