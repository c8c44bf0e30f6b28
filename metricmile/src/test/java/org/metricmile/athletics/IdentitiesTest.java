package org.metricmile.athletics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    private static final Nation USA = new Nation("USA");
    private static final Nation GBR = new Nation("GBR");
    private static final Athlete BELL = new Athlete("georgia-hunter-bell", "Georgia Hunter Bell", Sex.WOMEN);
    private static final Athlete AMERICAN = new Athlete("georgia-bell-usa", "Georgia Bell", Sex.WOMEN);

    private final Identities identities = new Identities(List.of(
            alias("Georgia Bell", Nation.UNKNOWN, BELL),
            alias("Georgia Hunter Bell", Nation.UNKNOWN, BELL),
            alias("Georgia Bell", USA, AMERICAN)));

    private static Identities.Alias alias(String name, Nation nation, Athlete athlete) {
        return new Identities.Alias(name, nation, athlete, "married", "");
    }

    @Test
    void aliasesJoin() {
        assertThat(identities.athlete("Georgia Bell", GBR, Sex.WOMEN)).isEqualTo(BELL);
        assertThat(identities.athlete("Georgia Hunter Bell", GBR, Sex.WOMEN)).isEqualTo(BELL);
    }

    @Test
    void otherNamesAreThoseOfOtherWords() {
        Athlete bello = new Athlete("elena-bello", "Elena Bell\u00f2", Sex.WOMEN);
        Identities spelt = new Identities(List.of(
                alias("Elena Bell\u00f2", Nation.UNKNOWN, bello),
                alias("Elena Bello", Nation.UNKNOWN, bello),
                alias("BELLO Elena", Nation.UNKNOWN, bello)));
        assertThat(identities.otherNames(BELL)).containsExactly("Georgia Bell");
        assertThat(identities.otherNames(AMERICAN)).isEmpty();
        assertThat(spelt.otherNames(bello)).as("accents and the order of words").isEmpty();
    }

    @Test
    void anAliasWithTheNationWinsOverOneForAny() {
        assertThat(identities.athlete("Georgia Bell", USA, Sex.WOMEN)).isEqualTo(AMERICAN);
        assertThat(identities.athlete("Georgia Bell", Nation.UNKNOWN, Sex.WOMEN))
                .isEqualTo(BELL);
    }

    @Test
    void capitalsAndSpacesDoNotTellPeopleApart() {
        assertThat(identities.athlete(" georgia  BELL", GBR, Sex.WOMEN)).isEqualTo(BELL);
        assertThat(identities.athlete("Jim McPHILLIPS", GBR, Sex.MEN))
                .isEqualTo(identities.athlete("Jim Mcphillips", GBR, Sex.MEN));
    }

    @Test
    void oneLetterWrittenInTwoWaysIsOneLetter() {
        assertThat(identities.athlete("Jose\u0301", GBR, Sex.MEN))
                .isEqualTo(identities.athlete("Jos\u00e9", GBR, Sex.MEN));
    }

    @Test
    void unlistedNamesStaySeparate() {
        Athlete man = identities.athlete("Sam Smith", GBR, Sex.MEN);

        assertThat(man).isEqualTo(identities.athlete("Sam Smith", GBR, Sex.MEN));
        assertThat(man).isNotEqualTo(identities.athlete("Sam Smith", USA, Sex.MEN));
        assertThat(man).isNotEqualTo(identities.athlete("Sam Smith", GBR, Sex.WOMEN));
        assertThat(man).isNotEqualTo(identities.athlete("Sam Smíth", GBR, Sex.MEN));
        assertThat(man).isNotEqualTo(identities.athlete("Smith Sam", GBR, Sex.MEN));
        assertThat(man.id()).isEqualTo("sam-smith-gbr-m");
        assertThat(identities.find("Sam Smith", GBR, Sex.MEN)).isEmpty();
    }

    @Test
    void hyphensAndApostrophesDoNotTellPeopleApart() {
        assertThat(identities.athlete("Anne-Marie O'Hara", GBR, Sex.WOMEN))
                .isEqualTo(identities.athlete("Anne Marie O’Hara", GBR, Sex.WOMEN));
    }

    @Test
    void aliasesOfAnotherSexDoNotCount() {
        assertThat(identities.find("Georgia Bell", GBR, Sex.MEN)).isEmpty();
    }

    @Test
    void oneAliasForTwoPeopleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Identities(List.of(alias("Georgia Bell", USA, BELL), alias("GEORGIA BELL", USA, AMERICAN))))
                .withMessage(
                        "the alias \"GEORGIA BELL\" USA is given for georgia-hunter-bell and for georgia-bell-usa");
    }
}
