package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource({
        "400,        400000, 400",
        "402.336,    402336, 402.336",
        "1609.344,  1609344, 1609.344",
        "800.0,      800000, 800",
        "0,               0, 0",
        "100000, 100000000, 100000",
        "' 1500 ',  1500000, 1500",
        "400.5000,   400500, 400.5",
    })
    void readsMetres(String text, long millimetres, String metres) {
        Distance distance = Distance.parse(text).orElseThrow();

        assertThat(distance.millimetres()).isEqualTo(millimetres);
        assertThat(distance.metres()).isEqualTo(metres);
    }

    @ParameterizedTest
    @CsvSource({"400, 400 m", "402.336, 402 m", "1207.008, 1207 m", "100.5, 101 m", "99.5, 99.5 m", "0.15, 0.15 m"})
    void aSentenceHasWholeMetresFromAHundredOn(String text, String words) {
        assertThat(Distance.parse(text).orElseThrow()).hasToString(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-400", "400 m", "400,5", "400.0001", "100000.001", "1e3", "finish", ".5", "4."})
    void anythingElseIsNoDistance(String text) {
        assertThat(Distance.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.NEGATIVE_INFINITY, 1e300})
    void isNotMadeOfNonsense(double metres) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distance.ofMetres(metres))
                .withMessage("not a length in metres: " + metres);
    }

    @Test
    void doesNotOverflowSilently() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Distance.ofMetres(Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Distance(Long.MAX_VALUE).plus(new Distance(1)));
    }

    @Property
    void isPrintedAsItWasRead(@ForAll @LongRange(max = 100_000_000) long millimetres) {
        Distance distance = new Distance(millimetres);

        assertThat(Distance.parse(distance.metres())).contains(distance);
        assertThat(Distance.ofMetres(distance.inMetres())).isEqualTo(distance);
    }

    @Property
    void addsAndComparesExactly(
            @ForAll @LongRange(max = 10_000_000) long one, @ForAll @LongRange(max = 10_000_000) long other) {
        Distance first = new Distance(one);
        Distance second = new Distance(other);

        assertThat(first.plus(second).minus(second)).isEqualTo(first);
        assertThat(first.isShorterThan(second)).isEqualTo(one < other);
        assertThat(first.isLongerThan(second)).isEqualTo(one > other);
        assertThat(Integer.signum(first.compareTo(second))).isEqualTo(Long.compare(one, other));
    }
}
