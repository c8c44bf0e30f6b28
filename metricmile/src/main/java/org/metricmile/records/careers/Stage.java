package org.metricmile.records.careers;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.Round;

/**
 * Which race of an event a result was made in, as lists of careers tell it.
 *
 * @param kind final, semi-final, heat, repechage, or other; a race of one round is a final
 * @param number which heat, semi-final or section, where told
 * @param ageGroup true for a race of an age group within a meeting, {@code Final -19}
 */
public record Stage(Round.Kind kind, OptionalInt number, boolean ageGroup) {

    /** The only race of an event, or its final. */
    public static final Stage FINAL = new Stage(Round.Kind.FINAL, OptionalInt.empty(), false);

    private static final Pattern PRELIM = Pattern.compile("prelim ?(?<letter>[hsqr])(?<which>\\d{1,2}|[a-z])\\b.*");
    private static final Pattern AGE_GROUP = Pattern.compile(".* -(\\d{2}|hs)$|.*\\d-\\d{2}$|.*r[a-z]-\\d{2}$");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:final|section|heat|semi-final|quarter-final) ?(\\d{1,2})\\b");

    /** Reads {@code Final/section 2}, {@code Heat 3}, {@code Prelim s2}, {@code Prelim rB}, {@code Final -19}; nothing at all is a final. */
    public static Stage parse(String printed) {
        String text = printed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return FINAL;
        }
        boolean ageGroup = AGE_GROUP.matcher(text).matches();
        Matcher prelim = PRELIM.matcher(text);
        if (prelim.matches()) {
            return new Stage(kind(prelim.group("letter")), number(prelim.group("which")), ageGroup);
        }
        if (text.startsWith("quarter") || text.startsWith("prelim")) {
            return new Stage(Round.Kind.OTHER, number(text, NUMBERED), ageGroup);
        }
        Round round = Round.parse(printed);
        return new Stage(round.kind(), number(text, NUMBERED), ageGroup);
    }

    /** The stage of a race. */
    public static Stage of(Round round) {
        return new Stage(round.kind(), round.numberInferred() ? OptionalInt.empty() : round.number(), false);
    }

    public boolean isFinal() {
        return kind == Round.Kind.FINAL;
    }

    /** How far into an event the stage is: heat 0, repechage 1, semi-final 2, final 3. */
    int depth() {
        return switch (kind) {
            case FINAL -> 3;
            case SEMI_FINAL -> 2;
            case REPECHAGE, OTHER -> 1;
            case HEAT -> 0;
        };
    }

    /** Whether both may be the same race of an event: a number or kind that one source does not tell may be any. */
    boolean mayBe(Stage other) {
        return (kind == other.kind || kind == Round.Kind.OTHER || other.kind == Round.Kind.OTHER)
                && ageGroup == other.ageGroup
                && (number.isEmpty() || other.number.isEmpty() || number.equals(other.number));
    }

    /** {@code final}, {@code semi-final 2}, {@code heat 1}. */
    public String words() {
        return number.isPresent() && kind != Round.Kind.FINAL ? kind.word() + " " + number.getAsInt() : kind.word();
    }

    private static Round.Kind kind(String letter) {
        return switch (letter) {
            case "h" -> Round.Kind.HEAT;
            case "s" -> Round.Kind.SEMI_FINAL;
            // a second race beside the main one, from which nobody goes on
            case "r" -> Round.Kind.FINAL;
            default -> Round.Kind.OTHER;
        };
    }

    private static OptionalInt number(String which) {
        return OptionalInt.of(Character.isDigit(which.charAt(0)) ? Integer.parseInt(which) : which.charAt(0) - 'a' + 1);
    }

    private static OptionalInt number(String text, Pattern numbered) {
        Matcher matcher = numbered.matcher(text);
        OptionalInt number = OptionalInt.empty();
        while (matcher.find()) {
            number = OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        return number;
    }
}
