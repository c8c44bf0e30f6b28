package org.metricmile.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.FieldPrior;
import org.metricmile.reconstruction.PackKernel;
import org.metricmile.reconstruction.PriorFit;
import org.metricmile.reconstruction.SharedKernel;
import org.metricmile.scenes.StarterSheets;

/** Prints what {@code LearntPriors} holds, learnt anew from the starter data. */
public final class LearnPriors {

    /** The race that the product must be able to tell teaches nothing. */
    private static final String TOLD = "OG2024-M-1500-F";

    private LearnPriors() {}

    public static void main(String[] args) {
        List<RaceSheet> races =
                StarterSheets.ALL.stream().filter(LearnPriors::teaches).toList();
        for (int metres : new int[] {800, 1500}) {
            System.out.println(print(PriorFit.of(races, metres)));
        }
    }

    static boolean teaches(RaceSheet sheet) {
        return !sheet.race().id().equals(TOLD);
    }

    static String print(FieldPrior prior) {
        PackKernel pack = prior.pack();
        SharedKernel shared = prior.shared();
        return "static final FieldPrior OF_%.0f = new FieldPrior(%n        %.0f,%n        new double[] {%s},%n        new SharedKernel(%s),%n        new PackKernel(%s),%n        %s);"
                .formatted(
                        prior.learntMetres(),
                        prior.learntMetres(),
                        list(prior.meanAtHundreds()),
                        list(shared.paceSd(), shared.paceLength(), shared.finishSd(), shared.freedom()),
                        list(
                                pack.startSd(),
                                pack.startLength(),
                                pack.placeSd(),
                                pack.placeLength(),
                                pack.finishPaceSd(),
                                pack.finishReach(),
                                pack.steadyPaceSd(),
                                pack.paceLength()),
                        list(prior.scaleFreedom()));
    }

    private static String list(double... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> String.format(Locale.ROOT, "%.4g", number))
                .collect(Collectors.joining(", "));
    }
}
