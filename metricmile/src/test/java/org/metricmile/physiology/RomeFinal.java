package org.metricmile.physiology;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metricmile.scenes.ReferenceShelf;
import org.metricmile.track.Oval;
import org.metricmile.track.OvalPlane;
import org.metricmile.track.OvalPoint;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

/**
 * The European 1500 m final of 2024 in Rome from the tracking of the whole field (on the reference shelf): every half second the
 * mean of one second, with the shelter behind all others.
 */
final class RomeFinal {

    private static final String FILE = "tracks/24,5,1,1500m Men Final.IsoTrack.csv";
    private static final StadiumFrame STADIUM = new StadiumFrame(new PlanePoint(-14.801, 45.008), 0.00012);
    private static final OvalPlane OVAL = new OvalPlane(Oval.STANDARD_400);
    private static final int COLUMNS = 7;
    private static final double STEP_SECONDS = 0.5;
    private static final double FIRST_SECONDS = 2;

    private RomeFinal() {}

    /** A runner's race positions and offsets at even times; the first at two seconds. */
    private record Way(List<double[]> places) {}

    /** The runs by surname, from two seconds after the gun to the finish. */
    static Map<String, RunSamples> runs() throws IOException {
        Map<String, Way> ways = ways();
        Map<String, RunSamples> runs = new LinkedHashMap<>();
        ways.forEach((name, way) -> runs.put(name, run(way, ways)));
        return runs;
    }

    private static RunSamples run(Way way, Map<String, Way> ways) {
        int count = way.places().size();
        double[] seconds = new double[count];
        double[] positions = new double[count];
        double[] offsets = new double[count];
        double[] shelter = new double[count];
        for (int i = 0; i < count; i++) {
            double[] place = way.places().get(i);
            seconds[i] = FIRST_SECONDS + i * STEP_SECONDS;
            positions[i] = i == 0 ? place[0] : Math.max(positions[i - 1], place[0]);
            offsets[i] = place[1];
            shelter[i] = shelter(i, way, ways);
        }
        return new RunSamples(Runs.COURSE, seconds, positions, offsets, shelter);
    }

    private static double shelter(int sample, Way way, Map<String, Way> ways) {
        double[] own = way.places().get(sample);
        return Shelter.together(ways.values().stream()
                .filter(other -> !other.equals(way) && sample < other.places().size())
                .map(other -> other.places().get(sample))
                .mapToDouble(ahead -> Shelter.behind(ahead[0] - own[0], ahead[1] - own[1]))
                .toArray());
    }

    private static Map<String, Way> ways() throws IOException {
        List<CsvRecord> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(ReferenceShelf.data(FILE))) {
            reader.forEach(rows::add);
        }
        Map<String, Way> ways = new LinkedHashMap<>();
        for (int column = 1; column + COLUMNS <= rows.get(2).getFieldCount(); column += COLUMNS) {
            ways.put(rows.get(1).getField(column), way(rows.subList(3, rows.size()), column));
        }
        return ways;
    }

    private static Way way(List<CsvRecord> rows, int column) {
        List<double[]> samples = new ArrayList<>();
        double position = Double.NaN;
        for (CsvRecord row : rows) {
            double x = Double.parseDouble(row.getField(column));
            double y = Double.parseDouble(row.getField(column + 1));
            if (x == 0 && y == 0) {
                continue;
            }
            OvalPoint place = OVAL.placeOf(STADIUM.toOval(new PlanePoint(x, y)));
            position = onward(position, place.lapCoordinateMetres() - Runs.COURSE.startMetres());
            samples.add(new double[] {seconds(row.getField(0)), position, place.offsetMetres()});
        }
        return new Way(smoothed(samples));
    }

    /** The race position of a lap coordinate nearest to the last one. */
    private static double onward(double last, double sinceStart) {
        return Double.isNaN(last) ? sinceStart : sinceStart + 400 * Math.round((last - sinceStart) / 400);
    }

    private static List<double[]> smoothed(List<double[]> samples) {
        List<double[]> places = new ArrayList<>();
        for (int step = 0; places.isEmpty() || places.get(places.size() - 1)[0] < 1500; step++) {
            double at = FIRST_SECONDS + step * STEP_SECONDS;
            List<double[]> near = samples.stream()
                    .filter(sample -> Math.abs(sample[0] - at) <= STEP_SECONDS)
                    .toList();
            places.add(new double[] {mean(near, 1), mean(near, 2)});
        }
        return places;
    }

    private static double mean(List<double[]> samples, int index) {
        return samples.stream().mapToDouble(sample -> sample[index]).average().orElseThrow();
    }

    private static double seconds(String clock) {
        int colon = clock.indexOf(':');
        return 60 * Double.parseDouble(clock.substring(0, colon)) + Double.parseDouble(clock.substring(colon + 1));
    }
}
