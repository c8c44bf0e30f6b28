package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.metricmile.analysis.greatness.Greatness;
import org.metricmile.analysis.greatness.RankedCriterion;
import org.metricmile.archive.Archive;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.claims.ClaimKind;
import org.metricmile.records.claims.Claims;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mile greatness}: how great a race was, by written criteria. */
@Command(
        name = "greatness",
        mixinStandardHelpOptions = true,
        description = {
            "Say how great a race was: depth, closeness, changes of the lead, how open the last lap was, bests.",
            "Each figure is ranked among all races on record of its sex and event, with the greatest of them beside it."
        },
        footer = {
            "",
            "Examples:",
            "  mile greatness OG2024-M-1500-F",
            "  mile greatness rome 2024 1500 men final --json"
        })
final class GreatnessCommand implements Runnable {

    private static final int SHOWN = 3;

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        choice.withRace(this::print);
    }

    private void print(Archive archive, RaceSheet sheet) {
        Greatness greatness =
                Greatness.of(ReportFile.traced(sheet, archive), ReportFile.sameEvent(sheet.race(), archive));
        if (format.isText()) {
            console.out().println(ShowCommand.heading(sheet.race()));
        }
        format.print(console.out(), () -> table(greatness), () -> json(sheet, greatness));
        console.say(
                greatness.summary().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "Mean percentile %.0f: of depth (the first 3, 4, 8 and 12 as one) and the others, each among the races on record of which it is known.",
                                greatness.summary().getAsDouble())
                        : "Too little is known of this race, or of others, for a summary.");
        sayDepthInTheLongerList(archive, sheet);
    }

    /** The list of deep races holds many of which no results are on record here: a rank among these alone would mislead. */
    private void sayDepthInTheLongerList(Archive archive, RaceSheet sheet) {
        FormBook book = FormBookOfArchive.of(archive, sheet.race());
        if (book.depth(sheet.race().sex(), sheet.race().event().distance()).isEmpty()
                || book.careers().ofRace(sheet.race().id()).isEmpty()) {
            return;
        }
        Claims.of(book, sheet.race()).stream()
                .filter(claim -> claim.kind() == ClaimKind.DEPTH)
                .forEach(claim -> console.say(
                        "In the list of deep races, which is longer than this archive: " + claim.wording()));
    }

    private static Table table(Greatness greatness) {
        List<List<String>> rows = greatness.criteria().stream()
                .map(ranked -> List.of(
                        ranked.criterion().name(),
                        ranked.printed(),
                        Integer.toString(ranked.rank()),
                        Integer.toString(ranked.others().size() + 1),
                        String.format(Locale.ROOT, "%.0f", ranked.percentile()),
                        String.join("; ", ranked.greatestOthers(SHOWN))))
                .toList();
        return new Table(
                List.of("criterion", "value", "rank", "of", "percentile", "greatest others"), rows, Set.of(1, 2, 3, 4));
    }

    private static JsonNode json(RaceSheet sheet, Greatness greatness) {
        ObjectNode root = RaceNode.of(sheet.race());
        root.put(
                "summary",
                greatness.summary().isPresent()
                        ? (Double) rounded(greatness.summary().getAsDouble())
                        : null);
        ArrayNode criteria = root.putArray("criteria");
        for (RankedCriterion ranked : greatness.criteria()) {
            ObjectNode node = criteria.addObject();
            node.put("criterion", ranked.criterion().name());
            node.put("unit", ranked.criterion().unit().isInSeconds() ? "s" : "");
            node.put("value", rounded(ranked.value()));
            node.put("rank", ranked.rank());
            node.put("percentile", rounded(ranked.percentile()));
            ArrayNode others = node.putArray("others");
            for (RankedCriterion.Compared other : ranked.others()) {
                others.addObject().put("raceId", other.race().id()).put("value", rounded(other.value()));
            }
        }
        return root;
    }

    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
