package org.metricmile.athletics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One remark beside a result.
 *
 * @param kind what the remark is about
 * @param text the remark as printed: {@code Q}, {@code PB}, {@code NR}, {@code 2nd on the day}
 */
public record Flag(Kind kind, String text) {

    public enum Kind {
        /** Q, q, qD, qJ, qR, Re...: goes on to the next round (or to the repechage). */
        QUALIFICATION,
        /** PB, SB and their indoor forms. */
        BEST,
        /** NR, AR, OR, CR, WR, WL and their age-group forms. */
        RECORD,
        /** DNS, DNF, DQ and rule numbers, which belong to the outcome. */
        STATUS,
        /** Anything else, kept as written. */
        NOTE
    }

    private static final Pattern QUALIFICATION = Pattern.compile("Q|q|q[DJR]|Re[JR]?");
    private static final Pattern BEST = Pattern.compile("=?(PB|SB)(\\(?i\\)?)?");
    private static final Pattern RECORD = Pattern.compile(
            "=?(W|A|N|O|C|G|M|E|AF|AS|OC|DL|WU20|WU23|NU20|NU23|EU20|EU23|AU20|AU23)(R|L|B)(\\(?i\\)?)?");
    private static final Pattern REMARKED = Pattern.compile("(?<flag>\\S+) \\((?<remark>.+)\\)");
    private static final Pattern STATUS = Pattern.compile("(DNS|DNF|DQ|DSQ)( .*)?|(R|TR|IAAF|RIAAF|CR) ?\\d.*");

    /**
     * Reads one cell of flags, {@code OR;AR;PB} or {@code NU23R NU20R;PB}. Free text between semicolons stays one note;
     * {@code PB (place not stated)} is a best and a note.
     */
    public static List<Flag> parseAll(String cell) {
        List<Flag> flags = new ArrayList<>();
        for (String part : cell.split(";", -1)) {
            String text = part.strip();
            Matcher remarked = REMARKED.matcher(text);
            List<String> words = List.of(text.split("[ ,]+", -1));
            if (kindOf(text) != Kind.NOTE) {
                flags.add(new Flag(kindOf(text), text));
            } else if (words.stream().allMatch(word -> kindOf(word) != Kind.NOTE)) {
                words.forEach(word -> flags.add(new Flag(kindOf(word), word)));
            } else if (remarked.matches() && kindOf(remarked.group("flag")) != Kind.NOTE) {
                flags.add(new Flag(kindOf(remarked.group("flag")), remarked.group("flag")));
                flags.add(new Flag(Kind.NOTE, remarked.group("remark")));
            } else if (!text.isEmpty()) {
                flags.add(new Flag(Kind.NOTE, text));
            }
        }
        return List.copyOf(flags);
    }

    private static Kind kindOf(String text) {
        if (QUALIFICATION.matcher(text).matches()) {
            return Kind.QUALIFICATION;
        }
        if (BEST.matcher(text).matches()) {
            return Kind.BEST;
        }
        if (RECORD.matcher(text).matches()) {
            return Kind.RECORD;
        }
        return STATUS.matcher(text).matches() ? Kind.STATUS : Kind.NOTE;
    }
}
