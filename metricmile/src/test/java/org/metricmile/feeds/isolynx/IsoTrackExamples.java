package org.metricmile.feeds.isolynx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.metricmile.athletics.Distance;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.RaceSheet;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.RacesInMemory;
import org.metricmile.scenes.TrackedField;
import org.metricmile.track.Oval;
import org.metricmile.track.OvalPlane;
import org.metricmile.track.OvalPoint;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

/**
 * Track files of an invented 800 m race as IsoLynx would write them, a good one and one for each defect, named after it. They
 * are written anew for each test: a file is too large to keep.
 */
public final class IsoTrackExamples {

    static final String RACE = "invented-2026-M-800-F";
    static final String GOOD = "24,5,1,800m Men Final.IsoTrack.csv";
    static final List<String> SURNAMES = List.of("FIELD", "HILL", "LAKE", "DE MOOR", "WOOD", "BROOK");

    private static final int COLUMNS = 7;
    private static final double WINNER_SECONDS = 105;
    private static final StadiumFrame FRAME = new StadiumFrame(new PlanePoint(-14.7, 44.9), 0.02);
    private static final TrackedField FIELD =
            new TrackedField(Oval.STANDARD_400, Distance.ofMetres(800), FRAME, 0.1, 1);

    private IsoTrackExamples() {}

    /** The race as the result list tells it. */
    static RaceSheet race() {
        return new RaceSheetBuilder(RACE, Distance.ofMetres(800))
                .finished(1, "Adam Field", "1:45.00")
                .finished(2, "Ben Hill", "1:46.00")
                .finished(3, "Carl Lake", "1:47.00")
                .finished(4, "Dan de Moor", "1:48.00")
                .finished(5, "Ed Wood", "1:49.00")
                .finished(6, "Finn Brook", "1:50.00")
                .build();
    }

    /** Another race on record, of other runners. */
    static RaceSheet otherRace() {
        return new RaceSheetBuilder("invented-2026-M-800-H1", Distance.ofMetres(800))
                .finished(1, "Gus Berg", "1:45.00")
                .finished(2, "Hans Tal", "1:46.00")
                .finished(3, "Ian Fluss", "1:47.00")
                .build();
    }

    /** The race of the examples and another are on record. */
    public static Known known() {
        return known(race(), otherRace());
    }

    static Known known(RaceSheet... sheets) {
        return new Known(
                ReferenceTables.in(Path.of("src/starter")),
                new RacesInMemory(List.of(sheets), List.of()),
                List.of(),
                Optional.empty());
    }

    /** The examples of one file with every eighth row only: small enough to be tried many times. */
    public static Map<String, byte[]> coarse() {
        Map<String, byte[]> coarse = new LinkedHashMap<>();
        defects().forEach((name, defect) -> {
            String[] lines = defect.apply(good()).split("\n", -1);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lines.length; i++) {
                if (i < 3 || i % 8 == 3) {
                    text.append(lines[i]).append('\n');
                }
            }
            coarse.put(name, text.toString().getBytes(StandardCharsets.UTF_8));
        });
        return coarse;
    }

    /** Names of all examples. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of("good"));
        names.addAll(defects().keySet());
        names.addAll(List.of("folder-with-other-files", "two-files-of-one-race"));
        return names;
    }

    /** Writes an example; a folder if it needs several files. */
    static Path write(String name, Path scratch) throws IOException {
        Path folder = Files.createDirectories(scratch.resolve(name));
        if (name.equals("good")) {
            return write(folder.resolve(GOOD), good());
        }
        if (name.equals("folder-with-other-files")) {
            write(folder.resolve(GOOD), good());
            write(folder.resolve("broken.IsoTrack.csv"), "nothing\n");
            write(folder.resolve("notes.txt"), "sunny\n");
            return folder;
        }
        if (name.equals("two-files-of-one-race")) {
            write(folder.resolve("24,5,1,800m Men Final(02).IsoTrack.csv"), hole(good(), "LAKE", 1050, 1090));
            write(folder.resolve(GOOD), good());
            return folder;
        }
        UnaryOperator<String> defect = defects().get(name);
        if (defect == null) {
            throw new IllegalArgumentException("there is no example " + name);
        }
        String fileName =
                name.equals("title-of-another-race") ? "224,1,2,800m Women R1 H2.IsoTrack.csv" : name + ".IsoTrack.csv";
        return write(folder.resolve(fileName), defect.apply(good()));
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, UnaryOperator<String>> defects() {
        Map<String, UnaryOperator<String>> defects = new LinkedHashMap<>();
        defects.put("zeros-before-the-gun", text -> hole(text, "", 0, 7));
        defects.put("times-repeated", text -> row(text, 300, line -> line + "\n" + line));
        defects.put(
                "time-steps-back",
                text -> row(text, 300, line -> line + "\n" + line.replaceFirst("^00:30.000", "00:29.960")));
        defects.put("rows-missing", text -> row(row(row(text, 300, line -> ""), 301, line -> ""), 302, line -> ""));
        defects.put("time-unreadable", text -> row(text, 300, line -> line.replaceFirst("^[^,]*", "soon")));
        defects.put("athlete-frozen", text -> frozen(text, "LAKE", 400, 435));
        defects.put("athlete-zero", text -> hole(text, "LAKE", 400, 435));
        defects.put("athlete-empty-cells", text -> cells(text, "LAKE", 400, 435, (cell, index) -> ""));
        defects.put("athlete-never-tracked", text -> hole(text, "BROOK", 0, 2000));
        defects.put("athlete-drops-out", text -> hole(text, "BROOK", 700, 2000));
        defects.put(
                "stray-positions", text -> cells(text, "HILL", 200, 206, (cell, index) -> index < 2 ? "10.5" : cell));
        defects.put(
                "last-row-cut", text -> text.substring(0, text.stripTrailing().length() - 160));
        defects.put("not-a-number", text -> cells(text, "LAKE", 200, 203, (cell, index) -> index == 0 ? "NaN" : cell));
        defects.put("huge-number", text -> cells(text, "LAKE", 200, 202, (cell, index) -> index == 1 ? "1e300" : cell));
        defects.put("eight-columns", IsoTrackExamples::eightColumns);
        defects.put("column-y-missing", text -> withoutColumn(text, 2 + COLUMNS));
        defects.put("no-path-distance", text -> text.replace("PathDist", "Other"));
        defects.put(
                "path-distance-of-others", text -> cells(text, "HILL", 0, 2000, (cell, i) -> i == 5 ? "17.000" : cell));
        defects.put("letter-lost", text -> text.replace("WOOD", "WO?D"));
        defects.put("spelled-otherwise", text -> text.replace("FIELD", "FIELT"));
        defects.put("another-name-same-time", text -> text.replace("LAKE", "POND"));
        defects.put("same-name-another-time", text -> swapped(text, "LAKE", "POND"));
        defects.put("nobody-of-the-race", text -> late(text.replace("BROOK", "STONE"), "STONE"));
        defects.put("two-of-one-surname", text -> text.replace("HILL", "LAKE"));
        defects.put("mirrored", IsoTrackExamples::mirrored);
        defects.put("title-of-another-race", text -> text);
        defects.put(
                "another-race", text -> renamed(text, List.of("ALPHA", "BETA", "GAMMA", "DELTA", "EPSILON", "ZETA")));
        defects.put("half-a-lap", text -> firstRows(text, 280));
        defects.put("one-straight", text -> lastRows(text, 820));
        defects.put("no-headings", text -> text.replace("Time,X,Y", "Zeit,A,B"));
        defects.put("empty", text -> "");
        return defects;
    }

    /** The file of the whole race without any oddity. */
    static String good() {
        StringBuilder text = new StringBuilder();
        text.append(heading(name -> "ID " + (700 + SURNAMES.indexOf(name))));
        text.append(heading(name -> name));
        text.append("Time")
                .append(",X,Y,Speed,Accel,Distance,PathDist,ToRail".repeat(SURNAMES.size()))
                .append('\n');
        List<List<PlanePoint>> ways = ways();
        int rows = ways.stream().mapToInt(List::size).max().orElseThrow();
        for (int row = 0; row < rows; row++) {
            text.append(String.format(Locale.ROOT, "%02d:%06.3f", row / 600, row % 600 / 10.0));
            for (List<PlanePoint> way : ways) {
                text.append(cells(way, Math.min(row, way.size() - 1)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static List<List<PlanePoint>> ways() {
        return IntStream.range(0, SURNAMES.size())
                .mapToObj(i -> FIELD.way(i, WINNER_SECONDS + i))
                .toList();
    }

    private static String heading(UnaryOperator<String> word) {
        StringBuilder line = new StringBuilder();
        SURNAMES.forEach(name -> line.append(("," + word.apply(name)).repeat(COLUMNS)));
        return line.append('\n').toString();
    }

    private static String cells(List<PlanePoint> way, int row) {
        PlanePoint place = way.get(row);
        OvalPoint onOval = new OvalPlane(Oval.STANDARD_400).placeOf(FRAME.toOval(place));
        double expected = 7.5 * row * TrackedField.STEP_SECONDS;
        double path = onOval.lapCoordinateMetres() + 400 * Math.rint((expected - onOval.lapCoordinateMetres()) / 400);
        return String.format(
                Locale.ROOT, ",%.3f,%.3f,7.500,0.000,%.3f,%.3f,.00", place.xMetres(), place.yMetres(), path, path);
    }

    /** Changes one cell of a runner, counted from 0: X is 0. */
    private interface Change {
        String of(String cell, int index);
    }

    private static String cells(String text, String runner, int fromRow, int toRow, Change change) {
        String[] lines = text.split("\n", -1);
        String[] names = lines[1].split(",", -1);
        for (int row = fromRow; row < toRow && row + 3 < lines.length - 1; row++) {
            String[] cells = lines[row + 3].split(",", -1);
            for (int i = 1; i < cells.length; i++) {
                if (runner.isEmpty() || names[i].equals(runner)) {
                    cells[i] = change.of(cells[i], (i - 1) % COLUMNS);
                }
            }
            lines[row + 3] = String.join(",", cells);
        }
        return String.join("\n", lines);
    }

    private static String hole(String text, String runner, int fromRow, int toRow) {
        return cells(text, runner, fromRow, toRow, (cell, index) -> index < 2 ? "0" : cell);
    }

    private static String frozen(String text, String runner, int fromRow, int toRow) {
        String[] before = text.split("\n", -1)[fromRow + 2].split(",", -1);
        int first = Arrays.asList(text.split("\n", -1)[1].split(",", -1)).indexOf(runner);
        return cells(text, runner, fromRow, toRow, (cell, index) -> index < 2 ? before[first + index] : cell);
    }

    private static String row(String text, int row, UnaryOperator<String> change) {
        String[] lines = text.split("\n", -1);
        lines[row + 3] = change.apply(lines[row + 3]);
        return String.join("\n", lines);
    }

    private static String firstRows(String text, int rows) {
        return String.join("\n", Arrays.copyOf(text.split("\n", -1), rows + 3)) + "\n";
    }

    /** The headings and the rows from one on. */
    private static String lastRows(String text, int fromRow) {
        String[] lines = text.split("\n", -1);
        List<String> kept = new ArrayList<>(Arrays.asList(lines).subList(0, 3));
        kept.addAll(Arrays.asList(lines).subList(fromRow + 3, fromRow + 3 + 90));
        return String.join("\n", kept) + "\n";
    }

    private static String eightColumns(String text) {
        return text.lines()
                .map(line -> {
                    String[] cells = line.split(",", -1);
                    StringBuilder wider = new StringBuilder(cells[0]);
                    for (int i = 1; i < cells.length; i++) {
                        wider.append(',').append(cells[i]);
                        if (i % COLUMNS == 0) {
                            wider.append(',').append(cells[i].equals("ToRail") ? "Extra" : cells[i]);
                        }
                    }
                    return wider.append('\n').toString();
                })
                .reduce("", String::concat);
    }

    private static String withoutColumn(String text, int index) {
        return text.lines()
                .map(line -> {
                    List<String> cells = new ArrayList<>(Arrays.asList(line.split(",", -1)));
                    cells.remove(index);
                    return String.join(",", cells) + "\n";
                })
                .reduce("", String::concat);
    }

    /** A runner under the name of another, who is not in the file then. */
    private static String swapped(String text, String runner, String stranger) {
        return text.replace(runner, stranger).replace("HILL", runner);
    }

    private static String late(String text, String runner) {
        return hole(text, runner, 1060, 2000);
    }

    private static String renamed(String text, List<String> others) {
        String changed = text;
        for (int i = 0; i < others.size(); i++) {
            changed = changed.replace(SURNAMES.get(i), others.get(i));
        }
        return changed;
    }

    private static String mirrored(String text) {
        return cells(text, "", 0, 2000, (cell, index) -> {
            boolean negated = index == 1;
            return negated ? cell.startsWith("-") ? cell.substring(1) : "-" + cell : cell;
        });
    }
}
