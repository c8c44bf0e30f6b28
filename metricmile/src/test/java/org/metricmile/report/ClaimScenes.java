package org.metricmile.report;

import java.util.List;
import java.util.Map;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.ClaimKind;
import org.metricmile.records.claims.Exhibit;
import org.metricmile.records.claims.Standing;

/** Claims of invented races: of the winner that of a lineage, and one that is disputed. */
final class ClaimScenes {

    private ClaimScenes() {}

    static List<Claim> of(RaceSheet sheet) {
        return sheet.results().stream()
                .filter(result -> result.place().orElse(0) == 1 && result.mark().isPresent())
                .findFirst()
                .map(winner -> List.of(lineage(winner), disputed(winner)))
                .orElse(List.of());
    }

    private static Claim lineage(Result winner) {
        return claim(
                ClaimKind.RECORD_LINEAGE,
                winner,
                winner.athlete().name() + " had the record three times.",
                Standing.IN_THIS_ARCHIVE,
                List.of(),
                50);
    }

    private static Claim disputed(Result winner) {
        return claim(
                ClaimKind.PERSONAL_BEST,
                winner,
                winner.athlete().name() + " ran a best.",
                Standing.DISPUTED,
                List.of("one list says 3:49.9, another 3:48.9"),
                10);
    }

    private static Claim claim(
            ClaimKind kind,
            Result winner,
            String wording,
            Standing standing,
            List<String> contradictions,
            int newsworthiness) {
        return new Claim(
                kind,
                List.of(winner.athlete()),
                wording,
                Map.of(),
                Map.of("record", "record of " + winner.athlete().name()),
                List.of(),
                "as a case table says it",
                List.of(new Exhibit("id", wording, winner.source(), Exhibit.Kind.RESULT)),
                standing,
                List.of("another mark"),
                contradictions,
                newsworthiness);
    }
}
