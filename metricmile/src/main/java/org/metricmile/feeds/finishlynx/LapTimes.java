package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.MarkFormatException;

/**
 * The times in a cell of lap times, read leniently, for no description of the cell is public: each time is the time since
 * the gun at a pass of the line, maybe with the lap in brackets behind it, {@code 0:43.10 (43.10), 1:41.00 (57.90)}.
 *
 * @param passes in the order of the cell
 * @param rest what is no time, without signs between times; empty if everything was read
 */
record LapTimes(List<Pass> passes, String rest) {

    /**
     * One pass of the line.
     *
     * @param time since the gun
     * @param lap the lap in brackets, if there is one
     */
    record Pass(LynxTime time, Optional<LynxTime> lap) {}

    private static final String TIME =
            "(?<![\\d.:])(?:\\d{1,2}:)?(?:\\d{1,3}:\\d{2}(?:\\.\\d{1,4})?|\\d{1,4}\\.\\d{1,4})(?![\\d.:])";
    private static final Pattern PASS = Pattern.compile("(" + TIME + ")(?:\\s*\\(\\s*(" + TIME + ")\\s*\\))?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|/()\\[\\]-]+");

    LapTimes {
        passes = List.copyOf(passes);
    }

    static LapTimes read(String cell) {
        List<Pass> passes = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        Matcher pass = PASS.matcher(cell);
        int readTo = 0;
        while (pass.find()) {
            rest.append(cell, readTo, pass.start()).append(' ');
            readTo = pass.end();
            try {
                Optional<LynxTime> lap = Optional.ofNullable(pass.group(2)).map(LynxTime::parse);
                passes.add(new Pass(LynxTime.parse(pass.group(1)), lap));
            } catch (MarkFormatException notATime) {
                rest.append(pass.group()).append(' ');
            }
        }
        rest.append(cell, readTo, cell.length());
        return new LapTimes(passes, BETWEEN.matcher(rest).replaceAll(" ").strip());
    }

    /** Whether each time is later than the one before. */
    boolean isInOrder() {
        for (int i = 1; i < passes.size(); i++) {
            if (passes.get(i).time().tenThousandths()
                    <= passes.get(i - 1).time().tenThousandths()) {
                return false;
            }
        }
        return true;
    }

    /** The first lap in brackets that is not the time since the pass before. */
    Optional<Pass> firstLapThatDoesNotAdd() {
        LynxTime before = new LynxTime(0, 4);
        for (Pass pass : passes) {
            if (pass.lap().isPresent() && !before.plus(pass.lap().get()).agreesWith(pass.time())) {
                return Optional.of(pass);
            }
            before = pass.time();
        }
        return Optional.empty();
    }
}
