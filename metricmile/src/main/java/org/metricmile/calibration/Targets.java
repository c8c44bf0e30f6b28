package org.metricmile.calibration;

import static org.metricmile.simulation.Population.MEN_1500;
import static org.metricmile.simulation.Population.MEN_800;
import static org.metricmile.simulation.Population.WOMEN_1500;
import static org.metricmile.simulation.Population.WOMEN_800;

import java.util.List;
import org.metricmile.simulation.Population;

/**
 * What simulated championship races should be like. Sources: Renfree, Mytton, Skorski and St Clair Gibson 2014 (IJSPP 9:362) of London
 * 2012; Sandford, Day and Rogers 2019 (Frontiers in Sports 1:43) of 16 men's finals; Hettinga, Edwards and Hanley 2019 (Frontiers in Sports
 * 1:11); Hanley and Hettinga 2018 of 57 champions; and the tracks of the European Championships of Rome 2024, the splits of 37 men's and 31
 * women's races over 800 m and the times of finals since 2008, as an analysis of the project's specification found them. What is
 * accepted was set with that specification, before the simulation was written; but for the shape of the pace, S1 and S2, which was added
 * when times of races run on were found to be too short at the end, from races of the fit alone.
 */
public final class Targets {

    private static final String RENFREE = "Renfree et al. 2014";
    private static final String ROME = "Rome 2024";
    private static final String SPLITS = "68 championship races";
    private static final String FIT_800 = "championship races of 2021 and 2023";
    private static final String SANDFORD = "Sandford et al. 2019";

    /** All, in the order of the table. */
    public static final List<Target> ALL = List.of(
            men("V1", Figure.PLACE_AT_400, 0.23, 0.47, RENFREE),
            men("V1", Figure.PLACE_AT_800, 0.31, 0.55, RENFREE),
            men("V1", Figure.PLACE_AT_1000, 0.43, 0.67, RENFREE),
            men("V1", Figure.PLACE_AT_1200, 0.59, 0.83, RENFREE),
            of("V2", MEN_800, Figure.PLACE_AT_400, 0.11, 0.76, RENFREE + "; " + SPLITS),
            of("V2", MEN_800, Figure.PLACE_AT_600, 0.41, 0.99, RENFREE + "; " + SPLITS),
            of("V2", MEN_800, Figure.LEADER_AT_600_WINS, 0.18, 0.42, SPLITS),
            of("V2", WOMEN_800, Figure.PLACE_AT_400, 0.38, 0.68, SPLITS),
            of("V2", WOMEN_800, Figure.PLACE_AT_600, 0.49, 0.79, SPLITS),
            of("V2", WOMEN_800, Figure.LEADER_AT_600_WINS, 0.46, 0.70, SPLITS),
            men("V3", Figure.EXTRA_MEDIAN, 11, 22, ROME),
            men("V3", Figure.EXTRA_LOW, -2, 10, ROME),
            men("V3", Figure.EXTRA_HIGH, 24, 36, ROME),
            men("V4", Figure.OFFSET_QUARTER, 0.35, 0.65, ROME),
            men("V4", Figure.OFFSET_MEDIAN, 0.79, 1.09, ROME),
            men("V4", Figure.OFFSET_THREE_QUARTERS, 1.30, 1.60, ROME),
            men("V5", Figure.GAP, 1.1, 1.5, ROME),
            men("V5", Figure.GAPS_NEAR, 0.79, 0.95, ROME),
            of("V5", WOMEN_1500, Figure.GAP, 0.75, 1.15, ROME),
            men("V6", Figure.LEADER_SHELTER, 0.05, 0.25, ROME),
            men("V6", Figure.PACK_SHELTER, 0.75, 0.95, ROME),
            men("V7", Figure.PASSES, 25, 70, ROME),
            men("V7", Figure.PASSES_OUTSIDE, 0.55, 0.75, ROME),
            men("V8", Figure.RESERVE_TELLS, -1, -0.6, "Kirby et al., 5000 and 10,000 m"),
            men("V9", Tempo.FAST, Figure.LAST_300, 39.2, 41.1, "finals of 2023 and 2024"),
            men("V9", Tempo.MEDIUM, Figure.LAST_300, 38.9, 40.1, "finals"),
            men("V9", Tempo.SLOW, Figure.LAST_300, 37.9, 39.1, "finals"),
            men("V10", Tempo.FAST, Figure.LAST_100, 12.7, 13.7, "finals of 2023 and 2024"),
            men("V10", Tempo.SLOW, Figure.LAST_100, 12.3, 13.5, "finals"),
            men("V11", Figure.TOP_SPEED, 7.6, 8.6, ROME),
            of("V11", WOMEN_1500, Figure.TOP_SPEED, 6.7, 7.9, ROME),
            look("V12", Tempo.FAST, Figure.SURGES, 0, 2, SANDFORD),
            look("V12", Tempo.SLOW, Figure.SURGES, 4, 6, SANDFORD),
            look("V12", Tempo.FAST, Figure.LAST_SURGE, 604, 804, SANDFORD),
            look("V12", Tempo.MEDIUM, Figure.LAST_SURGE, 327, 527, SANDFORD),
            look("V12", Tempo.SLOW, Figure.LAST_SURGE, 270, 470, SANDFORD),
            men("V13", Tempo.FAST, Figure.KICK_PLACE_1, 1, 3, SANDFORD),
            men("V13", Tempo.FAST, Figure.KICK_PLACE_2, 1.2, 3.2, SANDFORD),
            men("V13", Tempo.FAST, Figure.KICK_PLACE_3, 3.4, 5.4, SANDFORD),
            men("V14", Figure.MEDALS_SETTLED, 0, 100, "Hettinga et al. 2019"),
            of("V14", WOMEN_1500, Figure.MEDALS_SETTLED, 100, 300, "Hettinga et al. 2019"),
            men("V15", Figure.SPREAD_AT_1200, 1.2, 4.3, "Budapest 2023, " + ROME),
            men("V15", Figure.FIRST_TO_THIRD, 0.1, 1.4, "Paris 2024, Budapest 2023, " + ROME),
            look("V16", Tempo.ANY, Figure.SLOWER_THAN_BEST, 0.5, 1, "Casado et al., 4,632 times"),
            look("V16", Tempo.ANY, Figure.WINNER_SLOWER, 0.5, 1, "Hanley and Hettinga 2018"),
            of("S1", MEN_800, Figure.FIRST_200_OF_FIELD, 0.92, 0.98, FIT_800),
            of("S1", WOMEN_800, Figure.FIRST_200_OF_FIELD, 0.90, 0.96, FIT_800),
            men("S2", Tempo.FAST, Figure.LAST_100_OF_FIELD, 0.99, 1.05, "Tokyo 2020"),
            of("S2", MEN_800, Figure.LAST_100_OF_FIELD, 0.99, 1.05, FIT_800),
            of("S2", WOMEN_800, Figure.LAST_100_OF_FIELD, 0.98, 1.04, FIT_800));

    private Targets() {}

    private static Target men(String row, Figure figure, double low, double high, String source) {
        return of(row, MEN_1500, figure, low, high, source);
    }

    private static Target men(String row, Tempo tempo, Figure figure, double low, double high, String source) {
        return new Target(row, MEN_1500, tempo, figure, low, high, true, source);
    }

    private static Target of(String row, Population population, Figure figure, double low, double high, String source) {
        return new Target(row, population, Tempo.ANY, figure, low, high, true, source);
    }

    /** Not fitted: V16 is of abilities, and the surges of V12 are counted otherwise than by the finder of this project. */
    private static Target look(String row, Tempo tempo, Figure figure, double low, double high, String source) {
        return new Target(row, MEN_1500, tempo, figure, low, high, false, source);
    }

    /** Those of a population. */
    public static List<Target> of(Population population) {
        return ALL.stream().filter(target -> target.population() == population).toList();
    }
}
