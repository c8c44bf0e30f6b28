package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Outcome;
import org.metricmile.feeds.finishlynx.issues.DeltaAgainstTime;
import org.metricmile.feeds.finishlynx.issues.DeltasToWinner;
import org.metricmile.feeds.finishlynx.issues.TimeFromDelta;
import org.metricmile.feeds.finishlynx.issues.UnreadableDelta;
import org.metricmile.feeds.issues.UnreadableMark;
import org.metricmile.race.ImportIssue;

/**
 * The finishing times of a result file. The first delta is the time of its row, each later one the gap to the row above.
 * A time is taken as printed and held against its delta; where only the delta is there, the time is computed and said to
 * be.
 */
final class LifTimes {

    private final String document;
    private final List<LynxRow> rows;
    private final List<ImportIssue> issues;

    /** By row; empty where there is none or it cannot be read. */
    private final List<Optional<Mark>> marks = new ArrayList<>();

    private final List<Optional<LynxTime>> deltas = new ArrayList<>();

    private LifTimes(String document, List<LynxRow> rows, List<ImportIssue> issues) {
        this.document = document;
        this.rows = rows;
        this.issues = issues;
    }

    /** The mark of each row, by its line. */
    static Map<Integer, Optional<Mark>> of(String document, List<LynxRow> rows, List<ImportIssue> issues) {
        LifTimes times = new LifTimes(document, rows, issues);
        rows.forEach(times::read);
        if (times.fitAsGapsToWinner()) {
            issues.add(new DeltasToWinner(document));
        } else {
            times.checkAndFill();
        }
        Map<Integer, Optional<Mark>> byLine = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byLine.put(rows.get(i).line(), times.marks.get(i));
        }
        return byLine;
    }

    private void read(LynxRow row) {
        Optional<Mark> mark = Optional.empty();
        // what was torn apart tells neither a time nor a gap, of this row or of the one below
        if (DecimalCommas.inTime(row).isPresent()) {
            marks.add(mark);
            deltas.add(Optional.empty());
            return;
        }
        if (!row.time().isEmpty() && Outcome.parseWithoutPlace(row.time()).isEmpty()) {
            try {
                mark = Optional.of(LynxTime.mark(row.time()));
            } catch (MarkFormatException e) {
                issues.add(new UnreadableMark(where(row), who(row), String.valueOf(e.getMessage())));
            }
        }
        marks.add(mark);
        deltas.add(delta(row));
    }

    private Optional<LynxTime> delta(LynxRow row) {
        if (row.delta().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> torn = DecimalCommas.inDelta(row);
        if (torn.isPresent()) {
            issues.add(new UnreadableDelta(where(row), who(row), torn.get()));
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LynxTime.parse(row.delta().startsWith("+") ? row.delta().substring(1) : row.delta()));
        } catch (MarkFormatException notATime) {
            issues.add(new UnreadableDelta(where(row), who(row), row.delta()));
            return Optional.empty();
        }
    }

    /** Some programs write gaps to the winner: taken as such only if no row fits as gap to the row above. */
    private boolean fitAsGapsToWinner() {
        Optional<LynxTime> winner = Optional.empty();
        Optional<LynxTime> above = Optional.empty();
        int toWinner = 0;
        for (int i = 0; i < rows.size(); i++) {
            Optional<LynxTime> time = marks.get(i).map(LynxTime::of);
            if (time.isEmpty() || LynxOutcome.unfinished(rows.get(i)).isPresent()) {
                continue;
            }
            if (winner.isPresent()
                    && above.isPresent()
                    && !above.equals(winner)
                    && deltas.get(i).isPresent()) {
                LynxTime gap = deltas.get(i).get();
                if (above.get().plus(gap).agreesWith(time.get())
                        || !winner.get().plus(gap).agreesWith(time.get())) {
                    return false;
                }
                toWinner++;
            }
            winner = winner.or(() -> time);
            above = time;
        }
        return toWinner > 0;
    }

    private void checkAndFill() {
        Optional<LynxTime> above = Optional.empty();
        boolean first = true;
        for (int i = 0; i < rows.size(); i++) {
            LynxRow row = rows.get(i);
            if (LynxOutcome.unfinished(row).isPresent()) {
                continue;
            }
            // below a finisher without a time a gap says nothing
            Optional<LynxTime> byDelta = first || above.isPresent() ? byDelta(above, deltas.get(i)) : Optional.empty();
            first = false;
            Optional<LynxTime> time = marks.get(i).map(LynxTime::of);
            if (time.isPresent()) {
                if (byDelta.isPresent() && !byDelta.get().agreesWith(time.get())) {
                    issues.add(new DeltaAgainstTime(
                            where(row),
                            who(row),
                            row.time(),
                            row.delta(),
                            above.map(LynxTime::toString).orElse("")));
                }
                above = time;
            } else if (byDelta.isPresent() && byDelta.get().isMark()) {
                Mark computed = LynxTime.mark(byDelta.get().toString());
                issues.add(new TimeFromDelta(
                        where(row),
                        who(row),
                        computed,
                        row.delta(),
                        above.map(LynxTime::toString).orElse("")));
                marks.set(i, Optional.of(computed));
                above = byDelta;
            } else {
                above = Optional.empty();
            }
        }
    }

    private static Optional<LynxTime> byDelta(Optional<LynxTime> above, Optional<LynxTime> delta) {
        return delta.map(gap -> above.isPresent() ? above.get().plus(gap) : gap);
    }

    private String where(LynxRow row) {
        return document + ":" + row.line();
    }

    private static String who(LynxRow row) {
        return row.name().isEmpty() ? row.printed() : row.name();
    }
}
