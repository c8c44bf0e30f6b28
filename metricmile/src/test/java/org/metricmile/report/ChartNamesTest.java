package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Sex;

class ChartNamesTest {

    private static List<Athlete> athletes(String... names) {
        return Stream.of(names).map(name -> new Athlete(name, name, Sex.MEN)).toList();
    }

    private static List<String> names(String... full) {
        List<Athlete> runners = athletes(full);
        ChartNames names = new ChartNames(runners);
        return runners.stream().map(names::of).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Cole Hocker, Hocker",
        "Narve Gilje Nordas, Nordas",
        "Tibo de Smet, de Smet",
        "Mathieu van der Poel, van der Poel",
        "Hicham El Guerrouj, El Guerrouj",
        "Gerda Van De Velde, Van De Velde",
        "Al Somebody, Somebody",
        "Pierre-Ambroise Bosse, Bosse",
        "Robert Ford Jr., Ford Jr.",
        "Ronaldo, Ronaldo",
        "de Smet, Smet"
    })
    void theFamilyNameIsTheLastWithItsParticles(String name, String family) {
        assertThat(ChartNames.familyName(name)).isEqualTo(family);
    }

    @Test
    void sharedFamilyNamesGetAnInitialOrStayWhole() {
        assertThat(names("Jakob Ingebrigtsen", "Henrik Ingebrigtsen", "Josh Kerr"))
                .containsExactly("J. Ingebrigtsen", "H. Ingebrigtsen", "Kerr");
        assertThat(names("Abel Kipsang", "Asbel Kipsang")).containsExactly("Abel Kipsang", "Asbel Kipsang");
    }
}
