package org.metricmile.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.metricmile.report.EngineCheck;

/** The pages tell what the table says that ships with the product. */
class ValidationPageTest {

    @Test
    void thePagesAreOfTheTableThatShips() throws IOException {
        EngineCheck check = EngineCheck.shipped();

        assertThat(ValidationPage.between(ValidationPage.ENGINE))
                .as("made anew by ValidationPage")
                .isEqualTo(ValidationPage.table(check));
        assertThat(ValidationPage.between(ValidationPage.CARD)).isEqualTo(ValidationPage.sentence(check));
    }
}
