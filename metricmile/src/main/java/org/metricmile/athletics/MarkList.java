package org.metricmile.athletics;

import java.util.List;

/**
 * A list of marks: all-time, of a season, of a nation.
 *
 * @param id name of its file without the ending, {@code men_1500-metres}; a later edition has the same
 * @param marks its rows
 * @param source where it was read
 */
public record MarkList(String id, List<ListedMark> marks, Source source) {

    public MarkList {
        marks = List.copyOf(marks);
    }
}
