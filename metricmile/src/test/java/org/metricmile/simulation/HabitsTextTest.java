package org.metricmile.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Sex;

class HabitsTextTest {

    private static final HabitsText MEN = new HabitsText(
            List.of("made for a test"),
            Map.of(Population.MEN_1500, Fields.CHAMPIONSHIP_MEN),
            Map.of("kick.metres", "by hand"));

    @Test
    void whatIsWrittenIsReadAgain() {
        HabitsText read = HabitsText.parse(MEN.text());

        assertThat(read.of(Population.MEN_1500)).isEqualTo(Fields.CHAMPIONSHIP_MEN);
        assertThat(read.remarks()).containsExactly("made for a test");
        assertThat(read.how()).containsEntry("kick.metres", "by hand");
        assertThat(read.text()).isEqualTo(MEN.text());
    }

    @Test
    void numbersAreFoundByTheirNames() {
        Map<String, Double> numbers = HabitsNumbers.of(Fields.CHAMPIONSHIP_MEN);
        numbers.put("kick.metres", 300.0);

        assertThat(numbers).containsEntry("contact.headwayMetres", 1.15);
        assertThat(HabitsNumbers.from(numbers).kick().metres()).isEqualTo(300);
        assertThat(HabitsNumbers.from(numbers).pace()).isEqualTo(Fields.CHAMPIONSHIP_MEN.pace());
    }

    @Test
    void whatShipsTellsOfEveryPopulation() throws IOException {
        HabitsText shipped = HabitsText.parse(Files.readString(Path.of("src/main/resources/simulation/habits.csv")));

        for (Population population : Population.values()) {
            Habits.Pace pace = shipped.of(population).pace();
            assertThat(pace.fastShare() + pace.mediumShare()).isLessThanOrEqualTo(1);
            assertThat(pace.slowLevel()).isLessThan(pace.fastLevel());
        }
        assertThat(shipped.how().values()).allMatch(how -> how.startsWith("fitted for ") || how.equals("by hand"));
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        String text = MEN.text();
        assertThatThrownBy(() -> HabitsText.parse("metres,men 1500 m\n"))
                .isInstanceOf(HabitsFormatException.class)
                .hasMessage("line 1: the heading is \"number\", populations and \"how\", not \"metres,men 1500 m\"");
        assertThatThrownBy(() -> HabitsText.parse("number,boys 1500 m,how\n"))
                .hasMessage("line 1: \"boys 1500 m\" is no population; there are men 1500 m, women 1500 m, men 800 m,"
                        + " women 800 m");
        assertThatThrownBy(() -> HabitsText.parse("number,men 800 m,men 800 m,how\n"))
                .hasMessage("line 1: \"men 800 m\" stands there twice");
        assertThatThrownBy(() -> HabitsText.parse(text.replace("kick.metres,270", "kick.metres,far")))
                .hasMessageMatching("line \\d+: \"far\" is not a number, for kick.metres of men 1500 m");
        assertThatThrownBy(() -> HabitsText.parse(text.replace("kick.metres,270", "kick.metres,NaN")))
                .hasMessage("men 1500 m: kick.metres is NaN, which is no number");
        assertThatThrownBy(() -> HabitsText.parse(text.replaceFirst("kick.metres.*\n", "")))
                .hasMessage("men 1500 m: kick.metres is missing");
        assertThatThrownBy(() -> HabitsText.parse(text + "kick.colour,1,by hand\n"))
                .hasMessage("men 1500 m: kick.colour is no number of habits");
        assertThatThrownBy(() -> HabitsText.parse(text + "kick.metres,1,by hand\n"))
                .hasMessageMatching("line \\d+: kick.metres was told before");
        assertThatThrownBy(() -> HabitsText.parse(text + "kick.metres,1\n"))
                .hasMessageMatching("line \\d+: 2 cells, but the heading has 3");
        assertThatThrownBy(() -> MEN.of(Population.WOMEN_800)).hasMessage("nothing is told of women 800 m");
    }

    @Test
    void aRaceIsRunByTheHabitsOfItsSexAndTheNearerDistance() {
        assertThat(Population.of(Sex.MEN, Distance.ofMetres(1500))).isEqualTo(Population.MEN_1500);
        assertThat(Population.of(Sex.WOMEN, Distance.ofMetres(800))).isEqualTo(Population.WOMEN_800);
        assertThat(Population.of(Sex.MEN, Distance.ofMetres(1000))).isEqualTo(Population.MEN_800);
        assertThat(Population.of(Sex.WOMEN, Distance.ofMetres(3000))).isEqualTo(Population.WOMEN_1500);
    }

    @Test
    void numbersAreWrittenToFiveDigits() {
        assertThat(HabitsNumbers.of(HabitsText.parse(MEN.text().replace("kick.metres,270", "kick.metres,270.123456"))
                                .of(Population.MEN_1500))
                        .get("kick.metres"))
                .isCloseTo(270.123456, within(1e-9));
        assertThat(HabitsText.parse(MEN.text().replace("kick.metres,270", "kick.metres,270.123456"))
                        .text())
                .contains("kick.metres,270.12,");
    }
}
