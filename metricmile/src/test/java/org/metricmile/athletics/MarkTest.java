package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource({
        "3:27.79,     20779, AUTOMATIC, HUNDREDTH, 3:27.79",
        "57.10,        5710, AUTOMATIC, HUNDREDTH, 57.10",
        "3:36.4h,     21640, HAND,      TENTH,     3:36.4h",
        "3:36.4H,     21640, HAND,      TENTH,     3:36.4h",
        "1:02:03.4,  372340, AUTOMATIC, TENTH,     1:02:03.4",
        "1:04:31,    387100, AUTOMATIC, SECOND,    1:04:31",
        "3:38.5,      21850, AUTOMATIC, TENTH,     3:38.5",
        "13:30,       81000, AUTOMATIC, SECOND,    13:30",
        "26:49.02,   160902, AUTOMATIC, HUNDREDTH, 26:49.02",
        "60.00,        6000, AUTOMATIC, HUNDREDTH, 1:00.00",
        "207.79,      20779, AUTOMATIC, HUNDREDTH, 3:27.79",
        "0:57.10,      5710, AUTOMATIC, HUNDREDTH, 57.10",
        "' 3:27.79 ', 20779, AUTOMATIC, HUNDREDTH, 3:27.79",
        "0.01,            1, AUTOMATIC, HUNDREDTH, 0.01",
        "9:59:59.99, 3599999, AUTOMATIC, HUNDREDTH, 9:59:59.99",
    })
    void readsEveryFormThatResultsUse(String text, int hundredths, Timing timing, Precision precision, String printed) {
        Mark mark = Mark.parse(text);

        assertThat(mark).isEqualTo(new Mark(hundredths, timing, precision, OptionalInt.empty()));
        assertThat(mark).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "3:27.80 (.791), 20780, 207791, 3:27.80 (.791)",
        "3:27.80(791),   20780, 207791, 3:27.80 (.791)",
        "3:27.791,       20780, 207791, 3:27.80 (.791)",
        "3:27.790,       20779, 207790, 3:27.79 (.790)",
        "3:28.00 (.991), 20800, 207991, 3:28.00 (.991)",
        "3:28.00 (.000), 20800, 208000, 3:28.00 (.000)",
        "3:27.999,       20800, 207999, 3:28.00 (.999)",
        "57.001,          5701,  57001, 57.01 (.001)",
    })
    void roundsThePhotoFinishUpAndKeepsIt(String text, int hundredths, int thousandths, String printed) {
        Mark mark = Mark.parse(text);

        assertThat(mark.hundredths()).isEqualTo(hundredths);
        assertThat(mark.thousandths()).hasValue(thousandths);
        assertThat(mark.precision()).isEqualTo(Precision.HUNDREDTH);
        assertThat(mark).hasToString(printed);
        assertThat(Mark.parse(mark.toString())).isEqualTo(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3:72.79        | it has 72 seconds; maybe a digit is wrong",
                "3:60.00        | it has 60 seconds; maybe a digit is wrong",
                "3:72.7h        | it has 72 seconds; maybe a digit is wrong",
                "1:60:00.0      | it has 60 minutes; maybe a digit is wrong",
                "3:7.79         | its seconds have one digit; maybe a zero is missing",
                "3:27,79        | it has a comma as decimal sign; maybe 3:27.79 is meant",
                "57,1           | it has a comma as decimal sign; maybe 57.1 is meant",
                "3:36,4h        | it has a comma as decimal sign; maybe 3:36.4h is meant",
                "3.27,79        | it has a comma as decimal sign; maybe 3:27.79 is meant",
                "3.27.79        | it has two points; maybe 3:27.79 is meant",
                "3.28:21        | point and colon look swapped; maybe 3:28.21 is meant",
                "''             | it is empty",
                "'  '           | it is empty",
                "h              | expected minutes, seconds and decimals as in 3:27.79",
                "-3:27.79       | it is negative",
                "-              | expected minutes, seconds and decimals as in 3:27.79",
                "0:00.00        | it is zero; maybe the time is missing",
                "0              | it is zero; maybe the time is missing",
                "10:00:00.0     | it is ten hours or more",
                "999:00.00      | it is ten hours or more",
                "3:27.7912      | expected minutes, seconds and decimals as in 3:27.79",
                "three          | expected minutes, seconds and decimals as in 3:27.79",
                "3:27.79 PB     | expected minutes, seconds and decimals as in 3:27.79",
                "3:27.7x        | expected minutes, seconds and decimals as in 3:27.79",
                "۳:۲۷.۷۹        | expected minutes, seconds and decimals as in 3:27.79",
                "3:27.791h      | a hand time has no thousandths; maybe the h is wrong",
                "3:27.80 (.780) | the photo finish .780 does not round up to the mark",
                "3:28.00 (.990) | the photo finish .990 does not round up to the mark",
                "3:72.80 (.791) | it has 72 seconds; maybe a digit is wrong",
                "DNF            | it tells how the race ended, and no time belongs to it",
                "dns            | it tells how the race ended, and no time belongs to it",
            })
    void saysWhatIsWrong(String text, String reason) {
        assertThatThrownBy(() -> Mark.parse(text))
                .isInstanceOfSatisfying(
                        MarkFormatException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessage("\"%s\" is not a time: %s", text, reason);
    }

    @Test
    void quotesOnlyTheBeginningOfALongText() {
        assertThatThrownBy(() -> Mark.parse("3".repeat(1000)))
                .hasMessage("\"" + "3".repeat(40)
                        + "...\" is not a time: expected minutes, seconds and decimals as in 3:27.79");
    }

    @Test
    void isMoreThanNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mark.ofHundredths(0))
                .withMessage("a mark is longer than nothing: 0 hundredths");
    }

    @Test
    void refusesAPhotoFinishOfAnotherMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mark(20780, Timing.AUTOMATIC, Precision.HUNDREDTH, OptionalInt.of(207780)))
                .withMessage("207780 thousandths do not round up to 20780 hundredths");
    }

    @Test
    void isElapsedTimeOfItsPrecision() {
        assertThat(Mark.parse("3:36.4h").asElapsedTime()).isEqualTo(ElapsedTime.parse("3:36.4"));
        assertThat(Mark.parse("3:36.4h").inSeconds()).isEqualTo(216.4);
    }

    @Property
    void isPrintedAsItWasRead(
            @ForAll @IntRange(min = 1, max = 3_599_999) int hundredths,
            @ForAll Precision precision,
            @ForAll Timing timing) {
        int step = Math.max(1, precision.thousandths() / 10);
        int whole = Math.max(step, hundredths / step * step);
        Precision printed = precision == Precision.THOUSANDTH ? Precision.HUNDREDTH : precision;
        Mark mark = new Mark(whole, timing, printed, OptionalInt.empty());

        assertThat(Mark.parse(mark.toString())).isEqualTo(mark);
    }

    @Property
    void roundsThousandthsUp(@ForAll @IntRange(min = 1, max = 35_999_990) int thousandths) {
        Mark mark = Mark.parse(new ClockText(thousandths, Precision.THOUSANDTH).print());

        assertThat(mark.thousandths()).hasValue(thousandths);
        assertThat(mark.hundredths() * 10).isBetween(thousandths, thousandths + 9);
        assertThat(Mark.parse(mark.toString())).isEqualTo(mark);
    }

    @Property
    void isComparedExactly(@ForAll @IntRange(min = 1, max = 3_599_998) int hundredths) {
        Mark faster = Mark.ofHundredths(hundredths);
        Mark slower = Mark.ofHundredths(hundredths + 1);

        assertThat(faster.isFasterThan(slower)).isTrue();
        assertThat(slower.isFasterThan(faster)).isFalse();
        assertThat(faster.isFasterThan(Mark.parse(faster.toString()))).isFalse();
    }

    @Test
    void equalMarksAreSeparatedByPhotoFinishOnlyIfBothHaveOne() {
        Mark first = Mark.parse("3:27.80 (.791)");
        Mark second = Mark.parse("3:27.80 (.795)");
        Mark unread = Mark.parse("3:27.80");

        assertThat(first.isFasterThan(second)).isTrue();
        assertThat(second.isFasterThan(first)).isFalse();
        assertThat(first.isFasterThan(unread)).isFalse();
        assertThat(unread.isFasterThan(second)).isFalse();
    }

    @Property
    void listOrderIsALinearOrderThatAgreesWithEquality(
            @ForAll @IntRange(min = 100, max = 102) int oneHundredths,
            @ForAll @IntRange(min = 0, max = 10) int onePhoto,
            @ForAll @IntRange(min = 100, max = 102) int otherHundredths,
            @ForAll @IntRange(min = 0, max = 10) int otherPhoto,
            @ForAll @IntRange(min = 100, max = 102) int thirdHundredths,
            @ForAll @IntRange(min = 0, max = 10) int thirdPhoto) {
        Mark one = withPhoto(oneHundredths, onePhoto);
        Mark other = withPhoto(otherHundredths, otherPhoto);
        Mark third = withPhoto(thirdHundredths, thirdPhoto);

        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        if (one.compareTo(other) <= 0 && other.compareTo(third) <= 0) {
            assertThat(one).isLessThanOrEqualTo(third);
        }
        if (one.isFasterThan(other)) {
            assertThat(one).isLessThan(other);
        }
    }

    /** Photo 10 stands for none; 0 to 9 are the thousandths that the hundredths were rounded up by. */
    private static Mark withPhoto(int hundredths, int photo) {
        OptionalInt thousandths = photo == 10 ? OptionalInt.empty() : OptionalInt.of(hundredths * 10 - photo);
        return new Mark(hundredths, Timing.AUTOMATIC, Precision.HUNDREDTH, thousandths);
    }

    @Test
    void aListIsSortedByTimeThenTiming() {
        List<String> list = List.of("3:27.80", "3:27.8h", "3:27.80 (.795)", "3:27.79", "3:27.8", "3:27.80 (.791)");

        assertThat(list.stream().map(Mark::parse).sorted().map(Mark::toString))
                .containsExactly("3:27.79", "3:27.80 (.791)", "3:27.80 (.795)", "3:27.80", "3:27.8", "3:27.8h");
    }
}
