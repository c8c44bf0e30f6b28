package org.metricmile.fuzz;

import java.util.List;
import org.metricmile.feeds.CareerTables;
import org.metricmile.feeds.CareerTablesFormat;
import org.metricmile.feeds.MarkListFormat;
import org.metricmile.feeds.RaceBundleFormat;
import org.metricmile.feeds.RacesAndCareersFormat;
import org.metricmile.feeds.SplitSheetFormat;
import org.metricmile.feeds.finishlynx.FinishLynxFormat;
import org.metricmile.feeds.isolynx.IsoLynxFormat;
import org.metricmile.feeds.isolynx.IsoTrackExamples;

/** Everything that is tried. A new format needs its line: the format and the files that it reads of a folder. */
final class Targets {

    static final List<Target> ALL = List.of(
            new FormatTarget(
                    new RaceBundleFormat(),
                    "races.csv",
                    "results.csv",
                    "splits.csv",
                    "narrative.csv",
                    "start_order.csv"),
            new FormatTarget(new SplitSheetFormat(), "club-1500m.csv"),
            new FormatTarget(
                    new CareerTablesFormat(),
                    CareerTables.LAYOUTS.stream()
                            .map(layout -> layout.name() + ".csv")
                            .toArray(String[]::new)),
            new FormatTarget(
                    new RacesAndCareersFormat(),
                    "races/races.csv",
                    "races/results.csv",
                    "careers/athletes.csv",
                    "careers/career_results.csv"),
            new FormatTarget(
                    new IsoLynxFormat(), IsoTrackExamples.known(), IsoTrackExamples.coarse(), "800m.IsoTrack.csv"),
            new FormatTarget(
                    new FinishLynxFormat(),
                    "012-1-01.lif",
                    "lynx.evt",
                    "lynx.ppl",
                    "lynx.sch",
                    "meet.txt",
                    "013-1-01.lif"),
            new FormatTarget(new MarkListFormat(), "men-1500.csv", "columns.txt"),
            new ZipTarget(),
            new WordsTarget());

    private Targets() {}

    static Target named(String name) {
        return ALL.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not tried. Known: "
                        + ALL.stream().map(Target::name).toList()));
    }
}
