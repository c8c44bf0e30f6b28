package org.metricmile.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.Identities;
import org.metricmile.athletics.ListedPerson;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;

class WhoIsWhoTest {

    private static final Athlete COE = new Athlete("coe", "Sebastian Coe", Sex.MEN);

    private final List<ListedPerson> listed = new ArrayList<>();
    private final List<KnownSpelling> spellings = new ArrayList<>();
    private final Map<String, BirthDate> born = new HashMap<>();
    private final Map<String, Optional<Athlete>> decisions = new HashMap<>();

    private static ListedPerson person(String name, String nation, String birth) {
        return new ListedPerson(name, Sex.MEN, new Nation(nation), BirthDate.parse(birth));
    }

    private WhoIsWho who() {
        Identities identities =
                new Identities(List.of(new Identities.Alias("Seb Coe", Nation.UNKNOWN, COE, "short", "")));
        return new WhoIsWho(listed, spellings, born, identities, decisions);
    }

    private static String id(WhoIsWho who, ListedPerson person) {
        return who.athlete(person).map(Athlete::id).orElse("waits");
    }

    @Test
    void orderAccentsAndCapitalsMakeNobodyElse() {
        ListedPerson one = person("Hicham EL GUERROUJ", "MAR", "1974-09-14");
        ListedPerson other = person("El-Guerrouj Hichám", "MAR", "1974-09-14");
        listed.addAll(List.of(one, other));

        WhoIsWho who = who();

        assertThat(who.athlete(one)).isPresent().isEqualTo(who.athlete(other));
        assertThat(who.questions()).isEmpty();
        assertThat(who.joined()).extracting(joined -> joined.person()).containsExactly(one);
    }

    @Test
    void oneBirthDateIsOnePersonForTwoNations() {
        ListedPerson kenya = person("Bernard LAGAT", "KEN", "1974-12-12");
        ListedPerson america = person("Bernard LAGAT", "USA", "1974-12-12");
        listed.addAll(List.of(kenya, america));

        WhoIsWho who = who();

        assertThat(id(who, kenya)).isEqualTo(id(who, america)).isEqualTo("bernard-lagat-ken-m");
    }

    @Test
    void twoBirthDatesAreTwoPeople() {
        ListedPerson elder = person("John KARIUKI", "KEN", "1986-11-10");
        ListedPerson younger = person("John KARIUKI", "KEN", "1997-11-24");
        listed.addAll(List.of(elder, younger));

        assertThat(List.of(id(who(), elder), id(who(), younger)))
                .containsExactly("john-kariuki-ken-m-1986-11-10", "john-kariuki-ken-m-1997-11-24");
    }

    @Test
    void ofTwoPeopleOfOneNameAThirdRowWaits() {
        ListedPerson unborn = person("John KARIUKI", "KEN", "");
        listed.addAll(List.of(
                person("John KARIUKI", "KEN", "1986-11-10"), person("John KARIUKI", "KEN", "1997-11-24"), unborn));

        WhoIsWho who = who();

        assertThat(who.athlete(unborn)).isEmpty();
        assertThat(who.questions()).hasSize(1);
        assertThat(who.questions().get(0).why()).isEqualTo("Two people are called so.");
        assertThat(who.questions().get(0).candidates().keySet())
                .extracting(Athlete::id)
                .containsExactlyInAnyOrder("john-kariuki-ken-m-1986-11-10", "john-kariuki-ken-m-1997-11-24");
    }

    @Test
    void aYearOfBirthFitsItsDay() {
        ListedPerson day = person("Ian STEWART", "GBR", "1949-01-15");
        ListedPerson year = person("Ian STEWART", "GBR", "1949");
        ListedPerson another = person("Ian STEWART", "GBR", "1960");
        listed.addAll(List.of(day, year, another));

        WhoIsWho who = who();

        assertThat(id(who, day)).isEqualTo(id(who, year)).isNotEqualTo(id(who, another));
    }

    @Test
    void aRunnerOfARaceIsWhoIsCalledSoForThatNation() {
        spellings.add(
                new KnownSpelling(new Athlete("lagat", "Bernard Lagat", Sex.MEN), "Bernard Lagat", new Nation("USA")));
        ListedPerson kenya = person("LAGAT Bernard", "KEN", "1974-12-12");
        ListedPerson america = person("Bernard LAGAT", "USA", "1974-12-12");
        ListedPerson stranger = person("Bernard LAGAT", "TAN", "1990-01-01");
        listed.addAll(List.of(kenya, america, stranger));

        WhoIsWho who = who();

        assertThat(List.of(id(who, kenya), id(who, america), id(who, stranger)))
                .containsExactly("lagat", "lagat", "bernard-lagat-tan-m");
    }

    @Test
    void anAliasHoldsUnlessTheBirthDateContradictsIt() {
        born.put("coe", BirthDate.parse("1956-09-29").orElseThrow());
        ListedPerson coe = person("Seb COE", "GBR", "1956");
        ListedPerson other = person("Seb COE", "GBR", "1996-09-29");
        listed.addAll(List.of(coe, other));

        WhoIsWho who = who();

        assertThat(id(who, coe)).isEqualTo("coe");
        assertThat(id(who, other)).isEqualTo("waits");
        assertThat(who.questions().get(0).why()).isEqualTo("Born 1996-09-29 here and 1956-09-29 on record.");
        assertThat(who.questions().get(0).candidates()).containsOnlyKeys(COE);
    }

    @Test
    void aNameOneLetterOffWaitsAndADecisionEndsIt() {
        Athlete santiusti = new Athlete("santiusti", "Yusneysi Santiusti", Sex.MEN);
        spellings.add(new KnownSpelling(santiusti, "Yusneysi Santiusti", new Nation("ITA")));
        ListedPerson near = person("Yuneysi SANTIUSTI", "ITA", "1984-12-24");
        ListedPerson foreign = person("Yuneysi SANTIUSTI", "CUB", "1990-01-01");
        listed.addAll(List.of(near, foreign));

        assertThat(List.of(id(who(), near), id(who(), foreign))).containsExactly("waits", "yuneysi-santiusti-cub-m");
        decisions.put(near.label(), Optional.of(santiusti));
        assertThat(id(who(), near)).isEqualTo("santiusti");
        decisions.put(near.label(), Optional.empty());
        assertThat(who().athlete(near)).isEmpty();
        assertThat(who().questions()).as("left out, and not asked again").isEmpty();
    }

    @Test
    void whoIsInTheListUnderTheNameOfTheRaceIsNobodyElse() {
        Athlete kiprop = new Athlete("kipropx", "Asbel Kiprop Rotich", Sex.MEN);
        spellings.add(new KnownSpelling(kiprop, "Asbel Kiprop Rotich", new Nation("KEN")));
        ListedPerson himself = person("Asbel KIPROP ROTICH", "KEN", "");
        ListedPerson near = person("Asbel KIPROM ROTICH", "KEN", "");
        listed.addAll(List.of(himself, near));

        assertThat(List.of(id(who(), himself), id(who(), near)))
                .containsExactly("kipropx", "asbel-kiprom-rotich-ken-m");
    }

    @Test
    void anyOrderTellsTheSame() {
        List<String> names = List.of("Ada B", "B Ada", "Ádá B", "Abel Kipkemboi", "Abel Kipkembo", "Kipkemboi Abel");
        List<String> births = List.of("", "1990", "1990-01-01", "1991-02-02");
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            listed.clear();
            for (int i = 0; i < 8; i++) {
                listed.add(person(
                        names.get(random.nextInt(names.size())),
                        random.nextBoolean() ? "KEN" : "GBR",
                        births.get(random.nextInt(births.size()))));
            }
            List<ListedPerson> people = List.copyOf(listed);
            WhoIsWho inOrder = who();
            Collections.shuffle(listed, random);
            WhoIsWho shuffled = who();
            assertThat(people)
                    .allSatisfy(person -> assertThat(id(shuffled, person)).isEqualTo(id(inOrder, person)));
        }
    }
}
