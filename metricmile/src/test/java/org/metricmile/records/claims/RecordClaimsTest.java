package org.metricmile.records.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.metricmile.athletics.CompetitionCategory.OG;
import static org.metricmile.records.claims.ClaimsTold.claims;
import static org.metricmile.records.claims.ClaimsTold.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.records.careers.CareerScene;

/** Records that fell in a race: whose they were, through whose hands they went, how many ran inside them. */
class RecordClaimsTest {

    private static CareerScene british() {
        return CareerScene.men()
                .editions(OG, 2020, 2024)
                .record("NR", "GBR", "Coe", "GBR", "3:32.1h", "1979-08-15", "1985-07-16")
                .record("NR", "GBR", "Cram", "GBR", "3:29.67", "1985-07-16", "2013-07-19")
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "");
    }

    @Test
    void aNationalRecordTellsWhoseItWas() {
        CareerScene scene = british().ranFinal("OG2024", "1 Hocker USA 3:27.65 OR", "2 Kerr GBR 3:27.79 NR");
        List<Claim> claims = claims(new RecordsBroken(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "The list of results calls Hocker's 3:27.65 an Olympic record; whose record it was is not on record here.",
                        "Kerr's 3:27.79 is a national record (Great Britain) over 1500 m, 1.02 s faster than Farah's 3:28.81 (somewhere, 2013-07-19), which had stood 11 years.");
        Claim record = claims.get(1);
        assertThat(record.standing()).isEqualTo(Standing.CONFIRMED);
        assertThat(record.figures()).containsEntry("marginSeconds", 1.02);
        assertThat(record.evidence())
                .extracting(Exhibit::source)
                .extracting("citation")
                .contains("list");
    }

    @Test
    void aRecordOfThoseUnder20TellsWhoseItWas() {
        CareerScene scene = british()
                .record("AU20R", "Europe U20", "Ingebrigtsen", "NOR", "3:30.16", "2019-07-05", "")
                .follow("Laros", "NED", "2005-04-17")
                .follow("Kerr", "GBR", "1997-10-08")
                .ranFinal("OG2024", "1 Laros NED 3:29.54 AU20R", "2 Kerr GBR 3:29.80");
        List<Claim> claims = claims(new RecordsBroken(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "Laros's 3:29.54 is an area U20 record (Europe) over 1500 m, 0.62 s faster than Ingebrigtsen's 3:30.16 (somewhere, 2019-07-05), which had stood 5 years.");
        assertThat(claims.get(0).kind()).isEqualTo(ClaimKind.OTHER_RECORD);
        assertThat(claims.get(0).standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void recordsOfJuniorsAreThoseOfThoseUnder20AndOneOfTheWorldProvesNoneOfAnArea() {
        CareerScene scene = british()
                .ranFinal("OG2024", "1 Laros NED 3:29.54 EJR", "2 Koech KEN 3:29.60 AJR", "3 Phanuel KEN 3:29.70 WJR");
        assertThat(told(new RecordsBroken(), scene, "OG2024"))
                .containsExactly(
                        "The list of results calls Laros's 3:29.54 an area U20 record; whose record it was is not on record here.",
                        "The list of results calls Koech's 3:29.60 an area U20 record; whose record it was is not on record here.",
                        "The list of results calls Phanuel's 3:29.70 a world U20 record; whose record it was is not on record here.");
    }

    @Test
    void noRecordIsWorkedOutWhereNoProgressionIsCollected() {
        CareerScene scene = british().ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Nuguse USA 3:27.80");
        assertThat(told(new RecordsBroken(), scene, "OG2024")).isEmpty();
    }

    @Test
    void aPrintedRecordThatIsNoneIsDisputed() {
        CareerScene scene = british().ranFinal("OG2024", "1 Wightman GBR 3:29.23 NR");
        List<Claim> claims = claims(new RecordsBroken(), scene, "OG2024");
        assertThat(claims).extracting(Claim::standing).containsExactly(Standing.DISPUTED);
        assertThat(claims.get(0).contradictions())
                .containsExactly(
                        "the list of results prints a national record (Great Britain); Farah ran 3:28.81 (somewhere, 2013-07-19)");
    }

    @Test
    void anEqualledRecordIsSaidToBeEqualled() {
        CareerScene scene = british().ranFinal("OG2024", "1 Kerr GBR 3:28.81");
        assertThat(told(new RecordsBroken(), scene, "OG2024"))
                .containsExactly(
                        "Kerr equals the national record (Great Britain) over 1500 m with 3:28.81: Farah's 3:28.81 (somewhere, 2013-07-19).");
    }

    @Test
    void aHandTimeDoesNotTakeAnAutomaticRecord() {
        CareerScene scene = british().ranFinal("OG2024", "1 Kerr GBR 3:28.7h");
        assertThat(told(new RecordsBroken(), scene, "OG2024")).isEmpty();
    }

    @Test
    void theLineageTellsOvettsEquallingAndBreaking() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .follow("Ovett", "GBR", "")
                .record("NR", "GBR", "Coe", "GBR", "3:32.1h", "1979-08-15", "1980-08-27")
                .record("NR", "GBR", "Ovett", "GBR", "3:31.36", "1980-08-27", "2013-07-19")
                .career("Ovett", "GBR", "1980-07-15", "Oslo", 1, "3:32.1h")
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79");
        List<Claim> claims = claims(new RecordLineageTold(), scene, "OG2024");
        assertThat(claims)
                .extracting(Claim::wording)
                .containsExactly(
                        "As far as lists tell, the national record (Great Britain) over 1500 m went from Coe to Ovett (equalling, then breaking) to Farah to Kerr.");
        assertThat(claims.get(0).details()).contains("= Ovett 3:32.1h, 1980-07-15, Oslo");
        assertThat(claims.get(0).standing()).isEqualTo(Standing.IN_THIS_ARCHIVE);
    }

    @Test
    void aLineageBeginsAfterTheLastHoleOfItsProgression() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2024)
                .record("NR", "GBR", "Lovelock", "GBR", "3:47.8h", "1936-08-06", "1941-07-10")
                .record("NR", "GBR", "Cram", "GBR", "3:29.67", "1985-07-16", "2013-07-19")
                .record("NR", "GBR", "Farah", "GBR", "3:28.81", "2013-07-19", "")
                .ranFinal("OG2024", "1 Kerr GBR 3:27.79");
        assertThat(told(new RecordLineageTold(), scene, "OG2024"))
                .containsExactly("The national record (Great Britain) over 1500 m went from Cram to Farah to Kerr.");
    }

    @Test
    void noLineageIsToldOfARecordThatStands() {
        assertThat(told(new RecordLineageTold(), british().ranFinal("OG2024", "1 Kerr GBR 3:29.00"), "OG2024"))
                .isEmpty();
    }

    @Test
    void thoseInsideTheOldRecordAreCounted() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .record("OR", "Olympic Games", "Ingebrigtsen", "NOR", "3:28.32", "2021-08-07", "")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79", "3 Laros NED 3:28.32");
        assertThat(told(new InsideTheOldRecord(), scene, "OG2024"))
                .containsExactly(
                        "Two ran inside the old Olympic record of 3:28.32 (Ingebrigtsen, 2021-08-07): Hocker and Kerr.");
        scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .record("OR", "Olympic Games", "Ingebrigtsen", "NOR", "3:28.32", "2021-08-07", "")
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:28.40");
        assertThat(told(new InsideTheOldRecord(), scene, "OG2024")).isEmpty();
    }

    @Test
    void ofAFieldKnownInPartAtLeastSoManyAreCounted() {
        CareerScene scene = CareerScene.men()
                .editions(OG, 2020, 2024)
                .record("OR", "Olympic Games", "Ingebrigtsen", "NOR", "3:28.32", "2021-08-07", "")
                .inPart()
                .ranFinal("OG2024", "1 Hocker USA 3:27.65", "2 Kerr GBR 3:27.79");
        List<Claim> claims = claims(new InsideTheOldRecord(), scene, "OG2024");
        assertThat(claims.get(0).wording()).startsWith("At least two ran inside");
        assertThat(claims.get(0).standing()).isEqualTo(Standing.IN_THIS_ARCHIVE);
    }

    @Test
    void nationalRecordsOfOneRaceAreCountedOncePerNation() {
        CareerScene scene = british()
                .record("NR", "NED", "Liefers", "NED", "3:32.89", "2001-08-24", "")
                .ranFinal("OG2024", "1 Kerr GBR 3:27.79", "2 Mills GBR 3:28.36", "3 Laros NED 3:29.54");
        assertThat(told(new NationalRecordsInOneRace(), scene, "OG2024"))
                .containsExactly("Two national records fell in the race: Kerr (GBR) 3:27.79 and Laros (NED) 3:29.54.");
        assertThat(told(
                        new NationalRecordsInOneRace(),
                        british().ranFinal("OG2024", "1 Kerr GBR 3:27.79", "2 Mills GBR 3:28.36"),
                        "OG2024"))
                .isEmpty();
    }
}
