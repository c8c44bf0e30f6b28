package org.metricmile.feeds;

import java.util.List;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Outcome;
import org.metricmile.feeds.issues.FreeTextInFlags;
import org.metricmile.feeds.issues.OutcomeAgainstFlags;
import org.metricmile.feeds.issues.QualificationInFlags;
import org.metricmile.feeds.issues.StatusInFlags;
import org.metricmile.race.ImportIssue;

/** What flags hold besides bests and records. */
final class FlagIssues {

    private static final List<String> STATUSES = List.of("DNF", "DNS", "DQ", "DSQ");

    private FlagIssues() {}

    static void report(String athlete, Outcome outcome, List<Flag> flags, String where, List<ImportIssue> issues) {
        for (Flag flag : flags) {
            switch (flag.kind()) {
                case STATUS -> {
                    issues.add(new StatusInFlags(where, athlete, flag.text()));
                    if (contradicts(outcome, flag.text())) {
                        issues.add(new OutcomeAgainstFlags(where, athlete, outcome.code(), flag.text()));
                    }
                }
                case QUALIFICATION -> issues.add(new QualificationInFlags(where, athlete, flag.text()));
                case NOTE -> issues.add(new FreeTextInFlags(where, athlete, flag.text()));
                case BEST, RECORD -> {}
            }
        }
    }

    private static boolean contradicts(Outcome outcome, String flag) {
        String first = flag.split(" ", 2)[0];
        String status = first.equals("DSQ") ? "DQ" : first;
        return STATUSES.contains(first) && !outcome.code().equals(status);
    }
}
