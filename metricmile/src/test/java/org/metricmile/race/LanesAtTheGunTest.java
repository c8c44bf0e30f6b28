package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Distance;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;
import org.metricmile.track.LanedStart;
import org.metricmile.track.Oval;

class LanesAtTheGunTest {

    private static MovingField field(int metres, double... offsets) {
        List<RunScript> scripts = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            scripts.add(RunScript.startingAt("Runner " + i, offsets[i]).run(metres, 7.0 - i * 0.01));
        }
        return new MovingField(Distance.ofMetres(metres), scripts, 0, 0);
    }

    @Test
    void oneToALaneOver800IsAStartInLanes() {
        FieldMotion motion = field(800, 0.5, 1.6, 5.2, 9.0).motion();
        LanesAtTheGun lanes = new LanesAtTheGun(motion);
        LanedStart start = new LanedStart(Oval.STANDARD_400);
        assertThat(lanes.breakLineMetres()).hasValue(start.breakLineMetres());
        assertThat(motion.runners())
                .extracting(lanes::startMetres)
                .containsExactly(
                        start.startMetres(1), start.startMetres(2), start.startMetres(5), start.startMetres(8));
    }

    @Test
    void twoInOneLaneStandOnACurvedLine() {
        FieldMotion motion = field(800, 0.3, 0.7, 1.6).motion();
        LanesAtTheGun lanes = new LanesAtTheGun(motion);
        assertThat(lanes.breakLineMetres()).isEmpty();
        assertThat(lanes.startMetres(motion.runners().get(2))).isZero();
    }

    @Test
    void longerRacesAndUntrackedOnesHaveNoLanes() {
        assertThat(new LanesAtTheGun(field(1500, 0.5, 1.6, 2.8).motion()).breakLineMetres())
                .isEmpty();
        assertThat(new LanesAtTheGun(field(800, 0.5, 1.6, 2.8).splits(100).motion()).breakLineMetres())
                .isEmpty();
    }
}
