package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.archive.ImportedScenes.afterAppeal;
import static org.metricmile.archive.ImportedScenes.fullRace;
import static org.metricmile.archive.ImportedScenes.rankings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.RaceSheet;

class ContentHashTest {

    private static final RaceSheet RACE = fullRace("M2025-W-1500-F", "book.csv");

    /** Archives store these: where one changes, every race in them would get a new version. */
    @Test
    void theHashesThatArchivesStoreStayAsTheyAre() {
        assertThat(ContentHash.of(RACE)).isEqualTo("69993cfbe79577b61643e9f3b2aa5b5d8da18f03a51d488b2aef916021e58085");
        assertThat(ContentHash.of(withoutTeams(RACE)))
                .isEqualTo("4d2298e5867fe66e57618780660dca8c165479350282749db79c7d9420ddff4a");
        assertThat(ContentHash.of(rankings("rankings.csv", "not ranked")))
                .isEqualTo("fb47fa0c2af8153be6f0da59754f9f40aa181f06fbc8b5227d8c7b3cd88960b8");
    }

    /** As races were before results told of clubs. */
    private static RaceSheet withoutTeams(RaceSheet sheet) {
        List<Result> results = sheet.results().stream()
                .map(result -> new Result(
                        result.athlete(),
                        result.printedName(),
                        result.nation(),
                        "",
                        result.outcome(),
                        result.printedMark(),
                        result.flags(),
                        result.source()))
                .toList();
        List<StartListEntry> startList = sheet.startList().stream()
                .map(entry -> new StartListEntry(
                        entry.athlete(), entry.nation(), "", entry.order(), entry.bib(), entry.source()))
                .toList();
        return new RaceSheet(sheet.race(), results, sheet.splits(), sheet.reported(), startList, sheet.issues());
    }

    @Test
    void theHashOfATrackingStaysAsItIs() {
        assertThat(ContentHash.of(ImportedScenes.tracking("M2025-W-1500-F", "track.csv", 250)))
                .isEqualTo("a3ce78af458773fe01b9b92231e1482ecd6863029d41326ccf5ae223551adf29");
    }

    @Test
    void anotherSampleIsOtherContentAndAnotherDocumentIsNot() {
        String hash = ContentHash.of(ImportedScenes.tracking("R", "track.csv", 250));
        assertThat(ContentHash.of(ImportedScenes.tracking("R", "track.csv", 251)))
                .isNotEqualTo(hash);
        assertThat(ContentHash.of(ImportedScenes.tracking("R", "copy.csv", 250)))
                .isEqualTo(hash);
    }

    @Test
    void anotherOutcomeIsOtherContentAndAnotherDocumentIsNot() {
        assertThat(ContentHash.of(afterAppeal(RACE))).isNotEqualTo(ContentHash.of(RACE));
        assertThat(ContentHash.of(fullRace("M2025-W-1500-F", "sheet.csv"))).isEqualTo(ContentHash.of(RACE));
    }
}
