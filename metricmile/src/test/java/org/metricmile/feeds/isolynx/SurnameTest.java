package org.metricmile.feeds.isolynx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.feeds.isolynx.Surname.Agreement.NEAR;
import static org.metricmile.feeds.isolynx.Surname.Agreement.NONE;
import static org.metricmile.feeds.isolynx.Surname.Agreement.SAME;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameTest {

    @ParameterizedTest
    @CsvSource({
        "GRONSTAD, Tobias Grønstad",
        "SATEN, Amalie Manshus Sæten",
        "SAETEN, Amalie Manshus Sæten",
        "PLOCINSKA, Aleksandra Płocińska",
        "WESSEL, Nele Weßel",
        "DE SMET, Tibo De Smet",
        "VAN DER PLAETSEN, Thomas Van Der Plaetsen",
        "O'DOWDA, Jade O'Dowda",
        "LAZRAQ-KHLASS, Auriana Lazraq-Khlass",
        "LAZRAQ KHLASS, Auriana Lazraq-Khlass",
        "SASINEK MAKI, Kristiina Sasínek Mäki",
        "GARCIA, Mario García Romero",
        "KOCAK, Dilek Koçak",
        "BELL, Georgia Bell",
        "BELL G, Georgia Bell",
        "MUELLER, Anna Müller",
        "MULLER, Anna Müller",
        "PELE, Pelé"
    })
    void capitalsAndAccentsDoNotMatter(String printed, String name) {
        assertThat(Surname.agreement(printed, name)).isEqualTo(SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "WE?EL, Nele Weßel",
        "SZ?CS, Szabina Szűcs",
        "AUERBACH, Sivan Aurbach",
        "BAKRACI, Greza Bakraqi",
        "KANDISSUNON, Lena Kandissounon",
        "JUSKEVICUITE, Beatričė Juškevičiūtė",
        "LOKONYEN, Lokonyen Rose Nathike"
    })
    void aLetterOrTwoIsNear(String printed, String name) {
        assertThat(Surname.agreement(printed, name)).isEqualTo(NEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "BELL, Georgia Hill",
        "BEL, Georgia Bell",
        "HILL, Ben Hall",
        "????, Nele Weßel",
        "IANNILLI, Georgia Bell",
        "'', Georgia Bell"
    })
    void shortAndOtherNamesAreNot(String printed, String name) {
        assertThat(Surname.agreement(printed, name)).isEqualTo(NONE);
    }
}
