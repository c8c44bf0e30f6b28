package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.feeds.isolynx.issues.MatchedByName;
import org.metricmile.feeds.isolynx.issues.SpelledOtherwise;
import org.metricmile.race.ImportIssue;

/**
 * Ties the columns of a file to the runners of a result list, by rules that leave no room for a guess. In this order:
 *
 * <ol>
 *   <li>what a person decided;
 *   <li>surname the same and finish to 0.3 s, if this holds between these two only;
 *   <li>surname the same and no time to compare, because the track or the result has none, if this holds between these two
 *       only; noted;
 *   <li>surname near (a letter or two other, missing or lost), finish to 0.2 s, no other runner left within 0.5 s and no other
 *       column near; noted.
 * </ol>
 *
 * <p>Any other column that has the name or the time of somebody waits for a person to decide. Times are compared after the clock
 * of the file was set by the median of those who agree.
 */
final class RunnerMatching {

    static final double SURE_SECONDS = 0.3;
    static final double SPELLING_SECONDS = 0.2;

    private final FieldOnTrack field;
    private final RaceFit race;
    private final List<ImportIssue> issues;
    private final Map<Integer, Result> matched = new HashMap<>();
    private final Set<Athlete> taken = new HashSet<>();
    private final Set<Integer> settled = new HashSet<>();

    RunnerMatching(FieldOnTrack field, RaceFit race, List<ImportIssue> issues) {
        this.field = field;
        this.race = race;
        this.issues = issues;
    }

    /** A column and a runner that may belong together. */
    private interface Rule {
        boolean holds(int column, Result result);
    }

    /** Leaves a column out by decision of a person. */
    void leaveOut(int column) {
        settled.add(column);
    }

    /** Ties a column to a runner by decision of a person. */
    void decide(int column, Result result) {
        match(column, result);
    }

    /** Ties what can be tied without a guess. */
    void run() {
        tieWhereUnique(this::isSure);
        for (Map.Entry<Integer, Result> pair :
                tieWhereUnique(this::isNamedAlone).entrySet()) {
            issues.add(new MatchedByName(
                    where(), label(pair.getKey()), pair.getValue().printedName(), whyNoTime(pair.getKey())));
        }
        for (Map.Entry<Integer, Result> pair :
                tieWhereUnique(this::isSpelledOtherwise).entrySet()) {
            issues.add(new SpelledOtherwise(
                    where(),
                    label(pair.getKey()),
                    pair.getValue().printedName(),
                    late(pair.getKey(), pair.getValue()).orElse(0)));
        }
    }

    private Map<Integer, Result> tieWhereUnique(Rule rule) {
        Map<Integer, Result> pairs = new HashMap<>();
        for (int column : openColumns()) {
            List<Result> results = openResults().stream()
                    .filter(result -> rule.holds(column, result))
                    .toList();
            if (results.size() == 1
                    && openColumns().stream()
                            .noneMatch(other -> other != column && rule.holds(other, results.get(0)))) {
                pairs.put(column, results.get(0));
            }
        }
        pairs.forEach(this::match);
        return pairs;
    }

    private void match(int column, Result result) {
        matched.put(column, result);
        settled.add(column);
        taken.add(result.athlete());
    }

    private boolean isSure(int column, Result result) {
        return agreement(column, result) == Surname.Agreement.SAME && isWithin(column, result, SURE_SECONDS);
    }

    private boolean isNamedAlone(int column, Result result) {
        boolean finishedAndDidNot = result.outcome() instanceof Outcome.DidNotFinish
                && race.onTrack().finishes().get(column).isPresent();
        return agreement(column, result) == Surname.Agreement.SAME
                && late(column, result).isEmpty()
                && !finishedAndDidNot;
    }

    private boolean isSpelledOtherwise(int column, Result result) {
        return agreement(column, result) == Surname.Agreement.NEAR
                && isWithin(column, result, SPELLING_SECONDS)
                && openResults().stream()
                        .noneMatch(
                                other -> !other.equals(result) && isWithin(column, other, RaceFit.SAME_TIME_SECONDS));
    }

    private boolean isWithin(int column, Result result, double seconds) {
        OptionalDouble late = late(column, result);
        return late.isPresent() && Math.abs(late.getAsDouble()) <= seconds;
    }

    /** Runners who may be meant by a column that is left: by name or by time. */
    List<Result> candidates(int column) {
        List<Result> candidates = new ArrayList<>();
        for (Surname.Agreement agreement : Surname.Agreement.values()) {
            for (boolean withTime : new boolean[] {true, false}) {
                openResults().stream()
                        .filter(result -> agreement(column, result) == agreement)
                        .filter(result -> isWithin(column, result, SURE_SECONDS) == withTime)
                        .filter(result -> withTime || agreement != Surname.Agreement.NONE)
                        .forEach(candidates::add);
            }
        }
        return candidates;
    }

    Surname.Agreement agreement(int column, Result result) {
        return RaceFit.agreement(field.columns().get(column).printedName(), result);
    }

    /** Tracked less official finish by the official clock, where both are known. */
    OptionalDouble late(int column, Result result) {
        OptionalDouble finish = race.onTrack().finishes().get(column);
        if (finish.isEmpty() || result.mark().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(finish.getAsDouble()
                - race.clockLateSeconds()
                - result.mark().get().inSeconds());
    }

    private String whyNoTime(int column) {
        return race.onTrack().finishes().get(column).isPresent()
                ? "the result list has no time"
                : "the track does not reach the finish";
    }

    List<Integer> openColumns() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < field.columns().size(); i++) {
            if (!settled.contains(i)) {
                open.add(i);
            }
        }
        return open;
    }

    /** Runners of the list who started and to whom no column is tied. */
    List<Result> openResults() {
        return race.sheet().results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.DidNotStart))
                .filter(result -> !taken.contains(result.athlete()))
                .toList();
    }

    Optional<Result> result(int column) {
        return Optional.ofNullable(matched.get(column));
    }

    /** The printed name, and the tag where two columns have the same name. */
    String label(int column) {
        TrackedColumn own = field.columns().get(column);
        boolean unique = field.table().columns().stream()
                        .filter(other -> other.printedName().equals(own.printedName()))
                        .count()
                == 1;
        return unique ? own.printedName() : own.printedName() + " (" + own.tag() + ")";
    }

    private String where() {
        return field.table().document();
    }
}
