package org.metricmile.athletics;

import java.util.Map;
import java.util.OptionalInt;

/**
 * World Athletics scoring tables of 2025: points = floor(a t² + b t + c) with t in seconds, on the branch where a faster
 * time gives more points. The coefficients are a regression on the official tables
 * (jchen1/iaaf-scoring-tables, coefficients-2025, MIT licence); against the official table a value can be off by one.
 */
public final class WorldAthleticsPoints {

    private record Coefficients(double a, double b, double c) {}

    private static final Map<String, Coefficients> MEN = Map.of(
            "800", new Coefficients(0.1980049254166545, -72.07136038821409, 6558.28160300618),
            "1000", new Coefficients(0.11229987246056083, -53.34129687676432, 6334.142779359594),
            "1500", new Coefficients(0.04065992529984008, -31.307736299477256, 6026.662254345021),
            "Mile", new Coefficients(0.035099677603458446, -29.132456259137143, 6044.924547011615),
            "3000", new Coefficients(0.008150049932713843, -13.691983542337312, 5750.59246378555),
            "5000", new Coefficients(0.002777997945427213, -8.000608112196687, 5760.418712362531),
            "10000", new Coefficients(0.0005239994429364625, -3.3011925260043427, 5199.371486475808),
            "1500 short track", new Coefficients(0.041999988506264074, -32.423575703958704, 6257.669581143418));

    private static final Map<String, Coefficients> WOMEN = Map.of(
            "800", new Coefficients(0.06879989341997295, -34.399261916380055, 4299.822125108796),
            "1500", new Coefficients(0.01339999627048627, -14.471861176560651, 3907.3655835949467),
            "Mile", new Coefficients(0.011649998601839462, -13.513881163102496, 3918.992004961794),
            "3000", new Coefficients(0.0025389974609562604, -6.09357042856243, 3656.127933666052),
            "5000", new Coefficients(0.0008079992470730324, -3.3935897885437782, 3563.2616780022654),
            "10000", new Coefficients(0.0001712000450308747, -1.5407985033832432, 3466.7925173026015));

    private WorldAthleticsPoints() {}

    /** Points of a mark; empty for events without coefficients and for marks slower than the table's end. */
    public static OptionalInt points(Sex sex, Event event, Mark mark) {
        String key = event.track() == TrackKind.SHORT_TRACK ? event.code() + " short track" : event.code();
        Coefficients table = (sex == Sex.MEN ? MEN : WOMEN).get(key);
        double seconds = mark.inSeconds();
        if (table == null || seconds >= -table.b() / (2 * table.a())) {
            return OptionalInt.empty();
        }
        double points = table.a() * seconds * seconds + table.b() * seconds + table.c();
        return points < 1 ? OptionalInt.empty() : OptionalInt.of((int) Math.floor(points));
    }
}
