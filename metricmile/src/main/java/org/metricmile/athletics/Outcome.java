package org.metricmile.athletics;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** How a race ended for one athlete. */
public sealed interface Outcome {

    default Optional<Mark> mark() {
        return Optional.empty();
    }

    default OptionalInt place() {
        return OptionalInt.empty();
    }

    /** {@code OK}, {@code DNF}, {@code DNS} or {@code DQ}. */
    String code();

    /**
     * Reads how a race ended without a place, in any case: {@code DNF}, {@code DNS}, {@code DQ} or {@code DSQ}, the
     * latter two with the rule behind them if there is one, {@code DQ TR 17.2.3}.
     *
     * @return empty for anything else; a finish is told by its mark and place
     */
    static Optional<Outcome> parseWithoutPlace(String text) {
        String[] codeAndRule = text.strip().split("\\s+", 2);
        String rule = codeAndRule.length == 2 ? codeAndRule[1] : "";
        return switch (codeAndRule[0].toUpperCase(Locale.ROOT)) {
            case "DNF" -> rule.isEmpty() ? Optional.of(new DidNotFinish()) : Optional.empty();
            case "DNS" -> rule.isEmpty() ? Optional.of(new DidNotStart()) : Optional.empty();
            case "DQ", "DSQ" -> Optional.of(new Disqualified(rule));
            default -> Optional.empty();
        };
    }

    /**
     * Reached the finish.
     *
     * @param place place in the race, empty where a source does not tell it or the list is not of one race
     * @param time the official time, empty where a source gives only the place
     */
    record Finished(OptionalInt place, Optional<Mark> time) implements Outcome {

        @Override
        public Optional<Mark> mark() {
            return time;
        }

        @Override
        public String code() {
            return "OK";
        }
    }

    /** Started and did not reach the finish. */
    record DidNotFinish() implements Outcome {

        @Override
        public String code() {
            return "DNF";
        }
    }

    /** Was entered and did not start. */
    record DidNotStart() implements Outcome {

        @Override
        public String code() {
            return "DNS";
        }
    }

    /**
     * Was disqualified; place and mark do not stand.
     *
     * @param rule the rule as printed, {@code TR 17.2.3}, or empty where the source names none
     */
    record Disqualified(String rule) implements Outcome {

        @Override
        public String code() {
            return "DQ";
        }
    }
}
