package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Race;
import org.metricmile.feeds.FormatContract;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.StoredRaces;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;

/** At which meet a race was run. */
class MeetTest {

    private static final String RESULT =
            "12,1,1,Men 1500m Final,,,,,,1500\n1,411,1,Field,Adam,Kelso AC,3:40.12,,3:40.12\n";

    @TempDir
    private Path folder = Path.of("");

    private static Document document(String name, String text) {
        return Recorded.document(name, text);
    }

    private static Race race(Known known, Document... documents) throws IOException {
        Reading reading = new FinishLynxFormat().read(List.of(documents), known);
        assertThat(reading.races()).hasSize(1);
        return reading.races().get(0).race();
    }

    private static Known named(String text) {
        return new Known(FormatContract.TABLES, StoredRaces.NONE, List.of(), Optional.of(document("meet.txt", text)));
    }

    @Test
    void meetTxtTellsEverything() throws IOException {
        Race race = race(
                FormatContract.KNOWN,
                document("x.lif", RESULT),
                document(
                        "meet.txt",
                        "race: Town Games 2026\n\n# where\ncity: Town\ncountry: GBR\ncategory: DL\ndate: 2026-05-01\nsource: the desk\n"));

        assertThat(race.id()).isEqualTo("town-games-2026-M-1500-F");
        assertThat(race.competition().city()).isEqualTo("Town");
        assertThat(race.competition().nation().code()).isEqualTo("GBR");
        assertThat(race.date().map(DateInterval::toString)).contains("2026-05-01");
        assertThat(race.source().citation()).isEqualTo("the desk");
    }

    @Test
    void commentsOfTheFileGoBeforeTheMeetAndTheCommandStandsInForIt() throws IOException {
        assertThat(race(FormatContract.KNOWN, document("x.lif", "; race: Mile Night 2026\n; round: Heat 3\n" + RESULT))
                        .id())
                .isEqualTo("mile-night-2026-M-1500-H3");
        assertThat(race(named("race: Club Games\ndate: 2026-06-01\n"), document("x.lif", RESULT))
                        .id())
                .isEqualTo("club-games-2026-M-1500-F");
        assertThat(race(
                                named("race: Club Games\ndate: 2026-06-01\n"),
                                document("x.lif", "; race: Mile Night\n" + RESULT))
                        .id())
                .isEqualTo("mile-night-2026-M-1500-F");
    }

    @Test
    void aListedCompetitionHasItsOwnId() throws IOException {
        Race race = race(
                FormatContract.KNOWN,
                document("x.lif", RESULT),
                document("meet.txt", "race: World Championships 2025\ndate: 2025-09-17\n"));

        assertThat(race.competition().id()).isEqualTo("WC2025");
        assertThat(race.competition().nation().code()).isEqualTo("JPN");
    }

    @Test
    void aFileOfNoMeetIsRefused() {
        assertThatThrownBy(() -> race(FormatContract.KNOWN, document("012-1-01.lif", RESULT)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        "012-1-01.lif: Nothing tells at which meet event 12, round 1, heat 1 was run; it was left out."
                                + " Write meet.txt beside the file, with lines \"race: Town Games 2026\" and \"date: 2026-05-01\","
                                + " or give --meet and --date.");
    }

    @Test
    void oneFileIsReadWithTheMeetBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("x.LIF"), RESULT);
        Files.writeString(folder.resolve("Meet.txt"), "race: Town Games 2026\n");
        Reading reading = Formats.read(file, FormatContract.KNOWN);

        assertThat(reading.races().get(0).race().id()).isEqualTo("town-games-2026-M-1500-F");
        assertThat(reading.documents()).extracting(Document::name).containsExactly("x.LIF", "Meet.txt");
    }

    @Test
    void aMeetNamedWithTheCommandIsSaidToReplaceTheFile() throws IOException {
        Files.writeString(folder.resolve("x.lif"), RESULT);
        Files.writeString(folder.resolve("meet.txt"), "race: Town Games 2026\n");
        Reading reading = Formats.read(folder, named("race: Club Games 2026\n"));

        assertThat(reading.races().get(0).race().id()).isEqualTo("club-games-2026-M-1500-F");
        assertThat(reading.issues()).extracting(ImportIssue::kind).containsExactly("MeetFileNotRead");
        assertThat(reading.documents()).extracting(Document::name).containsExactly("x.lif", "meet.txt");
        assertThat(new String(reading.documents().get(1).bytes(), StandardCharsets.UTF_8))
                .isEqualTo("race: Club Games 2026\n");
    }

    @Test
    void theScheduleOrdersTheRaces() throws IOException {
        Reading reading = new Recorded()
                .read(
                        "lynx.evt",
                        "12,1,1,Men 1500m Final\n,1,1,Field,Adam\n14,1,1,Women 800m Final\n,2,1,Brook,Ann\n",
                        "lynx.sch",
                        "14,1,1\n12,1,1\n");

        assertThat(reading.races())
                .extracting(sheet -> sheet.race().id())
                .containsExactly("town-games-2026-W-800-F", "town-games-2026-M-1500-F");
    }
}
