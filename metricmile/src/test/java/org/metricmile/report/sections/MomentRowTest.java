package org.metricmile.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Provenance;
import org.metricmile.report.RaceDossier;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RunScript;
import org.metricmile.story.RaceFindings;

class MomentRowTest {

    private static final MovingField FIELD = MovingField.of1500(
            RunScript.startingAt("Ann Archer", 0.3).run(1500, 7.0),
            RunScript.startingAt("Bea Baker", 0.9).run(1500, 6.9));
    private static final RaceDossier RACE = RaceDossier.of(RaceFindings.of(FIELD.tracked(), List.of()));

    private static Moment moment(MomentKind kind, double toMetres, Provenance provenance, Map<String, String> words) {
        Athlete bea = FIELD.athlete("Bea Baker");
        return new Moment(
                kind,
                bea,
                List.of(FIELD.athlete("Ann Archer")),
                1300.4,
                toMetres,
                184.32,
                186,
                0.917,
                provenance,
                Map.of(),
                words,
                List.of("First this.", "Then that."));
    }

    @Test
    void aRowSaysWhoWhatWhereWhenAndHowSure() {
        MomentRow row = MomentRow.of(
                RACE,
                moment(MomentKind.PASS, 1300.4, Provenance.MEASURED, Map.of("side", "outside", "section", "bend")));
        assertThat(row.when()).isEqualTo("3:04.3");
        assertThat(row.seconds()).isEqualTo("184.3");
        assertThat(row.where()).isEqualTo("1300");
        assertThat(row.who()).isEqualTo("Bea Baker");
        assertThat(row.what()).isEqualTo("passes Ann Archer on the outside");
        assertThat(row.told()).isEqualTo("Baker passes Archer on the outside");
        assertThat(row.evidence()).isEqualTo("First this. Then that.");
        assertThat(row.sure()).isEqualTo("92\u00a0%");
        assertThat(row.known()).isEqualTo("measured");
    }

    @Test
    void anUnknownSideIsNotTold() {
        Moment pass = moment(MomentKind.PASS, 1320, Provenance.INTERPOLATED, Map.of("side", "unknown"));
        MomentRow row = MomentRow.of(RACE, pass);
        assertThat(row.what()).isEqualTo("passes Ann Archer");
        assertThat(row.where()).isEqualTo("1300\u20131320");
        assertThat(row.known()).isEqualTo("inferred");
    }

    @Test
    void frequentKindsStandInATableOfTheirOwn() {
        Moment pass = moment(MomentKind.PASS, 1320, Provenance.MEASURED, Map.of());
        Moment lead = moment(MomentKind.LEAD_TAKEN, 1320, Provenance.MEASURED, Map.of());
        MomentsSection.Model model = MomentsSection.model(RACE, List.of(pass, lead));
        assertThat(model.told()).extracting(MomentRow::what).containsExactly("takes the lead from Ann Archer");
        assertThat(model.frequent()).extracting(MomentRow::kind).containsExactly("pass");
        assertThat(model.finding()).isEqualTo("Found: 1 lead taken and 1 pass.");
    }
}
