package org.metricmile.feeds.finishlynx;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.MarkColumns;
import org.metricmile.feeds.OpenRace;
import org.metricmile.feeds.SheetHeading;
import org.metricmile.feeds.SheetRace;
import org.metricmile.feeds.finishlynx.issues.HeaderAgainstName;
import org.metricmile.feeds.finishlynx.issues.MeetNotStated;
import org.metricmile.feeds.finishlynx.issues.OtherEvent;
import org.metricmile.feeds.finishlynx.issues.RaceUnclear;
import org.metricmile.feeds.finishlynx.issues.RoundFromNumbers;
import org.metricmile.feeds.finishlynx.issues.SeveralHeatsOfFinal;
import org.metricmile.race.ImportIssue;

/** What race a header is about: the name of its event, its numbers, and what is said of the meet. */
final class HeatRace {

    private static final Distance SHORTEST = Distance.ofMetres(800);

    private final LynxHeader header;
    private final EventName name;
    private final String where;
    private final SheetHeading own;
    private final SheetHeading meet;
    private final Known known;
    private final List<ImportIssue> issues;

    /**
     * The race of one header.
     *
     * @param where line of the header
     * @param own what the file itself says of the race and the meet
     * @param meet what else is said of the meet
     * @param issues those that belong to no race
     */
    HeatRace(
            LynxHeader header,
            String where,
            SheetHeading own,
            SheetHeading meet,
            Known known,
            List<ImportIssue> issues) {
        this.header = header;
        this.name = new EventName(header.name());
        this.where = where;
        this.own = own;
        this.meet = meet;
        this.known = known;
        this.issues = issues;
    }

    /** The race; empty if it is none of those that are kept, or if that cannot be told. */
    Optional<OpenRace> open(String document) {
        Optional<Distance> distance = distance();
        if (name.isOtherEvent() || distance.filter(SHORTEST::isLongerThan).isPresent()) {
            issues.add(new OtherEvent(where, header.name()));
            return Optional.empty();
        }
        SheetHeading heading = own.orElse(meet);
        Optional<Sex> sex = own.sex().or(name::sex).or(meet::sex);
        if (sex.isEmpty() || distance.isEmpty()) {
            issues.add(
                    sex.isEmpty()
                            ? new RaceUnclear(where, header.name(), "whether men or women ran", "sex: men")
                            : new RaceUnclear(where, header.name(), "how long the race is", "distance: 1500"));
            return Optional.empty();
        }
        boolean onRecord = heading.id().flatMap(known.races()::find).isPresent();
        if (heading.text("race").isEmpty() && !onRecord) {
            issues.add(new MeetNotStated(where, header.heat().toString()));
            return Optional.empty();
        }
        return Optional.of(new SheetRace(document, heading, known.tables(), known.races(), issues)
                .open(distance.get(), sex.get(), round(heading)));
    }

    private Optional<Distance> distance() {
        Optional<Distance> named = name.distance();
        Optional<Distance> printed = MarkColumns.length(header.distance());
        if (own.distance().isPresent()) {
            return own.distance();
        }
        if (named.isPresent() && printed.isPresent() && !named.equals(printed)) {
            issues.add(new HeaderAgainstName(where, "distance", printed.get().toString(), header.name()));
        }
        return named.or(() -> printed).or(meet::distance);
    }

    private Round round(SheetHeading heading) {
        String stated = name.tellsRound() ? own.text("round") : heading.text("round");
        if (!stated.isEmpty()) {
            return Round.parse(stated);
        }
        int heat = header.heat().heat();
        if (name.heat().isPresent() && name.heat().getAsInt() != heat) {
            issues.add(new HeaderAgainstName(where, "heat", String.valueOf(heat), header.name()));
        }
        Round round = name.round(header.heat());
        if (name.isFinal() && heat > 1) {
            issues.add(
                    new SeveralHeatsOfFinal(where, header.name(), header.heat().toString(), round.name()));
        }
        if (!name.tellsRound()) {
            issues.add(new RoundFromNumbers(where, header.name(), round.name()));
        }
        return round;
    }
}
