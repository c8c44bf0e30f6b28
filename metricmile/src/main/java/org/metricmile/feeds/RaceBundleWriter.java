package org.metricmile.feeds;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;

/** Writes races as a race bundle, which reads back as the same sheets; only issues and line numbers may differ. */
public final class RaceBundleWriter {

    private static final Map<Provenance, String> TIMING = RaceBundle.TIMING.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final Map<String, CsvText> files = new LinkedHashMap<>();

    /** Files of which no row has a team, so that they lack the column. */
    private final Set<String> withoutTeams = new HashSet<>();

    private RaceBundleWriter(Collection<RaceSheet> sheets) {
        if (sheets.stream()
                .flatMap(sheet -> sheet.results().stream())
                .allMatch(result -> result.team().isEmpty())) {
            withoutTeams.add(RaceBundle.RESULTS);
        }
        if (sheets.stream()
                .flatMap(sheet -> sheet.startList().stream())
                .allMatch(entry -> entry.team().isEmpty())) {
            withoutTeams.add(RaceBundle.START_ORDER);
        }
        for (String name : List.of(
                RaceBundle.RACES,
                RaceBundle.RESULTS,
                RaceBundle.SPLITS,
                RaceBundle.NARRATIVE,
                RaceBundle.START_ORDER)) {
            files.put(name, new CsvText());
            row(name, RaceBundle.COLUMNS.getOrDefault(name, List.of()));
        }
    }

    /** The files of the bundle: name and content. */
    public static Map<String, String> files(Collection<RaceSheet> sheets) {
        RaceBundleWriter writer = new RaceBundleWriter(sheets);
        sheets.forEach(writer::add);
        Map<String, String> contents = new LinkedHashMap<>();
        writer.files.forEach((name, text) -> contents.put(name, text.toString()));
        return contents;
    }

    /**
     * Writes the files of the bundle into a folder, which is made if it does not exist.
     *
     * @throws FileAlreadyExistsException if the folder holds a file of a bundle; nothing is written then
     * @throws IOException if it cannot be written
     */
    public static void write(Collection<RaceSheet> sheets, Path folder) throws IOException {
        Map<String, String> contents = files(sheets);
        for (String name : contents.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new FileAlreadyExistsException(folder + " already holds a bundle (" + name
                        + "). Maybe name another folder, or delete it first");
            }
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : contents.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private void row(String file, String... cells) {
        row(file, List.of(cells));
    }

    private void row(String file, List<String> cells) {
        List<String> written = new ArrayList<>(cells);
        if (withoutTeams.contains(file)) {
            written.remove(RaceBundle.COLUMNS.getOrDefault(file, List.of()).indexOf(RaceBundle.TEAM));
        }
        CsvText text = files.get(file);
        if (text != null) {
            text.row(written);
        }
    }

    private void add(RaceSheet sheet) {
        race(sheet.race());
        sheet.results().forEach(result -> result(sheet.race(), result));
        sheet.splits().forEach(split -> split(sheet, split));
        sheet.reported().forEach(moment -> moment(sheet.race(), moment));
        sheet.startList().forEach(entry -> entry(sheet, entry));
    }

    private void race(Race race) {
        boolean datedByCompetition = race.date().equals(race.competition().dates());
        String date = race.date()
                .filter(interval -> interval.isOneDay() || !datedByCompetition)
                .map(DateInterval::toString)
                .orElse("");
        row(
                RaceBundle.RACES,
                race.id(),
                race.competition().name(),
                race.competition().category().name(),
                race.competition().city(),
                race.competition().nation().code(),
                date,
                race.sex().code(),
                race.event().distance().metres(),
                race.round().printed(),
                race.event().track().code(),
                race.completeness().code(),
                race.completeness().reason(),
                race.source().citation());
    }

    private void result(Race race, Result result) {
        row(
                RaceBundle.RESULTS,
                race.id(),
                printed(result.place()),
                result.printedName(),
                result.nation().code(),
                printedMark(result),
                result.mark().map(RaceBundleWriter::seconds).orElse(""),
                flags(result),
                status(result),
                result.team(),
                result.source().citation());
    }

    /** The mark as the source prints it, or as this project does where the source gives it in another form. */
    static String printedMark(Result result) {
        return result.printedMark().isEmpty()
                ? result.mark().map(Mark::toString).orElse("")
                : result.printedMark();
    }

    static String flags(Result result) {
        return result.flags().stream().map(Flag::text).collect(Collectors.joining(";"));
    }

    /** The rule of a disqualification stands here unless the flags tell it. */
    private static String status(Result result) {
        if (result.outcome() instanceof Outcome.Disqualified disqualified
                && result.flags().stream().noneMatch(flag -> flag.text().endsWith(disqualified.rule()))) {
            return (disqualified.code() + " " + disqualified.rule()).strip();
        }
        return result.outcome().code();
    }

    private static String seconds(Mark mark) {
        return plain(BigDecimal.valueOf(mark.hundredths(), 2));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String printed(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private void split(RaceSheet sheet, Split split) {
        Optional<ElapsedTime> time = split.time();
        boolean orderOnly = time.isEmpty() && split.provenance() == Provenance.REPORTED;
        row(
                RaceBundle.SPLITS,
                sheet.race().id(),
                split.runner().map(runner -> name(sheet, runner)).orElse(RaceBundle.LEADER),
                split.at().metres(),
                time.map(known -> plain(BigDecimal.valueOf(known.thousandths(), 3)))
                        .orElse(""),
                printed(split.position()) + (split.positionShared() ? "=" : ""),
                orderOnly ? "" : timing(split.provenance()),
                time.map(known -> plain(BigDecimal.valueOf(known.precision().thousandths(), 3)))
                        .orElse(""),
                split.source().citation());
    }

    /** The word of the column {@code timing}. */
    static String timing(Provenance provenance) {
        return TIMING.getOrDefault(provenance, "");
    }

    private static String name(RaceSheet sheet, Athlete athlete) {
        return sheet.findResult(athlete).map(Result::printedName).orElse(athlete.name());
    }

    private void moment(Race race, ReportedMoment moment) {
        row(
                RaceBundle.NARRATIVE,
                race.id(),
                moment.from().map(Distance::metres).orElse(""),
                moment.to().map(Distance::metres).orElse(""),
                moment.printedName(),
                moment.event(),
                moment.detail(),
                moment.source().citation());
    }

    private void entry(RaceSheet sheet, StartListEntry entry) {
        row(
                RaceBundle.START_ORDER,
                sheet.race().id(),
                name(sheet, entry.athlete()),
                entry.nation().code(),
                printed(entry.order()),
                entry.bib(),
                "",
                entry.team(),
                entry.source().citation());
    }
}
