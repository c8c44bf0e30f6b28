package org.metricmile.records;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Source;

/**
 * What was decided about a mark, and since when that is known. Later rulings replace earlier ones from their day on; before it the
 * earlier ones stand, so that the books can be read as they were.
 *
 * @param performanceId the mark
 * @param state what it is from then on
 * @param knownSince the day of the ruling
 * @param reason in words: {@code disqualified for doping}
 * @param source where it was read
 */
public record Ruling(String performanceId, State state, LocalDate knownSince, String reason, Source source) {

    /** What a mark is to the books. */
    public enum State {
        /** Run, and not yet ratified: it counts, and is said to be pending. */
        PENDING(true),
        /** Ratified as a record. */
        RATIFIED(true),
        /** A mark that counts in lists and was never put up for ratification, or of which nothing is known. */
        UNRULED(true),
        /** Counts in no book of records, but stays a mark in lists: no doping control, a pacemaker who was lapped. */
        NOT_RATIFIED(false),
        /** Taken away altogether: neither a record nor a mark. */
        ANNULLED(false);

        private final boolean counts;

        State(boolean counts) {
            this.counts = counts;
        }

        /** As lists write it and commands print it: {@code not ratified}. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** Reads {@link #words}; empty for anything else. */
        public static Optional<State> parse(String words) {
            return Arrays.stream(values())
                    .filter(state -> state.words().equals(words.strip().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }

        /** The words of all states. */
        public static List<String> allWords() {
            return Arrays.stream(values()).map(State::words).toList();
        }

        /** Whether it may be a record. */
        public boolean counts() {
            return counts;
        }
    }
}
