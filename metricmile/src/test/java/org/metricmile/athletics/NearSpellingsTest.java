package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearSpellingsTest {

    private static final List<String> NAMES =
            List.of("Adam Field", "Ben Hill", "Carl Lake", "Rui Silva", "Adão Silva", "Zac Field");

    private static List<String> near(String typed) {
        return NearSpellings.near(typed, NAMES, Function.identity(), 5);
    }

    @Test
    void aLetterTooManyOrAnotherIsNear() {
        List<String> keys = List.of("race", "city", "date", "country");

        assertThat(NearSpellings.nearest("citty", keys)).hasValue("city");
        assertThat(NearSpellings.nearest("Dâte", keys)).hasValue("date");
        assertThat(NearSpellings.nearest("contry", keys)).hasValue("country");
        assertThat(NearSpellings.nearest("weather", keys)).isEmpty();
    }

    @Test
    void ofNamesThoseAreNearOfWhichEveryTypedWordIs() {
        assertThat(near("feild")).containsExactly("Adam Field", "Zac Field");
        assertThat(near("adam feild")).containsExactly("Adam Field");
        assertThat(near("adao sliva")).containsExactly("Adão Silva");
    }

    @Test
    void orElseThoseOfWhichOneIs() {
        assertThat(near("quentin silva")).containsExactly("Rui Silva", "Adão Silva");
        assertThat(near("quentin")).isEmpty();
        assertThat(near("")).isEmpty();
    }

    @Property
    void aWordIsNearestToItselfWhateverItsCapitals(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
        assertThat(NearSpellings.nearest(word.toUpperCase(java.util.Locale.ROOT), List.of("a-long-way-off-0", word)))
                .hasValue(word);
    }
}
