package org.metricmile.feeds.finishlynx;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the list of people.
 *
 * @param id the competitor's number, in athletics the bib
 * @param last family name
 * @param first given name
 * @param affiliation club, school or nation, may be empty
 * @param further fields that some programs add (license, events); they are kept and not used
 * @param line line of the file, counted from 1; it is not written
 */
public record LynxPerson(String id, String last, String first, String affiliation, List<String> further, int line) {

    public LynxPerson {
        further = List.copyOf(further);
    }

    List<String> cells() {
        List<String> cells = new ArrayList<>(List.of(id, last, first, affiliation));
        cells.addAll(further);
        return cells;
    }
}
