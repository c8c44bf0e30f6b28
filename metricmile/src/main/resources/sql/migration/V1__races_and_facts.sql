-- Documents and the readings that brought them in. Dates are ISO 8601 text; numbers of rows are assigned by the program.

create table document (
    document_no integer not null primary key,
    sha256 varchar(64) not null unique,
    byte_count bigint not null,
    compression varchar(10) not null,
    content bytea not null
);

create table reading (
    reading_no integer not null primary key,
    recorded_at varchar(40) not null,
    reason text not null
);

create table reading_document (
    source_no integer not null primary key,
    reading_no integer not null references reading (reading_no),
    document_no integer not null references document (document_no),
    document_name varchar(400) not null,
    unique (reading_no, document_name)
);

create index reading_document_of_document on reading_document (document_no);

create table citation (
    citation_no integer not null primary key,
    citation text not null
);

-- Everybody who is named in a race.
create table runner (
    runner_no integer not null primary key,
    athlete_id text not null unique,
    athlete_name text not null,
    sex varchar(5) not null
);

-- Races: a version, once written, is never changed.

create table race (
    race_id text not null primary key,
    latest_version integer not null
);

create table race_version (
    version_no integer not null primary key,
    race_id text not null references race (race_id),
    version integer not null,
    content_sha256 varchar(64) not null,
    competition_id text not null,
    competition_name text not null,
    category varchar(10) not null,
    city text not null,
    host_nation varchar(3) not null,
    competition_first_date varchar(10),
    competition_last_date varchar(10),
    first_date varchar(10),
    last_date varchar(10),
    sex varchar(5) not null,
    distance_mm bigint not null,
    track varchar(20) not null,
    round_kind varchar(20) not null,
    round_number integer,
    round_number_inferred boolean not null,
    round_printed text not null,
    completeness varchar(10) not null,
    completeness_reason text not null,
    citation_no integer not null references citation (citation_no),
    source_no integer not null references reading_document (source_no),
    source_line integer not null,
    unique (race_id, version)
);

create table race_result (
    version_no integer not null references race_version (version_no),
    row_no integer not null,
    runner_no integer not null references runner (runner_no),
    printed_name text not null,
    nation varchar(3) not null,
    outcome varchar(3) not null,
    place integer,
    hundredths integer,
    timing varchar(10),
    mark_precision varchar(10),
    photo_finish_ms integer,
    printed_mark text not null,
    rule_broken text,
    citation_no integer not null references citation (citation_no),
    source_no integer not null references reading_document (source_no),
    source_line integer not null,
    primary key (version_no, row_no)
);

create table race_result_flag (
    version_no integer not null,
    result_row_no integer not null,
    row_no integer not null,
    kind varchar(20) not null,
    flag text not null,
    primary key (version_no, result_row_no, row_no),
    foreign key (version_no, result_row_no) references race_result (version_no, row_no)
);

create table race_split (
    version_no integer not null references race_version (version_no),
    row_no integer not null,
    runner_no integer references runner (runner_no),
    distance_mm bigint not null,
    elapsed_ms bigint,
    elapsed_precision varchar(10),
    running_place integer,
    place_shared boolean not null,
    provenance varchar(20) not null,
    citation_no integer not null references citation (citation_no),
    source_no integer not null references reading_document (source_no),
    source_line integer not null,
    primary key (version_no, row_no)
);

create table race_moment (
    version_no integer not null references race_version (version_no),
    row_no integer not null,
    from_mm bigint,
    to_mm bigint,
    runner_no integer references runner (runner_no),
    printed_name text not null,
    moment varchar(100) not null,
    detail text not null,
    citation_no integer not null references citation (citation_no),
    source_no integer not null references reading_document (source_no),
    source_line integer not null,
    primary key (version_no, row_no)
);

create table race_start (
    version_no integer not null references race_version (version_no),
    row_no integer not null,
    runner_no integer not null references runner (runner_no),
    nation varchar(3) not null,
    start_place integer,
    bib text not null,
    citation_no integer not null references citation (citation_no),
    source_no integer not null references reading_document (source_no),
    source_line integer not null,
    primary key (version_no, row_no)
);

create table race_issue (
    version_no integer not null references race_version (version_no),
    row_no integer not null,
    kind varchar(100) not null,
    severity varchar(10) not null,
    seen_at text not null,
    message text not null,
    primary key (version_no, row_no)
);

-- Issues of a reading: those that belong to no race, and those it first met in a race whose facts were known (version_no).
create table reading_issue (
    reading_no integer not null references reading (reading_no),
    row_no integer not null,
    version_no integer references race_version (version_no),
    kind varchar(100) not null,
    severity varchar(10) not null,
    seen_at text not null,
    message text not null,
    primary key (reading_no, row_no)
);

create index reading_issue_of_version on reading_issue (version_no);

-- Facts beside the races, each table in versions: cells as printed, null where a cell is empty. What a column should hold stands in the
-- layout; a cell that is something else was reported when it was read and is kept all the same.

create table fact_table_version (
    table_version_no integer not null primary key,
    table_name varchar(100) not null,
    version integer not null,
    content_sha256 varchar(64) not null,
    layout text not null,
    row_count integer not null,
    source_no integer not null references reading_document (source_no),
    unique (table_name, version)
);

create table athletes (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    athlete_id text,
    name text,
    country text,
    country_history text,
    sex text,
    birth_date text,
    wa_list_name text,
    tilastopaja_id text,
    source_url text,
    notes text,
    primary key (table_version_no, row_no)
);

create table best_marks_for_place_1500m_men (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    place text,
    rank text,
    mark text,
    seconds text,
    athlete text,
    date text,
    venue text,
    primary key (table_version_no, row_no)
);

create table career_results (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    athlete_id text,
    date text,
    competition text,
    category text,
    city text,
    country text,
    event text,
    round text,
    place text,
    mark text,
    seconds text,
    qualified text,
    flags text,
    wa_points text,
    nationality_then text,
    sources text,
    n_sources text,
    primary key (table_version_no, row_no)
);

create table championships (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    competition text,
    category text,
    year text,
    city text,
    country text,
    start_date text,
    end_date text,
    source_url text,
    verification text,
    primary key (table_version_no, row_no)
);

create table contradictions (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    topic text,
    source_a text,
    value_a text,
    source_b text,
    value_b text,
    resolution text,
    primary key (table_version_no, row_no)
);

create table finalist_pbs (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    athlete_id text,
    event text,
    pb_before_paris text,
    pb_seconds text,
    pb_date text,
    pb_place text,
    pb_flags text,
    outdoor_pb_before_paris text,
    outdoor_pb_seconds text,
    outdoor_pb_date text,
    season_best_2024_before_paris text,
    sb_seconds text,
    sb_date text,
    career_best text,
    career_best_seconds text,
    career_best_date text,
    complete text,
    primary key (table_version_no, row_no)
);

create table medallists_1500m_2008_2025 (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    category text,
    year text,
    competition text,
    event text,
    sex text,
    place text,
    medal text,
    athlete text,
    country text,
    mark text,
    date text,
    source text,
    primary key (table_version_no, row_no)
);

create table race_depth_1500m_men (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    date text,
    venue text,
    race text,
    winner text,
    winning_mark text,
    n_sub_3_38 text,
    n_sub_3_28 text,
    n_sub_3_30 text,
    n_sub_3_32 text,
    mean_top3 text,
    mean_top4 text,
    mean_top8 text,
    mean_top12 text,
    sum_wa_points_top8 text,
    margin_1_2 text,
    primary key (table_version_no, row_no)
);

create table rankings (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    system text,
    as_of text,
    event text,
    sex text,
    athlete text,
    country text,
    rank text,
    note text,
    source_url text,
    primary key (table_version_no, row_no)
);

create table records (
    table_version_no integer not null references fact_table_version (table_version_no),
    row_no integer not null,
    source_line integer not null,
    record_type text,
    area_or_country text,
    event text,
    sex text,
    athlete text,
    country text,
    mark text,
    seconds text,
    date text,
    place text,
    position text,
    superseded_on text,
    superseded_by text,
    short_track text,
    wa_points text,
    method text,
    source_url text,
    notes text,
    checked_against text,
    primary key (table_version_no, row_no)
);
