package org.metricmile.feeds;

import java.util.List;
import java.util.Map;
import org.metricmile.race.Provenance;

/** The files of a race bundle and their columns; {@code docs/reference/formats/race-bundle.md} describes them. */
final class RaceBundle {

    static final String RACES = "races.csv";
    static final String RESULTS = "results.csv";
    static final String SPLITS = "splits.csv";
    static final String NARRATIVE = "narrative.csv";
    static final String START_ORDER = "start_order.csv";

    /** Columns of each file in the order they are written; those that {@link #REQUIRED} lacks may be left out. */
    static final Map<String, List<String>> COLUMNS = Map.of(
            RACES,
            List.of(
                    "race_id",
                    "competition",
                    "category",
                    "city",
                    "country",
                    "date",
                    "sex",
                    "distance_m",
                    "round",
                    "track",
                    "field",
                    "field_reason",
                    "source_url"),
            RESULTS,
            List.of(
                    "race_id",
                    "place",
                    "athlete",
                    "country",
                    "mark",
                    "seconds",
                    "flags",
                    "status",
                    "team",
                    "source_url"),
            SPLITS,
            List.of("race_id", "athlete", "distance_m", "elapsed_s", "position", "timing", "precision_s", "source_url"),
            NARRATIVE,
            List.of(
                    "race_id",
                    "distance_from",
                    "distance_to",
                    "athlete",
                    "event",
                    "detail_in_your_own_words",
                    "source_url"),
            START_ORDER,
            List.of("race_id", "athlete", "country", "start_order", "bib", "race_time_local", "team", "source_url"));

    /** Club or team; written only where a race has one. */
    static final String TEAM = "team";

    /** Columns without which a file says nothing. */
    static final Map<String, List<String>> REQUIRED = Map.of(
            RACES, List.of("race_id", "competition", "sex", "distance_m"),
            RESULTS, List.of("race_id", "place", "athlete", "mark"),
            SPLITS, List.of("race_id", "athlete", "distance_m", "elapsed_s"),
            NARRATIVE, List.of("race_id", "athlete", "event"),
            START_ORDER, List.of("race_id", "athlete"));

    /** Where a source does not name the runner of a split. */
    static final String LEADER = "LEADER";

    /** The column {@code timing} of splits. */
    static final Map<String, Provenance> TIMING = Map.of(
            "official", Provenance.OFFICIAL,
            "hand", Provenance.HAND,
            "tracking", Provenance.MEASURED,
            "reported", Provenance.REPORTED,
            "interpolated", Provenance.INTERPOLATED,
            "reconstructed", Provenance.RECONSTRUCTED,
            "simulated", Provenance.SIMULATED);

    private RaceBundle() {}
}
