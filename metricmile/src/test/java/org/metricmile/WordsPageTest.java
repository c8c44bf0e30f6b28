package org.metricmile;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "words.md");

    /** A line of a table: word, meaning, and one of the three origins. */
    private static final Pattern LINE =
            Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| (?:sport|standard|ours)(?:: [^|]+)? \\|$");

    @Test
    void everyTypeOfSportLabAndStoryIsAWordOnThePageAndNoOther() throws IOException {
        Set<String> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "org.metricmile.athletics",
                                "org.metricmile.track",
                                "org.metricmile.race",
                                "org.metricmile.analysis",
                                "org.metricmile.physiology",
                                "org.metricmile.records",
                                "org.metricmile.reconstruction",
                                "org.metricmile.simulation",
                                "org.metricmile.calibration",
                                "org.metricmile.story")
                        .stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> words = LINE.matcher(Files.readString(PAGE))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(words).isEqualTo(types);
    }
}
