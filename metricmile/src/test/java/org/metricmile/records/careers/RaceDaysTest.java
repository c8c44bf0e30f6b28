package org.metricmile.records.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.CompetitionCategory;

/** A race and careers that are a day apart: one day for all its runners, in careers and at the record desk. */
class RaceDaysTest {

    private static final String KERR = "1 Kerr GBR 3:27.79";
    private static final String HOARE = "2 Hoare AUS 3:29.00";

    /** A final of 8 August. */
    private static CareerScene ranFinal() {
        return CareerScene.men()
                .editions(CompetitionCategory.OG, 2024)
                .follow("Kerr", "GBR", "")
                .follow("Hoare", "AUS", "")
                .ranFinal("OG2024", KERR, HOARE);
    }

    private static CareerScene career(
            CareerScene scene, String name, String nation, String day, String round, String mark) {
        return scene.career(name, nation, day, "", "OG", "Town of OG2024", round, "", mark, "");
    }

    private static List<String> careerDays(CareerScene scene) {
        FormBook book = scene.book();
        return Stream.of(scene.athlete("Kerr", "GBR"), scene.athlete("Hoare", "AUS"))
                .flatMap(athlete -> book.careers().of(athlete).stream())
                .map(result -> result.athlete().name() + " " + result.occasion().when())
                .toList();
    }

    private static List<String> deskDays(CareerScene scene) {
        return scene.book().records().marks().stream()
                .map(mark -> mark.athlete().name() + " " + mark.when())
                .toList();
    }

    @Test
    void twoRunnersWithAnotherDayMoveTheRace() {
        CareerScene scene = career(ranFinal(), "Kerr", "GBR", "2024-08-07", "F", "3:27.79");
        career(scene, "Hoare", "AUS", "2024-08-07", "F", "3:29.00");
        assertThat(careerDays(scene)).containsExactly("Kerr 2024-08-07", "Hoare 2024-08-07");
        assertThat(deskDays(scene)).containsExactlyInAnyOrder("Kerr 2024-08-07", "Hoare 2024-08-07");
    }

    @Test
    void oneRunnerWithAnotherDayFollowsTheRace() {
        for (String day : List.of("2024-08-07", "2024-08-09")) {
            CareerScene scene = career(ranFinal(), "Kerr", "GBR", day, "F", "3:27.79");
            assertThat(careerDays(scene)).containsExactly("Kerr 2024-08-08", "Hoare 2024-08-08");
            assertThat(deskDays(scene)).containsExactlyInAnyOrder("Kerr 2024-08-08", "Hoare 2024-08-08");
        }
    }

    @Test
    void aHeatWithTheTimeOfTheFinalIsARunOfItsOwn() {
        CareerScene scene = career(ranFinal(), "Kerr", "GBR", "2024-08-07", "Heat 1", "3:27.79");
        assertThat(careerDays(scene)).hasSize(3).contains("Kerr 2024-08-07", "Kerr 2024-08-08");
    }

    @Test
    void whoListsBothDaysListsTwoRuns() {
        CareerScene scene = career(ranFinal(), "Kerr", "GBR", "2024-08-07", "", "3:27.79");
        career(scene, "Kerr", "GBR", "2024-08-08", "F", "3:27.79");
        assertThat(careerDays(scene)).hasSize(3).contains("Kerr 2024-08-07", "Kerr 2024-08-08");
    }

    @Test
    void twoDaysFartherApartAreTwoRuns() {
        CareerScene scene = career(ranFinal(), "Kerr", "GBR", "2024-08-06", "F", "3:27.79");
        assertThat(careerDays(scene)).hasSize(3).contains("Kerr 2024-08-06", "Kerr 2024-08-08");
    }
}
