package org.metricmile.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.analysis.LeaderStrip;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.greatness.LeadChangesKnown;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.archive.Archive;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.RaceSheet;

/** What must hold of the moments of every race that comes with the product. */
class StarterMomentsTest {

    @Test
    void momentsAgreeWithOneAnotherAndWithTheStripOfLeaders(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("archive.db");
        try (InputStream starter = Starter.open()) {
            Files.copy(starter, file);
        }
        try (Archive archive = Archive.open(file)) {
            int afterAKick = 0;
            int leads = 0;
            for (RaceSheet sheet : archive.findRaces(race -> true)) {
                TracedRace race =
                        TracedRace.of(sheet, archive.findTracking(sheet.race().id()));
                List<Moment> moments = race.moments(race.motion());
                afterAKick += fadesAfterAKick(sheet, moments);
                leads += leadsTaken(race, moments);
            }
            // that both were looked at
            assertThat(afterAKick).isPositive();
            assertThat(leads).isGreaterThan(100);
        }
    }

    /** Who speeds up does not fade at the same time. */
    private static int fadesAfterAKick(RaceSheet sheet, List<Moment> moments) {
        Map<Athlete, Moment> kicks = new HashMap<>();
        moments.stream()
                .filter(moment -> moment.kind() == MomentKind.KICK)
                .forEach(kick -> kicks.put(kick.athlete(), kick));
        List<Moment> fades = moments.stream()
                .filter(moment -> moment.kind() == MomentKind.FADE && kicks.containsKey(moment.athlete()))
                .toList();
        assertThat(fades)
                .as(sheet.race().id())
                .allSatisfy(fade -> assertThat(fade.fromMetres())
                        .isGreaterThan(requireNonNull(kicks.get(fade.athlete())).toMetres() - 1));
        return fades.size();
    }

    /** No moment has a lead that the strip has not, and greatness counts the changes of the strip. */
    private static int leadsTaken(TracedRace race, List<Moment> moments) {
        LeaderStrip strip = LeaderStrip.of(race, moments, List.of());
        long taken = moments.stream()
                .filter(moment -> moment.kind() == MomentKind.LEAD_TAKEN
                        && !moment.others().isEmpty())
                .count();
        assertThat(taken)
                .as(race.sheet().race().id())
                .isLessThanOrEqualTo(strip.changes().size());
        new LeadChangesKnown()
                .of(race)
                .ifPresent(count -> assertThat(count)
                        .as(race.sheet().race().id())
                        .isEqualTo(strip.changes().size()));
        return (int) taken;
    }
}
