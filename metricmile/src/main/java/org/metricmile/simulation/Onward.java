package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.race.RaceTrace;
import org.metricmile.track.Course;

/**
 * A known race, run on from a mark: everybody is where the race had him when its head passed the mark, as fast as he was, with what each
 * of his possible abilities has left of its reserve after what he ran. Abilities that could hardly have run it are less
 * likely from there on.
 *
 * <p>The reserve is kept by the engine's own books, along the way that was run. What is not known of the way (places across the track; in a
 * reconstruction the way itself) is another in each race that is run on. Of a way nothing later than the mark is used; what it was made of may
 * be later: a reconstruction is made of the whole race, and a way known by times at marks, where most have none at this one, of those at the
 * next too. How somebody means to race from there is drawn as from the gun. Page: {@code docs/explanation/models/win-probability.md}.
 */
public final class Onward {

    /** So many draws of places across the track, where nothing is known of them. */
    private static final int DRAWN_WAYS = 8;

    /** By then everybody runs, and nobody has finished: where places across the track are measured, they are known here. */
    private static final double UNDER_WAY_SECONDS = 30;

    private final Course course;
    private final Ground ground;
    private final List<Entrant> entrants;
    private final List<Athlete> athletes;
    private final Habits habits;
    private final long seed;

    /**
     * A field that can be run on.
     *
     * @param entrants the field with what is known of it before the race
     * @param seed of all chance
     */
    public Onward(Course course, List<Entrant> entrants, Habits habits, long seed) {
        this.course = course;
        this.ground = new Ground(course);
        this.entrants = entrants.stream()
                .sorted(Comparator.comparing(entrant -> entrant.athlete().id()))
                .toList();
        this.athletes = this.entrants.stream().map(Entrant::athlete).toList();
        this.habits = habits;
        this.seed = seed;
    }

    /** Of all chance. */
    public long seed() {
        return seed;
    }

    /**
     * The chances when the head of the race passes a mark. Who is not known to be running there has none.
     *
     * @param ways the race as it went, or as it may have gone, each as likely as the other; one or more
     * @param metres the mark, after the start and before the finish
     * @param races to be run on
     * @throws IllegalArgumentException if nobody of the field is known to have passed the mark
     */
    public RaceOdds from(List<RaceTrace> ways, double metres, int races) {
        Ready ready = ready(ways, metres);
        return new MonteCarlo(ready.engine(), seed)
                .runOn(replicate -> ready.situations().of(seed, replicate), races);
    }

    /**
     * The race at a mark, as {@link #from} runs it on.
     *
     * @throws IllegalArgumentException if nobody of the field is known to have passed the mark
     */
    Ready ready(List<RaceTrace> ways, double metres) {
        return ready(ways(ways, metres));
    }

    /**
     * The same of ways that were looked at before; what the air costs is no part of them.
     *
     * @param soFar of {@link #ways}, of this field
     */
    Ready ready(List<WaySoFar> soFar) {
        List<AbleSoFar> able = IntStream.range(0, entrants.size())
                .parallel()
                .mapToObj(i -> AbleSoFar.of(entrants.get(i), i, soFar, ground, habits, seed))
                .toList();
        RaceEngine engine =
                new RaceEngine(course, able.stream().map(AbleSoFar::entrant).toList(), habits.onOneDay());
        return new Ready(
                engine, (ofRaces, replicate) -> situation(soFar, able, engine.draws(ofRaces, replicate), replicate));
    }

    /**
     * The same field in air that costs so many times as much, also in what was run so far: which abilities are likely after that is
     * reckoned anew, and what is left of them.
     */
    Onward inAir(double times) {
        return new Onward(
                course, entrants.stream().map(entrant -> entrant.inAir(times)).toList(), habits, seed);
    }

    /**
     * A race at a mark.
     *
     * @param engine the field with what it is able to after what was run
     * @param situations the situation of each race that is run on
     */
    record Ready(RaceEngine engine, Situations situations) {}

    /** The race at the mark, as each race that is run on begins. */
    interface Situations {

        /** The situation of one race. */
        Situation of(long seed, long replicate);
    }

    /** How the field may have run up to a mark. */
    List<WaySoFar> ways(List<RaceTrace> ways, double metres) {
        boolean known = ways.size() > 1
                || athletes.stream()
                        .allMatch(runner -> ways.get(0)
                                .offsetMetres(runner, UNDER_WAY_SECONDS)
                                .isPresent());
        int count = known ? ways.size() : DRAWN_WAYS;
        List<WaySoFar> soFar = new ArrayList<>();
        for (int w = 0; w < count; w++) {
            soFar.add(WaySoFar.of(
                    ways.get(w % ways.size()),
                    ground,
                    athletes,
                    metres,
                    habits.contact().lineSpreadMetres(),
                    new KeyedNoise(seed).at(Channel.LINE.key).at(w)));
        }
        return soFar;
    }

    private Situation situation(List<WaySoFar> ways, List<AbleSoFar> able, int[] draws, long replicate) {
        int number = (int) (replicate % ways.size());
        WaySoFar way = ways.get(number);
        Map<Athlete, Situation.State> states = new HashMap<>();
        for (int i = 0; i < athletes.size(); i++) {
            if (way.isRunning(i)) {
                states.put(athletes.get(i), way.state(i, able.get(i).share(draws[i], number, ways, i)));
            }
        }
        return new Situation(way.seconds(), states);
    }
}
