package org.metricmile.records;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Area;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Nations;

/**
 * The kinds of records and bests. Each says in whose book a mark stands, or that it stands in none.
 *
 * <p>Area and nation are those of the federation that the athlete ran for on the day (World Athletics competition rules).
 */
public enum RecordType {
    WORLD("WR", "world record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return Optional.of("");
        }
    },
    AREA("AR", "area record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return nations.find(mark.nation()).flatMap(Nations.Entry::area).map(Area::label);
        }
    },
    NATIONAL("NR", "national record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return nationOf(mark, nations);
        }
    },
    WORLD_U20("WU20R", "world U20 record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return RecordRules.isU20(mark) ? Optional.of("") : Optional.empty();
        }
    },
    AREA_U20("AU20R", "area U20 record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return RecordRules.isU20(mark) ? AREA.holder(mark, nations) : Optional.empty();
        }
    },
    NATIONAL_U20("NU20R", "national U20 record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return RecordRules.isU20(mark) ? nationOf(mark, nations) : Optional.empty();
        }
    },
    NATIONAL_U23("NU23R", "national U23 record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return RecordRules.isU23(mark) ? nationOf(mark, nations) : Optional.empty();
        }
    },
    OLYMPIC("OR", "Olympic record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return mark.meeting().category() == CompetitionCategory.OG ? Optional.of("") : Optional.empty();
        }
    },
    CHAMPIONSHIP("CR", "championship record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            CompetitionCategory category = mark.meeting().category();
            return category.isChampionship() && category != CompetitionCategory.OG
                    ? Optional.of(category.name())
                    : Optional.empty();
        }
    },
    MEETING("MR", "meeting record") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            Meeting meeting = mark.meeting();
            return meeting.category().isChampionship() || meeting.series().isEmpty()
                    ? Optional.empty()
                    : Optional.of(meeting.series());
        }
    },
    PERSONAL_BEST("PB", "personal best") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return Optional.of(mark.athlete().id());
        }
    },
    SEASONS_BEST("SB", "season's best") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return Optional.of(mark.athlete().id());
        }
    },
    WORLD_LEAD("WL", "world lead") {
        @Override
        Optional<String> holder(Performance mark, Nations nations) {
            return Optional.of("");
        }
    };

    /** All, in the order in which a results list prints them. */
    public static final List<RecordType> ALL = List.of(values());

    private final String code;
    private final String words;

    RecordType(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Whose book the mark stands in; empty if in none of this kind. */
    abstract Optional<String> holder(Performance mark, Nations nations);

    /** As results lists print it: {@code NR}. */
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** Whether the book begins anew each year. */
    public boolean isOfSeason() {
        return this == SEASONS_BEST || this == WORLD_LEAD;
    }

    /** Whether each athlete has a book of their own. */
    public boolean isOfAthlete() {
        return this == PERSONAL_BEST || this == SEASONS_BEST;
    }

    /** Bests are kept of every mark; records only of those that the rules let count. */
    public boolean isRecord() {
        return this != PERSONAL_BEST && !isOfSeason();
    }

    private static Optional<String> nationOf(Performance mark, Nations nations) {
        return mark.nation().isKnown()
                ? Optional.of(nations.find(mark.nation())
                        .map(entry -> entry.countsFor().code())
                        .orElse(mark.nation().code()))
                : Optional.empty();
    }
}
