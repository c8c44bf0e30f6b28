-- When a version became known, clubs and teams, tracking, and rows that wait for a person's decision.

-- Day on which what was imported was made public; null where nothing but the import is known.
alter table reading add column published varchar(10);

-- The import that made a version, and the first day on which it was known.
alter table race_version add column reading_no integer references reading (reading_no);
alter table race_version add column known_since varchar(10);

update race_version set reading_no =
    (select d.reading_no from reading_document d where d.source_no = race_version.source_no);

update race_version set known_since =
    (select substr(g.recorded_at, 1, 10) from reading g where g.reading_no = race_version.reading_no);

alter table race_result add column team text not null default '';

alter table race_start add column team text not null default '';

-- Positions of runners as measured, in versions; the oval that fits them, and where it lies.
create table race_tracking (
    tracking_no integer not null primary key,
    race_id text not null references race (race_id),
    version integer not null,
    content_sha256 varchar(64) not null,
    reading_no integer not null references reading (reading_no),
    distance_mm bigint not null,
    lap_metres double precision not null,
    kerb_radius_metres double precision not null,
    banking_degrees double precision not null,
    lane_count integer not null,
    lane_width_metres double precision not null,
    first_lane_measured_metres double precision not null,
    other_lanes_measured_metres double precision not null,
    centre_x_metres double precision not null,
    centre_y_metres double precision not null,
    axis_radians double precision not null,
    citation_no integer not null references citation (citation_no),
    source_no integer not null references reading_document (source_no),
    source_line integer not null,
    unique (race_id, version)
);

create table race_tracking_runner (
    tracking_no integer not null references race_tracking (tracking_no),
    row_no integer not null,
    runner_no integer not null references runner (runner_no),
    printed_name text not null,
    sample_count integer not null,
    samples bytea not null,
    primary key (tracking_no, row_no)
);

create table race_tracking_issue (
    tracking_no integer not null references race_tracking (tracking_no),
    row_no integer not null,
    kind varchar(100) not null,
    severity varchar(10) not null,
    seen_at text not null,
    message text not null,
    primary key (tracking_no, row_no)
);

-- Rows that could be tied to an athlete by a guess only, and what was decided about them.
create table review_item (
    item_no integer not null primary key,
    reading_no integer not null references reading (reading_no),
    race_id text not null,
    printed text not null,
    athlete_id text not null,
    athlete_name text not null,
    sex varchar(5) not null,
    why text not null,
    citation_no integer not null references citation (citation_no),
    source_no integer not null references reading_document (source_no),
    source_line integer not null,
    unique (race_id, printed)
);

create table review_candidate (
    item_no integer not null references review_item (item_no),
    row_no integer not null,
    athlete_id text not null,
    athlete_name text not null,
    sex varchar(5) not null,
    why text not null,
    primary key (item_no, row_no)
);

-- Decisions are added, never changed: the last one of an item holds.
create table review_decision (
    decision_no integer not null primary key,
    item_no integer not null references review_item (item_no),
    decided_at varchar(40) not null,
    reason text not null,
    athlete_id text,
    athlete_name text,
    sex varchar(5)
);

create index review_decision_of_item on review_decision (item_no);
