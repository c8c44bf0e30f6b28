package org.metricmile.scenes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Nation;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;

/** Races that tests share: one real race, and invented ones that each show one thing. */
public final class Races {

    private Races() {}

    /**
     * The Olympic final of 6 August 2024 as far as it is on record: all results, the leader's times, a few positions. No
     * times of the other runners on the way were published.
     */
    public static RaceSheet paris2024Final() {
        return RaceSheetBuilder.of1500("OG2024-M-1500-F")
                .at(new Competition(
                        "OG2024",
                        "Olympic Games 2024",
                        CompetitionCategory.OG,
                        "Paris",
                        new Nation("FRA"),
                        Optional.of(DateInterval.on(LocalDate.of(2024, 8, 6)))))
                .from(
                        "https://github.com/JReal10/paris-olympic-azure-data-engineering-project results/Athletics.csv (olympics.com Paris 2024 result feed)")
                .finished(1, "Cole Hocker", "USA", "3:27.65", "OR;AR;PB")
                .finished(2, "Josh Kerr", "GBR", "3:27.79", "NR;PB")
                .finished(3, "Yared Nuguse", "USA", "3:27.80", "PB")
                .finished(4, "Jakob Ingebrigtsen", "NOR", "3:28.24", "")
                .finished(5, "Hobbs Kessler", "USA", "3:29.45", "PB")
                .finished(6, "Niels Laros", "NED", "3:29.54", "NR;PB")
                .finished(7, "Narve Gilje Nordas", "NOR", "3:30.46", "SB")
                .finished(8, "Pietro Arese", "ITA", "3:30.74", "NR;PB")
                .finished(9, "Stefan Nillessen", "NED", "3:30.75", "")
                .finished(10, "Neil Gourley", "GBR", "3:30.88", "")
                .finished(11, "Timothy Cheruiyot", "KEN", "3:31.35", "")
                .finished(12, "Brian Komen", "KEN", "3:35.59", "")
                .from("https://trackandfieldnews.com/olympic-mens-1500-hocker-golden-in-epic-clash/")
                .split("Jakob Ingebrigtsen", "400", "54.82", OptionalInt.of(1), Provenance.REPORTED)
                .split("Jakob Ingebrigtsen", "800", "111.38", OptionalInt.of(1), Provenance.REPORTED)
                .split("Jakob Ingebrigtsen", "1000", "139.4", OptionalInt.of(1), Provenance.HAND)
                .split("Jakob Ingebrigtsen", "1100", "154.3", OptionalInt.of(1), Provenance.HAND)
                .split("Jakob Ingebrigtsen", "1200", "167.27", OptionalInt.of(1), Provenance.REPORTED)
                .position("Timothy Cheruiyot", "1100", 2)
                .position("Josh Kerr", "1100", 3)
                .position("Yared Nuguse", "1100", 4)
                .position("Cole Hocker", "1100", 5)
                .position("Hobbs Kessler", "1100", 6)
                .from("https://www.hdsports.org/leichtathletik/1-500-meter-sensation-im-olympia-finale")
                .position("Cole Hocker", "400", 7)
                .position("Cole Hocker", "800", 7)
                .position("Cole Hocker", "1200", 4)
                .from(
                        "https://profilbaru.com/pt/Atletismo_nos_Jogos_Ol%C3%ADmpicos_de_Ver%C3%A3o_de_2024_-_1500_m_masculino")
                .position("Brian Komen", "1200", 12)
                .from("https://jackdogwelch.com/?p=58176")
                .position("Brian Komen", "400", 2)
                .position("Josh Kerr", "1300", 2)
                .position("Cole Hocker", "1300", 3)
                .position("Jakob Ingebrigtsen", "1300", 1)
                .from("https://trackandfieldnews.com/olympic-mens-1500-hocker-golden-in-epic-clash/")
                .reported(
                        1100,
                        1100,
                        "Jakob Ingebrigtsen",
                        "lead",
                        "Bell 2:34.3: Ingebrigtsen, Cheruiyot, Kerr, Nuguse, Hocker, Kessler")
                .from(
                        "https://newsbreak.com/news/3553384616035-the-race-of-the-century-unpacking-the-tactics-that-helped-hocker-to-gold (Guardian, Sean Ingle)")
                .reported(
                        1100,
                        1200,
                        "Yared Nuguse",
                        "pass",
                        "Let Hocker slip past him on the back straight of the last lap")
                .from("https://www.hdsports.org/leichtathletik/1-500-meter-sensation-im-olympia-finale")
                .reported(1200, 1200, "Cole Hocker", "move", "4th with 300 m to go")
                .from(
                        "https://profilbaru.com/pt/Atletismo_nos_Jogos_Ol%C3%ADmpicos_de_Ver%C3%A3o_de_2024_-_1500_m_masculino")
                .reported(
                        1200,
                        1300,
                        "Timothy Cheruiyot",
                        "fade",
                        "Down to 5th by midway through the last lap, then back to 11th at the finish")
                .from(
                        "https://www.ran.de/sports/mehr/news/ueberraschung-hocker-stiehlt-ingebrigtsen-und-kerr-die-show-414873 (SID) ; https://worldathletics.org/fr/competitions/olympic-games/paris24/news/article/paris-2024-olympics-report-men-1500m")
                .reported(
                        1250,
                        1400,
                        "Josh Kerr",
                        "kick",
                        "Attacked with about 250 m to go and moved up outside Ingebrigtsen round the last bend")
                .from(
                        "https://www.letsrun.com/news/2024/08/cole-hocker-runs-327-65-to-win-epic-2024-olympic-1500m-final/")
                .reported(
                        1330,
                        1370,
                        "Jakob Ingebrigtsen",
                        "forced_wide",
                        "Drifted to the outside of lane one to hold off Kerr, which opened the rail behind him")
                .build();
    }

    /** A dawdle of 2:10 for 800 m and a last lap of 51 s, with times of everybody at every 100 m from 400 m on. */
    public static RaceSheet slowThenKick() {
        RaceSheetBuilder race = RaceSheetBuilder.of1500("SLOW-THEN-KICK")
                .finished(1, "Ada", "3:44.50")
                .finished(2, "Ben", "3:44.71")
                .finished(3, "Cyd", "3:45.30")
                .finished(4, "Dan", "3:46.02");
        evenSplits(race, "Ada", 65.30, 130.40, 173.50);
        evenSplits(race, "Ben", 65.10, 130.20, 173.30);
        evenSplits(race, "Cyd", 65.40, 130.60, 173.60);
        evenSplits(race, "Dan", 65.20, 130.30, 173.40);
        return race.build();
    }

    /** Times every 100 m, even between 400, 800 and 1100 m and from there to the finish. */
    private static void evenSplits(RaceSheetBuilder race, String name, double at400, double at800, double at1100) {
        for (int metres = 400; metres <= 800; metres += 100) {
            race.splits(name, Integer.toString(metres), hundredths(at400 + (at800 - at400) * (metres - 400) / 400));
        }
        for (int metres = 900; metres <= 1100; metres += 100) {
            race.splits(name, Integer.toString(metres), hundredths(at800 + (at1100 - at800) * (metres - 800) / 300));
        }
    }

    private static String hundredths(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    /** Evan leads through 800 m and steps off before 1200 m; Finn never started; the other two have all their times. */
    public static RaceSheet withDropOut() {
        return RaceSheetBuilder.of1500("WITH-DROP-OUT")
                .finished(1, "Ada", "3:35.10")
                .finished(2, "Ben", "3:36.40")
                .ended("Evan", "DNF")
                .ended("Finn", "DNS")
                .splits("Ada", "400", "57.50", "800", "1:55.10", "1200", "2:53.20")
                .splits("Ben", "400", "57.60", "800", "1:55.30", "1200", "2:53.90")
                .splits("Evan", "400", "57.10", "800", "1:54.60")
                .build();
    }

    /** Times at laps: Ben leads; Ada comes by between 800 and 1200 m. */
    public static RaceSheet leadTakenOnTheThirdLap() {
        return RaceSheetBuilder.of1500("LAPS")
                .finished(1, "Ada", "3:40.00")
                .finished(2, "Ben", "3:40.50")
                .splits("Ada", "400", "58.50", "800", "1:57.20", "1200", "2:57.00")
                .splits("Ben", "400", "58.00", "800", "1:57.00", "1200", "2:57.30")
                .build();
    }
}
