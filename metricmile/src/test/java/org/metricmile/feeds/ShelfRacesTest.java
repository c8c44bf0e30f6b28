package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.Result;
import org.metricmile.feeds.issues.NameJoinedByAlias;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.scenes.ReferenceShelf;

/** The 258 real races of the shelf, whose README counts what is odd about them. */
class ShelfRacesTest {

    private static Reading reading() throws IOException {
        return Formats.read(ReferenceShelf.data("races"), FormatContract.KNOWN);
    }

    @Test
    void allRacesAreReadWithoutError() throws IOException {
        Reading reading = reading();

        assertThat(reading.races()).hasSize(258);
        assertThat(reading.issues()).isEmpty();
        assertThat(FormatContract.issues(reading)).noneMatch(issue -> issue.severity() == ImportIssue.Severity.ERROR);
        assertThat(reading.races().stream()
                        .mapToInt(race -> race.results().size())
                        .sum())
                .isEqualTo(2251);
        assertThat(reading.races().stream()
                        .mapToInt(race -> race.splits().size())
                        .sum())
                .isEqualTo(5385);
        assertThat(reading.races().stream()
                        .mapToInt(race -> race.reported().size())
                        .sum())
                .isEqualTo(100);
        assertThat(reading.races().stream()
                        .mapToInt(race -> race.startList().size())
                        .sum())
                .isEqualTo(528);
    }

    /** The page of the format states how many of each issue these races have. */
    @Test
    void everyCountedAnomalyIsReported() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        FormatContract.issues(reading()).forEach(issue -> counts.merge(issue.kind(), 1, Integer::sum));

        assertThat(counts).isEqualTo(statedCounts());
        // those that the shelf's README counts as well
        assertThat(counts)
                .containsEntry("SplitWithoutResult", 28)
                .containsEntry("ResultWithoutMark", 11)
                .containsEntry("ResultWithoutPlace", 2)
                .containsEntry("PlaceGap", 12)
                .containsEntry("FewResults", 31)
                .containsEntry("TwoTimesAtOneMark", 2)
                .containsEntry("LeaderDoublesRunner", 3)
                .containsEntry("MomentOfNobody", 4)
                .containsEntry("UndatedRace", 152)
                .containsEntry("SeveralHeatsInOneList", 2)
                .containsEntry("PlaceholderName", 1)
                .containsEntry("MarkToTenth", 1);
    }

    @Test
    void theTableOfFieldsHoldsForItsOwnRaces() throws IOException {
        Map<String, Completeness> fields = FormatContract.TABLES.fields();

        assertThat(reading().races())
                .filteredOn(race -> !kinds(race).contains("SeveralHeatsInOneList"))
                .allSatisfy(race -> assertThat(race.race().completeness())
                        .isEqualTo(fields.get(race.race().id())));
    }

    private static Map<String, Integer> statedCounts() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\| (\\d+) \\|$")
                .matcher(Files.readString(Path.of("../docs/reference/formats/race-bundle.md")));
        while (row.find()) {
            int count = Integer.parseInt(row.group(2));
            if (count > 0) {
                counts.put(row.group(1), count);
            }
        }
        return counts;
    }

    @Test
    void splitsWithoutResultAreOf21RunnersIn14Races() throws IOException {
        List<RaceSheet> races = reading().races();
        long runners = races.stream()
                .mapToLong(race -> race.splits().stream()
                        .flatMap(split -> split.runner().stream())
                        .filter(runner -> race.findResult(runner).isEmpty())
                        .distinct()
                        .count())
                .sum();
        long unnamed = races.stream()
                .flatMap(race -> race.splits().stream())
                .filter(split -> split.runner().isEmpty())
                .count();

        assertThat(runners).isEqualTo(21);
        assertThat(races.stream().filter(race -> kinds(race).contains("SplitWithoutResult")))
                .hasSize(14);
        assertThat(unnamed).isEqualTo(26);
    }

    private static List<String> kinds(RaceSheet race) {
        return race.issues().stream().map(ImportIssue::kind).toList();
    }

    @Test
    void startListNamesThatDifferAreJoined() throws IOException {
        List<ImportIssue> joined = FormatContract.issues(reading()).stream()
                .filter(NameJoinedByAlias.class::isInstance)
                .filter(issue -> issue.where().startsWith("start_order.csv"))
                .toList();

        assertThat(joined).hasSize(35).extracting(ImportIssue::message).contains("\"de Tibo Smet\" is Tibo De Smet.");
    }

    @Test
    void spellingsOfOnePersonBecomeOnePerson() throws IOException {
        Map<String, List<String>> spellings = reading().races().stream()
                .flatMap(race -> race.results().stream())
                .collect(Collectors.groupingBy(
                        result -> result.athlete().id(), Collectors.mapping(Result::printedName, Collectors.toList())));

        assertThat(spellings.get("georgia-bell")).contains("Georgia Bell", "Georgia Hunter Bell");
        assertThat(spellings.get("rose-nathike-lokonyen")).contains("Lokonyen Rose Nathike", "Rose Nathike Lokonyen");
        // 28 by accents or case, 4 reversed, 13 short or married, 10 others; some persons are of two kinds
        assertThat(spellings.values().stream()
                        .filter(names -> names.stream()
                                        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                                        .distinct()
                                        .count()
                                > 1))
                .hasSize(52);
    }

    @Test
    void theParisFinalIsAsPrinted() throws IOException {
        RaceSheet paris = reading().races().stream()
                .filter(race -> race.race().id().equals("OG2024-M-1500-F"))
                .findFirst()
                .orElseThrow();

        assertThat(paris.results()).extracting(Result::printedMark).startsWith("3:27.65", "3:27.79", "3:27.80");
        assertThat(paris.race().completeness().isComplete()).isTrue();
    }
}
