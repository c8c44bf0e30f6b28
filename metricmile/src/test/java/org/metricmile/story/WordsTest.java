package org.metricmile.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.analysis.PaceAmongPeers;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "13,13th", "21,21st", "111,111th"})
    void ordinals(int place, String expected) {
        assertThat(Words.ordinal(place)).isEqualTo(expected);
    }

    @Test
    void lists() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void aRankThatCannotBeToldIsARange() {
        assertThat(Words.rank(new PaceAmongPeers.Rank(1, 1, 6))).isEqualTo("the fastest");
        assertThat(Words.rank(new PaceAmongPeers.Rank(3, 3, 6))).isEqualTo("the 3rd fastest");
        assertThat(Words.rank(new PaceAmongPeers.Rank(6, 6, 6))).isEqualTo("the slowest");
        assertThat(Words.rank(new PaceAmongPeers.Rank(1, 2, 6)))
                .isEqualTo("the fastest or 2nd fastest, too close to tell,");
        assertThat(Words.rank(new PaceAmongPeers.Rank(2, 4, 6)))
                .isEqualTo("the 2nd fastest to 4th fastest, too close to tell,");
    }
}
