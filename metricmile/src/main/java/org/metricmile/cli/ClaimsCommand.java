package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Race;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.Claims;
import org.metricmile.records.claims.Exhibit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mile claims}: what a record desk would say of a race. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = {
            "Show what may be said of a race: records and whose they were, bests, medals, titles, duels, depth.",
            "Each claim has figures, evidence, how well it stands and what would make it false (--json)."
        },
        footer = {"", "Examples:", "  mile claims OG2024-M-1500-F", "  mile claims paris 2024 1500 men final --json"})
final class ClaimsCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        choice.withRace((archive, sheet) -> {
            Race race = sheet.race();
            FormBook book = FormBookOfArchive.of(archive, race);
            if (book.careers().ofRace(race.id()).isEmpty()) {
                throw CommandException.badData(race.id() + " has no result with its day on record; claims need both");
            }
            List<Claim> claims = Claims.of(book, race);
            format.print(console.out(), () -> table(claims), () -> json(book.dated(race), claims));
            if (claims.isEmpty()) {
                console.say("What is on record carries no claim about this race.");
            }
        });
    }

    private static Table table(List<Claim> claims) {
        return new Table(
                List.of("news", "kind", "standing", "claim"),
                claims.stream()
                        .map(claim -> List.of(
                                Integer.toString(claim.newsworthiness()),
                                claim.kind().code(),
                                claim.standing().code(),
                                claim.wording()))
                        .toList(),
                Set.of(0));
    }

    private static JsonNode json(Race race, List<Claim> claims) {
        ObjectNode root = RaceNode.of(race);
        ArrayNode list = root.putArray("claims");
        claims.forEach(claim -> list.add(node(claim)));
        return root;
    }

    private static ObjectNode node(Claim claim) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", claim.kind().code());
        ArrayNode subjects = node.putArray("subjects");
        for (Athlete subject : claim.subjects()) {
            subjects.addObject().put("athlete", subject.name()).put("athleteId", subject.id());
        }
        node.put("wording", claim.wording());
        ObjectNode figures = node.putObject("figures");
        claim.figures().forEach(figures::put);
        ObjectNode words = node.putObject("words");
        claim.words().forEach(words::put);
        strings(node, "details", claim.details());
        node.put("definition", claim.definition());
        ArrayNode evidence = node.putArray("evidence");
        for (Exhibit exhibit : claim.evidence()) {
            evidence.addObject()
                    .put("id", exhibit.id())
                    .put("fact", exhibit.fact())
                    .put("source", exhibit.source().citation())
                    .put("place", exhibit.source().place());
        }
        node.put("standing", claim.standing().code());
        strings(node, "falseIf", claim.falseIf());
        strings(node, "contradictions", claim.contradictions());
        node.put("newsworthiness", claim.newsworthiness());
        return node;
    }

    private static void strings(ObjectNode node, String name, List<String> lines) {
        ArrayNode array = node.putArray(name);
        lines.forEach(array::add);
    }
}
