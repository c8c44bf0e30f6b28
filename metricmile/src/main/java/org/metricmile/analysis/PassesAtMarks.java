package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.moments.Certainty;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;

/**
 * Who passes whom in a race known by times at marks. A runner who was at least 0.04 s behind another at a mark is at least 0.04 s
 * ahead at a later one, at which both were timed: the pass lies between the last mark of the one kind and the first of the other. 0.04 s are
 * 0.3 m, by which runners who are level may be ahead of one another. On which side, and where between the marks, is not told; the
 * figure {@code levelMetres} is where they would be level if the gap had closed evenly.
 */
final class PassesAtMarks {

    private PassesAtMarks() {}

    static List<Moment> of(ToldTimes times) {
        List<Athlete> runners = List.copyOf(times.byRunner().keySet());
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < runners.size(); i++) {
            for (int j = i + 1; j < runners.size(); j++) {
                moments.addAll(between(times, runners.get(i), runners.get(j)));
            }
        }
        return moments;
    }

    /** Two runners at a mark. */
    private record Both(Passing runner, Passing rival) {

        double behindSeconds() {
            return runner.seconds() - rival.seconds();
        }

        boolean isClear() {
            return !LeaderStrip.isLevel(behindSeconds());
        }

        /** The same, seen by the other of the two. */
        Both turned() {
            return new Both(/* runner= */ rival, /* rival= */ runner);
        }
    }

    private static List<Moment> between(ToldTimes times, Athlete one, Athlete other) {
        List<Moment> moments = new ArrayList<>();
        Optional<Both> last = Optional.empty();
        for (Passing own : times.of(one)) {
            Optional<Both> here = times.find(other, own.at())
                    .map(theirs -> new Both(own, theirs))
                    .filter(Both::isClear);
            if (here.isEmpty()) {
                continue;
            }
            if (last.isPresent() && last.get().behindSeconds() * here.get().behindSeconds() < 0) {
                moments.add(
                        here.get().behindSeconds() < 0
                                ? moment(times, last.get(), here.get())
                                : moment(times, last.get().turned(), here.get().turned()));
            }
            last = here;
        }
        return moments;
    }

    /** The one of the two passes the other. */
    private static Moment moment(ToldTimes times, Both before, Both after) {
        Passing from = before.runner();
        Passing to = after.runner();
        double behind = before.behindSeconds();
        double ahead = -after.behindSeconds();
        Provenance provenance = from.provenance()
                .orLessSure(to.provenance())
                .orLessSure(before.rival().provenance())
                .orLessSure(after.rival().provenance());
        double level = from.at().inMetres()
                + behind / (behind + ahead) * to.at().minus(from.at()).inMetres();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("side", "unknown");
        words.put(Moment.SEEN, "between " + from.at() + " and " + times.name(to.at()));
        return new Moment(
                MomentKind.PASS,
                from.runner(),
                List.of(before.rival().runner()),
                from.at().inMetres(),
                to.at().inMetres(),
                from.seconds(),
                to.seconds(),
                Certainty.of(
                        Math.min(
                                LeaderStrip.clarity(
                                        times.trace(), before.rival().runner(), from.runner(), from.at()),
                                LeaderStrip.clarity(
                                        times.trace(),
                                        from.runner(),
                                        before.rival().runner(),
                                        to.at())),
                        provenance),
                provenance,
                Map.of("levelMetres", level),
                words,
                List.of(String.format(
                        Locale.ROOT,
                        "%.2f s behind %s at %s, %.2f s ahead at %s. On a side that is unknown.",
                        behind,
                        before.rival().runner().name(),
                        from.at(),
                        ahead,
                        times.name(to.at()))));
    }
}
