package org.metricmile.feeds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.TrackKind;
import org.metricmile.feeds.issues.SeveralHeatsInOneList;
import org.metricmile.feeds.issues.SexInferred;
import org.metricmile.feeds.issues.SexNotStated;
import org.metricmile.race.ImportIssue;

/** What race a split sheet is about, from its heading lines and its name. */
final class SheetRace {

    private static final Pattern WOMEN = Pattern.compile("(?<!\\p{L})(women|womens|female|girls|ladies)(?!\\p{L})");
    private static final Pattern MEN = Pattern.compile("(?<!\\p{L})(men|mens|male|boys)(?!\\p{L})");

    private final String document;
    private final SheetHeading heading;
    private final ReferenceTables tables;
    private final List<ImportIssue> issues;

    SheetRace(String document, SheetHeading heading, ReferenceTables tables, List<ImportIssue> issues) {
        this.document = document;
        this.heading = heading;
        this.tables = tables;
        this.issues = issues;
    }

    OpenRace open(Distance distance) {
        RaceHead head = head();
        String name = head.competition();
        OptionalInt year = RaceHead.year(head.date(), name);
        Optional<Competitions.Edition> listed = tables.competitions().findByName(name, year);
        Competition competition = head.settle(listed, issues);
        TrackKind track = heading.track()
                .orElseGet(() -> listed.map(Competitions.Edition::track).orElse(TrackKind.OUTDOOR));
        Event event = new Event(distance, track);
        Sex sex = sex(name);
        Round round = Round.parse(heading.text("round"));
        String id = heading.id().orElseGet(() -> id(name, year, sex, event, round));
        Optional<DateInterval> date = head.settleDate(id, competition, issues);
        Source source = new Source(heading.text("source"), document, 0);
        boolean severalHeats = RaceRows.isCombinedEvents(id, name, round);
        if (severalHeats) {
            issues.add(new SeveralHeatsInOneList(document, id));
        }
        return new OpenRace(id, competition, date, sex, event, round, severalHeats, source, tables.identities());
    }

    private String name() {
        String stated = heading.text("race");
        if (!stated.isEmpty()) {
            return stated;
        }
        int ending = document.lastIndexOf('.');
        return (ending > 0 ? document.substring(0, ending) : document)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
    }

    private RaceHead head() {
        String name = name();
        String country = heading.text("country").toUpperCase(Locale.ROOT);
        return new RaceHead(
                document,
                name,
                heading.category(),
                heading.text("city"),
                new NationReader(tables.nations()).read(country, name, document, issues),
                heading.date());
    }

    /** Made of the name, year, sex, event and round, so that the same sheet always gives the same race. */
    private static String id(String name, OptionalInt year, Sex sex, Event event, Round round) {
        String race = Competitions.idOf(name, year) + "-" + sex.code() + "-" + event.code();
        String which = round.kind() == Round.Kind.OTHER
                ? Competitions.idOf(round.printed(), OptionalInt.empty())
                : round.kind().code()
                        + (round.number().isPresent() ? round.number().getAsInt() : "");
        return which.isEmpty() ? race : race + "-" + which;
    }

    private Sex sex(String name) {
        Optional<Sex> stated = heading.sex();
        if (stated.isPresent()) {
            return stated.get();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (WOMEN.matcher(lower).find()) {
            issues.add(new SexInferred(document, Sex.WOMEN.word(), name));
            return Sex.WOMEN;
        }
        if (MEN.matcher(lower).find()) {
            issues.add(new SexInferred(document, Sex.MEN.word(), name));
            return Sex.MEN;
        }
        issues.add(new SexNotStated(document));
        return Sex.MEN;
    }
}
