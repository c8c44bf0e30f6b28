package org.metricmile.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.BirthDate;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.ListedMark;
import org.metricmile.athletics.MarkList;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;
import org.metricmile.race.TrackSamples;
import org.metricmile.race.Tracking;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * Tells whether two sheets of a race, or two readings of a table, hold the same facts. The order of rows, the document
 * and line they stand in, and the issues met do not count; the cited sources do. The hashes are stored: what is written
 * here may only change together with a migration that makes them anew.
 */
final class ContentHash {

    private ContentHash() {}

    /** SHA-256 over the facts of a race. */
    static String of(RaceSheet sheet) {
        List<String> rows = new ArrayList<>();
        rows.add(race(sheet.race()));
        sheet.results().forEach(result -> rows.add(result(result)));
        sheet.splits().forEach(split -> rows.add(split(split)));
        sheet.reported().forEach(moment -> rows.add(moment(moment)));
        sheet.startList().forEach(entry -> rows.add(entry(entry)));
        return ofRows(rows);
    }

    /** SHA-256 over the columns and rows of a table. */
    static String of(FactTable table) {
        List<String> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(new Line("row").all(row.cells()).toString()));
        Line layout = new Line("layout").add(table.layout().name());
        table.layout().columns().forEach(column -> layout.add(column.name()).add(column.kind()));
        rows.add(layout.toString());
        return ofRows(rows);
    }

    /** SHA-256 over the marks of a list. */
    static String of(MarkList list) {
        List<String> rows = new ArrayList<>();
        rows.add(new Line("list").add(list.id()).add(list.source().citation()).toString());
        list.marks().forEach(mark -> rows.add(mark(mark)));
        return ofRows(rows);
    }

    private static String mark(ListedMark mark) {
        Line line = new Line("mark")
                .add(mark.person().printedName())
                .add(mark.person().sex())
                .add(mark.person().nation().code())
                .add(mark.person().born().map(BirthDate::toString))
                .add(mark.event().distance().millimetres())
                .add(mark.event().track())
                .add(mark.mark().hundredths())
                .add(mark.mark().timing())
                .add(mark.mark().precision())
                .add(mark.mark().thousandths())
                .add(mark.day().toString())
                .add(mark.place())
                .add(mark.printedPlace())
                .add(mark.venue())
                .add(mark.enRoute())
                .add(mark.source().citation());
        mark.ruling()
                .ifPresent(ruling ->
                        line.add(ruling.state()).add(ruling.known().toString()).add(ruling.reason()));
        return line.toString();
    }

    /**
     * SHA-256 over the positions of a race and the oval they were fitted to, this to the millimetre and the microradian: the
     * last digits of a fit may differ from one processor to another.
     */
    static String of(Tracking tracking) {
        Course course = tracking.course();
        Oval oval = course.oval();
        List<String> rows = new ArrayList<>();
        rows.add(new Line("tracking")
                .add(tracking.raceId())
                .add(course.distance().millimetres())
                .add(Math.round(1000 * oval.lapMetres()))
                .add(Math.round(1000 * oval.kerbRadiusMetres()))
                .add(Math.round(1000 * oval.bankingDegrees()))
                .add(oval.lanes().count())
                .add(Math.round(1000 * oval.lanes().widthMetres()))
                .add(Math.round(1000 * oval.lanes().firstLaneMeasuredMetres()))
                .add(Math.round(1000 * oval.lanes().otherLanesMeasuredMetres()))
                .add(Math.round(1000 * tracking.frame().centre().xMetres()))
                .add(Math.round(1000 * tracking.frame().centre().yMetres()))
                .add(Math.round(1_000_000 * tracking.frame().axisRadians()))
                .add(tracking.source().citation())
                .toString());
        tracking.runners()
                .forEach(runner -> rows.add(new Line("runner")
                        .add(runner.athlete().id())
                        .add(runner.printedName())
                        .add(samples(runner.samples()))
                        .toString()));
        return ofRows(rows);
    }

    private static String samples(TrackSamples samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.count() * 3 * Integer.BYTES);
        for (int i = 0; i < samples.count(); i++) {
            bytes.putInt(samples.milliseconds(i))
                    .putInt(samples.xMillimetres(i))
                    .putInt(samples.yMillimetres(i));
        }
        return Document.sha256(bytes.array());
    }

    private static String ofRows(List<String> rows) {
        Collections.sort(rows);
        return Document.sha256(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String race(Race race) {
        return new Line("race")
                .add(race.id())
                .add(race.competition().id())
                .add(race.competition().name())
                .add(race.competition().category())
                .add(race.competition().city())
                .add(race.competition().nation().code())
                .add(race.competition().dates().map(ContentHash::days))
                .add(race.date().map(ContentHash::days))
                .add(race.sex())
                .add(race.event().distance().millimetres())
                .add(race.event().track())
                .add(race.round().kind())
                .add(race.round().number())
                .add(race.round().numberInferred())
                .add(race.round().printed())
                .add(race.completeness().field())
                .add(race.completeness().reason())
                .add(race.source().citation())
                .toString();
    }

    /** Both days, always: how an interval is printed may change. */
    private static String days(DateInterval interval) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(interval.first()) + "/"
                + DateTimeFormatter.ISO_LOCAL_DATE.format(interval.last());
    }

    private static String result(Result result) {
        Line line = new Line("result")
                .add(result.athlete().id())
                .add(result.printedName())
                .add(result.nation().code())
                .add(result.outcome().code())
                .add(result.place())
                .addNumber(result.mark().map(mark -> mark.hundredths()))
                .add(result.mark().map(mark -> Codes.code(mark.timing())))
                .add(result.mark().map(mark -> Codes.code(mark.precision())))
                .addNumber(result.mark().map(mark -> mark.thousandths().orElse(-1)))
                .add(rule(result.outcome()))
                .add(result.printedMark())
                .add(result.source().citation());
        result.flags().forEach(flag -> line.add(flag.kind()).add(flag.text()));
        return line.addTeam(result.team()).toString();
    }

    private static String rule(Outcome outcome) {
        return outcome instanceof Outcome.Disqualified disqualified ? disqualified.rule() : "";
    }

    private static String split(Split split) {
        return new Line("split")
                .add(split.runner().map(runner -> runner.id()))
                .add(split.at().millimetres())
                .addNumber(split.time().map(time -> time.thousandths()))
                .add(split.time().map(time -> Codes.code(time.precision())))
                .add(split.position())
                .add(split.positionShared())
                .add(split.provenance())
                .add(split.source().citation())
                .toString();
    }

    private static String moment(ReportedMoment moment) {
        return new Line("moment")
                .addNumber(moment.from().map(from -> from.millimetres()))
                .addNumber(moment.to().map(to -> to.millimetres()))
                .add(moment.runner().map(runner -> runner.id()))
                .add(moment.printedName())
                .add(moment.event())
                .add(moment.detail())
                .add(moment.source().citation())
                .toString();
    }

    private static String entry(StartListEntry entry) {
        return new Line("start")
                .add(entry.athlete().id())
                .add(entry.nation().code())
                .add(entry.order())
                .add(entry.bib())
                .add(entry.source().citation())
                .addTeam(entry.team())
                .toString();
    }

    /** One row as text; each cell with its length before it, so that no two rows are written alike. */
    private static final class Line {

        private final StringBuilder text = new StringBuilder(120);

        Line(String kind) {
            text.append(kind);
        }

        Line add(String written) {
            text.append(' ').append(written.length()).append(':').append(written);
            return this;
        }

        Line add(Enum<?> cell) {
            return add(Codes.code(cell));
        }

        Line add(long number) {
            return add(Long.toString(number));
        }

        Line add(boolean truth) {
            return add(truth ? "true" : "false");
        }

        Line add(Optional<String> cell) {
            return cell.isPresent() ? add(cell.get()) : missing();
        }

        Line addNumber(Optional<? extends Number> number) {
            return number.isPresent() ? add(number.get().longValue()) : missing();
        }

        Line add(OptionalInt cell) {
            return cell.isPresent() ? add(cell.getAsInt()) : missing();
        }

        /** Written only where there is one: hashes were stored before teams were. */
        Line addTeam(String team) {
            return team.isEmpty() ? this : add("team").add(team);
        }

        Line all(List<String> cells) {
            cells.forEach(this::add);
            return this;
        }

        private Line missing() {
            text.append(" -");
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
