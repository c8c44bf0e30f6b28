package org.metricmile.report.sections;

import java.util.List;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.report.FlagGlossary;

/**
 * A remark beside a result and what it stands for.
 *
 * @param text as printed
 * @param meaning in words, empty where the text speaks for itself
 */
public record ShownFlag(String text, String meaning) {

    static List<ShownFlag> of(Result result, Flag.Kind... kinds) {
        return result.flags().stream()
                .filter(flag -> List.of(kinds).contains(flag.kind()))
                .filter(flag -> !isTheOutcome(flag, result.outcome()))
                .map(flag ->
                        new ShownFlag(flag.text(), FlagGlossary.meaning(flag).orElse("")))
                .toList();
    }

    private static boolean isTheOutcome(Flag flag, Outcome outcome) {
        String rule = outcome instanceof Outcome.Disqualified disqualified ? disqualified.rule() : "";
        return flag.kind() == Flag.Kind.STATUS
                && List.of(outcome.code(), rule, outcome.code() + " " + rule).contains(flag.text());
    }
}
