package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table = new Table(
            List.of("place", "athlete"),
            List.of(List.of("1", "Narve Gilje Nordås"), List.of("10", "a, \"b\" | c")),
            Set.of(0));

    @Test
    void columnsAreAligned() {
        assertThat(table.asText()).isEqualTo("""
                        place  athlete
                            1  Narve Gilje Nordås
                           10  a, "b" | c
                        """);
    }

    @Test
    void csvIsQuotedWhereNeeded() {
        assertThat(table.asCsv()).isEqualTo("""
                        place,athlete
                        1,Narve Gilje Nordås
                        10,"a, ""b"" | c"
                        """);
    }

    @Test
    void markdownKeepsItsColumns() {
        assertThat(table.asMarkdown()).isEqualTo("""
                        | place | athlete |
                        | ---: | --- |
                        | 1 | Narve Gilje Nordås |
                        | 10 | a, "b" \\| c |
                        """);
    }
}
