package org.metricmile.athletics;

import java.util.Objects;

/**
 * Where a fact was read. Two sources are equal if they name the same place, whichever edition of the document it is in.
 *
 * @param citation the source as a person would name it: an address, a paper, a results book; may be empty
 * @param document name of the raw document that was read, {@code results.csv}
 * @param line line of the document, counted from 1; 0 where a document has no lines
 * @param edition SHA-256 of that document, by which it is told from others of its name, if the fact is on record already;
 *     empty if it was read just now
 */
public record Source(String citation, String document, int line, String edition) {

    /** A fact that was read just now. */
    public Source(String citation, String document, int line) {
        this(citation, document, line, "");
    }

    /** {@code results.csv:17}, as messages name a place. */
    public String place() {
        return line > 0 ? document + ":" + line : document;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source
                && line == source.line
                && citation.equals(source.citation)
                && document.equals(source.document);
    }

    @Override
    public int hashCode() {
        return Objects.hash(citation, document, line);
    }
}
