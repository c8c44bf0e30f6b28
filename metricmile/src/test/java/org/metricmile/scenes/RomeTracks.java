package org.metricmile.scenes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.TracedRace;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Tracking;

/** The races of the European Championships of Rome 2024 whose tracks stand on the reference shelf; read once. */
public final class RomeTracks {

    public static final String MENS_FINAL = "EC2024-M-1500-F";
    public static final String MENS_HEAT = "EC2024-M-1500-H1";
    public static final String WOMENS_HEAT = "EC2024-W-1500-H2";

    private static @Nullable Map<String, TracedRace> races;

    private RomeTracks() {}

    /** All tracked races by id; the test is skipped where the shelf is absent. */
    public static synchronized Map<String, TracedRace> all() {
        if (races == null) {
            races = read(ReferenceShelf.data("tracks"));
        }
        return races;
    }

    /** One of the races. */
    public static TracedRace race(String id) {
        return Objects.requireNonNull(all().get(id), id);
    }

    private static Map<String, TracedRace> read(Path folder) {
        try {
            Path starter = Path.of("src/starter");
            Known tables = Known.only(ReferenceTables.in(starter));
            List<RaceSheet> sheets = Formats.read(starter, tables).races();
            RacesInMemory onRecord = new RacesInMemory(sheets, List.of());
            Known known = new Known(tables.tables(), onRecord, List.of(), Optional.empty());
            Map<String, TracedRace> traced = new LinkedHashMap<>();
            for (Tracking tracking : Formats.read(folder, known).trackings()) {
                RaceSheet sheet = onRecord.find(tracking.raceId()).orElseThrow();
                traced.put(tracking.raceId(), TracedRace.of(sheet, Optional.of(tracking)));
            }
            return traced;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
