package org.metricmile.track;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.metricmile.athletics.Distance;

/** Ovals for tests: any that could be built, from a schoolyard to an oversized hall. */
final class Ovals {

    private Ovals() {}

    static Arbitrary<Oval> any() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 150),
                        Arbitraries.doubles().between(8, 60),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.doubles().between(0.9, 1.25))
                .as((straightMetres, radiusMetres, lanes, widthMetres) ->
                        Oval.withStraight(straightMetres, radiusMetres, Lanes.kerbed(lanes, widthMetres)));
    }

    /** Ovals on which a race starts anywhere: on a bend, on a straight, at a boundary. */
    static Arbitrary<Course> anyCourse() {
        Arbitrary<Oval> ovals = Arbitraries.oneOf(Arbitraries.of(Oval.STANDARD_400, Oval.SHORT_TRACK_200), any());
        Arbitrary<Long> metres = Arbitraries.oneOf(
                Arbitraries.of(800L, 1000L, 1500L, 3000L), Arbitraries.longs().between(1, 10_000));
        return Combinators.combine(ovals, metres).as((oval, distance) -> new Course(oval, Distance.ofMetres(distance)));
    }
}
