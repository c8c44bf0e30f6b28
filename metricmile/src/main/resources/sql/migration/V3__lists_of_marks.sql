-- Lists of marks, in versions, as read: who is meant by a name is told when all lists are known.

create table mark_list (
    list_no integer not null primary key,
    list_id text not null,
    version integer not null,
    content_sha256 varchar(64) not null,
    reading_no integer not null references reading (reading_no),
    row_count integer not null,
    citation_no integer not null references citation (citation_no),
    source_no integer not null references reading_document (source_no),
    unique (list_id, version)
);

create table listed_person (
    person_no integer not null primary key,
    printed_name text not null,
    sex varchar(5) not null,
    nation varchar(3) not null,
    born varchar(10)
);

create table listed_mark (
    list_no integer not null references mark_list (list_no),
    row_no integer not null,
    person_no integer not null references listed_person (person_no),
    distance_mm bigint not null,
    track varchar(20) not null,
    hundredths integer not null,
    timing varchar(10) not null,
    mark_precision varchar(10) not null,
    photo_finish_ms integer,
    run_on varchar(10) not null,
    place integer,
    printed_place text not null,
    venue text not null,
    en_route boolean not null,
    ruling varchar(20),
    ruled_on varchar(10),
    ruling_reason text,
    citation_no integer not null references citation (citation_no),
    source_line integer not null,
    primary key (list_no, row_no)
);
