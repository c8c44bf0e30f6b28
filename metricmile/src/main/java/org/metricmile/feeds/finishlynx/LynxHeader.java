package org.metricmile.feeds.finishlynx;

import java.util.List;

/**
 * The line above the competitors of one race, in start lists and result files. What is not stated is empty; text stands
 * as the file has it.
 *
 * @param heat which race
 * @param name name of the event, {@code Men 1500m Final}
 * @param wind wind reading
 * @param windUnit its unit
 * @param template name of a set of options
 * @param captureTime time of day at which the picture begins
 * @param captureDuration length of the picture
 * @param distance length of the race, {@code 1500}
 * @param startTime time of day of the gun, {@code 20:51:03.112}
 * @param windMode how the wind is measured
 * @param lapTimes how lap times are taken
 */
public record LynxHeader(
        LynxHeat heat,
        String name,
        String wind,
        String windUnit,
        String template,
        String captureTime,
        String captureDuration,
        String distance,
        String startTime,
        String windMode,
        String lapTimes) {

    /** A header with the fields that every race has. */
    public static LynxHeader of(LynxHeat heat, String name, String distance) {
        return new LynxHeader(heat, name, "", "", "", "", "", distance, "", "", "");
    }

    List<String> cells() {
        return List.of(
                String.valueOf(heat.event()),
                String.valueOf(heat.round()),
                String.valueOf(heat.heat()),
                name,
                wind,
                windUnit,
                template,
                captureTime,
                captureDuration,
                distance,
                startTime,
                windMode,
                lapTimes);
    }
}
