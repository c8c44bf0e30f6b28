package org.metricmile.feeds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.feeds.issues.DuplicateResult;
import org.metricmile.feeds.issues.MixedAlphabets;
import org.metricmile.feeds.issues.OutcomeWithPlace;
import org.metricmile.feeds.issues.ResultWithoutMark;
import org.metricmile.feeds.issues.ResultWithoutPlace;
import org.metricmile.feeds.issues.RowWithoutName;
import org.metricmile.feeds.issues.SecondsDifferFromMark;
import org.metricmile.feeds.issues.UnknownStatus;
import org.metricmile.feeds.issues.UnreadableMark;
import org.metricmile.feeds.issues.UnreadablePlace;

/** Reads the rows of {@code results.csv}. */
final class ResultRows {

    private final BundleTable table;
    private final NationReader nations;
    private final int place;
    private final int athlete;
    private final int country;
    private final int mark;
    private final int seconds;
    private final int flags;
    private final int status;
    private final int team;
    private final Map<String, List<Flag>> flagsOfCell = new HashMap<>();

    ResultRows(BundleTable table, NationReader nations) {
        this.table = table;
        this.nations = nations;
        this.place = table.column("place");
        this.athlete = table.column("athlete");
        this.country = table.column("country");
        this.mark = table.column("mark");
        this.seconds = table.column("seconds");
        this.flags = table.column("flags");
        this.status = table.column("status");
        this.team = table.column(RaceBundle.TEAM);
    }

    void read(OpenRace race, Table.Row row) {
        Source source = table.source(row);
        String where = source.place();
        String name = row.cell(athlete);
        if (name.isEmpty()) {
            race.issues.add(new RowWithoutName(where));
            return;
        }
        Nation nation = nations.read(row.cell(country), name, where, race.issues);
        Athlete person = race.athlete(name, nation);
        Optional<Result> other = race.result(person);
        if (other.isPresent()) {
            race.issues.add(
                    new DuplicateResult(where, name, other.get().source().place()));
            return;
        }
        List<Flag> ownFlags = flagsOfCell.computeIfAbsent(row.cell(flags), Flag::parseAll);
        Outcome outcome = outcome(race, row, name, where, ownFlags);
        race.add(new Result(person, name, nation, row.cell(team), outcome, row.cell(mark), ownFlags, source));
        if (mixesAlphabets(name)) {
            race.issues.add(new MixedAlphabets(where, name));
        }
        nations.reportSpecial(nation, name, where, race.issues);
        FlagIssues.report(name, outcome, ownFlags, where, race.issues);
    }

    private Outcome outcome(OpenRace race, Table.Row row, String name, String where, List<Flag> ownFlags) {
        String code = row.cell(status);
        Optional<Outcome> inPlaceOfMark = Outcome.parseWithoutPlace(row.cell(mark));
        Optional<Outcome> unfinished = unfinished(code.isEmpty() ? row.cell(mark) : code, ownFlags);
        if (unfinished.isPresent()) {
            String ownMark = inPlaceOfMark.isPresent() ? "" : row.cell(mark);
            String seen = row.cell(place).isEmpty() ? ownMark : "place " + row.cell(place);
            if (!seen.isEmpty()) {
                race.issues.add(
                        new OutcomeWithPlace(where, name, unfinished.get().code(), seen));
            }
            return unfinished.get();
        }
        if (!code.isEmpty() && !code.equalsIgnoreCase("OK")) {
            race.issues.add(new UnknownStatus(where, name, code));
        }
        Optional<Mark> time = mark(race, row, name, where);
        OptionalInt ownPlace = place(race, row, name, where);
        return new Outcome.Finished(race.severalHeats ? OptionalInt.empty() : ownPlace, time);
    }

    /** DNF, DNS or DQ; the rule of a disqualification stands among the flags if the status does not name it. */
    private static Optional<Outcome> unfinished(String status, List<Flag> flags) {
        return Outcome.parseWithoutPlace(status)
                .map(outcome -> outcome instanceof Outcome.Disqualified disqualified
                                && disqualified.rule().isEmpty()
                        ? new Outcome.Disqualified(rule(flags))
                        : outcome);
    }

    private static String rule(List<Flag> flags) {
        for (Flag flag : flags) {
            if (flag.kind() == Flag.Kind.STATUS) {
                String rule = Outcome.parseWithoutPlace(flag.text())
                        .map(outcome -> outcome instanceof Outcome.Disqualified disqualified ? disqualified.rule() : "")
                        .orElse(flag.text());
                if (!rule.isEmpty()) {
                    return rule;
                }
            }
        }
        return "";
    }

    private Optional<Mark> mark(OpenRace race, Table.Row row, String name, String where) {
        String text = row.cell(mark);
        if (text.isEmpty()) {
            race.issues.add(new ResultWithoutMark(where, name));
            return Optional.empty();
        }
        try {
            Mark time = Mark.parse(text);
            checkSeconds(race, row, name, where, time);
            return Optional.of(time);
        } catch (MarkFormatException e) {
            race.issues.add(new UnreadableMark(where, name, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void checkSeconds(OpenRace race, Table.Row row, String name, String where, Mark time) {
        String text = row.cell(seconds);
        if (!text.isEmpty() && !isSame(text, time)) {
            race.issues.add(new SecondsDifferFromMark(where, name, row.cell(mark), text));
        }
    }

    private static boolean isSame(String seconds, Mark time) {
        if (seconds.length() > Limits.DIGITS) {
            return false;
        }
        try {
            BigDecimal printed = new BigDecimal(seconds);
            boolean toThousandths = time.thousandths().isPresent() && printed.scale() > 2;
            BigDecimal expected = toThousandths
                    ? BigDecimal.valueOf(time.thousandths().getAsInt(), 3)
                    : BigDecimal.valueOf(time.hundredths(), 2);
            return printed.compareTo(expected) == 0;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private OptionalInt place(OpenRace race, Table.Row row, String name, String where) {
        String text = row.cell(place);
        if (text.isEmpty()) {
            if (!race.severalHeats) {
                race.issues.add(new ResultWithoutPlace(where, name));
            }
            return OptionalInt.empty();
        }
        OptionalInt number = Positions.parse(text);
        if (number.isEmpty()) {
            race.issues.add(new UnreadablePlace(where, name, text));
        }
        return number;
    }

    private static boolean mixesAlphabets(String name) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter > 0x036F) {
                Character.UnicodeScript script = Character.UnicodeScript.of(letter);
                other |= script == Character.UnicodeScript.CYRILLIC || script == Character.UnicodeScript.GREEK;
            }
            latin |= letter >= 'A' && letter <= 'z';
        }
        return latin && other;
    }
}
