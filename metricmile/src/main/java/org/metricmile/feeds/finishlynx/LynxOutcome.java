package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Outcome;

/** How a race ended for those who have a code in place of a place. */
final class LynxOutcome {

    /** Start before the gun; the code stands as the rule, because the file names none. */
    static final String FALSE_START = "FS";

    private static final String SCRATCHED = "SCR";

    private LynxOutcome() {}

    /** DNF, DNS or DQ; a false start is a disqualification, and who was scratched did not start. */
    static Optional<Outcome> unfinished(LynxRow row) {
        String code = row.place().toUpperCase(Locale.ROOT);
        if (code.equals(FALSE_START)) {
            return Optional.of(new Outcome.Disqualified(FALSE_START));
        }
        if (isScratched(row)) {
            return Optional.of(new Outcome.DidNotStart());
        }
        Optional<Outcome> outcome =
                Outcome.parseWithoutPlace(row.place()).or(() -> Outcome.parseWithoutPlace(row.time()));
        return outcome.map(read -> withRule(read, row));
    }

    static boolean isScratched(LynxRow row) {
        return row.place().equalsIgnoreCase(SCRATCHED);
    }

    private static Outcome withRule(Outcome outcome, LynxRow row) {
        return outcome instanceof Outcome.Disqualified && Affiliations.isOwn(row)
                ? Outcome.parseWithoutPlace(row.user1().split(";", 2)[0])
                        .filter(Outcome.Disqualified.class::isInstance)
                        .orElse(outcome)
                : outcome;
    }

    /** The remarks that this project has written into the first field for other programs. */
    static List<Flag> flags(LynxRow row) {
        if (!Affiliations.isOwn(row)) {
            return List.of();
        }
        String[] ruleAndFlags = row.user1().split(";", 2);
        boolean beginsWithRule = Outcome.parseWithoutPlace(ruleAndFlags[0])
                .filter(Outcome.Disqualified.class::isInstance)
                .isPresent();
        if (beginsWithRule && Outcome.parseWithoutPlace(row.place()).isPresent()) {
            return Flag.parseAll(ruleAndFlags.length == 2 ? ruleAndFlags[1] : "");
        }
        return Flag.parseAll(row.user1());
    }

    /** What the first field for other programs says: the rule of a disqualification, then the remarks. */
    static String user1(Outcome outcome, List<Flag> flags) {
        List<String> parts = new ArrayList<>();
        if (outcome instanceof Outcome.Disqualified disqualified && !isFalseStart(outcome)) {
            parts.add(("DQ " + disqualified.rule()).strip());
        }
        flags.forEach(flag -> parts.add(flag.text()));
        return String.join(";", parts);
    }

    private static boolean isFalseStart(Outcome outcome) {
        return outcome instanceof Outcome.Disqualified disqualified
                && disqualified.rule().equals(FALSE_START);
    }

    /** What stands in place of a place. */
    static String code(Outcome outcome) {
        return isFalseStart(outcome) ? FALSE_START : outcome.code();
    }
}
