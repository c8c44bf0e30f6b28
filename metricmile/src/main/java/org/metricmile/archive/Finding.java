package org.metricmile.archive;

/**
 * Something wrong with the archive itself.
 *
 * @param place what is concerned: a race and its version, a document, a table, the file
 * @param message what was seen, and maybe what to do
 */
public record Finding(String place, String message) {}
