package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.Source;
import org.metricmile.report.Citation;

/** Sources of a section, each once, with the number by which its facts name it. */
public final class NumberedSources {

    private final List<String> citations = new ArrayList<>();

    NumberedSources() {}

    /** The number of a source, counted from 1 in the order in which sources are first asked for. */
    int number(Source source) {
        String citation = source.citation();
        if (!citations.contains(citation)) {
            citations.add(citation);
        }
        return citations.indexOf(citation) + 1;
    }

    /** All that were asked for, in the order of their numbers. */
    public List<Citation> citations() {
        return citations.stream().map(Citation::parse).toList();
    }
}
