package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.records.Lineage;
import org.metricmile.records.Performance;
import org.metricmile.records.Performance.Condition;
import org.metricmile.records.RecordDesk;
import org.metricmile.records.RecordMark;
import org.metricmile.records.RecordScope;
import org.metricmile.records.RecordScope.Venue;
import org.metricmile.records.RecordType;
import org.metricmile.records.careers.CareerResult;

/**
 * World, area, national, Olympic and championship records, and those under 20 of the world and of areas, that fell in the race, and whose
 * they were.
 *
 * <p>The books are read as they stood at the end of the day, outdoors and short track together. Only where a progression is collected
 * is a record worked out; a record that the list of results prints beside another result is told as printed. A record flagged for a
 * runner of whom a faster mark is known, or that a faster compatriot has, is told as disputed.
 */
final class RecordsBroken implements ClaimFinder {

    private static final Map<RecordType, ClaimKind> KINDS = Map.of(
            RecordType.WORLD, ClaimKind.WORLD_RECORD,
            RecordType.OLYMPIC, ClaimKind.OLYMPIC_RECORD,
            RecordType.CHAMPIONSHIP, ClaimKind.CHAMPIONSHIP_RECORD,
            RecordType.AREA, ClaimKind.AREA_RECORD,
            RecordType.NATIONAL, ClaimKind.NATIONAL_RECORD,
            RecordType.WORLD_U20, ClaimKind.OTHER_RECORD,
            RecordType.AREA_U20, ClaimKind.OTHER_RECORD);

    private static final double LONG_STANDING_YEARS = 10;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        for (CareerResult result : race.field()) {
            Optional<Performance> mark = race.book().mark(result);
            if (mark.isEmpty()) {
                continue;
            }
            for (RecordType type : RecordType.ALL) {
                if (KINDS.containsKey(type)) {
                    claim(race, result, mark.get(), type).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(RaceAtTheDesk race, CareerResult result, Performance mark, RecordType type) {
        boolean printed = isPrinted(result, type);
        Optional<RecordScope> book = book(race.book().records(), mark, type);
        if (book.isEmpty()) {
            return printed ? Optional.of(printedOnly(race, result, type)) : Optional.empty();
        }
        Lineage lineage = race.record(book.get(), race.day());
        Optional<Fall> fall = Fall.of(lineage, mark);
        if (fall.isPresent()) {
            return Optional.of(worked(race, result, book.get(), fall.get(), printed));
        }
        return printed ? refuted(race, result, mark, book.get(), lineage) : Optional.empty();
    }

    /** How a record of a runner is known. */
    enum Found {
        WORKED,
        PRINTED,
        REFUTED
    }

    /** Whether a result is a record of a kind, and how that is known. */
    static Optional<Found> found(RaceAtTheDesk race, CareerResult result, RecordType type) {
        Optional<Performance> mark = race.book().mark(result);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        boolean printed = isPrinted(result, type);
        Optional<RecordScope> book = book(race.book().records(), mark.get(), type);
        if (book.isEmpty()) {
            return printed ? Optional.of(Found.PRINTED) : Optional.empty();
        }
        Lineage lineage = race.record(book.get(), race.day());
        if (Fall.of(lineage, mark.get()).isPresent()) {
            return Optional.of(Found.WORKED);
        }
        return printed ? Optional.of(Found.REFUTED) : Optional.empty();
    }

    /** The outright book of a kind, for a world record on a short track that of short tracks, if its progression is collected. */
    static Optional<RecordScope> book(RecordDesk desk, Performance mark, RecordType type) {
        return desk.printedScopes(mark).stream()
                .filter(scope -> scope.type() == type
                        && scope.venue()
                                == (type == RecordType.WORLD && mark.is(Condition.SHORT_TRACK)
                                        ? Venue.SHORT_TRACK
                                        : Venue.OUTRIGHT))
                .findFirst();
    }

    private static Claim worked(RaceAtTheDesk race, CareerResult result, RecordScope book, Fall fall, boolean printed) {
        Performance before = fall.before().performance();
        Performance mark = fall.now().performance();
        String name = name(race, book);
        ClaimDraft draft = new ClaimDraft(race, kind(book.type()))
                .about(result)
                .evidence(before)
                .word("record", name)
                .word("mark", Tell.mark(result))
                .word("previousMark", before.mark().toString())
                .word("previousHolder", before.athlete().name())
                .word("previousDate", before.date().toString())
                .word("previousPlace", before.meeting().told())
                .figure("marginSeconds", fall.marginHundredths() / 100.0)
                .figure("daysStood", (double) fall.daysStood())
                .definition(RecordDefinition.of(book))
                .magnitude(fall.daysStood() / 365.25 / LONG_STANDING_YEARS)
                .falseIf("a mark of %s or faster for %s before %s that is not on record here"
                        .formatted(Tell.mark(result), name, race.day()))
                .falseIf("the mark is not ratified or is annulled later; of ratification nothing is on record");
        boolean checked = race.book().records().isChecked(book.type(), mark);
        draft.standing(printed || checked ? Standing.CONFIRMED : Standing.DERIVED);
        if (!race.dayIsKnown()) {
            draft.falseIf(
                    "the day of the race is not on record; another record of the same championship may be earlier");
        }
        String who = result.athlete().equals(before.athlete())
                ? "the athlete's own %s (%s, %s%s)"
                        .formatted(before.mark(), before.meeting().told(), Tell.day(before), apart(before, mark))
                : "%s's %s (%s, %s%s)"
                        .formatted(
                                before.athlete().name(),
                                before.mark(),
                                before.meeting().told(),
                                Tell.day(before),
                                apart(before, mark));
        return draft.worded(
                fall.equalled()
                        ? "%s equals the %s over %s with %s: %s."
                                .formatted(result.athlete().name(), name, Tell.over(result), Tell.mark(result), who)
                        : "%s's %s is %s over %s, %s faster than %s, which had stood %s."
                                .formatted(
                                        result.athlete().name(),
                                        Tell.mark(result),
                                        Tell.article(name),
                                        Tell.over(result),
                                        Tell.seconds(fall.marginHundredths()),
                                        who,
                                        Tell.stood(before.date(), race.day())));
    }

    /** What sets the old mark apart from the new one: {@code , short track}. */
    private static String apart(Performance before, Performance mark) {
        return Stream.of(Condition.SHORT_TRACK, Condition.EN_ROUTE)
                .filter(condition -> before.is(condition) && !mark.is(condition))
                .map(condition -> ", " + condition.words())
                .collect(Collectors.joining());
    }

    private static Claim printedOnly(RaceAtTheDesk race, CareerResult result, RecordType type) {
        return new ClaimDraft(race, ClaimKind.OTHER_RECORD)
                .about(result)
                .word("record", type.words())
                .word("mark", Tell.mark(result))
                .definition(RecordDefinition.asPrinted(type))
                .standing(Standing.PRINTED)
                .falseIf("the remark in the list of results is wrong; no progression of this record is on record here")
                .worded("The list of results calls %s's %s %s; whose record it was is not on record here."
                        .formatted(result.athlete().name(), Tell.mark(result), Tell.article(type.words())));
    }

    private static Optional<Claim> refuted(
            RaceAtTheDesk race, CareerResult result, Performance mark, RecordScope book, Lineage lineage) {
        Optional<RecordMark> better = lineage.holders().stream()
                .filter(holder -> holder.performance().mark().isFasterThan(mark.mark()))
                .findFirst();
        if (better.isEmpty()) {
            return Optional.empty();
        }
        Performance holder = better.get().performance();
        String name = name(race, book);
        ClaimDraft draft = new ClaimDraft(race, kind(book.type()))
                .about(result)
                .evidence(holder)
                .word("record", name)
                .word("mark", Tell.mark(result))
                .word("betterMark", holder.mark().toString())
                .word("betterHolder", holder.athlete().name())
                .definition(RecordDefinition.of(book))
                .magnitude(0)
                .falseIf("the remark in the list of results is wrong")
                .contradicted("the list of results prints a %s; %s ran %s (%s, %s)"
                        .formatted(
                                name,
                                holder.athlete().name(),
                                holder.mark(),
                                holder.meeting().told(),
                                Tell.day(holder)));
        return Optional.of(draft.worded("The list of results calls %s's %s %s, but %s has run %s."
                .formatted(
                        result.athlete().name(),
                        Tell.mark(result),
                        Tell.article(name),
                        holder.athlete().equals(result.athlete())
                                ? "the same athlete"
                                : holder.athlete().name(),
                        holder.mark())));
    }

    static ClaimKind kind(RecordType type) {
        return KINDS.getOrDefault(type, ClaimKind.OTHER_RECORD);
    }

    /** {@code national record (Great Britain and Northern Ireland)}: tables of nations know no adjectives. */
    static String name(RaceAtTheDesk race, RecordScope book) {
        Nations nations = race.book().records().nations();
        return switch (book.type()) {
            case NATIONAL ->
                "national record (%s)"
                        .formatted(nations.find(new Nation(book.holder()))
                                .map(Nations.Entry::name)
                                .orElse(book.holder()));
            case AREA, AREA_U20 -> "%s (%s)".formatted(book.type().words(), book.holder());
            case CHAMPIONSHIP ->
                CompetitionCategory.parse(book.holder())
                        .map(category -> category.label() + " record")
                        .orElse("championship record");
            default -> book.type().words() + (book.venue() == Venue.SHORT_TRACK ? " on a short track" : "");
        };
    }

    private static boolean isPrinted(CareerResult result, RecordType type) {
        return switch (type) {
            case WORLD -> RaceAtTheDesk.prints(result, "WR", "=WR", "WR(i)");
            case OLYMPIC -> RaceAtTheDesk.prints(result, "OR", "=OR");
            case CHAMPIONSHIP -> RaceAtTheDesk.prints(result, "CR", "=CR", "GR");
            case AREA -> RaceAtTheDesk.prints(result, "AR", "=AR", "WR", "ER");
            // who has a record of the area or the world has that of the nation, which lists then leave out
            case NATIONAL -> RaceAtTheDesk.prints(result, "NR", "=NR", "AR", "WR", "ER");
            // older lists say J, for junior, where newer ones say U20
            case WORLD_U20 -> RaceAtTheDesk.prints(result, "WU20R", "=WU20R", "WJR", "=WJR");
            // not so from WU20R: of some areas no progression under 20 is on record, and a claim without one would rest
            // on nothing printed
            case AREA_U20 ->
                RaceAtTheDesk.prints(result, "AU20R", "=AU20R", "EU20R", "=EU20R", "AJR", "=AJR", "EJR", "=EJR");
            default -> false;
        };
    }
}
