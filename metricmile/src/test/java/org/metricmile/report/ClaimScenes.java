package org.metricmile.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.Meeting;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordMark;
import org.metricmile.records.Ruling;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.ClaimKind;
import org.metricmile.records.claims.Exhibit;
import org.metricmile.records.claims.Standing;

/** Claims of invented races: of the winner the lineage of a record, and of the field one that is disputed. */
final class ClaimScenes {

    private ClaimScenes() {}

    static List<Claim> of(RaceSheet sheet) {
        return sheet.results().stream()
                .filter(result -> result.place().orElse(0) == 1 && result.mark().isPresent())
                .findFirst()
                .map(winner -> List.of(lineage(sheet, winner), disputed(winner)))
                .orElse(List.of());
    }

    private static Claim lineage(RaceSheet sheet, Result winner) {
        RecordMark before = step(sheet, winner, "3:50.00", 2020, OptionalLong.empty());
        RecordMark equal = step(sheet, winner, "3:50.00", 2021, OptionalLong.of(0));
        RecordMark after = step(sheet, winner, "3:49.75", 2022, OptionalLong.of(25));
        return claim(
                ClaimKind.RECORD_LINEAGE,
                winner,
                winner.athlete().name() + " had the record three times.",
                List.of(before, equal, after),
                Standing.IN_THIS_ARCHIVE,
                List.of(),
                50);
    }

    private static Claim disputed(Result winner) {
        return claim(
                ClaimKind.PERSONAL_BEST,
                winner,
                winner.athlete().name() + " ran a best.",
                List.of(),
                Standing.DISPUTED,
                List.of("one list says 3:49.9, another 3:48.9"),
                10);
    }

    private static Claim claim(
            ClaimKind kind,
            Result winner,
            String wording,
            List<RecordMark> lineage,
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
                lineage,
                "",
                List.of(new Exhibit("id", wording, winner.source(), Exhibit.Kind.RESULT)),
                standing,
                List.of("another mark"),
                contradictions,
                newsworthiness);
    }

    private static RecordMark step(RaceSheet sheet, Result winner, String mark, int year, OptionalLong margin) {
        Performance made = new Performance(
                "mark/" + year,
                winner.athlete(),
                winner.nation(),
                Optional.empty(),
                sheet.distance(),
                Mark.parse(mark),
                LocalDate.of(year, 7, 1),
                OptionalInt.of(1),
                new Meeting(
                        "",
                        "",
                        sheet.race().competition().category(),
                        winner.athlete().name()),
                Set.of(),
                winner.source());
        return new RecordMark(made, margin, Ruling.State.UNRULED, Optional.empty());
    }
}
