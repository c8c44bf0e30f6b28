package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;

/** What is written reads back identical, whatever stands in the fields. */
class ExchangeFilesTest {

    private static Document document(String name, String text) {
        return new Document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void peopleReadBack(@ForAll("people") List<LynxPerson> people) throws UnreadableFileException {
        PplFile file = new PplFile(people);

        assertThat(PplReader.read(document("lynx.ppl", file.text()), new ArrayList<>()))
                .isEqualTo(file);
    }

    @Property(tries = 500)
    void schedulesReadBack(@ForAll("heats") List<LynxHeat> heats) throws UnreadableFileException {
        SchFile file = new SchFile(heats);

        assertThat(SchReader.read(document("lynx.sch", file.text()), new ArrayList<>()))
                .isEqualTo(file);
    }

    @Property(tries = 500)
    void startListsReadBack(@ForAll("events") List<EvtFile.Event> events) throws UnreadableFileException {
        EvtFile file = new EvtFile(events);

        assertThat(EvtReader.read(document("lynx.evt", file.text()), SchFile.EMPTY, new ArrayList<>()))
                .isEqualTo(file);
    }

    @Property(tries = 500)
    void resultsReadBack(@ForAll("results") LifFile file) throws UnreadableFileException {
        assertThat(read("x.lif", file.text().getBytes(StandardCharsets.UTF_8))).contains(file);
    }

    @Property(tries = 200)
    void resultsReadBackFromEveryEncoding(@ForAll("results") LifFile file) throws UnreadableFileException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read("x.lif", ("\uFEFF" + file.text()).getBytes(charset)))
                    .contains(file);
        }
    }

    private static Optional<LifFile> read(String name, byte[] bytes) throws UnreadableFileException {
        return LifReader.read(new Document(name, bytes), SchFile.EMPTY, new ArrayList<>())
                .map(LifReader.Read::file);
    }

    @Test
    void unicodeWithoutMarkAndWindowsTextAreRead() throws UnreadableFileException {
        String text = "12,1,1,Men 1500m Final,,,,,,1500\r\n1,7,3,Žid,Čeněk,Praha,3:40.12\r\n";

        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read("x.lif", text.getBytes(charset)).orElseThrow().rows())
                    .singleElement()
                    .extracting(LynxRow::name)
                    .isEqualTo("Čeněk Žid");
        }
        byte[] windows = text.replace("Žid,Čeněk", "Müller,José").getBytes(Charset.forName("windows-1252"));
        assertThat(read("x.lif", windows).orElseThrow().rows())
                .singleElement()
                .extracting(LynxRow::name)
                .isEqualTo("José Müller");
    }

    @Test
    void competitorsBeginWithTabBlankOrComma() throws UnreadableFileException {
        EvtFile file = EvtReader.read(
                document("lynx.evt", "; tonight\n12,1,1,Men 1500m\n\t418,3,Rowan,Tam\n 419,4\n,420,5\n,,6\n"),
                SchFile.EMPTY,
                new ArrayList<>());

        assertThat(file.events()).singleElement().satisfies(event -> {
            assertThat(event.competitors()).extracting(LynxRow::id).containsExactly("418", "419", "420", "");
            assertThat(event.competitors()).extracting(LynxRow::lane).containsExactly("3", "4", "5", "6");
            assertThat(event.competitors().get(0).name()).isEqualTo("Tam Rowan");
        });
    }

    @Test
    void aMissingRoundIsThatOfTheScheduleIfItHasOneOnly() throws UnreadableFileException {
        SchFile schedule = new SchFile(List.of(new LynxHeat(12, 2, 3), new LynxHeat(14, 1, 1), new LynxHeat(14, 1, 2)));
        List<ImportIssue> issues = new ArrayList<>();
        EvtFile file = EvtReader.read(document("lynx.evt", "12,,,Men 1500m\n14,,,Men 800m\n"), schedule, issues);

        assertThat(file.events())
                .extracting(event -> event.header().heat())
                .containsExactly(new LynxHeat(12, 2, 3), new LynxHeat(14, 1, 1));
        assertThat(issues)
                .extracting(ImportIssue::message)
                .contains(
                        "Round or heat are not given; taken as event 12, round 2, heat 3, as the schedule has it.",
                        "Round or heat are not given; taken as event 14, round 1, heat 1, since 1 stands for what is missing.");
    }

    @Test
    void aHeaderMayBeCutOffBehindTheName() throws UnreadableFileException {
        assertThat(read("x.lif", "12,1,1,Men 1500m\n".getBytes(StandardCharsets.UTF_8)))
                .contains(new LifFile(List.of(), LynxHeader.of(new LynxHeat(12, 1, 1), "Men 1500m", ""), List.of()));
    }

    private static Arbitrary<String> cell() {
        return Arbitraries.strings()
                .withChars("ab,;\"'#|é žÅÉ中0:.-\t")
                .ofMaxLength(8)
                .map(String::strip);
    }

    @Provide
    Arbitrary<List<LynxHeat>> heats() {
        return heat().list().ofMaxSize(6);
    }

    private static Arbitrary<LynxHeat> heat() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(1, 99))
                .as(LynxHeat::new);
    }

    @Provide
    Arbitrary<List<LynxPerson>> people() {
        return cell().list()
                .ofMinSize(4)
                .ofMaxSize(7)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .list()
                .ofMaxSize(5)
                .map(rows -> {
                    List<LynxPerson> people = new ArrayList<>();
                    for (List<String> cells : rows) {
                        people.add(new LynxPerson(
                                cells.get(0),
                                cells.get(1),
                                cells.get(2),
                                cells.get(3),
                                cells.subList(4, cells.size()),
                                people.size() + 1));
                    }
                    return people;
                });
    }

    @Provide
    Arbitrary<List<EvtFile.Event>> events() {
        Arbitrary<List<List<String>>> competitors = cells().list().ofMaxSize(4);
        return Combinators.combine(header(), competitors)
                .as((header, rows) -> new Sketch(header, List.of(), rows))
                .list()
                .ofMaxSize(3)
                .map(sketches -> {
                    List<EvtFile.Event> events = new ArrayList<>();
                    int line = 1;
                    for (Sketch sketch : sketches) {
                        events.add(new EvtFile.Event(sketch.header(), sketch.rows(line + 1, false), line));
                        line += 1 + sketch.rows().size();
                    }
                    return events;
                });
    }

    @Provide
    Arbitrary<LifFile> results() {
        return Combinators.combine(
                        header(), cell().list().ofMaxSize(3), cells().list().ofMaxSize(6))
                .as(Sketch::new)
                .map(sketch -> new LifFile(
                        sketch.comments(),
                        sketch.header(),
                        sketch.rows(sketch.comments().size() + 2, true)));
    }

    /** Fields of a file that do not know their lines yet. */
    private record Sketch(LynxHeader header, List<String> comments, List<List<String>> rows) {

        List<LynxRow> rows(int firstLine, boolean placed) {
            List<LynxRow> read = new ArrayList<>();
            for (List<String> cells : rows) {
                read.add(row(cells, placed ? cells.get(0) : "", firstLine + read.size()));
            }
            return read;
        }

        private static LynxRow row(List<String> c, String place, int line) {
            return new LynxRow(
                    place, c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7), c.get(8), c.get(9),
                    c.get(10), c.get(11), c.get(12), c.get(13), c.get(14), c.get(15), c.get(16), c.get(17), c.get(18),
                    line);
        }
    }

    private static Arbitrary<LynxHeader> header() {
        return Combinators.combine(heat(), cell().list().ofSize(10))
                .as((heat, c) -> new LynxHeader(
                        heat, c.get(0), c.get(1), c.get(2), c.get(3), c.get(4), c.get(5), c.get(6), c.get(7), c.get(8),
                        c.get(9)));
    }

    /** A line of nothing but commas is no line. */
    private static Arbitrary<List<String>> cells() {
        return cell().list()
                .ofSize(LynxRow.FIELDS)
                .filter(cells -> cells.subList(1, LynxRow.FIELDS).stream().anyMatch(cell -> !cell.isEmpty()));
    }
}
