package org.metricmile.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.metricmile.scenes.GeneratedBundle;

/** Files of any length in shapes that tempt a reader to look at each row again for every other row. */
public enum GrowingFiles {
    /** Races of ten runners with ten splits each. */
    USUAL_BUNDLE {
        @Override
        void write(Path folder, int rows) throws IOException {
            GeneratedBundle.write(folder, Math.max(1, rows / (100)));
        }
    },
    /** One runner passes one mark again and again, always in another time. */
    ONE_MARK {
        @Override
        void write(Path folder, int rows) throws IOException {
            bundle(folder, "R,A,3:40.10\n", rows, row -> "R,A,400," + time(row) + ",official\n");
        }
    },
    /** Everyone at one mark is another runner whom the results do not name. */
    OUTSIDERS {
        @Override
        void write(Path folder, int rows) throws IOException {
            bundle(folder, "R,A,3:40.10\n", rows, row -> "R,Runner " + row + ",400," + time(row) + ",official\n");
        }
    },
    /** No row can be read. */
    BAD_ROWS {
        @Override
        void write(Path folder, int rows) throws IOException {
            bundle(folder, "R,A,3:40.10\n", rows, row -> "R,A,x" + row + ",1e308\n");
        }
    },
    /** Each row is another race, and no race has a result. */
    EMPTY_RACES {
        @Override
        void write(Path folder, int rows) throws IOException {
            Files.writeString(
                    folder.resolve("races.csv"),
                    "race_id,competition,sex,distance_m\n"
                            + lines(rows, row -> "R" + row + ",Games " + row + ",M,1500\n"));
            Files.writeString(folder.resolve("results.csv"), "race_id,place,athlete,mark\nR1,1,A,3:40.10\n");
        }
    },
    /** One race of a sheet without places, everyone in his own time. */
    LONG_SHEET {
        @Override
        void write(Path folder, int rows) throws IOException {
            Files.writeString(
                    folder.resolve("sheet.csv"),
                    "athlete,400,finish 1500\n"
                            + lines(rows, row -> "Runner " + row + ",60.1," + time(row + 200_000) + "\n"));
        }

        @Override
        Path toRead(Path folder) {
            return folder.resolve("sheet.csv");
        }
    },
    /** Nothing but line ends, then one runner. */
    EMPTY_ROWS {
        @Override
        void write(Path folder, int rows) throws IOException {
            Files.writeString(
                    folder.resolve("sheet.csv"),
                    "athlete,400,finish 1500\n" + lines(rows, row -> ",,\n\n") + "A,60.1,3:40.1\n");
        }

        @Override
        Path toRead(Path folder) {
            return folder.resolve("sheet.csv");
        }
    };

    abstract void write(Path folder, int rows) throws IOException;

    Path toRead(Path folder) {
        return folder;
    }

    private static void bundle(Path folder, String results, int splits, IntFunction<String> split) throws IOException {
        Files.writeString(folder.resolve("races.csv"), "race_id,competition,sex,distance_m\nR,Games,M,1500\n");
        Files.writeString(
                folder.resolve("results.csv"), "race_id,athlete,mark,place\n" + results.replace("\n", ",1\n"));
        Files.writeString(
                folder.resolve("splits.csv"), "race_id,athlete,distance_m,elapsed_s,timing\n" + lines(splits, split));
    }

    private static String lines(int rows, IntFunction<String> line) {
        StringBuilder lines = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            lines.append(line.apply(row));
        }
        return lines.toString();
    }

    /** Another time for each row, in clock form. */
    private static String time(int thousandths) {
        return "%d:%02d.%03d".formatted(thousandths / 60_000, thousandths / 1000 % 60, thousandths % 1000);
    }
}
