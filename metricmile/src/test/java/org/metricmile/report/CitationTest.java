package org.metricmile.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void addressesBecomeLinksAndWordsStay() {
        Citation citation = Citation.parse("https://www.example.org/a?b=1 (SID) ; http://example.com/x, p. 3");
        assertThat(citation.parts())
                .extracting(Citation.Part::text)
                .containsExactly("https://www.example.org/a?b=1", "(SID) ;", "http://example.com/x", ", p. 3");
        assertThat(citation.parts())
                .extracting(Citation.Part::host)
                .containsExactly("example.org", "", "example.com", "");
    }

    @Test
    void otherSchemesAndBrokenAddressesAreWords() {
        assertThat(Citation.parse("javascript:alert(1) file:///etc/passwd https:// http://a b http://ex<>.org")
                        .parts())
                .filteredOn(part -> part.address().isPresent())
                .extracting(Citation.Part::text)
                .containsExactly("http://a");
        assertThat(Citation.parse("  ").parts()).isEmpty();
    }
}
