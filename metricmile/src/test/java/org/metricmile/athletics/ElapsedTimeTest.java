package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElapsedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "54.82,    54820, HUNDREDTH,  54.82",
        "139.4,   139400, TENTH,      2:19.4",
        "1:51.38, 111380, HUNDREDTH,  1:51.38",
        "12.345,   12345, THOUSANDTH, 12.345",
        "65,       65000, SECOND,     1:05",
        "0,            0, SECOND,     0",
    })
    void keepsTheDigitsThatWereWritten(String text, long thousandths, Precision precision, String printed) {
        ElapsedTime time = ElapsedTime.parse(text);

        assertThat(time).isEqualTo(new ElapsedTime(thousandths, precision));
        assertThat(time).hasToString(printed);
    }

    @Test
    void namesWhatItSaw() {
        assertThatThrownBy(() -> ElapsedTime.parse("54,82"))
                .hasMessage("\"54,82\" is not a time: it has a comma as decimal sign; maybe 54.82 is meant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ElapsedTime(-1, Precision.HUNDREDTH))
                .withMessage("time since the gun is negative: -1 ms");
    }

    @Test
    void getsBackTheZerosThatASourceDropped() {
        assertThat(ElapsedTime.parse("167.3").readTo(Precision.HUNDREDTH)).hasToString("2:47.30");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY, 1e9})
    void isNotMadeOfNonsense(double seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElapsedTime.ofSeconds(seconds, Precision.TENTH))
                .withMessage("not a time since the gun: " + seconds + " s");
    }

    @Property
    void computedTimesAreTheNearestOfTheirPrecision(
            @ForAll @DoubleRange(max = 4000) double seconds, @ForAll Precision precision) {
        ElapsedTime time = ElapsedTime.ofSeconds(seconds, precision);

        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.thousandths() % precision.thousandths()).isZero();
        assertThat(Math.abs(time.inSeconds() - seconds)).isLessThanOrEqualTo(precision.inSeconds() / 2 + 1e-9);
    }

    @Property
    void isPrintedAsItWasRead(@ForAll @LongRange(max = 35_999_999) long thousandths, @ForAll Precision precision) {
        long step = precision.thousandths();
        ElapsedTime time = new ElapsedTime(thousandths / step * step, precision);

        assertThat(ElapsedTime.parse(time.toString())).isEqualTo(time);
    }

    @Test
    void ordersByTimeThenFinerFirst() {
        ElapsedTime fine = ElapsedTime.parse("54.80");
        ElapsedTime coarse = ElapsedTime.parse("54.8");

        assertThat(fine).isLessThan(coarse).isLessThan(ElapsedTime.parse("54.81"));
        assertThat(coarse).isLessThan(ElapsedTime.parse("54.81")).isEqualByComparingTo(ElapsedTime.parse("54.8"));
    }
}
