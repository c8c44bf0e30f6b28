package org.metricmile.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.PassFinder;
import org.metricmile.analysis.moments.SurgeFinder;
import org.metricmile.analysis.moments.WatchedField;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.FieldMotion;

/**
 * What moments tell of a race. Passes are those of {@link PassFinder} that are moves, which agree with the "sustained passes" of an
 * independent count of the tracks of Rome 2024 (54, 62 and 21 against 61, 67 and 21); they are scaled to fifteen runners.
 */
final class MomentFigures {

    private static final int USUAL_FIELD = 15;
    private static final List<Figure> KICK_PLACES =
            List.of(Figure.KICK_PLACE_1, Figure.KICK_PLACE_2, Figure.KICK_PLACE_3);

    private final TimedRace race;
    private final RaceFigures figures;
    private final FieldMotion motion;
    private final WatchedField watched;
    private final List<Athlete> finishers;

    MomentFigures(TimedRace race, FieldMotion motion, RaceFigures figures) {
        this.race = race;
        this.figures = figures;
        this.motion = motion;
        this.watched = new WatchedField(motion);
        this.finishers = race.finishers();
    }

    void add() {
        addPasses();
        addSurges();
        addKick();
    }

    private void addPasses() {
        List<Moment> moves = new PassFinder()
                .find(watched).stream()
                        .filter(pass -> "move".equals(pass.words().get("manner")))
                        .toList();
        figures.put(Figure.PASSES, (double) moves.size() * USUAL_FIELD / finishers.size());
        long outside = onSide(moves, "outside");
        long inside = onSide(moves, "inside");
        figures.put(Figure.PASSES_OUTSIDE, outside + inside == 0 ? Double.NaN : (double) outside / (outside + inside));
    }

    private static long onSide(List<Moment> moves, String side) {
        return moves.stream()
                .filter(pass -> side.equals(pass.words().get("side")))
                .count();
    }

    private void addSurges() {
        List<Moment> surges = new SurgeFinder().find(watched);
        double count = 0;
        List<Double> last = new ArrayList<>();
        for (Athlete medallist : finishers.subList(0, KICK_PLACES.size())) {
            double[] toGo = surges.stream()
                    .filter(surge -> surge.athlete().equals(medallist))
                    .mapToDouble(surge -> race.metres() - surge.fromMetres())
                    .toArray();
            count += toGo.length;
            IntStream.range(0, toGo.length).mapToDouble(i -> toGo[i]).min().ifPresent(last::add);
        }
        figures.put(Figure.SURGES, count / KICK_PLACES.size());
        figures.put(Figure.LAST_SURGE, Quantile.of(Quantile.array(last), 0.5));
    }

    private void addKick() {
        OptionalInt begins = RaceKick.sample(motion);
        if (begins.isEmpty()) {
            return;
        }
        for (int r = 0; r < motion.runners().size(); r++) {
            int place = finishers.indexOf(motion.runners().get(r).athlete());
            if (place >= 0
                    && place < KICK_PLACES.size()
                    && motion.runners().get(r).isKnown(begins.getAsInt())) {
                figures.put(KICK_PLACES.get(place), motion.place(r, begins.getAsInt()));
            }
        }
    }
}
