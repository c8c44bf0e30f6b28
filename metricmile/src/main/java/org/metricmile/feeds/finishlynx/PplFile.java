package org.metricmile.feeds.finishlynx;

import java.util.List;

/**
 * The people of a meet, {@code lynx.ppl}.
 *
 * @param people in the order of the file
 */
public record PplFile(List<LynxPerson> people) {

    public PplFile {
        people = List.copyOf(people);
    }

    /** The file as text; it reads back as the same people. */
    public String text() {
        LynxText text = new LynxText();
        people.forEach(person -> text.row(person.cells()));
        return text.toString();
    }
}
