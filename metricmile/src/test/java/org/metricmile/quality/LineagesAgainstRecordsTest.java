package org.metricmile.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.quality.LineagesAgainstRecords.Judged;
import org.metricmile.quality.LineagesAgainstRecords.Verdict;
import org.metricmile.records.RecordType;

class LineagesAgainstRecordsTest {

    @Test
    void everyDifferenceIsExplainedByTheMarks() throws IOException {
        List<Judged> judged = LineagesAgainstRecords.judged();

        assertThat(judged)
                .filteredOn(each -> each.verdict() == Verdict.AGREED)
                .as("as told in docs/explanation/record-lineages.md")
                .hasSize(892);
        assertThat(judged).extracting(Judged::verdict).doesNotContain(Verdict.UNEXPLAINED, Verdict.NOT_IN_LISTS);
        assertThat(judged)
                .filteredOn(each -> each.scope().type() == RecordType.WORLD && each.verdict() != Verdict.AGREED)
                .extracting(each -> each.athlete() + " " + each.date() + " " + each.verdict())
                .as("the table leaves out that Ovett equalled Coe's record")
                .containsExactly("Steve Ovett 1980-07-15 EQUALLED");
    }
}
