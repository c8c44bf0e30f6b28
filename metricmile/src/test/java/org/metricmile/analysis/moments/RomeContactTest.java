package org.metricmile.analysis.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;
import org.metricmile.scenes.RomeTracks;

/** Moments of contact in the tracked races of Rome: that they are there, that they are not everywhere, and that they add up. */
class RomeContactTest {

    private static final List<MomentFinder> FINDERS = List.of(
            new ShoulderFinder(),
            new DraftingFinder(),
            new BoxFinder(),
            new ForcedWideFinder(),
            new WideBendFinder(),
            new InsideGapFinder(),
            new CheckFinder(),
            new FallFinder());

    private static final Map<String, List<Moment>> MOMENTS = new TreeMap<>();

    private static Map<String, List<Moment>> moments() {
        if (MOMENTS.isEmpty()) {
            RomeTracks.all().forEach((id, race) -> {
                FieldMotion field = race.motion();
                MOMENTS.put(
                        id,
                        FINDERS.stream()
                                .flatMap(finder -> finder.find(field).stream())
                                .toList());
            });
        }
        return MOMENTS;
    }

    private static Map<String, Integer> counts(MomentKind kind) {
        Map<String, Integer> counts = new TreeMap<>();
        moments()
                .forEach((id, moments) -> counts.put(id, (int)
                        moments.stream().filter(moment -> moment.kind() == kind).count()));
        return counts;
    }

    @Test
    void theFallIsFoundInItsHeatAndNowhereElse() {
        Map<String, Integer> falls = counts(MomentKind.FALL);
        assertThat(falls.remove(RomeTracks.WOMENS_HEAT)).isEqualTo(3);
        assertThat(falls.values()).containsOnly(0);
        List<Moment> heat = moments().getOrDefault(RomeTracks.WOMENS_HEAT, List.of()).stream()
                .filter(moment -> moment.kind() == MomentKind.FALL)
                .toList();
        // Zenoni needed 29.3 s from 1300 to 1400 m by the splits; Weßel fell with her
        Moment zenoni = heat.stream()
                .filter(moment -> moment.athlete().name().equals("Marta Zenoni"))
                .findFirst()
                .orElseThrow();
        assertThat(zenoni.fromMetres()).isBetween(1305.0, 1312.0);
        assertThat(zenoni.figures().get("standstillSeconds")).isGreaterThan(8);
        assertThat(zenoni.others()).extracting(Athlete::name).containsExactly("Nele Weßel");
    }

    @Test
    void contactIsCommonInPacksAndRareInSmallFields() {
        Map<String, Integer> boxes = counts(MomentKind.BOXED_IN);
        Map<String, Integer> wide = counts(MomentKind.FORCED_WIDE);
        Map<String, Integer> checks = counts(MomentKind.CHECK);
        Map<String, Integer> gaps = counts(MomentKind.INSIDE_GAP);
        for (String id : moments().keySet()) {
            int runners = RomeTracks.race(id).trace().runners().size();
            assertThat(boxes.get(id)).as(id).isLessThanOrEqualTo(runners);
            assertThat(checks.get(id)).as(id).isLessThanOrEqualTo(runners / 2);
            assertThat(gaps.get(id)).as(id).isLessThanOrEqualTo(5);
            assertThat(wide.get(id)).as(id).isLessThanOrEqualTo(4 * runners);
        }
        assertThat(boxes.get(RomeTracks.MENS_FINAL)).isBetween(1, 10);
        assertThat(wide.get(RomeTracks.MENS_FINAL)).isBetween(20, 60);
        assertThat(gaps.values().stream().mapToInt(Integer::intValue).sum()).isBetween(8, 40);
    }

    @Test
    void sheltersAndCostsAreThoseOfRunners() {
        List<Moment> all = moments().values().stream().flatMap(List::stream).toList();
        assertThat(all)
                .filteredOn(moment -> moment.kind() == MomentKind.DRAFTING)
                .allSatisfy(moment -> {
                    assertThat(moment.figures().get("meanShelter")).isBetween(0.15, 0.75);
                    assertThat(moment.figures().get("meanGapMetres")).isBetween(0.1, 3.0);
                    assertThat(moment.others()).isNotEmpty();
                });
        assertThat(all)
                .filteredOn(moment -> moment.kind() == MomentKind.BOXED_IN)
                .allSatisfy(moment -> {
                    assertThat(moment.figures().get("estimatedSecondsLost")).isBetween(0.05, 2.5);
                    assertThat(moment.others().stream().collect(Collectors.toSet()))
                            .hasSameSizeAs(moment.others())
                            .doesNotContain(moment.athlete());
                });
        assertThat(all)
                .filteredOn(moment -> moment.kind() == MomentKind.FORCED_WIDE)
                .allSatisfy(moment ->
                        assertThat(moment.figures().get("extraMetres")).isBetween(0.0, 8.0));
    }
}
