package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.metricmile.analysis.moments.Scramble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * What of a reported moment times and places along the track can decide, which may be several things. Of a lead see {@link LeadWords}. An
 * ordinal number in the words ("4th with 300 m to go") is the place at the end; of several the first, but of a move that "to 3rd" of which it tells
 * last, and a move of who stayed where he was, and did not move after it, tells nothing; in a pass or kick "from 5th" is the place where it begins. A pass that names another runner is a change of order of the two, unless it
 * was brief; a move or pass without name gains places and a fade loses some, which a field known in part cannot tell; a kick is a rise of speed. Who is on a shoulder or at the heels
 * of another, or of the leader, is close to that one. Width and side of the track (boxed, forced_wide, inside_gap) cannot be decided from
 * times; who is boxed in is close to those who are named in it, and that is evidence.
 */
final class ClaimReader {

    private static final Pattern PLACE = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\b");

    private static final Pattern FROM_PLACE = Pattern.compile("\\b[Ff]rom (\\d{1,2})(?:st|nd|rd|th)\\b");

    private static final Pattern TO_PLACE = Pattern.compile("\\bto (\\d{1,2})(?:st|nd|rd|th)\\b");

    private static final Pattern CLOSE = Pattern.compile("(?:leader|\\p{Lu}\\p{L}+)'s (?:shoulder|heels)");

    /** Of who stays where he is. */
    private static final Pattern STAYED = Pattern.compile("\\b(?:[Ss]tayed|[Rr]emained|[Ss]at|[Ww]aited)\\b");

    /** What he did himself, first or after he stayed: {@code Waited until the bell, then passed two}. */
    private static final Pattern MOVED = Pattern.compile(
            "(?:^|[,;]|\\b(?:and|then|before)\\b)\\s*(?:then |later )?(?:mov(?:ed|ing)|pass(?:ed|ing)|overtook|climbed|went (?:by|past|round|up)|came (?:by|past|round|up|through))\\b",
            Pattern.CASE_INSENSITIVE);

    /** {@code Cheruiyot and Kerr on the} leader's shoulder. */
    private static final Pattern TWO = Pattern.compile("\\p{Lu}\\p{L}+ and \\p{Lu}\\p{L}+ (?:on|at) (?:the )?$");

    private ClaimReader() {}

    /**
     * All that a moment tells of what times and places can decide; may be nothing.
     *
     * @param runners by whose index claims name them
     * @param sheet of the race
     */
    static List<Claim> read(ReportedMoment moment, List<Athlete> runners, RaceSheet sheet) {
        boolean whole = sheet.race().completeness().isComplete();
        int winner =
                sheet.winner().map(result -> runners.indexOf(result.athlete())).orElse(-1);
        return told(moment, runners, winner, sheet.distance().inMetres()).stream()
                .filter(claim -> whole || !claim.takesWholeField())
                .map(claim -> whole ? claim : claim.inPartOfTheField())
                .toList();
    }

    private static List<Claim> told(ReportedMoment moment, List<Athlete> runners, int winner, double finishMetres) {
        int runner = moment.runner().map(runners::indexOf).orElse(-1);
        Optional<Distance> until = moment.to().or(moment::from);
        if (runner < 0 || until.isEmpty()) {
            return List.of();
        }
        double end = until.get().inMetres();
        // a mile is told as 1609 m
        double to = end > finishMetres - 1 ? finishMetres : end;
        double from = moment.from().map(Distance::inMetres).orElse(to);
        Optional<Claim> lead = LeadWords.read(moment, runner, runner == winner, from, to, finishMetres);
        List<Claim> claims = new ArrayList<>();
        switch (moment.event().toLowerCase(Locale.ROOT)) {
            case "lead" -> lead.ifPresent(claims::add);
            case "pass" -> {
                began(moment, runner, from).ifPresent(claims::add);
                // what was soon taken back is no other order afterwards
                if (!LeadWords.isBrief(moment)) {
                    Optional<Claim> pass = pass(moment, runners, runner, from, to);
                    pass.or(() -> lead.isEmpty() ? places(runner, from, to, true) : Optional.empty())
                            .ifPresent(claims::add);
                }
                lead.ifPresent(claims::add);
            }
            case "boxed" -> boxed(moment, runners, runner, from, to).ifPresent(claims::add);
            case "move" ->
                lead.or(() -> moved(moment, runner, to))
                        .or(() -> onTheShoulder(moment, runners, runner, from, to))
                        .or(() -> isStay(moment.detail()) ? Optional.empty() : places(runner, from, to, true))
                        .ifPresent(claims::add);
            case "fade" ->
                place(moment, runner, to)
                        .or(() -> places(runner, from, to, false))
                        .ifPresent(claims::add);
            case "kick" -> {
                if (to > from) {
                    began(moment, runner, from).ifPresent(claims::add);
                    claims.add(new Claim.Kick(runner, from, to));
                    lead.ifPresent(claims::add);
                }
            }
            default -> {}
        }
        return List.copyOf(claims);
    }

    private static boolean isStay(String detail) {
        return STAYED.matcher(detail).find() && !MOVED.matcher(detail).find();
    }

    private static Optional<Claim> began(ReportedMoment moment, int runner, double from) {
        return FROM_PLACE.matcher(moment.detail()).results().findFirst().map(place -> atPlace(runner, from, place));
    }

    /** Before this nobody is said to lead. */
    static double scrambleMetres(double finishMetres) {
        return Scramble.metres(new Course(Oval.STANDARD_400, Distance.ofMetres(finishMetres)));
    }

    private static Optional<Claim> moved(ReportedMoment moment, int runner, double at) {
        return TO_PLACE.matcher(moment.detail())
                .results()
                .reduce((first, second) -> second)
                .map(place -> atPlace(runner, at, place))
                .or(() -> place(moment, runner, at));
    }

    private static Optional<Claim> place(ReportedMoment moment, int runner, double at) {
        return PLACE.matcher(moment.detail()).results().findFirst().map(place -> atPlace(runner, at, place));
    }

    private static Claim atPlace(int runner, double at, MatchResult place) {
        return new Claim.Place(runner, at, Integer.parseInt(place.group(1)));
    }

    private static Optional<Claim> places(int runner, double from, double to, boolean gained) {
        return to > from ? Optional.of(new Claim.Places(runner, from, to, gained)) : Optional.empty();
    }

    private static Optional<Claim> onTheShoulder(
            ReportedMoment moment, List<Athlete> runners, int runner, double from, double to) {
        Matcher close = CLOSE.matcher(moment.detail());
        if (!close.find()) {
            return Optional.empty();
        }
        List<Integer> others = named(close.group(), runners, runner);
        if (others.isEmpty() && !close.group().startsWith("leader")) {
            return Optional.empty();
        }
        List<Integer> runnersThere = new ArrayList<>(List.of(runner));
        Matcher two = TWO.matcher(moment.detail().substring(0, close.start()));
        if (two.find()) {
            named(two.group(), runners, runner).forEach(runnersThere::add);
        }
        return Optional.of(new Claim.Close(runnersThere, others, from, to, true));
    }

    private static Optional<Claim> boxed(
            ReportedMoment moment, List<Athlete> runners, int runner, double from, double to) {
        List<Integer> others = named(moment.detail(), runners, runner);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim.Close(List.of(runner), others, from, to, false));
    }

    /** Other runners who are named in a text, in its order. */
    private static List<Integer> named(String text, List<Athlete> runners, int runner) {
        return IntStream.range(0, runners.size())
                .filter(other -> other != runner && text.contains(surname(runners.get(other))))
                .boxed()
                .sorted(Comparator.comparingInt(other -> text.indexOf(surname(runners.get(other)))))
                .toList();
    }

    /** Of several runners who are named the first is meant. */
    private static Optional<Claim> pass(
            ReportedMoment moment, List<Athlete> runners, int runner, double from, double to) {
        List<Integer> others = named(moment.detail(), runners, runner);
        return others.stream().findFirst().map(other -> new Claim.Pass(runner, other, from, to));
    }

    private static String surname(Athlete runner) {
        return runner.name().substring(runner.name().lastIndexOf(' ') + 1);
    }
}
