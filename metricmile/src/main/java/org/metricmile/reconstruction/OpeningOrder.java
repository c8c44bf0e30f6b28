package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A first race for the chain: everybody on a way to the own finish, put into the known orders and between the known times. */
final class OpeningOrder {

    private static final double APART_METRES = 0.3;
    private static final double SCATTER_METRES = 1.5;

    private OpeningOrder() {}

    static void put(MarkState state, Draws draws) {
        int finish = state.marks() - 1;
        for (int h = 0; h < state.holder.length; h++) {
            state.holder[h] = -1;
        }
        for (int m = 0; m <= finish; m++) {
            double part = state.evidence.marksMetres()[m] / state.evidence.raceMetres();
            double[] wanted = new double[state.runners()];
            for (int i = 0; i < wanted.length; i++) {
                double last = middle(state, i, finish);
                wanted[i] = Double.isNaN(last) ? 0 : last * part * part * part;
                wanted[i] = known(state, i, m, wanted[i] + SCATTER_METRES * draws.gaussian());
            }
            arrange(state, m, wanted);
        }
    }

    private static double known(MarkState state, int runner, int mark, double otherwise) {
        double middle = middle(state, runner, mark);
        if (!Double.isNaN(middle)) {
            return middle;
        }
        for (DoubtfulTime time : state.evidence.doubtful()) {
            if (time.runner() == runner && time.mark() == mark) {
                return state.model.toMetresOff(mark, time.seconds());
            }
        }
        return otherwise;
    }

    private static double middle(MarkState state, int runner, int mark) {
        return state.evidence.isKnown(runner, mark)
                ? (state.lowestKnown(runner, mark) + state.highestKnown(runner, mark)) / 2
                : Double.NaN;
    }

    private static void arrange(MarkState state, int mark, double[] wanted) {
        List<Integer> order = order(state, mark, wanted);
        double atLeast = Double.NEGATIVE_INFINITY;
        double[] ceiling = ceilings(state, mark, order);
        for (int place = 0; place < order.size(); place++) {
            int runner = order.get(place);
            double value = wanted[runner];
            if (!state.evidence.isKnown(runner, mark)) {
                value = Math.max(value, atLeast + APART_METRES);
                if (value > ceiling[place]) {
                    // halfway to the known time behind keeps room for those between
                    value = Math.max(atLeast, ceiling[place] - 2 * APART_METRES);
                    value = atLeast > Double.NEGATIVE_INFINITY ? (atLeast + ceiling[place]) / 2 : value;
                }
            }
            state.put(runner, mark, value);
            atLeast = value;
        }
        for (int h = 0; h < state.holder.length; h++) {
            if (state.evidence.head().get(h).mark() == mark && !order.isEmpty()) {
                state.holder[h] = order.get(0);
            }
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!state.evidence.isInRace(i, mark)) {
                state.put(i, mark, wanted[i]);
            }
        }
    }

    /** The known time of the next runner behind who has one. */
    private static double[] ceilings(MarkState state, int mark, List<Integer> order) {
        double[] ceilings = new double[order.size()];
        double next = Double.POSITIVE_INFINITY;
        for (int place = order.size() - 1; place >= 0; place--) {
            ceilings[place] = next;
            int runner = order.get(place);
            if (state.evidence.isKnown(runner, mark)) {
                next = state.lowestKnown(runner, mark);
            }
        }
        return ceilings;
    }

    private static List<Integer> order(MarkState state, int mark, double[] wanted) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < wanted.length; i++) {
            if (state.evidence.isInRace(i, mark)) {
                left.add(i);
            }
        }
        left.sort(Comparator.comparingDouble(i -> wanted[i]));
        int[] slots = new int[left.size()];
        Arrays.fill(slots, -1);
        List<KnownPlace> places = new ArrayList<>(state.evidence.places().get(mark));
        places.sort(Comparator.comparingDouble(KnownPlace::doubt));
        for (KnownPlace place : places) {
            for (int p = place.first(); p <= Math.min(place.last(), slots.length); p++) {
                if (slots[p - 1] < 0 && left.contains(place.runner())) {
                    slots[p - 1] = place.runner();
                    left.remove(Integer.valueOf(place.runner()));
                    break;
                }
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int slot : slots) {
            order.add(slot >= 0 ? slot : left.remove(0));
        }
        return order;
    }
}
