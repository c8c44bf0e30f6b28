package org.metricmile.report;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.Flag;

/** What the remarks beside a result stand for. */
public final class FlagGlossary {

    private static final Map<String, String> QUALIFICATION = Map.of(
            "Q", "qualified for the next round by place",
            "q", "qualified for the next round by time",
            "qD", "advanced to the next round by draw",
            "qJ", "advanced to the next round by the jury of appeal",
            "qR", "advanced to the next round by the referee",
            "Re", "goes to the repechage",
            "ReJ", "goes to the repechage by the jury of appeal",
            "ReR", "goes to the repechage by the referee");

    private static final Map<String, String> WHOSE = Map.ofEntries(
            Map.entry("W", "world"),
            Map.entry("A", "area"),
            Map.entry("N", "national"),
            Map.entry("O", "Olympic"),
            Map.entry("C", "championship"),
            Map.entry("G", "games"),
            Map.entry("M", "meeting"),
            Map.entry("E", "European"),
            Map.entry("AF", "African"),
            Map.entry("AS", "Asian"),
            Map.entry("OC", "Oceanian"),
            Map.entry("DL", "Diamond League"));

    private static final Map<String, String> WHAT = Map.of("R", "record", "L", "lead", "B", "best");

    private static final Pattern RECORD =
            Pattern.compile("(?<equal>=?)(?<whose>[A-Z]{1,2}?)(?<age>U20|U23)?(?<what>[RLB])(?<indoor>\\(?i\\)?)?");

    private FlagGlossary() {}

    /** The meaning in words; empty for notes, which speak for themselves. */
    public static Optional<String> meaning(Flag flag) {
        return switch (flag.kind()) {
            case QUALIFICATION -> Optional.ofNullable(QUALIFICATION.get(flag.text()));
            case BEST -> Optional.of(best(flag.text()));
            case RECORD -> record(flag.text());
            case STATUS, NOTE -> Optional.empty();
        };
    }

    private static String best(String text) {
        String equal = text.startsWith("=") ? "equals " : "";
        String which = text.contains("PB") ? "personal best" : "season's best";
        return equal + which + (text.contains("i") ? ", indoors" : "");
    }

    private static Optional<String> record(String text) {
        Matcher matcher = RECORD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whose = WHOSE.get(matcher.group("whose"));
        if (whose == null) {
            return Optional.empty();
        }
        String equal = matcher.group("equal").isEmpty() ? "" : "equals ";
        String age = matcher.group("age") == null
                ? ""
                : "under-" + matcher.group("age").substring(1) + " ";
        String what = WHAT.get(matcher.group("what"));
        String indoor = matcher.group("indoor") == null ? "" : ", indoors";
        String season = "lead".equals(what) ? " (fastest of the year so far)" : "";
        return Optional.of(equal + whose + " " + age + what + season + indoor);
    }
}
