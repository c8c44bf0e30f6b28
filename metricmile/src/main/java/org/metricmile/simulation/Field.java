package org.metricmile.simulation;

import java.util.Arrays;

/** The state of all runners, one array for each quantity. Not thread safe; one for each race being run. */
final class Field {

    final int size;

    // where and how
    final double[] position;
    final double[] offset;
    final double[] speed;
    final double[] balance;
    final double[] finishSeconds;
    final boolean[] finished;

    // who the runner is on the day
    final double[] critical;
    final double[] dPrime;
    final double[] maximal;
    final double[] sprintShare;
    final double[] dragCoefficient;
    final double[] evenDemand;
    final double[] startSpeed;
    final double[] settleMetres;
    final double[] earlyPlace;
    final double[] latePlace;
    final double[] kickMetres;
    final double[] temper;
    final double[] risk;
    final double[] reactionSeconds;
    double level;

    // what the runner sees
    final double[] shelter;
    final int[] blocker;
    final double[] blockerGap;
    final int[] place;
    final double[] strikeSeenSeconds;

    // what the runner means to do
    final Aim[] aim;
    final double[] aimDemand;
    final double[] mostDemand;
    final double[] advantage;
    final int[] followed;
    final double[] factor;
    final boolean[] boxed;

    // chance from second to second
    final double[] speedNoise;
    final double[] speedNoiseNext;
    final double[] line;
    final double[] lineNext;

    /** Runners still racing, the foremost first. */
    final int[] order;

    // position, offset and speed in that order, so that neighbours lie side by side
    final double[] rankedPosition;
    final double[] rankedOffset;
    final double[] rankedSpeed;
    // speed along the race: on a bend less than over the ground
    final double[] rankedAlong;
    final double[] along;

    int racing;
    double seconds;

    Field(int size) {
        this.size = size;
        position = new double[size];
        offset = new double[size];
        speed = new double[size];
        balance = new double[size];
        finishSeconds = new double[size];
        Arrays.fill(finishSeconds, Double.NaN);
        finished = new boolean[size];
        critical = new double[size];
        dPrime = new double[size];
        maximal = new double[size];
        sprintShare = new double[size];
        dragCoefficient = new double[size];
        evenDemand = new double[size];
        startSpeed = new double[size];
        settleMetres = new double[size];
        earlyPlace = new double[size];
        latePlace = new double[size];
        kickMetres = new double[size];
        temper = new double[size];
        risk = new double[size];
        reactionSeconds = new double[size];
        shelter = new double[size];
        blocker = new int[size];
        blockerGap = new double[size];
        place = new int[size];
        strikeSeenSeconds = new double[size];
        Arrays.fill(strikeSeenSeconds, Double.NaN);
        aim = new Aim[size];
        Arrays.fill(aim, Aim.START);
        aimDemand = new double[size];
        mostDemand = new double[size];
        advantage = new double[size];
        followed = new int[size];
        factor = new double[size];
        Arrays.fill(factor, 1);
        boxed = new boolean[size];
        speedNoise = new double[size];
        speedNoiseNext = new double[size];
        line = new double[size];
        lineNext = new double[size];
        rankedPosition = new double[size];
        rankedOffset = new double[size];
        rankedSpeed = new double[size];
        rankedAlong = new double[size];
        along = new double[size];
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        racing = size;
    }

    /** Brings the order up to date: insertion, since it hardly changes from step to step. Level runners: the inner first. */
    void sort() {
        for (int k = 1; k < racing; k++) {
            int runner = order[k];
            int at = k;
            while (at > 0 && isAhead(runner, order[at - 1])) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = runner;
        }
        int ahead = size - racing;
        for (int k = 0; k < racing; k++) {
            int runner = order[k];
            place[runner] = ahead + k + 1;
            rankedPosition[k] = position[runner];
            rankedOffset[k] = offset[runner];
            rankedSpeed[k] = speed[runner];
            rankedAlong[k] = along[runner];
        }
    }

    private boolean isAhead(int one, int other) {
        return position[one] > position[other] || (position[one] == position[other] && offset[one] < offset[other]);
    }

    /** Takes those who have finished out of the order. */
    void dropFinished() {
        int kept = 0;
        for (int k = 0; k < racing; k++) {
            if (!finished[order[k]]) {
                order[kept++] = order[k];
            }
        }
        racing = kept;
    }
}
