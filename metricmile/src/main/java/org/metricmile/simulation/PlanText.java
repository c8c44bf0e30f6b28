package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.simulation.tactics.EvenPace;
import org.metricmile.simulation.tactics.FollowRival;
import org.metricmile.simulation.tactics.KeepPlace;
import org.metricmile.simulation.tactics.Lead;
import org.metricmile.simulation.tactics.RaceByHabit;
import org.metricmile.simulation.tactics.SitAndStrike;
import org.metricmile.simulation.tactics.Strike;
import org.metricmile.simulation.tactics.Tactics;

/**
 * A race plan as a coach writes it: one line for each thing, {@code what: how}. Format: {@code docs/reference/formats/race-plan.md}.
 *
 * @param athlete whose plan it is, in the words of the text
 * @param plan what to do
 */
public record PlanText(String athlete, RacePlan plan) {

    private static final Pattern LINE = Pattern.compile("([^:]+):(.*)");
    private static final Pattern FROM = Pattern.compile("from ([\\d.]+) ?m");
    private static final Pattern PLACES = Pattern.compile("place (\\d{1,2})(?: to (\\d{1,2}))?");
    private static final Pattern FOLLOW = Pattern.compile("follow (.+)");
    private static final Pattern LEAD = Pattern.compile("lead at ([\\d:.]+) per lap");
    private static final Pattern EVEN = Pattern.compile("even pace(?: ([\\d.]+) ?%)?");
    private static final Pattern SIT = Pattern.compile("sit and strike at ([\\d.]+) ?m to go");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) ?%");
    private static final Pattern WIDER = Pattern.compile("([\\d.]+) ?m wider");
    private static final String KEYS = "name, athlete, start, from N m, pass, answer kicks and last bend";

    /**
     * Reads a plan.
     *
     * @param idOf the id of a rival who is called by words; throws whatever it likes if nobody is
     * @throws PlanFormatException if the text is not a plan
     */
    public static PlanText parse(String text, Function<String, String> idOf) {
        Draft draft = new Draft();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                draft.read(number, line, idOf);
            }
        }
        return draft.plan();
    }

    private static final class Draft {

        private String name = "";
        private String athlete = "";
        private Side side = Side.EITHER;
        private OptionalDouble answers = OptionalDouble.empty();
        private double widerMetres;
        private final List<RacePlan.Phase> phases = new ArrayList<>();

        private void read(int number, String line, Function<String, String> idOf) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new PlanFormatException(
                        number,
                        "\"" + line + "\" has no colon. A line is \"what: how\", as in \"from 1100 m: place 2\"");
            }
            String what = matcher.group(1).strip().toLowerCase(Locale.ROOT);
            String how = matcher.group(2).strip();
            Matcher from = FROM.matcher(what);
            if (from.matches()) {
                addPhase(number, distance(number, from.group(1)), tactic(number, how, idOf));
                return;
            }
            switch (what) {
                case "name" -> name = how;
                case "athlete" -> athlete = how;
                case "start" -> addPhase(number, Distance.ZERO, tactic(number, how, idOf));
                case "pass" -> side = side(number, how);
                case "answer kicks" -> answers = OptionalDouble.of(chance(number, how));
                case "last bend" -> widerMetres = wider(number, how);
                default ->
                    throw new PlanFormatException(
                            number,
                            "\"" + what + "\" is nothing that a plan tells. It may tell " + KEYS
                                    + ", as in \"from 1100 m: place 2\"");
            }
        }

        private void addPhase(int number, Distance from, Tactic tactic) {
            if (!phases.isEmpty()
                    && !from.isLongerThan(phases.get(phases.size() - 1).from())) {
                throw new PlanFormatException(
                        number,
                        "%s comes after %s. Phases stand in the order of the race"
                                .formatted(from, phases.get(phases.size() - 1).from()));
            }
            if (phases.isEmpty() && from.isLongerThan(Distance.ZERO)) {
                phases.add(new RacePlan.Phase(Distance.ZERO, new RaceByHabit()));
            }
            phases.add(new RacePlan.Phase(from, tactic));
        }

        private PlanText plan() {
            if (athlete.isEmpty()) {
                throw new PlanFormatException("a plan tells whose it is: \"athlete: josh-kerr\"");
            }
            if (phases.isEmpty() && answers.isEmpty() && side == Side.EITHER && widerMetres == 0) {
                throw new PlanFormatException("the plan of " + athlete + " says nothing to do. It may tell " + KEYS);
            }
            if (phases.isEmpty()) {
                phases.add(new RacePlan.Phase(Distance.ZERO, new RaceByHabit()));
            }
            return new PlanText(
                    athlete, new RacePlan(name.isEmpty() ? athlete : name, phases, side, answers, widerMetres));
        }
    }

    private static Tactic tactic(int number, String words, Function<String, String> idOf) {
        String how = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            Matcher places = PLACES.matcher(how);
            if (places.matches()) {
                int first = Integer.parseInt(places.group(1));
                return new KeepPlace(first, places.group(2) == null ? first : Integer.parseInt(places.group(2)));
            }
            Matcher follow = FOLLOW.matcher(how);
            if (follow.matches()) {
                return new FollowRival(
                        idOf.apply(words.substring("follow ".length()).strip()));
            }
            Matcher lead = LEAD.matcher(how);
            if (lead.matches()) {
                return new Lead(Mark.parse(lead.group(1)).inSeconds());
            }
            Matcher even = EVEN.matcher(how);
            if (even.matches()) {
                return new EvenPace(even.group(1) == null ? 1 : Double.parseDouble(even.group(1)) / 100);
            }
            Matcher sit = SIT.matcher(how);
            if (sit.matches()) {
                return new SitAndStrike(distance(number, sit.group(1)));
            }
        } catch (IllegalArgumentException wrong) {
            throw new PlanFormatException(number, "\"" + words + "\": " + wrong.getMessage());
        }
        if (how.equals("strike")) {
            return new Strike();
        }
        if (how.equals("habit")) {
            return new RaceByHabit();
        }
        throw new PlanFormatException(
                number,
                "\"%s\" is no tactic. Tactics are: %s"
                        .formatted(
                                words,
                                Tactics.ALL.stream().map(Tactics.Entry::words).collect(Collectors.joining("; "))));
    }

    private static Distance distance(int number, String metres) {
        return Distance.parse(metres)
                .orElseThrow(() -> new PlanFormatException(number, "\"" + metres + "\" is no distance in metres"));
    }

    private static Side side(int number, String how) {
        return switch (how.toLowerCase(Locale.ROOT)) {
            case "either" -> Side.EITHER;
            case "outside" -> Side.OUTSIDE;
            case "inside" -> Side.INSIDE;
            default -> throw new PlanFormatException(number, "\"" + how + "\" is no side: outside, inside or either");
        };
    }

    private static double wider(int number, String how) {
        Matcher wider = WIDER.matcher(how.toLowerCase(Locale.ROOT));
        if (wider.matches()) {
            double metres = distance(number, wider.group(1)).inMetres();
            if (metres > 0 && metres <= RacePlan.WIDEST_METRES) {
                return metres;
            }
        }
        throw new PlanFormatException(
                number,
                "\"%s\" does not say how far out, up to %.0f m: 1 m wider".formatted(how, RacePlan.WIDEST_METRES));
    }

    private static double chance(int number, String how) {
        String words = how.toLowerCase(Locale.ROOT);
        Matcher percent = PERCENT.matcher(words);
        if (percent.matches() && Integer.parseInt(percent.group(1)) <= 100) {
            return Integer.parseInt(percent.group(1)) / 100.0;
        }
        return switch (words) {
            case "always" -> 1;
            case "never" -> 0;
            default ->
                throw new PlanFormatException(
                        number, "\"" + how + "\" does not say how often: always, never, or a share as 70 %");
        };
    }
}
