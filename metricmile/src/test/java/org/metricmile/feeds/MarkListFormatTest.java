package org.metricmile.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.MarkList;
import org.metricmile.athletics.TrackKind;
import org.metricmile.race.Document;
import org.metricmile.race.Reading;
import org.metricmile.scenes.ReferenceShelf;

class MarkListFormatTest implements FormatContract {

    private final MarkListFormat format = new MarkListFormat();

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Set<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            Set<String> names = new TreeSet<>();
            files.map(file -> Documents.nameOf(file))
                    .filter(name -> !name.equals("messages.csv"))
                    .forEach(name -> names.add(name.replaceFirst("\\.csv$", "")));
            return names;
        }
    }

    @Override
    public Path example(String name) {
        Path file = folder().resolve(name);
        return Files.exists(file) ? file : folder().resolve(name + ".csv");
    }

    private List<ListedMark> marks(String example) throws IOException {
        Reading reading = format.read(example(example), KNOWN);
        assertThat(reading.lists()).hasSize(1);
        return reading.lists().get(0).marks();
    }

    @Test
    void everyFormOfARowIsRead() throws IOException {
        assertThat(marks("good"))
                .extracting(
                        mark -> mark.person().label(),
                        mark -> mark.event().name(),
                        mark -> mark.mark().toString(),
                        mark -> mark.day().toString(),
                        mark -> mark.place().orElse(0),
                        mark -> mark.printedPlace(),
                        mark -> mark.enRoute())
                .containsExactly(
                        tuple("Adam FIELD (GBR, born 1999-05-01)", "1500 m", "3:31.18", "2021-07-14", 1, "1", false),
                        tuple("Ben HILL (KEN, born 1998)", "1500 m", "3:32.1h", "2020-08-01", 2, "2h1", false),
                        tuple("Cara LAKE (USA)", "mile short track", "4:20.40", "2022-02-03", 4, "4.0", false),
                        tuple("Dora MOOR (NOR, born 2001-02-03)", "1500 m", "3:59.99", "2023-07-04", 0, "", true));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void aColumnMapTellsWhatTheHeadingsDoNot() throws IOException {
        ListedMark mark = marks("map-of-columns").get(0);

        assertThat(mark.person().label()).isEqualTo("Eve Birch (GER)");
        assertThat(mark.mark()).hasToString("4:05.12");
        assertThat(mark.day()).hasToString("2020-04-03");
        assertThat(mark.source().citation()).isEqualTo("town club book");
        assertThat(mark.event().track()).isEqualTo(TrackKind.OUTDOOR);
    }

    @Test
    void aColumnMapFromElsewhereGoesBeforeTheOneBeside() throws IOException {
        Document map = new Document(
                "mine.txt",
                "name: Läufer\nmark: Zeit\ndate: Tag\nall: men mile\ndates: month day year\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        Reading reading = format.read(example("map-of-columns"), KNOWN.withColumns(map));

        ListedMark mark = reading.lists().get(0).marks().get(0);
        assertThat(mark.event().isMile()).isTrue();
        assertThat(mark.day()).hasToString("2020-03-04");
        assertThat(reading.documents()).extracting(Document::name).containsExactly("best.csv", "mine.txt");
    }

    @Test
    void whatWasRuledComesWithTheMark() throws IOException {
        List<ListedMark> marks = marks("odd-rows-men-1500");

        assertThat(marks)
                .extracting(mark -> mark.ruling().map(ruling -> ruling.state() + " " + ruling.known()))
                .containsOnly(Optional.empty(), Optional.of("annulled 2021-05-05"));
    }

    @Test
    void theShelfIsReadWhole() throws IOException {
        Reading reading = format.read(ReferenceShelf.data("alltime"), KNOWN);

        assertThat(reading.lists()).hasSize(18);
        assertThat(reading.lists().stream()
                        .mapToInt(list -> list.marks().size())
                        .sum())
                .as("67,266 rows, of which 33 stand there twice")
                .isEqualTo(67_233);
        assertThat(reading.issues())
                .extracting(issue -> issue.kind())
                .containsOnly(
                        "EventFromFileName",
                        "MarkToTenth",
                        "MarkTwiceInList",
                        "PlaceNotANumber",
                        "TeamWithoutArea",
                        "TwoMarksOfOneDay");
        MarkList women = reading.lists().stream()
                .filter(list -> list.id().equals("women_1500-metres"))
                .findFirst()
                .orElseThrow();
        assertThat(women.marks().get(0).person().born())
                .hasValue(BirthDate.parse("1994-01-10").orElseThrow());
    }
}
