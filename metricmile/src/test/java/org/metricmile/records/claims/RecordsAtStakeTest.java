package org.metricmile.records.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.OG;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.CareerScene;
import org.metricmile.records.claims.RecordAtStake.How;

class RecordsAtStakeTest {

    private static CareerScene scene() {
        return CareerScene.men()
                .editions(OG, 2020, 2024)
                .record("OR", "", "Ngeny", "KEN", "3:32.07", "2000-09-29", "2021-08-07")
                .record("OR", "", "Ingebrigtsen", "NOR", "3:28.32", "2021-08-07", "")
                .record("NR", "GBR", "Cram", "GBR", "3:29.67", "1985-07-16", "2013-07-19")
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "");
    }

    private static List<RecordAtStake> records(CareerScene scene) {
        return RecordsAtStake.of(new RaceAtTheDesk(scene.book(), scene.race("OG2024")));
    }

    @Test
    void whatFellIsToldWithWhoseItWas() {
        List<RecordAtStake> records = records(
                scene().ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79", "3 Giles GBR 3:28.50"));
        assertThat(records)
                .extracting(record -> record.how() + " " + record.name() + ": "
                        + record.mark().athlete().name() + " "
                        + record.before().athlete().name() + " " + record.marginHundredths())
                .containsExactly(
                        "BROKEN Olympic record: Hocker Ingebrigtsen 67",
                        "BROKEN national record (Great Britain): Kerr Farah 102");
        assertThat(records.get(1).lineage().marks())
                .extracting(mark -> mark.performance().athlete().name())
                .containsExactly("Cram", "Farah", "Kerr");
        assertThat(records.get(1).stood()).isEqualTo("11 years");
    }

    @Test
    void anEqualledRecordHasTwoHolders() {
        List<RecordAtStake> records = records(scene().ranFinal("OG2024", "1 Kerr GBR 3:28.81"));
        assertThat(records).extracting(RecordAtStake::how).containsExactly(How.EQUALLED, How.NEAR);
        assertThat(records.get(0).lineage().holders())
                .extracting(mark -> mark.performance().athlete().name())
                .containsExactly("Farah", "Kerr");
    }

    @Test
    void nearIsWithinHalfAPerCent() {
        // 0.5 % of 3:28.81 is 1.044 s
        assertThat(records(scene().ranFinal("OG2024", "1 Kerr GBR 3:29.85")))
                .extracting(record -> record.how() + " " + record.name() + " " + record.marginHundredths())
                .containsExactly("NEAR national record (Great Britain) -104");
        assertThat(records(scene().ranFinal("OG2024", "1 Kerr GBR 3:29.86"))).isEmpty();
    }

    @Test
    void aRecordOfThoseUnder20IsToldAfterTheOthers() {
        assertThat(records(scene().record("AU20R", "Europe U20", "Laros", "NED", "3:31.25", "2023-08-23", "")
                        .follow("Kerr", "GBR", "2005-10-08")
                        .ranFinal("OG2024", "1 Kerr GBR 3:27.79")))
                .extracting(record -> record.how() + " " + record.name() + " of "
                        + record.before().athlete().name())
                .containsExactly(
                        "BROKEN Olympic record of Ingebrigtsen",
                        "BROKEN national record (Great Britain) of Farah",
                        "BROKEN area U20 record (Europe) of Laros");
        assertThat(records(scene().record("AU20R", "Europe U20", "Laros", "NED", "3:31.25", "2023-08-23", "")
                        .follow("Kerr", "GBR", "2004-12-31")
                        .ranFinal("OG2024", "1 Kerr GBR 3:27.79")))
                .as("20 on 31 December")
                .noneMatch(record -> record.name().contains("U20"));
    }

    @Test
    void whatCameLaterIsNotSeen() {
        CareerScene scene = scene().ranFinal("OG2024", "1 Kerr GBR 3:27.79")
                .record("NR", "GBR", "Kerr", "GBR", "3:25.00", "2025-07-05", "");
        assertThat(records(scene))
                .allSatisfy(record -> assertThat(record.lineage().marks())
                        .noneMatch(mark -> mark.performance().date().getYear() > 2024));
    }

    @Test
    void aDayShortOfThreeYearsIsAlmostThree() {
        assertThat(List.of(
                        Tell.stood(LocalDate.of(2021, 8, 7), LocalDate.of(2024, 8, 6)),
                        Tell.stood(LocalDate.of(2021, 8, 7), LocalDate.of(2024, 7, 6)),
                        Tell.stood(LocalDate.of(2021, 8, 7), LocalDate.of(2023, 8, 6)),
                        Tell.stood(LocalDate.of(2021, 8, 7), LocalDate.of(2021, 8, 8))))
                .containsExactly("almost 3 years", "2 years", "729 days", "a day");
    }

    @Test
    void noRecordIsToldOfWhichNoProgressionIsCollected() {
        assertThat(records(CareerScene.men().editions(OG, 2024).ranFinal("OG2024", "1 Kerr GBR 3:27.79 NR")))
                .isEmpty();
    }
}
