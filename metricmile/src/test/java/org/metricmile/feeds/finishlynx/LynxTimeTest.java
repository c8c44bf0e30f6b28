package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Precision;

class LynxTimeTest {

    @Test
    void marksFinerThanHundredthsAreRoundedUp() {
        assertThat(LynxTime.mark("3:36.41")).isEqualTo(Mark.parse("3:36.41"));
        assertThat(LynxTime.mark("3:36.411")).isEqualTo(Mark.parse("3:36.42 (.411)"));
        assertThat(LynxTime.mark("3:36.4101")).isEqualTo(Mark.parse("3:36.42 (.411)"));
        assertThat(LynxTime.mark("3:36.4100")).isEqualTo(Mark.parse("3:36.41 (.410)"));
        assertThat(LynxTime.mark("3:59.9999").hundredths()).isEqualTo(24_000);
        assertThat(LynxTime.mark("3:59.9999").thousandths()).isEqualTo(OptionalInt.of(240_000));
    }

    @Test
    void timesOnTheWayAreRoundedToTheNearest() {
        assertThat(LynxTime.parse("1:43.0004").elapsed()).isEqualTo(new ElapsedTime(103_000, Precision.THOUSANDTH));
        assertThat(LynxTime.parse("1:43.0005").elapsed()).isEqualTo(new ElapsedTime(103_001, Precision.THOUSANDTH));
        assertThat(LynxTime.parse("1:43.1").elapsed()).isEqualTo(ElapsedTime.parse("1:43.1"));
    }

    @Test
    void aTimeMayDifferByOneStepOfTheCoarser() {
        assertThat(LynxTime.parse("0.49").plus(LynxTime.parse("3:36.41")).agreesWith(LynxTime.parse("3:36.91")))
                .isTrue();
        assertThat(LynxTime.parse("0.49").plus(LynxTime.parse("3:36.41")).agreesWith(LynxTime.parse("3:36.92")))
                .isFalse();
        assertThat(LynxTime.parse("3:36.411").agreesWith(LynxTime.parse("3:36.42")))
                .isTrue();
    }

    @Test
    void printsWhatItReads() {
        for (String text : new String[] {"0", "57.1", "57.12", "3:36.411", "3:36.4105", "1:02:03.4"}) {
            assertThat(LynxTime.parse(text)).hasToString(text);
        }
    }

    @Test
    void nothingElseIsATime() {
        assertThatThrownBy(() -> LynxTime.mark("0.0000"))
                .isInstanceOf(MarkFormatException.class)
                .hasMessage("\"0.0000\" is not a time: it is zero; maybe the time is missing");
        assertThatThrownBy(() -> LynxTime.parse("3:72.5511"))
                .isInstanceOf(MarkFormatException.class)
                .hasMessageContaining("it has 72 seconds");
    }
}
