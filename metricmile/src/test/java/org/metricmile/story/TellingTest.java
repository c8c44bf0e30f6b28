package org.metricmile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.TracedRace;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.StarterSheets;

class TellingTest {

    /** Korir and Rotich took 51.06 and 51.03 s, of splits to a tenth. */
    @Test
    void lastLapsThatSplitsDoNotTellApartAreTooCloseToTell() {
        assertThat(texts(StarterSheets.race("OG2020-M-800-F")))
                .contains(
                        "Of 9 timed over the last 400 m the fastest, too close to tell, were Ferguson Cheruiyot Rotich in 51.0 and Emmanuel Kipkurui Korir in 51.1.");
        assertThat(texts(StarterSheets.race("WC2017-M-800-F")))
                .contains(
                        "The fastest of 8 timed over the last 400 m was Adam Kszczot in 53.17; the winner took 53.28.");
    }

    private static List<String> texts(RaceSheet sheet) {
        return Telling.of(RaceFindings.of(TracedRace.of(sheet), List.of())).run().stream()
                .map(Sentence::text)
                .toList();
    }

    @Test
    void parisIsToldFromItsFacts() {
        Telling telling = Telling.of(Races.paris2024Final(), List.of());

        assertThat(telling.sentences())
                .extracting(Sentence::text)
                .containsExactly(
                        "Cole Hocker (USA) won the men's 1500 m final of the Olympic Games 2024 in Paris on 6 August "
                                + "2024 in 3:27.65, ahead of Josh Kerr (GBR) 3:27.79 (+0.14 s) and Yared Nuguse (USA) 3:27.80 "
                                + "(+0.15 s).",
                        "Jakob Ingebrigtsen led at 400 m (54.82), 800 m (1:51.38) and 1200 m (2:47.27).",
                        "With a lap to go (1100 m): 1 Jakob Ingebrigtsen, 2 Timothy Cheruiyot, 3 Josh Kerr, 4 Yared "
                                + "Nuguse, 5 Cole Hocker, 6 Hobbs Kessler; the order of the other 6 is not known.",
                        "The winner Cole Hocker was 7th at 400 m, 7th at 800 m, 5th at 1100 m, 4th at 1200 m and 3rd at "
                                + "1300 m.",
                        "At known marks the lead changed hands once: from Jakob Ingebrigtsen to Cole Hocker between 1300"
                                + " m and the finish.",
                        "The result list flags an Olympic record and an area record for Cole Hocker; national records "
                                + "for Josh Kerr, Niels Laros and Pietro Arese; personal bests for Cole Hocker, Josh Kerr, Yared "
                                + "Nuguse, Hobbs Kessler, Niels Laros and Pietro Arese; a season's best for Narve Gilje Nordas.",
                        "Suspected errors, not used: 2:34.3 for Jakob Ingebrigtsen at 1100 m (hand-timed): it makes the "
                                + "pace 14.01, 14.90, 12.97, 13.66 s per 100 m; an even pace would give 2:33.3, so it looks about "
                                + "1.0 s late.",
                        "Not on record: split times of 11 of the 12 runners.");
    }

    @Test
    void everySentenceHasEvidence() {
        assertThat(Telling.of(Races.paris2024Final(), List.of()).sentences())
                .allSatisfy(sentence -> assertThat(sentence.evidence()).isNotEmpty());
    }

    @Test
    void evidenceNamesWhatTheSourceSays() {
        Sentence way = Telling.of(Races.paris2024Final(), List.of()).sentences().stream()
                .filter(sentence -> sentence.text().startsWith("The winner"))
                .findFirst()
                .orElseThrow();

        assertThat(way.evidence()).extracting(Evidence::fact).contains("Cole Hocker, 1100 m, position 5");
        assertThat(way.evidence().get(0).source().citation()).startsWith("https://www.hdsports.org/");
    }

    @Test
    void aTieForTheWinIsShared() {
        assertThat(Telling.of(
                                RaceSheetBuilder.of1500("TIE")
                                        .finished(1, "Ada", "3:40.00")
                                        .finished(1, "Ben", "3:40.00")
                                        .finished(3, "Cyd", "3:41.00")
                                        .build(),
                                List.of())
                        .result())
                .hasValueSatisfying(sentence -> assertThat(sentence.text())
                        .isEqualTo(
                                "Ada and Ben shared the win in the men's 1500 m final at Invented meeting in 3:40.00,"
                                        + " ahead of Cyd 3:41.00 (+1.00 s)."));
    }

    @Test
    void runnersLevelInTheLeadAreBothNamed() {
        Telling telling = Telling.of(
                RaceSheetBuilder.of1500("LEVEL")
                        .finished(1, "Ada", "3:40.1")
                        .finished(2, "Ben", "3:40.9h")
                        .splits("Ada", "400", "58.0", "800", "1:57.0")
                        .splits("Ben", "400", "58.0", "800", "1:57.4")
                        .build(),
                List.of());

        assertThat(telling.sentences())
                .extracting(Sentence::text)
                .contains("Ada and Ben, level, led at 400 m (58.0), then Ada at 800 m (1:57.0).")
                .first()
                .isEqualTo(
                        "Ada won the men's 1500 m final at Invented meeting in 3:40.1, ahead of Ben 3:40.9h (+0.8 s).");
    }

    @Test
    void whoLedAllTheWayIsToldOnceAndTheLastOfItsKindIsTheSlowest() {
        List<RaceSheet> others = List.of(ledByAda("A", "3:38.00"), ledByAda("B", "3:39.00"));
        assertThat(Telling.of(ledByAda("OWN", "3:40.10"), others).sentences())
                .extracting(Sentence::text)
                .anyMatch(text -> text.startsWith("Ada led at 400 m (58.0)"))
                .noneMatch(text -> text.startsWith("The winner Ada was"))
                .anyMatch(text -> text.contains("it is the slowest of the 3 invitational"));
    }

    private static RaceSheet ledByAda(String id, String mark) {
        return RaceSheetBuilder.of1500(id)
                .finished(1, "Ada", mark)
                .finished(2, "Ben", "3:50.90")
                .splits("Ada", "400", "58.0", "800", "1:57.0")
                .splits("Ben", "400", "58.4", "800", "1:57.9")
                .build();
    }

    @Test
    void aLeadersTimeLaterThanTheWinnersIsNoTime() {
        Telling telling = Telling.of(
                RaceSheetBuilder.of1500("LATE")
                        .finished(1, "Ada", "3:40.10")
                        .unnamedLeader("1200", "4:00.0")
                        .build(),
                List.of());

        assertThat(telling.sentences()).extracting(Sentence::text).noneMatch(text -> text.contains("4:00.0"));
    }

    @Test
    void nothingIsToldOfARaceWithoutResults() {
        assertThat(Telling.of(RaceSheetBuilder.of1500("EMPTY").build(), List.of())
                        .result())
                .isEmpty();
    }
}
