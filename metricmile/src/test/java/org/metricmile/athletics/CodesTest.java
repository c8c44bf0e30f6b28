package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small vocabulary: what is printed is read again, and nothing else is. */
class CodesTest {

    @ParameterizedTest
    @EnumSource
    void sex(Sex sex) {
        assertThat(Sex.parse(sex.code())).contains(sex);
        assertThat(Sex.parse(sex.word())).contains(sex);
        assertThat(Sex.parse(sex.name())).contains(sex);
        assertThat(Sex.parse("X")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void competitionCategory(CompetitionCategory category) {
        assertThat(CompetitionCategory.parse(category.name().toLowerCase(Locale.ROOT)))
                .contains(category);
        assertThat(CompetitionCategory.parse("XX")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void area(Area area) {
        assertThat(Area.parse(area.label())).contains(area);
        assertThat(Area.parse("Atlantis")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void trackKind(TrackKind kind) {
        assertThat(TrackKind.parse(kind.code())).contains(kind);
        assertThat(TrackKind.parse("indoor")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbr", "GB", "GBRX", "G R"})
    void nationHasThreeCapitals(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nation(code))
                .withMessage("\"" + code + "\" is not a nation code of three capital letters");
    }

    @Test
    void unknownNationIsNoNation() {
        assertThat(Nation.UNKNOWN.isKnown()).isFalse();
        assertThat(new Nation("KEN").isKnown()).isTrue();
    }

    @Test
    void nationsKnowTheirArea() {
        Nation england = new Nation("ENG");
        Nation britain = new Nation("GBR");
        Nations nations =
                new Nations(List.of(new Nations.Entry(england, "England", Optional.of(Area.EUROPE), britain)));

        assertThat(nations.find(england)).map(Nations.Entry::countsFor).contains(britain);
        assertThat(nations.find(britain)).isEmpty();
    }

    @Test
    void dateIntervalHoldsItsEnds() {
        LocalDate first = LocalDate.of(2024, 8, 1);
        LocalDate last = LocalDate.of(2024, 8, 11);
        DateInterval interval = new DateInterval(first, last);

        assertThat(interval).hasToString("2024-08-01/2024-08-11");
        assertThat(interval.contains(first)).isTrue();
        assertThat(interval.contains(last)).isTrue();
        assertThat(interval.contains(last.plusDays(1))).isFalse();
        assertThat(interval.contains(first.minusDays(1))).isFalse();
        assertThat(interval.isOneDay()).isFalse();
        assertThat(DateInterval.on(first)).hasToString("2024-08-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateInterval(last, first))
                .withMessage("the interval ends on 2024-08-01, before it begins on 2024-08-11");
    }

    @Test
    void sourceNamesItsPlace() {
        assertThat(new Source("", "results.csv", 17).place()).isEqualTo("results.csv:17");
        assertThat(new Source("a book", "book", 0).place()).isEqualTo("book");
    }
}
