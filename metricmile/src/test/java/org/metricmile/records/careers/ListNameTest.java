package org.metricmile.records.careers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNameTest {

    @ParameterizedTest
    @CsvSource({
        "Frank CLEMENT, Frank Clement",
        "Stewart McSWEYN, Stewart McSWEYN",
        "Brandon MCBRIDE, Brandon McBride",
        "Brit MCROBERTS-LIND PETERSEN, Brit McRoberts-Lind Petersen",
        "Marcus O'SULLIVAN, Marcus O'Sullivan",
        "Elijah Motonei MANANGOI, Elijah Motonei Manangoi",
        "Rachel SMCLEAN, Rachel Smclean"
    })
    void capitalsAreReadAsNames(String listed, String readable) {
        assertThat(ListName.readable(listed)).isEqualTo(readable);
    }
}
