package org.metricmile.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How good the chances through a race are. Over all races of 800 m and 1500 m of which the times of most runners at a mark and bests of
 * most of them from before the day are known: simulation, place and gap, and the pool of both, each race scored by what all others
 * teach. Writes the tables into {@code docs/explanation/models/win-probability.md} and, race by race, {@code win-probability.csv} beside it.
 * The argument is how many races are run on from each mark, 400 if there is none.
 */
public final class InRace {

    private static final Path PAGE = Path.of("..", "docs", "explanation", "models", "win-probability.md");
    private static final Path EVERY_RACE = PAGE.resolveSibling("win-probability.csv");
    private static final String BEGIN = "<!-- win probability: begin -->\n";
    private static final String END = "<!-- win probability: end -->";

    static final long SEED = 1500;
    static final int[] MARKS_800 = {200, 400, 500, 600, 700};
    static final int[] MARKS_1500 = {400, 700, 800, 1000, 1100, 1200, 1300, 1400};

    private InRace() {}

    public static void main(String[] args) throws IOException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        String page = Files.readString(PAGE);
        List<InRaceCase> cases = InRaceRaces.all(runs);
        List<InRaceTold> told = InRaceLearning.told(cases);
        String text = InRacePage.page(told, runs) + TimesRunOn.table(cases) + InRaceLearning.learnt(cases);
        Files.writeString(EVERY_RACE, InRacePage.everyRace(told));
        System.out.print(text);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(PAGE, page.substring(0, from) + text + page.substring(page.indexOf(END)));
    }
}
