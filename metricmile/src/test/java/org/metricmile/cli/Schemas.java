package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documented shapes of JSON. */
final class Schemas {

    private Schemas() {}

    /** Fails unless a text follows the schema of a name, {@code athlete}. */
    static void assertFollows(String schema, String json) throws IOException {
        String text = Files.readString(Path.of("..", "docs", "reference", "json", schema + ".schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text)
                        .validate(json, InputFormat.JSON))
                .as(schema)
                .isEmpty();
    }
}
