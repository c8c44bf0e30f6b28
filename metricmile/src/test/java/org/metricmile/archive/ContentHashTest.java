package org.metricmile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.archive.ImportedScenes.afterAppeal;
import static org.metricmile.archive.ImportedScenes.fullRace;
import static org.metricmile.archive.ImportedScenes.rankings;

import org.junit.jupiter.api.Test;
import org.metricmile.race.RaceSheet;

class ContentHashTest {

    private static final RaceSheet RACE = fullRace("M2025-W-1500-F", "book.csv");

    /** Archives store these: where one changes, every race in them would get a new version. */
    @Test
    void theHashesThatArchivesStoreStayAsTheyAre() {
        assertThat(ContentHash.of(RACE)).isEqualTo("4d2298e5867fe66e57618780660dca8c165479350282749db79c7d9420ddff4a");
        assertThat(ContentHash.of(rankings("rankings.csv", "not ranked")))
                .isEqualTo("fb47fa0c2af8153be6f0da59754f9f40aa181f06fbc8b5227d8c7b3cd88960b8");
    }

    @Test
    void anotherOutcomeIsOtherContentAndAnotherDocumentIsNot() {
        assertThat(ContentHash.of(afterAppeal(RACE))).isNotEqualTo(ContentHash.of(RACE));
        assertThat(ContentHash.of(fullRace("M2025-W-1500-F", "sheet.csv"))).isEqualTo(ContentHash.of(RACE));
    }
}
