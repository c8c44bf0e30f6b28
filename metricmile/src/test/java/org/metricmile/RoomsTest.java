package org.metricmile;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final Path PICTURE = Path.of("..", "docs", "rooms.puml");

    private static final String[] SPORT_AND_LAB = {
        "org.metricmile.athletics..",
        "org.metricmile.track..",
        "org.metricmile.race..",
        "org.metricmile.analysis..",
        "org.metricmile.physiology..",
        "org.metricmile.records..",
        "org.metricmile.reconstruction..",
        "org.metricmile.simulation.."
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.metricmile");

    private static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK = describe("reads the clock", call -> {
        String method = call.getTargetOwner().getName() + "." + call.getName();
        return method.matches("java\\.time\\..*\\.(now|system.*)|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)");
    });

    @Test
    void importsAgreeWithThePicture() {
        classes()
                .should(adhereToPlantUmlDiagram(PICTURE, consideringOnlyDependenciesInAnyPackage("org.metricmile..")))
                .check(MAIN);
    }

    @Test
    void roomsFormNoCircles() {
        slices().matching("org.metricmile.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void everyClassLivesInARoom() {
        noClasses().should().resideInAPackage("org.metricmile").check(MAIN);
    }

    @Test
    void sportAndLabNeedOnlyTheJdkAndNumerics() {
        classes()
                .that()
                .resideInAnyPackage(SPORT_AND_LAB)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.metricmile..", "java..", "org.jspecify..", "org.hipparchus..")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void sportAndLabTouchNoFilesNoNetworkAndNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage(SPORT_AND_LAB)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void sportAndLabAreGivenTheTime() {
        noClasses()
                .that()
                .resideInAnyPackage(SPORT_AND_LAB)
                .should()
                .callMethodWhere(READS_THE_CLOCK)
                .allowEmptyShould(true)
                .check(MAIN);
    }
}
