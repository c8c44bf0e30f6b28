package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Provenance;
import org.metricmile.simulation.RestOfRace;
import org.metricmile.story.planned.KnownKicks;
import org.metricmile.story.planned.RunFigure;

/**
 * Where an athlete strikes in a race that is run on as it was, and how the kick is known by which he does.
 *
 * @param metres where he strikes in the race that is run on, from the start
 * @param kick where he kicked, from the start: before the mark, or nearer to the finish than anybody strikes, it is another place
 */
record StrikeAsItWas(double metres, RunFigure kick) {

    /** Of who is asked about; empty if his kick is not known, or a plan that was given takes its place. */
    static Optional<StrikeAsItWas> of(RestOfRace rest, KnownKicks kicks, Athlete athlete) {
        return rest.strikeMetres(athlete).stream()
                .boxed()
                .findFirst()
                .flatMap(metres -> kicks.find(athlete).map(kick -> new StrikeAsItWas(metres, kick)));
    }

    /** In two sentences: where he strikes, and how the kick is known. */
    String words(String name, double finishMetres) {
        String known = kick.provenance() == Provenance.MEASURED
                ? "measured"
                : kick.provenance().label();
        String range = kick.provenance() == Provenance.RECONSTRUCTED ? "nine times in ten" : "somewhere";
        return String.format(
                        Locale.ROOT,
                        "As it was, %s strikes %.0f m before the finish. The kick, %.0f m before it, is %s",
                        name,
                        finishMetres - metres,
                        finishMetres - kick.value(),
                        known)
                + (kick.isUnsure()
                        ? String.format(
                                Locale.ROOT,
                                ", %s from %.0f to %.0f m before it.",
                                range,
                                finishMetres - kick.low(),
                                finishMetres - kick.high())
                        : ".");
    }

    void put(ObjectNode node) {
        node.put("strikeMetres", metres);
        node.set("kick", ComparisonJson.figure(Optional.of(kick)));
    }
}
