package org.metricmile.scenes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/** All-time lists of invented people, of the size and shape of real ones: nine distances, men and women, some ten marks a person. */
public final class GeneratedLists {

    private static final List<String> NATIONS = List.of(
            "KEN", "KEN", "KEN", "USA", "USA", "GBR", "ETH", "ETH", "RUS", "MAR", "ESP", "JPN", "FRA", "AUS", "CAN",
            "GER", "POL", "ITA", "RSA", "ALG", "IRL", "POR", "NED", "UKR", "NZL", "NOR", "UGA", "BEL", "SUI", "CHN",
            "SWE", "BRA");

    /** Name of the file, time of a good man and of a good woman in hundredths, share of all marks in thousandths. */
    private record Event(String name, int men, int women, int share) {}

    private static final List<Event> EVENTS = List.of(
            new Event("800-metres", 10_400, 11_900, 281),
            new Event("1000-metres", 13_600, 15_600, 15),
            new Event("1500-metres", 21_300, 24_400, 276),
            new Event("one-mile", 23_200, 26_600, 35),
            new Event("2000-metres", 29_400, 33_500, 5),
            new Event("3000-metres", 45_500, 52_000, 74),
            new Event("two-miles", 49_200, 57_500, 4),
            new Event("5000-metres", 79_000, 90_000, 192),
            new Event("10000-metres", 163_000, 188_000, 118));

    private static final LocalDate FIRST = LocalDate.of(1965, 1, 1);
    private static final int DAYS = 21_000;
    private static final int MARKS_OF_ONE = 10;

    private GeneratedLists() {}

    /** Writes 18 files of so many marks in all, the same for the same number. */
    public static void write(Path folder, int marks) throws IOException {
        Random random = new Random(marks);
        int first = 0;
        for (String sex : List.of("men", "women")) {
            for (Event event : EVENTS) {
                int rows = (int) ((long) marks * event.share() / 2000);
                Path file = folder.resolve("%s_%s.csv".formatted(sex, event.name()));
                try (BufferedWriter out = Files.newBufferedWriter(file)) {
                    out.write("Rank,Mark,Competitor,DOB,Nat,Pos,Venue,Date,Results Score\n");
                    int people = Math.max(1, rows / MARKS_OF_ONE);
                    write(out, rows, sex.equals("men") ? event.men() : event.women(), first, people, random);
                    first += people;
                }
            }
        }
    }

    private static void write(BufferedWriter out, int rows, int good, int first, int people, Random random)
            throws IOException {
        for (int row = 0; row < rows; row++) {
            int who = first + random.nextInt(people);
            SplittableRandom own = new SplittableRandom(who);
            String nation = NATIONS.get(own.nextInt(NATIONS.size()));
            int start = own.nextInt(DAYS - 3700);
            LocalDate born = FIRST.plusDays(start).minusYears(20);
            LocalDate day = FIRST.plusDays(start + random.nextInt(3650));
            double slower = Math.abs(own.nextGaussian()) * 0.02 + Math.abs(random.nextGaussian()) * 0.01;
            int hundredths = (int) (good * (0.97 + slower));
            out.write(String.format(
                    Locale.ROOT,
                    "%d,%d:%02d.%02d,%s,%s,%s,%df%d,\"Stadium %d, City%d (%s)\",%s,1100%n",
                    row + 1,
                    hundredths / 6000,
                    hundredths / 100 % 60,
                    hundredths % 100,
                    name(who),
                    born,
                    nation,
                    1 + random.nextInt(12),
                    1 + random.nextInt(2),
                    random.nextInt(5),
                    random.nextInt(300),
                    NATIONS.get(random.nextInt(NATIONS.size())),
                    day));
        }
    }

    /** A name of its own for each number. */
    private static String name(int who) {
        StringBuilder family = new StringBuilder();
        int rest = who;
        do {
            family.append((char) ('A' + rest % 26));
            rest /= 26;
        } while (rest > 0);
        return "Given" + (char) ('a' + who % 26) + " FAMILY" + family;
    }
}
