package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractStringAssert;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.archive.Archive;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.sections.MeaningSection;
import org.metricmile.report.sections.RecordsSection;
import org.metricmile.scenes.ParisFindings;
import org.metricmile.story.Evidence;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.Sentence;
import org.metricmile.story.article.RaceStory;
import org.metricmile.story.article.StoryPart;

/** The story of the Paris final, with the claims that the archive which comes with the product carries. */
class RaceStoryTest {

    @TempDir
    private static Path folder = Path.of("");

    private static Path file = Path.of("");
    private static RaceFindings found = ParisFindings.FOUND;
    private static RaceStory story = RaceStory.of(found);

    @BeforeAll
    static void tellParis() throws IOException {
        file = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, file);
        }
        try (Archive archive = Archive.open(file)) {
            found = ReportFile.withCareers(ParisFindings.FOUND, archive);
            story = RaceStory.of(found);
        }
    }

    /** The one sentence that begins so. */
    private static Sentence sentence(String beginning) {
        List<Sentence> fitting = story.sentences().stream()
                .filter(sentence -> sentence.text().startsWith(beginning))
                .toList();
        assertThat(fitting).as(beginning).hasSize(1);
        return fitting.get(0);
    }

    private static AbstractStringAssert<?> evidence(String beginning) {
        return assertThat(String.join(
                "\n",
                sentence(beginning).evidence().stream().map(Evidence::fact).toList()));
    }

    private static List<Sentence> part(StoryPart.Kind kind) {
        return story.parts().stream()
                .filter(part -> part.kind() == kind)
                .flatMap(part -> part.sentences().stream())
                .toList();
    }

    @Test
    void theHeadlineHasTheWinnerTheMarkAndTheRecord() {
        assertThat(story.headline().text())
                .isEqualTo(
                        "Cole Hocker wins the men's 1500 m final of the Olympic Games 2024 in 3:27.65: Olympic record");
        assertThat(story.headline().evidence().toString()).contains("3:27.65").contains("3:28.32");
    }

    @Test
    void aNationalRecordErasesAnother() {
        assertThat(story.standfirst().orElseThrow().text())
                .as("the record of the Games stands before that of a nation")
                .startsWith("Cole Hocker's 3:27.65 is an Olympic record");
        assertThat(sentence("Josh Kerr's 3:27.79 is a national record").text())
                .contains("1.02 s faster than Mo Farah's 3:28.81");
        evidence("Josh Kerr's 3:27.79 is a national record")
                .contains("3:27.79")
                .contains("Mo Farah, 3:28.81, 2013-07-19");
        evidence("As far as lists tell, the national record (Great Britain")
                .contains("Steve Ovett")
                .contains("Steve Cram");
    }

    @Test
    void moreThanASecondFasterThanInTokyoAndThanEver() {
        assertThat(sentence("Josh Kerr ran 1.26 s faster").text()).contains("Olympic Games 2020 (3:29.05");
        evidence("Josh Kerr ran 1.26 s faster").contains("3:27.79").contains("3:29.05");
        evidence("Josh Kerr's 3:27.79 is a personal best").contains("3:29.05");
    }

    @Test
    void oneColourIsMissingAndOneMajorWithoutAMedal() {
        assertThat(sentence("Josh Kerr has silver (2024) and bronze (2021)").text())
                .contains("gold is missing");
        evidence("Josh Kerr has silver").contains("3:29.05");
        assertThat(sentence("Josh Kerr has won medals in every major").text())
                .contains("bar one, the World Championships 2022 (5th)")
                .endsWith("(True of what is on record here, which may not be all.)");
        assertThat(sentence("Josh Kerr has won medals in every major").evidence())
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void whatAReportSaysIsNotMistakenForWhatIsLikely() {
        assertThat(story.sentences())
                .extracting(Sentence::text)
                .filteredOn(text -> text.contains("A report on Josh Kerr: Attacked"))
                .singleElement()
                .asString()
                .contains("(Without it, that Josh Kerr sped up within 100 m of there gets ");
    }

    @Test
    void whatIsNextStandsInItsPart() {
        assertThat(part(StoryPart.Kind.NEXT))
                .anySatisfy(next -> assertThat(next.text())
                        .startsWith("Next for Josh Kerr: to defend the World Championships 1500 m title")
                        .contains("Olympic Games 2028"));
        assertThat(part(StoryPart.Kind.MEANING)).noneMatch(other -> other.text().startsWith("Next for"));
    }

    @Test
    void noClaimIsToldTwiceAndEverySentenceHasEvidence() {
        List<String> texts = story.sentences().stream().map(Sentence::text).toList();
        assertThat(texts).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(story.sentences())
                .allSatisfy(sentence -> assertThat(sentence.evidence()).isNotEmpty());
        assertThat(story.parts().stream().map(StoryPart::kind)).containsExactly(StoryPart.Kind.values());
    }

    @Test
    void withoutClaimsItSaysNothingOfThem() {
        RaceStory plain = RaceStory.of(ParisFindings.FOUND);
        assertThat(plain.standfirst()).isEmpty();
        assertThat(plain.headline().text()).doesNotContain("record");
        assertThat(plain.parts().stream().map(StoryPart::kind)).doesNotContain(StoryPart.Kind.NEXT);
        assertThat(new MeaningSection().fill(RaceDossier.of(ParisFindings.FOUND)))
                .isEmpty();
    }

    @Test
    void everyNoteOfTheTextHasItsEvidenceBelow() {
        String text = StoryLayout.TEXT.print(story);
        int count = story.sentences().size();
        assertThat(text)
                .contains(" [" + count + "]\n")
                .contains("\n[" + count + "] ")
                .contains("\nWhat it means\n");
        String markdown = StoryLayout.MARKDOWN.print(story);
        assertThat(markdown).startsWith("# Cole Hocker wins").contains("\n## What is next\n");
        assertThat(Pattern.compile("(?m)^\\[\\^\\d+]: \\S")
                        .matcher(markdown)
                        .results()
                        .count())
                .isEqualTo(count);
    }

    @Test
    void jsonFollowsItsSchema() throws IOException {
        String schema = Files.readString(Path.of("..", "docs", "reference", "json", "story.schema.json"));
        for (RaceStory each : List.of(story, RaceStory.of(ParisFindings.FOUND))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(StoryNode.of(found.sheet().race(), each).toString(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void theReportHasTheClaimsAndTheLineages() {
        StringOutput html = new StringOutput();
        new MeaningSection().fill(RaceDossier.of(found)).orElseThrow().body().writeTo(html);
        Document section = Jsoup.parse(html.toString());
        assertThat(section.select("dd")).hasSameSizeAs(found.claims());
        assertThat(section.text()).contains("bar one, the World Championships 2022 (5th)");
        StringOutput records = new StringOutput();
        new RecordsSection().fill(RaceDossier.of(found)).orElseThrow().body().writeTo(records);
        Element british = Jsoup.parse(records.toString()).select("table").stream()
                .filter(table -> table.text().contains("Farah"))
                .findFirst()
                .orElseThrow();
        assertThat(british.select("caption").text()).contains("national record (Great Britain and Northern Ireland)");
        assertThat(british.select("tbody tr:last-child").text())
                .isEqualTo("Josh Kerr (GBR) (this race) 3:27.79 2024-08-06 Olympic Games 2024 1.02 s "
                        + "github.com results/Athletics.csv (olympics.com Paris 2024 result feed)");
        assertThat(british.text()).contains("equalled").contains("first of the line");
    }

    @Test
    void theCommandTellsARace() {
        Terminal.Run run = new Terminal(file).mile("story", "WC2013-M-1500-F");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Asbel Kiprop wins the men's 1500 m final of the World Championships 2013 in 3:36.28")
                .contains("\nEvidence\n\n[1] Asbel Kiprop, finish, 3:36.28");
    }
}
