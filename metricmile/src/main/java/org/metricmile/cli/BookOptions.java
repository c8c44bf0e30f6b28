package org.metricmile.cli;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Nations;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordType;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which book of an event is meant; that of the world if no option says otherwise. */
final class BookOptions {

    @ArgGroup(exclusive = true)
    private final Holder holder = new Holder();

    /** Whose record it is. */
    static final class Holder {

        @Option(names = "--nation", paramLabel = "NATION", description = "National record: GBR.")
        private @Nullable String nation;

        @Option(names = "--area", paramLabel = "AREA", description = "Area record: AFR, ASI, EUR, NAC, OCE, SAM.")
        private @Nullable String area;

        @Option(names = "--olympic", description = "Olympic record.")
        private boolean olympic;

        @Option(
                names = "--championship",
                paramLabel = "KIND",
                description = "Championship record: WC, WIC, EC, EIC or CWG.")
        private @Nullable String championship;

        @Option(names = "--meeting", paramLabel = "SERIES", description = "Meeting record: herculis.")
        private @Nullable String meeting;
    }

    @Option(
            names = "--season",
            paramLabel = "YEAR",
            description = "The world lead: the best of that year, with no other of these options.")
    private @Nullable Integer season;

    @Option(
            names = "--u20",
            description = "Of those 19 or younger on 31 December of the year: world, or with --area or --nation.")
    private boolean under20;

    @Option(names = "--u23", description = "Of those 22 or younger on 31 December of the year; with --nation.")
    private boolean under23;

    RecordScope scope(EventChoice.Chosen event, Nations nations, LocalDate on) {
        if (season != null) {
            return ofSeason(event, SeasonYear.checked("--season", season, on));
        }
        if (under20 || under23) {
            return ofAge(event, nations);
        }
        if (holder.nation != null) {
            return scope(
                    event,
                    RecordType.NATIONAL,
                    NationWords.nation(holder.nation, nations).code());
        }
        if (holder.area != null) {
            return scope(event, RecordType.AREA, AreaWords.area(holder.area).label());
        }
        if (holder.olympic) {
            return scope(event, RecordType.OLYMPIC, "");
        }
        if (holder.meeting != null) {
            return scope(event, RecordType.MEETING, holder.meeting.toLowerCase(Locale.ROOT));
        }
        String kind = holder.championship;
        if (kind != null) {
            CompetitionCategory category = CompetitionCategory.parse(kind)
                    .filter(CompetitionCategory::isChampionship)
                    .orElseThrow(() -> CommandException.usage(
                            "\"%s\" is not a kind of championship. Expected is WC, WIC, EC, EIC or CWG"
                                    .formatted(kind)));
            return category == CompetitionCategory.OG
                    ? scope(event, RecordType.OLYMPIC, "")
                    : scope(event, RecordType.CHAMPIONSHIP, category.name());
        }
        return scope(event, RecordType.WORLD, "");
    }

    private RecordScope ofSeason(EventChoice.Chosen event, int year) {
        boolean held = holder.nation != null || holder.area != null || holder.olympic;
        if (held || holder.championship != null || holder.meeting != null || under20 || under23) {
            throw CommandException.usage(
                    "--season %d is the best of the world in that year and goes with no other book; maybe mile list with --year %d"
                            .formatted(year, year));
        }
        return new RecordScope(RecordType.WORLD_LEAD, "", year, event.sex(), event.distance(), event.venue());
    }

    private RecordScope ofAge(EventChoice.Chosen event, Nations nations) {
        boolean other = holder.olympic || holder.championship != null || holder.meeting != null;
        if (other || (under20 && under23) || (under23 && holder.nation == null)) {
            throw CommandException.usage(
                    "Books of an age are kept of the world's and areas' under 20 (--u20, --u20 --area EUR) and of nations (--u20 --nation GBR, --u23 --nation GBR)");
        }
        if (holder.area != null) {
            return scope(event, RecordType.AREA_U20, AreaWords.area(holder.area).label());
        }
        if (holder.nation == null) {
            return scope(event, RecordType.WORLD_U20, "");
        }
        return scope(
                event,
                under20 ? RecordType.NATIONAL_U20 : RecordType.NATIONAL_U23,
                NationWords.nation(holder.nation, nations).code());
    }

    private static RecordScope scope(EventChoice.Chosen event, RecordType type, String holder) {
        return new RecordScope(type, holder, 0, event.sex(), event.distance(), event.venue());
    }

    /** {@code national record of GBR}, {@code world record}. */
    static String title(RecordScope scope) {
        String whose = scope.holder();
        return switch (scope.type()) {
            case AREA, AREA_U20, NATIONAL, NATIONAL_U20, NATIONAL_U23 ->
                scope.type().words() + " of " + whose;
            case CHAMPIONSHIP ->
                "championship record of the "
                        + CompetitionCategory.valueOf(whose.toUpperCase(Locale.ROOT))
                                .label();
            case MEETING -> "meeting record of " + whose;
            case WORLD_LEAD -> scope.type().words() + " of " + scope.year();
            default -> scope.type().words();
        };
    }
}
