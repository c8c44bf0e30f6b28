package org.metricmile.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.records.Performance;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.RecordMark;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordScope.Venue;
import org.metricmile.records.RecordType;
import org.metricmile.records.TopLists;

/** Answered by the record desk. */
final class DeskQuestions implements RecordQuestions {

    private static final int TOP = 20;

    private final RecordDesk desk;
    private final TopLists lists;

    DeskQuestions(RecordDesk desk) {
        this.desk = desk;
        this.lists = desk.lists();
        desk.books();
    }

    private static RecordScope scope(Asked asked) {
        return new RecordScope(RecordType.NATIONAL, asked.nation(), 0, asked.sex(), asked.distance(), Venue.OUTDOOR);
    }

    @Override
    public List<String> record(Asked asked) {
        return ids(desk.record(scope(asked), asked.on(), asked.on()).holders());
    }

    @Override
    public List<String> lineage(Asked asked) {
        return ids(desk.record(scope(asked), asked.on(), asked.on()).lineage().marks());
    }

    private static List<String> ids(List<RecordMark> marks) {
        return marks.stream().map(RecordMark::performance).map(Performance::id).toList();
    }

    @Override
    public List<String> topTwenty(Asked asked) {
        return lists
                .list(new TopLists.Question(
                        asked.sex(),
                        asked.distance(),
                        Venue.OUTDOOR,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        TOP,
                        asked.on(),
                        asked.on()))
                .stream()
                .map(TopLists.Ranked::mark)
                .sorted(Comparator.comparing((Performance mark) -> mark.mark().hundredths())
                        .thenComparing(mark -> mark.athlete().id()))
                .map(mark -> mark.athlete().id() + " " + mark.mark().hundredths())
                .toList();
    }

    @Override
    public void close() {}
}
