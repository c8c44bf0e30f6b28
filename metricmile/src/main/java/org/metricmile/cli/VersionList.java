package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.metricmile.archive.Archive;
import org.metricmile.archive.RaceVersion;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ResultChange;

/** The versions of a race, with what each changed in the results of the one imported before it. */
final class VersionList {

    private record Entry(RaceVersion version, List<String> changes) {}

    private final RaceSheet now;
    private final List<Entry> entries = new ArrayList<>();

    VersionList(Archive archive, RaceSheet now) {
        this.now = now;
        List<RaceSheet> earlier = new ArrayList<>();
        for (RaceVersion version : archive.listVersions(now.race().id())) {
            RaceSheet sheet =
                    archive.findRace(version.raceId(), version.version()).orElseThrow();
            List<String> changes =
                    earlier.isEmpty() ? List.of() : ResultChange.inWords(ResultChange.between(earlier.get(0), sheet));
            entries.add(new Entry(version, changes));
            earlier = List.of(sheet);
        }
    }

    void print(OutputFormat format, Console console) {
        if (format.isText()) {
            console.out().println(ShowCommand.heading(now.race()));
        }
        format.print(console.out(), this::table, this::json);
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            RaceVersion version = entry.version();
            rows.add(List.of(
                    String.valueOf(version.version()),
                    version.inForce() ? "yes" : "",
                    version.knownSince().toString(),
                    version.reason(),
                    entry.changes().isEmpty() ? "" : entry.changes().get(0)));
            entry.changes().stream().skip(1).forEach(change -> rows.add(List.of("", "", "", "", change)));
        }
        return new Table(List.of("version", "in force", "known since", "reason", "changes"), rows, Set.of(0));
    }

    private JsonNode json() {
        ObjectNode root = RaceNode.of(now.race());
        ArrayNode versions = root.putArray("versions");
        for (Entry entry : entries) {
            RaceVersion version = entry.version();
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put("version", version.version());
            node.put("inForce", version.inForce());
            node.put("knownSince", version.knownSince().toString());
            node.put("recordedAt", version.recordedAt().toString());
            node.put("reason", version.reason());
            node.put("contentSha256", version.contentSha256());
            ArrayNode changes = node.putArray("changes");
            entry.changes().forEach(changes::add);
            versions.add(node);
        }
        return root;
    }
}
