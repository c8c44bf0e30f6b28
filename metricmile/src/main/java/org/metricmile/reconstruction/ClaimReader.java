package org.metricmile.reconstruction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.ReportedMoment;

/**
 * What of a reported moment times and places along the track can decide. A lead is the first place at its end; an ordinal number
 * in the words ("4th with 300 m to go") is the place at the end; a pass that names another runner is a change of order of the
 * two; a move or pass without name gains places and a fade loses some; a kick is a rise of speed. Width and side of the track
 * (boxed, forced_wide, inside_gap) cannot be decided from times.
 */
final class ClaimReader {

    private static final Pattern PLACE = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)\\b");

    private ClaimReader() {}

    static Optional<Claim> read(ReportedMoment moment, List<Athlete> runners) {
        int runner = moment.runner().map(runners::indexOf).orElse(-1);
        Optional<Distance> until = moment.to().or(moment::from);
        if (runner < 0 || until.isEmpty()) {
            return Optional.empty();
        }
        double to = until.get().inMetres();
        double from = moment.from().map(Distance::inMetres).orElse(to);
        return switch (moment.event().toLowerCase(Locale.ROOT)) {
            case "lead" -> Optional.of(new Claim.Place(runner, to, 1));
            case "pass" -> pass(moment, runners, runner, from, to);
            case "move" -> place(moment, runner, to).or(() -> places(runner, from, to, true));
            case "fade" -> place(moment, runner, to).or(() -> places(runner, from, to, false));
            case "kick" -> to > from ? Optional.of(new Claim.Kick(runner, from, to)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Claim> place(ReportedMoment moment, int runner, double at) {
        Matcher place = PLACE.matcher(moment.detail());
        return place.find()
                ? Optional.of(new Claim.Place(runner, at, Integer.parseInt(place.group(1))))
                : Optional.empty();
    }

    private static Optional<Claim> places(int runner, double from, double to, boolean gained) {
        return to > from ? Optional.of(new Claim.Places(runner, from, to, gained)) : Optional.empty();
    }

    /** Of several runners who are named the first is meant. */
    private static Optional<Claim> pass(
            ReportedMoment moment, List<Athlete> runners, int runner, double from, double to) {
        int other = -1;
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < runners.size(); i++) {
            int at = moment.detail().indexOf(surname(runners.get(i)));
            if (i != runner && at >= 0 && at < first) {
                first = at;
                other = i;
            }
        }
        return other >= 0 ? Optional.of(new Claim.Pass(runner, other, from, to)) : places(runner, from, to, true);
    }

    private static String surname(Athlete runner) {
        return runner.name().substring(runner.name().lastIndexOf(' ') + 1);
    }
}
