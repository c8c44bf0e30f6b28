package org.metricmile.feeds.isolynx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.isolynx.issues.DecidedByPerson;
import org.metricmile.feeds.isolynx.issues.NotInTheRace;
import org.metricmile.feeds.isolynx.issues.RunnerInDoubt;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.ReviewDecision;
import org.metricmile.race.ReviewItem;

/** Columns that a person decides about: what was decided already, and what has to be. */
final class ColumnsInDoubt {

    private final FieldOnTrack field;
    private final RaceFit race;
    private final RunnerMatching matching;
    private final List<ImportIssue> issues;

    ColumnsInDoubt(FieldOnTrack field, RaceFit race, RunnerMatching matching, List<ImportIssue> issues) {
        this.field = field;
        this.race = race;
        this.matching = matching;
        this.issues = issues;
    }

    /** Does as was decided; a decision for somebody who is not in the race is none. */
    void applyDecisions(Known known) {
        for (int column : matching.openColumns()) {
            Optional<ReviewDecision> decision = known.decision(race.raceId(), matching.label(column));
            if (decision.isEmpty()) {
                continue;
            }
            Optional<Athlete> athlete = decision.get().athlete();
            if (athlete.isEmpty()) {
                matching.leaveOut(column);
                issues.add(new DecidedByPerson(where(), matching.label(column), "was left out"));
                continue;
            }
            Optional<Result> result = matching.openResults().stream()
                    .filter(open -> open.athlete().equals(athlete.get()))
                    .findFirst();
            result.ifPresent(meant -> {
                matching.decide(column, meant);
                issues.add(new DecidedByPerson(where(), matching.label(column), "is " + meant.printedName()));
            });
        }
    }

    /** The columns that are left, as questions to a person; those that nobody can be meant by are only told. */
    List<ReviewItem> questions(Known known) {
        List<ReviewItem> questions = new ArrayList<>();
        for (int column : matching.openColumns()) {
            String printed = matching.label(column);
            List<Result> candidates = matching.candidates(column);
            if (candidates.isEmpty()) {
                issues.add(new NotInTheRace(where(), printed, seen(column)));
                continue;
            }
            String why = why(column, candidates.get(0));
            issues.add(new RunnerInDoubt(where(), printed, why));
            questions.add(new ReviewItem(
                    race.raceId(),
                    printed,
                    asPrinted(column, known),
                    "The column " + printed + " of " + where() + ": " + why + ".",
                    candidates.stream()
                            .map(result -> new ReviewItem.Candidate(result.athlete(), why(column, result)))
                            .toList(),
                    new Source("", where(), 0)));
        }
        return questions;
    }

    private Athlete asPrinted(int column, Known known) {
        Race sheet = race.sheet().race();
        return known.tables()
                .identities()
                .athlete(field.columns().get(column).printedName(), Nation.UNKNOWN, sheet.sex());
    }

    private String why(int column, Result result) {
        String name = switch (matching.agreement(column, result)) {
            case SAME -> "the surname of " + result.printedName();
            case NEAR -> "nearly the surname of " + result.printedName();
            case NONE -> "another name than " + result.printedName();
        };
        OptionalDouble late = matching.late(column, result);
        if (late.isEmpty()) {
            return name + ", and no times to compare (" + seen(column) + ")";
        }
        return String.format(Locale.ROOT, "%s, and a finish %.2f s apart", name, Math.abs(late.getAsDouble()));
    }

    private String seen(int column) {
        OptionalDouble finish = race.onTrack().finishes().get(column);
        return finish.isPresent()
                ? String.format(Locale.ROOT, "finish after %.2f s", finish.getAsDouble())
                : String.format(
                        Locale.ROOT,
                        "last seen at %.0f m",
                        race.onTrack().ways().get(column).farthestMetres());
    }

    private String where() {
        return field.table().document();
    }
}
