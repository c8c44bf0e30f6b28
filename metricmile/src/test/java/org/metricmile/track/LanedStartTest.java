package org.metricmile.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanedStartTest {

    private final LanedStart start = new LanedStart(Oval.STANDARD_400);

    @Provide
    Arbitrary<Oval> ovals() {
        return Ovals.any();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0,      0",
        "2, 0.007,  3.526",
        "3, 0.032,  7.384",
        "4, 0.075, 11.259",
        "5, 0.135, 15.152",
        "6, 0.213, 19.063",
        "7, 0.308, 22.991",
        "8, 0.421, 26.936",
        "9, 0.551, 30.899",
    })
    void outerLanesStartAheadByTheirBendAndByCuttingIn(int lane, double cutIn, double stagger) {
        assertThat(start.cutInMetres(lane)).isCloseTo(cutIn, within(0.001));
        assertThat(start.staggerMetres(lane)).isCloseTo(stagger, within(0.001));
    }

    @Property
    void everyLaneHasTheSameWayToTheEndOfTheStraight(@ForAll("ovals") Oval oval) {
        LanedStart laned = new LanedStart(oval);
        OvalPlane plane = new OvalPlane(oval);
        double endMetres = oval.lapMetres() / 2;
        for (int lane = 1; lane <= oval.lanes().count(); lane++) {
            PlanePoint atBreakLine = plane.locate(
                    new OvalPoint(laned.breakLineMetres(), oval.lanes().offsetMetres(lane)));
            PlanePoint atEnd =
                    plane.locate(new OvalPoint(endMetres, oval.lanes().offsetMetres(1)));
            assertThat(laned.metresInLane(lane) + atBreakLine.metresTo(atEnd)).isCloseTo(endMetres, within(1e-9));
        }
    }

    @Property
    void theWayInTheLaneIsTheArcFromTheStartToTheBreakLine(@ForAll("ovals") Oval oval) {
        LanedStart laned = new LanedStart(oval);
        int lane = oval.lanes().count();
        double turned = (laned.breakLineMetres() - laned.startMetres(lane)) / oval.measuredRadiusMetres();

        assertThat(turned * oval.radiusMetres(lane)).isCloseTo(laned.metresInLane(lane), within(1e-9));
    }

    @Test
    void aLaneThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> start.staggerMetres(10)).hasMessage("there is no lane 10: the lanes are 1 to 9");
    }
}
