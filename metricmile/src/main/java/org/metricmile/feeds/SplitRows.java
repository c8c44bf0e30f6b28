package org.metricmile.feeds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.issues.FinerThanPrecision;
import org.metricmile.feeds.issues.NothingAtMark;
import org.metricmile.feeds.issues.PlaceholderName;
import org.metricmile.feeds.issues.RowWithoutName;
import org.metricmile.feeds.issues.SplitWithoutResult;
import org.metricmile.feeds.issues.UnknownTiming;
import org.metricmile.feeds.issues.UnreadableDistance;
import org.metricmile.feeds.issues.UnreadablePosition;
import org.metricmile.feeds.issues.UnreadablePrecision;
import org.metricmile.feeds.issues.UnreadableTime;
import org.metricmile.race.Provenance;
import org.metricmile.race.Split;

/** Reads the rows of {@code splits.csv}. */
final class SplitRows {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\d+(?:st|nd|rd|th) place runner");

    private final BundleTable table;
    private final int athlete;
    private final int distance;
    private final int elapsed;
    private final int position;
    private final int timing;
    private final int precision;
    private final Map<String, Optional<Distance>> distances = new HashMap<>();
    private final Set<String> placeholdersTold = new HashSet<>();

    SplitRows(BundleTable table) {
        this.table = table;
        this.athlete = table.column("athlete");
        this.distance = table.column("distance_m");
        this.elapsed = table.column("elapsed_s");
        this.position = table.column("position");
        this.timing = table.column("timing");
        this.precision = table.column("precision_s");
    }

    void read(OpenRace race, Table.Row row) {
        Source source = table.source(row);
        String where = source.place();
        String name = row.cell(athlete);
        if (name.isEmpty()) {
            race.issues.add(new RowWithoutName(where));
            return;
        }
        Optional<Distance> at = distances.computeIfAbsent(row.cell(distance), SplitRows::distance);
        if (at.isEmpty()) {
            race.issues.add(new UnreadableDistance(where, name, row.cell(distance)));
            return;
        }
        Optional<ElapsedTime> time = time(race, row, name, where);
        OptionalInt place = position(race, row, name, where);
        if (time.isEmpty() && place.isEmpty()) {
            race.issues.add(new NothingAtMark(where, name, at.get()));
            return;
        }
        Provenance provenance = provenance(race, row, name, where, time.isPresent());
        Optional<Athlete> runner = runner(race, name, source);
        boolean shared = Positions.isShared(row.cell(position));
        race.splits.add(new Split(runner, at.get(), time, place, shared, provenance, source));
    }

    private static Optional<Distance> distance(String text) {
        return Distance.parse(text).filter(length -> length.isLongerThan(Distance.ZERO));
    }

    private Optional<Athlete> runner(OpenRace race, String name, Source source) {
        if (name.equals(RaceBundle.LEADER)) {
            return Optional.empty();
        }
        Optional<Athlete> runner = race.runner(name, source);
        if (runner.isPresent()) {
            return runner;
        }
        race.issues.add(new SplitWithoutResult(source.place(), name, race.id));
        if (PLACEHOLDER.matcher(name).matches() && placeholdersTold.add(race.id + name)) {
            race.issues.add(new PlaceholderName(source.place(), name));
        }
        return Optional.of(race.outsider(name));
    }

    private Optional<ElapsedTime> time(OpenRace race, Table.Row row, String name, String where) {
        String text = row.cell(elapsed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ElapsedTime written;
        try {
            written = ElapsedTime.parse(text);
        } catch (MarkFormatException e) {
            race.issues.add(new UnreadableTime(where, name, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        Optional<Precision> step = Precision.parseSeconds(row.cell(precision));
        if (step.isEmpty()) {
            if (!row.cell(precision).isEmpty()) {
                race.issues.add(new UnreadablePrecision(where, name, row.cell(precision)));
            }
            return Optional.of(written);
        }
        if (written.thousandths() % step.get().thousandths() != 0) {
            race.issues.add(new FinerThanPrecision(where, name, text, step.get()));
        }
        return Optional.of(written.readTo(step.get()));
    }

    private OptionalInt position(OpenRace race, Table.Row row, String name, String where) {
        String text = row.cell(position);
        OptionalInt number = Positions.parse(text);
        if (number.isEmpty() && !text.isEmpty()) {
            race.issues.add(new UnreadablePosition(where, name, text));
        }
        return number;
    }

    private Provenance provenance(OpenRace race, Table.Row row, String name, String where, boolean timed) {
        String text = row.cell(timing);
        Provenance provenance = RaceBundle.TIMING.get(text.toLowerCase(Locale.ROOT));
        if (provenance != null) {
            return provenance;
        }
        // sources that give only the order at a mark say nothing of timing
        if (timed || !text.isEmpty()) {
            race.issues.add(new UnknownTiming(where, name, text));
        }
        return Provenance.REPORTED;
    }
}
