package org.metricmile.reconstruction;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;

/** Race sheets with one fact left out. */
final class Without {

    private Without() {}

    /** The position of the split stays. */
    static RaceSheet timeOf(RaceSheet sheet, Split split) {
        List<Split> splits = sheet.splits().stream()
                .map(other -> other.equals(split)
                        ? new Split(
                                split.runner(),
                                split.at(),
                                Optional.empty(),
                                split.position(),
                                split.positionShared(),
                                split.provenance(),
                                split.source())
                        : other)
                .toList();
        return with(sheet, splits, sheet.reported());
    }

    /** The place of the result stays. */
    static RaceSheet markOf(RaceSheet sheet, Result result, Outcome.Finished finished) {
        return sheet.withResults(sheet.results().stream()
                .map(other -> other.equals(result)
                        ? new Result(
                                result.athlete(),
                                result.printedName(),
                                result.nation(),
                                result.team(),
                                new Outcome.Finished(finished.place(), Optional.empty()),
                                "",
                                result.flags(),
                                result.source())
                        : other)
                .toList());
    }

    /**
     * Without a moment, without other moments that say the same, and without places on the way that are told of its runner where it
     * happened or had happened; times stay, and so does the place where it began.
     */
    static RaceSheet moment(RaceSheet sheet, ReportedMoment moment, Predicate<ReportedMoment> same) {
        List<Split> splits = sheet.splits().stream()
                .map(split -> isWithin(split, moment) ? withoutPlace(split) : split)
                .toList();
        return with(
                sheet,
                splits,
                sheet.reported().stream()
                        .filter(other -> !other.equals(moment) && !same.test(other))
                        .toList());
    }

    private static boolean isWithin(Split split, ReportedMoment moment) {
        Optional<Distance> last = moment.to().or(moment::from);
        if (last.isEmpty()) {
            return false;
        }
        Distance to = last.get();
        Distance from = moment.from().orElse(to);
        boolean told = split.provenance() == Provenance.REPORTED || split.provenance() == Provenance.HAND;
        return told
                && split.runner().isPresent()
                && split.runner().equals(moment.runner())
                && (split.at().isLongerThan(from) || from.equals(to))
                && !split.at().isShorterThan(from)
                && !split.at().isLongerThan(to);
    }

    private static Split withoutPlace(Split split) {
        return new Split(
                split.runner(),
                split.at(),
                split.time(),
                OptionalInt.empty(),
                false,
                split.provenance(),
                split.source());
    }

    private static RaceSheet with(RaceSheet sheet, List<Split> splits, List<ReportedMoment> reported) {
        return new RaceSheet(sheet.race(), sheet.results(), splits, reported, sheet.startList(), sheet.issues());
    }
}
