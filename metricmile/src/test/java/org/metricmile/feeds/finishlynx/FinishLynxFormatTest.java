package org.metricmile.feeds.finishlynx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.feeds.Documents;
import org.metricmile.feeds.Format;
import org.metricmile.feeds.FormatContract;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;

/** The example of a defect is the file that has it, beside the other files of the good example, or a whole folder. */
class FinishLynxFormatTest implements FormatContract {

    @TempDir
    private Path scratch = Path.of("");

    @Override
    public Format format() {
        return new FinishLynxFormat();
    }

    @Override
    public Set<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            Set<String> names = new TreeSet<>();
            files.map(Documents::nameOf)
                    .filter(name -> !name.equals("messages.csv"))
                    .forEach(name -> names.add(name.replaceFirst("\\.(lif|evt|ppl|sch|txt)$", "")));
            return names;
        }
    }

    @Override
    public Path example(String name) throws IOException {
        if (Files.isDirectory(folder().resolve(name))) {
            return folder().resolve(name);
        }
        for (String ending : List.of(".lif", ".evt", ".ppl", ".sch", ".txt")) {
            Path defect = folder().resolve(name + ending);
            if (Files.exists(defect)) {
                return besideGoodFiles(defect, ending);
            }
        }
        throw new IOException("there is no example " + name);
    }

    /** What is read does not depend on what the same files said before. */
    @Test
    void theSameFilesReadAgainChangeNothing() throws IOException {
        for (String name : examples()) {
            if (name.equals("no-meet") || name.equals("only-people")) {
                continue;
            }
            List<Document> documents = format().read(example(name), KNOWN).documents();
            Recorded recorded = new Recorded();
            List<RaceSheet> first = recorded.read(documents).races();
            List<RaceSheet> second = recorded.read(documents).races();

            for (int i = 0; i < first.size(); i++) {
                assertThat(withoutIssues(second.get(i))).as(name).isEqualTo(withoutIssues(first.get(i)));
            }
        }
    }

    private static RaceSheet withoutIssues(RaceSheet sheet) {
        return new RaceSheet(
                sheet.race(), sheet.results(), sheet.splits(), sheet.reported(), sheet.startList(), List.of());
    }

    private Path besideGoodFiles(Path defect, String ending) throws IOException {
        Path copy = Files.createDirectories(scratch.resolve(Documents.nameOf(defect)));
        try (Stream<Path> files = Files.list(folder().resolve("good"))) {
            for (Path file :
                    files.filter(each -> !each.toString().endsWith(ending)).toList()) {
                Files.copy(file, copy.resolve(Documents.nameOf(file)));
            }
        }
        String name = ending.equals(".txt") ? "meet.txt" : Documents.nameOf(defect);
        Files.copy(defect, copy.resolve(name));
        return copy;
    }
}
