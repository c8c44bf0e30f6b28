package org.metricmile.physiology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnergyModelsTest {

    private static final Path PAGES = Path.of("..", "docs", "explanation", "models");

    static Iterable<EnergyModel> models() {
        return EnergyModels.ALL;
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachHasAPageThatNamesItWithItsSourcesAndRange(EnergyModel model) throws IOException {
        assertThat(Files.readString(PAGES.resolve(model.page() + ".md")))
                .contains("`" + model.getClass().getSimpleName() + "`", "**Sources.**", "**Range and limits.**");
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachKeepsTheContract(EnergyModel model) throws ReflectiveOperationException {
        Class<?> test = Class.forName(model.getClass().getName() + "Test");

        assertThat(EnergyModelContract.class).isAssignableFrom(test);
        EnergyModelContract contract =
                (EnergyModelContract) test.getDeclaredConstructor().newInstance();
        assertThat(contract.model()).isEqualTo(model);
    }
}
