package org.metricmile.scenes;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes an invented race bundle: races of ten runners with ten splits each. The same numbers give the same bytes. */
public final class GeneratedBundle {

    static final int RUNNERS = 10;
    static final int MARKS = 10;

    private GeneratedBundle() {}

    public static void write(Path folder, int races) throws IOException {
        write(folder, races, 0);
    }

    /**
     * Writes one of the editions of a bundle, which differ in the times of their first race only.
     *
     * @param edition hundredths of a second that its runners are slower by
     */
    public static void write(Path folder, int races, int edition) throws IOException {
        try (PrintWriter raceRows = writer(folder, "races.csv");
                PrintWriter results = writer(folder, "results.csv");
                PrintWriter splits = writer(folder, "splits.csv")) {
            raceRows.println("race_id,competition,category,city,country,date,sex,distance_m,round,source_url");
            results.println("race_id,place,athlete,country,mark,seconds,flags,status,source_url");
            splits.println("race_id,athlete,distance_m,elapsed_s,position,timing,precision_s,source_url");
            for (int race = 0; race < races; race++) {
                write(race, race == 0 ? edition : 0, raceRows, results, splits);
            }
        }
    }

    private static void write(int race, int slower, PrintWriter raceRows, PrintWriter results, PrintWriter splits) {
        String id = "GEN-%05d".formatted(race);
        raceRows.printf(
                "%s,Generated meeting %d,other,Town,GBR,2020-01-%02d,M,1500,Final,generated%n",
                id, race, race % 28 + 1);
        for (int runner = 0; runner < RUNNERS; runner++) {
            String name = "Runner %d of race %d".formatted(runner, race);
            double finish = 210 + race % 40 + runner * 0.37 + slower / 100.0;
            int minutes = (int) (finish / 60);
            results.printf(
                    Locale.ROOT,
                    "%s,%d,%s,GBR,%d:%05.2f,%.2f,,OK,generated%n",
                    id,
                    runner + 1,
                    name,
                    minutes,
                    finish - minutes * 60,
                    finish);
            for (int mark = 1; mark <= MARKS; mark++) {
                splits.printf(
                        Locale.ROOT,
                        "%s,%s,%d,%.2f,%d,official,0.01,generated%n",
                        id,
                        name,
                        mark * 100,
                        finish * mark * 100 / 1500,
                        runner + 1);
            }
        }
    }

    private static PrintWriter writer(Path folder, String file) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(folder.resolve(file), StandardCharsets.UTF_8));
    }
}
