package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Sex;

class SmallValuesTest {

    private static final Athlete ADA = new Athlete("ada", "Ada", Sex.WOMEN);
    private static final Athlete BEA = new Athlete("bea", "Bea", Sex.WOMEN);

    @ParameterizedTest
    @CsvSource({
        "0.14,   HUNDREDTH, +0.14",
        "-1.234, TENTH,     -1.2",
        "0.04,   TENTH,     0.0",
        "-0.04,  TENTH,     0.0",
        "0,      SECOND,    0",
        "12.3,   SECOND,    +12",
    })
    void gapsArePrintedWithTheDigitsThatAreKnown(double seconds, Precision precision, String printed) {
        assertThat(new Gap(ADA, BEA, Distance.ofMetres(400), seconds, precision, Provenance.OFFICIAL).print())
                .isEqualTo(printed);
    }

    @Test
    void aGapIsAsGoodAsItsWorsePart() {
        Distance mark = Distance.ofMetres(400);
        Gap gap = Gap.between(
                new Passing(ADA, mark, 55.5, Precision.TENTH, Provenance.OFFICIAL),
                new Passing(BEA, mark, 55.12, Precision.HUNDREDTH, Provenance.INTERPOLATED));

        assertThat(gap.precision()).isEqualTo(Precision.TENTH);
        assertThat(gap.provenance()).isEqualTo(Provenance.INTERPOLATED);
        assertThat(gap.print()).isEqualTo("+0.4");
    }

    /** The digest of "abc" in FIPS 180-2, appendix B.1. */
    @Test
    void documentsAreKnownByTheirHash() {
        Document document = new Document("abc.txt", "abc".getBytes(StandardCharsets.US_ASCII));

        assertThat(document.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(document).hasToString("abc.txt (SHA-256 ba7816bf8f01)");
    }

    @Test
    void documentsDoNotChange() {
        byte[] bytes = {1, 2, 3};
        Document document = new Document("x", bytes);
        bytes[0] = 9;
        document.bytes()[1] = 9;

        assertThat(document.bytes()).containsExactly(1, 2, 3);
    }
}
