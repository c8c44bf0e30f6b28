package org.metricmile.feeds.isolynx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.feeds.isolynx.issues.FirstTimeWrong;
import org.metricmile.feeds.isolynx.issues.RepeatedTimes;
import org.metricmile.feeds.isolynx.issues.RowsMissing;
import org.metricmile.feeds.isolynx.issues.TimesStepBack;
import org.metricmile.feeds.isolynx.issues.UnreadableTimes;
import org.metricmile.race.ImportIssue;

/** The times of the rows, of which only those that go forwards are kept. */
final class RowTimes {

    private static final Pattern CLOCK = Pattern.compile(
            "(?:(?:(?<hours>\\d{1,2}):)?(?<minutes>\\d{1,3}):)?(?<seconds>\\d{1,6})(?:\\.(?<part>\\d{1,9}))?");

    /** A step this much longer than the usual one is a hole. */
    private static final double HOLE = 1.6;

    private static final int LONGEST_HOLE_MILLISECONDS = 60_000;
    private static final long LONGEST_MILLISECONDS = 36_000_000;

    private final String document;
    private int[] milliseconds = new int[1024];
    private int[] lines = new int[1024];
    private int count;
    private int jumpedTo = -1;
    private int repeated;
    private int firstRepeated;
    private int back;
    private int firstBack;
    private int mostBack;
    private int unreadable;
    private int firstUnreadable;
    private String unreadableExample = "";
    private OptionalInt outlier = OptionalInt.empty();
    private Optional<FirstTimeWrong> issueOfFirst = Optional.empty();

    RowTimes(String document) {
        this.document = document;
    }

    int count() {
        return count;
    }

    int[] milliseconds() {
        return Arrays.copyOf(milliseconds, count);
    }

    /** Takes the time of a row; false if the row cannot be used. */
    boolean add(String text, int line) {
        int time = parse(text.strip());
        if (time < 0) {
            if (unreadable++ == 0) {
                firstUnreadable = line;
                unreadableExample = text.length() > 40 ? text.substring(0, 40) : text;
            }
            return false;
        }
        settleSecond(time);
        int last = count == 0 ? -1 : milliseconds[count - 1];
        if (count == 1 && time < last && outlier.isEmpty()) {
            return keep(time, line);
        }
        if (isJump(last, time)) {
            return false;
        }
        if (time == last) {
            firstRepeated = repeated++ == 0 ? line : firstRepeated;
            return false;
        }
        if (time < last) {
            firstBack = back++ == 0 ? line : firstBack;
            mostBack = Math.max(mostBack, last - time);
            return false;
        }
        return keep(time, line);
    }

    private boolean keep(int time, int line) {
        if (count == milliseconds.length) {
            milliseconds = Arrays.copyOf(milliseconds, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
        }
        milliseconds[count] = time;
        lines[count++] = line;
        return true;
    }

    /** A second row before the first shows that one of them is wrong; which one, the next row tells. */
    private void settleSecond(int next) {
        if (count != 2 || milliseconds[1] > milliseconds[0]) {
            return;
        }
        boolean firstIsWrong = next > milliseconds[1] && next <= milliseconds[0];
        if (firstIsWrong) {
            issueOfFirst = Optional.of(
                    new FirstTimeWrong(document + ":" + lines[0], milliseconds[0] / 1000.0, milliseconds[1] / 1000.0));
            milliseconds[0] = milliseconds[1];
            lines[0] = lines[1];
        } else {
            firstBack = lines[1];
            mostBack = milliseconds[0] - milliseconds[1];
            back = 1;
        }
        outlier = OptionalInt.of(firstIsWrong ? 0 : 1);
        count = 1;
    }

    /**
     * Which of the rows that could be used is to be dropped after all, counted from 0; known when all rows were read, of
     * which the others are {@link #count}.
     */
    OptionalInt outlier() {
        settleSecond(Integer.MAX_VALUE);
        return outlier;
    }

    /** A first row beyond a hole of a minute is mostly a wrong time; a second one after it shows that the hole is real. */
    private boolean isJump(int last, int time) {
        boolean far = count > 0 && time > last + LONGEST_HOLE_MILLISECONDS;
        boolean confirmed = jumpedTo >= 0 && time >= jumpedTo && time <= jumpedTo + LONGEST_HOLE_MILLISECONDS;
        jumpedTo = far ? time : -1;
        return far && !confirmed;
    }

    /** Milliseconds, or -1. */
    private static int parse(String text) {
        if (text.length() == 9 && text.charAt(2) == ':' && text.charAt(5) == '.') {
            int usual = usual(text);
            if (usual >= 0) {
                return usual;
            }
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return -1;
        }
        String part = clock.group("part") == null ? "0" : clock.group("part");
        long thousandths = Math.round(Double.parseDouble("0." + part) * 1000);
        long all = ((number(clock.group("hours")) * 60 + number(clock.group("minutes"))) * 60
                                + number(clock.group("seconds")))
                        * 1000
                + thousandths;
        return all > LONGEST_MILLISECONDS ? -1 : (int) all;
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /** {@code mm:ss.mmm}, as files print it. */
    private static int usual(String text) {
        int all = 0;
        for (int i = 0; i < 9; i++) {
            char digit = text.charAt(i);
            if (i == 2 || i == 5) {
                continue;
            }
            if (digit < '0' || digit > '9') {
                return -1;
            }
            all = 10 * all + digit - '0';
        }
        return all / 100_000 * 60_000 + all % 100_000;
    }

    void report(List<ImportIssue> issues) {
        if (unreadable > 0) {
            issues.add(new UnreadableTimes(document + ":" + firstUnreadable, unreadable, unreadableExample));
        }
        issueOfFirst.ifPresent(issues::add);
        if (repeated > 0) {
            issues.add(new RepeatedTimes(document + ":" + firstRepeated, repeated));
        }
        if (back > 0) {
            issues.add(new TimesStepBack(document + ":" + firstBack, back, mostBack / 1000.0));
        }
        reportHoles(issues);
    }

    private void reportHoles(List<ImportIssue> issues) {
        if (count < 3) {
            return;
        }
        int[] steps = new int[count - 1];
        Arrays.setAll(steps, i -> milliseconds[i + 1] - milliseconds[i]);
        int[] sorted = steps.clone();
        Arrays.sort(sorted);
        int usual = sorted[sorted.length / 2];
        int holes = 0;
        int first = 0;
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > HOLE * usual) {
                first = holes++ == 0 ? lines[i + 1] : first;
            }
        }
        if (holes > 0) {
            issues.add(
                    new RowsMissing(document + ":" + first, holes, usual / 1000.0, sorted[sorted.length - 1] / 1000.0));
        }
    }
}
