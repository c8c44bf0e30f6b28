package org.metricmile.fuzz;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of one target.
 *
 * @param target its name
 * @param exitCode of the fuzzer, 0 if nothing was found
 * @param executions inputs tried
 * @param seconds time taken
 * @param slowest seconds that the slowest input took
 * @param coverage branches reached, as the fuzzer counts them
 * @param inputs that each reach something of their own, kept for the next run
 * @param finding what was found, empty if nothing was
 */
record FuzzOutcome(
        String target,
        int exitCode,
        String executions,
        String seconds,
        String slowest,
        String coverage,
        long inputs,
        String finding) {

    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
    private static final Pattern STEP = Pattern.compile("#(\\d+)\\s+\\w+\\s+cov: (\\d+)");
    private static final Pattern SLOWEST = Pattern.compile("slowest_unit_time_sec: +(\\d+)");
    private static final Pattern FOUND = Pattern.compile(
            "== Java Exception: (.*)|.*(libFuzzer: (?:timeout|out-of-memory|deadly signal)).*|.*ERROR: (.*)");

    /** Reads what the fuzzer printed. */
    static FuzzOutcome of(String target, int exitCode, List<String> log, long inputs) {
        String executions = "?";
        String seconds = "?";
        String coverage = "?";
        String slowest = "?";
        String finding = "";
        for (String line : log) {
            Matcher step = STEP.matcher(line);
            Matcher done = DONE.matcher(line);
            Matcher slow = SLOWEST.matcher(line);
            Matcher found = FOUND.matcher(line);
            if (step.find()) {
                executions = step.group(1);
                coverage = step.group(2);
            } else if (done.find()) {
                executions = done.group(1);
                seconds = done.group(2);
            } else if (slow.find()) {
                slowest = slow.group(1);
            } else if (finding.isEmpty() && found.matches()) {
                finding = line.strip();
            }
        }
        return new FuzzOutcome(target, exitCode, executions, seconds, slowest, coverage, inputs, finding);
    }

    boolean found() {
        return exitCode != 0;
    }

    static String table(List<FuzzOutcome> outcomes) {
        StringBuilder table = new StringBuilder("""
                | target | executions | seconds | slowest input, s | coverage | inputs kept | findings |
                |---|---|---|---|---|---|---|
                """);
        for (FuzzOutcome outcome : outcomes) {
            table.append("| %s | %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            outcome.target,
                            outcome.executions,
                            outcome.seconds,
                            outcome.slowest,
                            outcome.coverage,
                            outcome.inputs,
                            outcome.found() ? "exit code " + outcome.exitCode + ": " + outcome.finding : "none"));
        }
        return table.toString();
    }
}
