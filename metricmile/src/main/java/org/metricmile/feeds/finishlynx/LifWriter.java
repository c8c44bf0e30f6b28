package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.athletics.Timing;
import org.metricmile.feeds.SheetHeading;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;

/**
 * Writes a race as a result file. It has room for the results with bib and lane, and for official times at the passes of
 * the finish line of those who have one at each pass; other splits, reported moments, and those on the start list who have
 * no result are not written.
 */
public final class LifWriter {

    private final RaceSheet sheet;
    private final Map<Athlete, StartListEntry> entries = new HashMap<>();
    private final Map<Athlete, Map<Distance, ElapsedTime>> times = new HashMap<>();

    private LifWriter(RaceSheet sheet) {
        this.sheet = sheet;
        sheet.startList().forEach(entry -> entries.putIfAbsent(entry.athlete(), entry));
        sheet.splits().stream()
                .filter(split -> split.provenance() == Provenance.OFFICIAL)
                .forEach(split -> split.runner()
                        .ifPresent(runner -> split.time()
                                .ifPresent(time -> times.computeIfAbsent(runner, added -> new HashMap<>())
                                        .putIfAbsent(split.at(), time))));
    }

    /** The race as a result file; its comments tell which race it is. */
    public static LifFile write(RaceSheet sheet) {
        return new LifWriter(sheet).file();
    }

    private LifFile file() {
        List<String> comments = new ArrayList<>();
        SheetHeading.of(sheet.race(), "").forEach((key, value) -> comments.add(key + ": " + value));
        List<LynxRow> rows = new ArrayList<>();
        Optional<Mark> above = Optional.empty();
        for (Result result : sheet.results()) {
            rows.add(row(result, above));
            if (result.mark().isPresent()) {
                above = result.mark();
            }
        }
        return new LifFile(comments, EvtWriter.header(sheet.race()), rows);
    }

    private LynxRow row(Result result, Optional<Mark> above) {
        Optional<StartListEntry> entry = Optional.ofNullable(entries.get(result.athlete()));
        String[] name = EvtWriter.lastAndFirst(result.printedName());
        return new LynxRow(
                result.place().isPresent() ? String.valueOf(result.place().getAsInt()) : code(result),
                entry.map(StartListEntry::bib).orElse(""),
                entry.map(EvtWriter::lane).orElse(""),
                name[0],
                name[1],
                result.team().isEmpty() ? result.nation().code() : result.team(),
                result.mark().map(LifWriter::time).orElse(""),
                "",
                result.mark().map(mark -> delta(mark, above)).orElse(""),
                "",
                passes(result),
                "",
                LynxOutcome.user1(result.outcome(), result.flags()),
                result.team().isEmpty() ? "" : result.nation().code(),
                Roster.OWN_ID + result.athlete().id(),
                "",
                "",
                "",
                "",
                0);
    }

    private static String code(Result result) {
        return result.outcome() instanceof Outcome.Finished ? "" : LynxOutcome.code(result.outcome());
    }

    /** As FinishLynx prints it: thousandths where they are known, which round up to the mark. */
    private static String time(Mark mark) {
        if (mark.thousandths().isPresent()) {
            return new ElapsedTime(mark.thousandths().getAsInt(), Precision.THOUSANDTH).toString();
        }
        return mark.asElapsedTime() + (mark.timing() == Timing.HAND ? "h" : "");
    }

    /** The time itself for the first, else the gap to the row above; empty where the row above is slower. */
    private static String delta(Mark mark, Optional<Mark> above) {
        if (above.isEmpty()) {
            return time(mark).replace("h", "");
        }
        LynxTime own = LynxTime.of(mark);
        LynxTime before = LynxTime.of(above.get());
        long gap = own.tenThousandths() - before.tenThousandths();
        int decimals = Math.min(own.decimals(), before.decimals());
        return gap < 0 ? "" : new LynxTime(gap, decimals).toString();
    }

    /** The official times at the passes of the finish line, if there is one at each. */
    private String passes(Result result) {
        Map<Distance, ElapsedTime> own = times.getOrDefault(result.athlete(), Map.of());
        List<String> passes = new ArrayList<>();
        LynxTime before = new LynxTime(0, 3);
        for (Distance mark : LapMarks.of(sheet.race().event())) {
            ElapsedTime time = own.get(mark);
            if (time == null) {
                return result.mark().isPresent() ? "" : String.join(", ", passes);
            }
            LynxTime pass = LynxTime.parse(time.toString());
            LynxTime lap = new LynxTime(
                    Math.max(0, pass.tenThousandths() - before.tenThousandths()),
                    Math.min(pass.decimals(), before.decimals()));
            passes.add(pass + " (" + lap + ")");
            before = pass;
        }
        return String.join(", ", passes);
    }
}
