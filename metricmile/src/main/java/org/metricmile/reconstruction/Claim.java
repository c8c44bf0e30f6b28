package org.metricmile.reconstruction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.metricmile.athletics.Athlete;

/** Something that a report says of a stretch of a race, of which times and places along the track can tell whether it is so. */
sealed interface Claim
        permits AllOf, Claim.Around, Claim.Close, Claim.Kick, Claim.Pass, Claim.Place, Claim.Places, Led, Led.Half {

    /** Whether it is so in a race if the distances of the report are off by no more than this. */
    boolean holds(Curves race, double softMetres);

    /** By how much the distances of the report are off at least if it is so, in steps of 10 m; infinite if by more than the farthest. */
    default double leastSoftMetres(Curves race, double farthestMetres) {
        for (double soft = 0; soft <= farthestMetres; soft += Curves.STEP_METRES) {
            if (holds(race, soft)) {
                return soft;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Whether times and places along the track can tell all that the report says; if not it is evidence, and never judged. */
    default boolean isJudged() {
        return true;
    }

    /** Whether nothing can be said of it if not everybody who was in the race is known. */
    default boolean takesWholeField() {
        return false;
    }

    /** What is left to claim where not everybody who was in the race is known. */
    default Claim inPartOfTheField() {
        return this;
    }

    /** What is claimed, as it follows on "that", but for where on the way it was. */
    String event(List<Athlete> runners);

    /** Where that was: {@code between 1370 and 1420 m}. */
    String where();

    /** What is claimed, as it follows on "that". */
    default String inWords(List<Athlete> runners) {
        return event(runners) + " " + where();
    }

    /** The same on a stretch that is longer by so many metres at both ends; empty for what is claimed of one mark. */
    default Optional<Claim> longer(double metres) {
        return Optional.empty();
    }

    /** Where it was if it is so just as told, beside what is claimed {@link #nearly}. */
    default String just() {
        return where();
    }

    /** Whether it is nearly so: there or on a stretch longer by so many metres at both ends; empty for what is claimed of one mark. */
    default Optional<Claim> nearly(double metres) {
        return longer(metres).map(wide -> new Around(this, wide, metres));
    }

    /** Something that happened on a stretch or near it: what was taken back on the way to the ends of the longer one was there all the same. */
    record Around(Claim there, Claim wide, double metres) implements Claim {

        @Override
        public boolean holds(Curves race, double softMetres) {
            return there.holds(race, softMetres) || wide.holds(race, softMetres);
        }

        @Override
        public String event(List<Athlete> runners) {
            return there.event(runners);
        }

        @Override
        public String where() {
            return String.format(Locale.ROOT, "within %.0f m of there", metres);
        }
    }

    private static String between(double from, double to) {
        return from == to
                ? String.format(Locale.ROOT, "at %.0f m", from)
                : String.format(Locale.ROOT, "between %.0f and %.0f m", from, to);
    }

    /**
     * The runner was at this place at this mark.
     *
     * @param orBetter whether any better place among those on record is as told, since others may have been ahead
     */
    record Place(int runner, double metres, int place, boolean orBetter) implements Claim {

        Place(int runner, double metres, int place) {
            this(runner, metres, place, false);
        }

        @Override
        public Claim inPartOfTheField() {
            return new Place(runner, metres, place, place > 1);
        }

        @Override
        public String event(List<Athlete> runners) {
            String where = place == 1 ? " led" : " was at place " + place;
            return runners.get(runner).name() + where + (orBetter ? " or better" : "");
        }

        @Override
        public String where() {
            return between(metres, metres);
        }

        @Override
        public boolean holds(Curves race, double softMetres) {
            for (double at = metres - softMetres; at <= metres + softMetres + 1e-9; at += Curves.STEP_METRES) {
                if (race.isOnTheWay(at) && isAtPlace(race.place(runner, at))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAtPlace(int counted) {
            return orBetter ? counted <= place : counted == place;
        }
    }

    /**
     * Runners were close to others somewhere on the stretch, so close along the track as runners are who sit on a shoulder or shut
     * somebody in. Where the distances are off, so is the closeness, by {@value #SOFTER_SECONDS_PER_METRE} s for each metre.
     *
     * @param who who was, all of them
     * @param others to all of whom; nobody for whoever leads there
     * @param judged false where the report tells of side or width, of which the closeness is a part only
     */
    record Close(List<Integer> who, List<Integer> others, double from, double to, boolean judged) implements Claim {

        /** In the tracked races of Rome 2024 nine in ten of 454 who sat on a shoulder were no more than 0.21 s away. */
        private static final double ON_THE_SHOULDER_SECONDS = 0.3;

        /** Two lengths: there nine in ten of 33 who were boxed in were within 0.25 s, but reports speak of boxes more freely. */
        private static final double BOXED_SECONDS = 0.5;

        private static final double SOFTER_SECONDS_PER_METRE = 0.01;

        public Close {
            who = List.copyOf(who);
            others = List.copyOf(others);
        }

        @Override
        public boolean isJudged() {
            return judged;
        }

        @Override
        public String event(List<Athlete> runners) {
            String whom = others.isEmpty() ? "whoever led" : names(others, runners);
            return names(who, runners) + (who.size() > 1 ? " were" : " was") + " close to " + whom;
        }

        @Override
        public String where() {
            return between(from, to);
        }

        @Override
        public Optional<Claim> longer(double metres) {
            return Optional.of(new Close(who, others, from - metres, to + metres, judged));
        }

        private static String names(List<Integer> named, List<Athlete> runners) {
            return named.stream().map(number -> runners.get(number).name()).collect(Collectors.joining(" and "));
        }

        @Override
        public boolean holds(Curves race, double softMetres) {
            double farthest =
                    (judged ? ON_THE_SHOULDER_SECONDS : BOXED_SECONDS) + SOFTER_SECONDS_PER_METRE * softMetres;
            double end = race.within(to + softMetres);
            for (double at = race.within(from - softMetres); at <= end + 1e-9; at += Curves.STEP_METRES) {
                if (isCloseAt(race, at, farthest)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isCloseAt(Curves race, double at, double farthestSeconds) {
            return who.stream().allMatch(runner -> isCloseAt(race, runner, at, farthestSeconds));
        }

        private boolean isCloseAt(Curves race, int runner, double at, double farthestSeconds) {
            double own = race.seconds(runner, at);
            return others.isEmpty()
                    ? own - race.firstSeconds(at) <= farthestSeconds
                    : others.stream().allMatch(other -> Math.abs(own - race.seconds(other, at)) <= farthestSeconds);
        }
    }

    /** One of the two passed the other: they were in the other order afterwards. */
    record Pass(int one, int other, double from, double to) implements Claim {

        @Override
        public String event(List<Athlete> runners) {
            return runners.get(one).name() + " and " + runners.get(other).name() + " changed places";
        }

        @Override
        public String where() {
            return between(from, to);
        }

        @Override
        public Optional<Claim> longer(double metres) {
            return Optional.of(new Pass(one, other, from - metres, to + metres));
        }

        @Override
        public boolean holds(Curves race, double softMetres) {
            double before = race.within(from - softMetres);
            double after = race.within(to + softMetres);
            return race.isAhead(one, other, before) != race.isAhead(one, other, after);
        }
    }

    /** The runner came out ahead of more runners than before, or of fewer. */
    record Places(int runner, double from, double to, boolean gained) implements Claim {

        @Override
        public boolean takesWholeField() {
            return true;
        }

        @Override
        public String event(List<Athlete> runners) {
            return runners.get(runner).name() + (gained ? " gained" : " lost") + " places";
        }

        @Override
        public String where() {
            return between(from, to);
        }

        @Override
        public Optional<Claim> longer(double metres) {
            return Optional.of(new Places(runner, from - metres, to + metres, gained));
        }

        @Override
        public boolean holds(Curves race, double softMetres) {
            int before = race.place(runner, race.within(from - softMetres));
            int after = race.place(runner, race.within(to + softMetres));
            return gained ? after < before : after > before;
        }
    }

    /**
     * The runner went faster over some 50 m there than over the 100 m before, by 0.2 m/s: twice what 10 Hz tracking of speed is
     * good to.
     */
    record Kick(int runner, double from, double to) implements Claim {

        @Override
        public String event(List<Athlete> runners) {
            return runners.get(runner).name() + " sped up";
        }

        @Override
        public String where() {
            return between(from, to);
        }

        @Override
        public Optional<Claim> longer(double metres) {
            return Optional.of(new Kick(runner, from - metres, to + metres));
        }

        private static final double STRIDES_METRES = 50;
        private static final double BEFORE_METRES = 100;
        private static final double FASTER_MPS = 0.2;

        @Override
        public boolean holds(Curves race, double softMetres) {
            double start = race.within(from - softMetres);
            double before = race.speedMps(runner, Math.max(0, start - BEFORE_METRES), start);
            double end = race.within(to + softMetres);
            for (double at = start; at + STRIDES_METRES <= end + 1e-9; at += Curves.STEP_METRES) {
                if (race.speedMps(runner, at, at + STRIDES_METRES) >= before + FASTER_MPS) {
                    return true;
                }
            }
            return false;
        }
    }
}
