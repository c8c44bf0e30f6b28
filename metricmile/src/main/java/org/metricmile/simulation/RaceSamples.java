package org.metricmile.simulation;

import java.util.ArrayList;
import java.util.List;

/** Where every runner was at every step. Kept step by step, since that is how it comes: a race is written in one go through memory. */
final class RaceSamples {

    private static final int BLOCK = 256;
    private static final int FIGURES = 4;
    private static final int POSITION = 0;
    private static final int OFFSET = 1;
    private static final int SPEED = 2;
    private static final int BALANCE = 3;

    private final int width;
    private final List<double[]> blocks = new ArrayList<>();
    private double[] block = new double[0];
    private int count;

    /**
     * No sample yet.
     *
     * @param runners how many
     */
    RaceSamples(int runners) {
        this.width = FIGURES * runners;
    }

    /**
     * One more sample.
     *
     * @param runners by index
     */
    void add(Runner[] runners) {
        int row = count % BLOCK * width;
        if (row == 0) {
            block = new double[BLOCK * width];
            blocks.add(block);
        }
        for (Runner runner : runners) {
            block[row + POSITION] = runner.position;
            block[row + OFFSET] = runner.offset;
            block[row + SPEED] = runner.speed;
            block[row + BALANCE] = runner.balance;
            row += FIGURES;
        }
        count++;
    }

    int count() {
        return count;
    }

    double position(int runner, int sample) {
        return figure(runner, sample, POSITION);
    }

    double offset(int runner, int sample) {
        return figure(runner, sample, OFFSET);
    }

    double speed(int runner, int sample) {
        return figure(runner, sample, SPEED);
    }

    double balance(int runner, int sample) {
        return figure(runner, sample, BALANCE);
    }

    private double figure(int runner, int sample, int figure) {
        return blocks.get(sample / BLOCK)[sample % BLOCK * width + runner * FIGURES + figure];
    }
}
