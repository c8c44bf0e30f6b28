package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.FactTable.Column;
import org.metricmile.athletics.FactTable.Kind;
import org.metricmile.athletics.FactTable.Layout;

/** The tables of facts beside the races, one file each, with their columns. */
public final class CareerTables {

    /** Columns by name and kind; a column without kind holds text. */
    public static final List<Layout> LAYOUTS = List.of(
            layout("athletes", """
                    athlete_id name country country_history sex birth_date:DATE wa_list_name
                    tilastopaja_id source_url notes"""),
            layout("career_results", """
                    athlete_id date:DATE competition category city country event round
                    place:WHOLE_NUMBER mark:MARK seconds:DECIMAL qualified flags wa_points:DECIMAL
                    nationality_then sources n_sources:WHOLE_NUMBER"""),
            layout("finalist_pbs", """
                    athlete_id event pb_before_paris:MARK pb_seconds:DECIMAL pb_date:DATE pb_place
                    pb_flags outdoor_pb_before_paris:MARK outdoor_pb_seconds:DECIMAL
                    outdoor_pb_date:DATE season_best_2024_before_paris:MARK sb_seconds:DECIMAL
                    sb_date:DATE career_best:MARK career_best_seconds:DECIMAL career_best_date:DATE
                    complete"""),
            layout("records", """
                    record_type area_or_country event sex athlete country mark:MARK seconds:DECIMAL
                    date:DATE place position superseded_on:DATE superseded_by short_track
                    wa_points:DECIMAL method source_url notes checked_against"""),
            layout("championships", """
                    competition category year:WHOLE_NUMBER city country start_date:DATE
                    end_date:DATE source_url verification"""),
            layout("medallists_1500m_2008_2025", """
                    category year:WHOLE_NUMBER competition event sex place:WHOLE_NUMBER medal
                    athlete country mark:MARK date:DATE source"""),
            layout("rankings", """
                    system as_of:DATE event sex athlete country rank:WHOLE_NUMBER note source_url"""),
            layout("best_marks_for_place_1500m_men", """
                    place:WHOLE_NUMBER rank:WHOLE_NUMBER mark:MARK seconds:DECIMAL athlete date:DATE
                    venue"""),
            layout("race_depth_1500m_men", """
                    date:DATE venue race winner winning_mark:MARK n_sub_3_38:WHOLE_NUMBER
                    n_sub_3_28:WHOLE_NUMBER n_sub_3_30:WHOLE_NUMBER n_sub_3_32:WHOLE_NUMBER
                    mean_top3:DECIMAL mean_top4:DECIMAL mean_top8:DECIMAL mean_top12:DECIMAL
                    sum_wa_points_top8:WHOLE_NUMBER margin_1_2:DECIMAL"""),
            layout("contradictions", """
                    topic source_a value_a source_b value_b resolution"""));

    private CareerTables() {}

    private static Layout layout(String name, String columns) {
        List<Column> all = new ArrayList<>();
        for (String column : columns.strip().split("\\s+", -1)) {
            int colon = column.indexOf(':');
            all.add(
                    colon < 0
                            ? new Column(column, Kind.TEXT)
                            : new Column(
                                    column.substring(0, colon), FactTable.Kind.valueOf(column.substring(colon + 1))));
        }
        return new Layout(name, all);
    }
}
