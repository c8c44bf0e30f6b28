package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The forms in which a command prints its data; an aligned table if none is asked for. */
final class OutputFormat {

    @ArgGroup(exclusive = true)
    private final Choice choice = new Choice();

    static final class Choice {

        @Option(names = "--json", description = "Print JSON; its shape is documented in docs/reference/json.")
        private boolean json;

        @Option(names = "--csv", description = "Print CSV.")
        private boolean csv;

        @Option(names = "--markdown", description = "Print a Markdown table.")
        private boolean markdown;
    }

    /** True if the output is for a person, who may want a heading above the table. */
    boolean isText() {
        return !choice.json && !choice.csv && !choice.markdown;
    }

    /** True if the output is rows for a program, whose columns hold one kind of value. */
    boolean isCsv() {
        return choice.csv;
    }

    void print(PrintWriter out, Supplier<Table> table, Supplier<JsonNode> json) {
        if (choice.json) {
            try {
                out.println(JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(json.get()));
            } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        } else if (choice.csv) {
            out.print(table.get().asCsv());
        } else if (choice.markdown) {
            out.print(table.get().asMarkdown());
        } else {
            out.print(table.get().asText());
        }
        out.flush();
    }
}
