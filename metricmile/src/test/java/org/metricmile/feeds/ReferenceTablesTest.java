package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.TrackKind;

class ReferenceTablesTest {

    private final ReferenceTables tables = FormatContract.TABLES;

    @Test
    void aNameOfTwoChampionshipsIsToldApartByItsYear() {
        Competitions competitions = tables.competitions();
        String name = "18th World Athletics Championships";

        assertThat(competitions
                        .findByName(name, OptionalInt.of(2022))
                        .orElseThrow()
                        .competition()
                        .id())
                .isEqualTo("WC2022");
        assertThat(competitions
                        .findByName(name, OptionalInt.of(2023))
                        .orElseThrow()
                        .competition()
                        .id())
                .isEqualTo("WC2023");
        assertThat(competitions.findByName(name, OptionalInt.empty())).isEmpty();
    }

    @Test
    void competitionsKnowTheirTrackAndDays() {
        assertThat(tables.competitions().find("WIT2025-Lievin").orElseThrow().track())
                .isEqualTo(TrackKind.SHORT_TRACK);
        assertThat(tables.competitions().find("OG2020").orElseThrow().year()).isEqualTo(2020);
        assertThat(tables.competitions()
                        .find("OG2020")
                        .orElseThrow()
                        .competition()
                        .dates()
                        .orElseThrow()
                        .first())
                .hasYear(2021);
    }

    @Test
    void anUnlistedCompetitionGetsAnIdOfItsNameAndYear() {
        assertThat(Competitions.idOf("Town Games (B race)", OptionalInt.of(2026)))
                .isEqualTo("town-games-b-race-2026");
        assertThat(Competitions.idOf("Town Games 2026", OptionalInt.of(2026))).isEqualTo("town-games-2026");
    }

    @Test
    void namesJoinThroughTheAliasTable() {
        Athlete married = tables.identities().athlete("Georgia Hunter Bell", new Nation("GBR"), Sex.WOMEN);

        assertThat(married.id()).isEqualTo("georgia-bell");
        assertThat(tables.nations().find(new Nation("ENG")).orElseThrow().countsFor())
                .isEqualTo(new Nation("GBR"));
        assertThat(tables.fields()
                        .getOrDefault("WC2022-M-1500-F", Completeness.UNKNOWN)
                        .field())
                .isEqualTo(Completeness.Field.PARTIAL);
    }
}
