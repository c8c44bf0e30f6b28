package org.metricmile.athletics;

/**
 * Where a fact was read.
 *
 * @param citation the source as a person would name it: an address, a paper, a results book; may be empty
 * @param document name of the raw document that was read, {@code results.csv}
 * @param line line of the document, counted from 1; 0 where a document has no lines
 */
public record Source(String citation, String document, int line) {

    /** {@code results.csv:17}, as messages name a place. */
    public String place() {
        return line > 0 ? document + ":" + line : document;
    }
}
