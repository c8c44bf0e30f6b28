package org.metricmile.track;

import java.util.Arrays;

/** A first guess where an oval lies: the standard track, laid through a few positions from several sides. */
final class FirstPose {

    /** The middle of the field runs about this far outside the kerb. */
    private static final double FIELD_OFFSET_METRES = 1.2;

    /** A field that spreads over the lanes lies 1 to 2 m from its middle line; a wrong guess lies 10 m off and more. */
    private static final double GOOD_METRES = 2.0;

    private static final int DIRECTIONS = 4;

    /** Where only part of the lap was run over, the middle of the positions is not the middle of the track. */
    private static final double[] SHIFTS = {0, 45, -45};

    private FirstPose() {}

    static OvalPose of(PlanePoint[] samples) {
        OvalPose best = start(0, 0, 0);
        double least = Double.POSITIVE_INFINITY;
        PlanePoint middle = new PlanePoint(
                middle(Arrays.stream(samples).mapToDouble(PlanePoint::xMetres).toArray()),
                middle(Arrays.stream(samples).mapToDouble(PlanePoint::yMetres).toArray()));
        for (double along : SHIFTS) {
            for (double across : SHIFTS) {
                for (int i = 0; i < DIRECTIONS; i++) {
                    OvalPose fitted = shifted(middle, along, across, i * Math.PI / DIRECTIONS)
                            .fittedTo(samples, false);
                    double apart = apartMetres(fitted, samples);
                    if (apart < least) {
                        least = apart;
                        best = fitted;
                    }
                }
                if (least < GOOD_METRES) {
                    return best;
                }
            }
        }
        return best;
    }

    private static double apartMetres(OvalPose pose, PlanePoint[] samples) {
        return Arrays.stream(samples)
                .mapToDouble(sample -> Math.abs(pose.outsideMetres(sample)))
                .average()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static OvalPose shifted(PlanePoint middle, double along, double across, double axis) {
        return start(
                middle.xMetres() + along * Math.cos(axis) - across * Math.sin(axis),
                middle.yMetres() + along * Math.sin(axis) + across * Math.cos(axis),
                axis);
    }

    private static OvalPose start(double x, double y, double axis) {
        Oval standard = Oval.STANDARD_400;
        return new OvalPose(
                x, y, axis, standard.kerbRadiusMetres() + FIELD_OFFSET_METRES, standard.straightMetres() / 2);
    }

    private static double middle(double[] numbers) {
        Arrays.sort(numbers);
        // the outermost are strays more often than runners
        int few = numbers.length / 50;
        return (numbers[few] + numbers[numbers.length - 1 - few]) / 2;
    }
}
