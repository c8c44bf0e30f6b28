package org.metricmile.feeds;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.Split;

/** A whole race as JSON; {@code docs/reference/json/race.schema.json} describes the shape. */
public final class RaceJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RaceJson() {}

    /** The race as indented JSON text; the same sheet always gives the same text. */
    public static String write(RaceSheet sheet) {
        return of(sheet).toPrettyString() + "\n";
    }

    /** The race as a JSON object. */
    public static ObjectNode of(RaceSheet sheet) {
        ObjectNode json = JSON.createObjectNode();
        race(json, sheet.race());
        ArrayNode results = json.putArray("results");
        sheet.results().forEach(result -> results.add(result(result)));
        ArrayNode splits = json.putArray("splits");
        sheet.splits().forEach(split -> splits.add(split(split)));
        ArrayNode reported = json.putArray("reported");
        sheet.reported().forEach(moment -> reported.add(moment(moment)));
        ArrayNode startList = json.putArray("startList");
        sheet.startList().forEach(entry -> startList.add(entry(entry)));
        ArrayNode issues = json.putArray("issues");
        sheet.issues().forEach(issue -> issues.add(issue(issue)));
        return json;
    }

    private static void race(ObjectNode json, Race race) {
        json.put("raceId", race.id());
        json.put("competition", race.competition().name());
        json.put("competitionId", race.competition().id());
        json.put("category", race.competition().category().name());
        json.put("city", race.competition().city());
        json.put("country", race.competition().nation().code());
        json.put("date", race.date().map(DateInterval::toString).orElse(null));
        json.put("sex", race.sex().code());
        json.put("event", race.event().name());
        json.put("distanceMetres", race.event().distance().inMetres());
        json.put("track", race.event().track().code());
        json.put("round", race.round().name());
        json.put("field", race.completeness().code());
        json.set("source", source(race.source()));
    }

    private static ObjectNode result(Result result) {
        ObjectNode json = JSON.createObjectNode();
        put(json, "place", result.place());
        json.put("athlete", result.printedName());
        json.put("athleteId", result.athlete().id());
        json.put("nation", result.nation().code());
        json.put("mark", result.printedMark());
        put(
                json,
                "hundredths",
                result.mark().map(mark -> OptionalInt.of(mark.hundredths())).orElse(OptionalInt.empty()));
        json.put("outcome", result.outcome().code());
        json.put("rule", result.outcome() instanceof Outcome.Disqualified disqualified ? disqualified.rule() : null);
        ArrayNode flags = json.putArray("flags");
        result.flags().stream().map(Flag::text).forEach(flags::add);
        json.set("source", source(result.source()));
        return json;
    }

    private static ObjectNode split(Split split) {
        ObjectNode json = JSON.createObjectNode();
        athlete(json, split.runner());
        json.put("distanceMetres", split.at().inMetres());
        json.put("seconds", split.time().map(time -> (Double) time.inSeconds()).orElse(null));
        json.put(
                "precisionSeconds",
                split.time().map(time -> (Double) time.precision().inSeconds()).orElse(null));
        put(json, "position", split.position());
        json.put("positionShared", split.positionShared());
        json.put("provenance", split.provenance().code());
        json.set("source", source(split.source()));
        return json;
    }

    private static void athlete(ObjectNode json, Optional<Athlete> athlete) {
        json.put("athlete", athlete.map(Athlete::name).orElse(null));
        json.put("athleteId", athlete.map(Athlete::id).orElse(null));
    }

    private static ObjectNode moment(ReportedMoment moment) {
        ObjectNode json = JSON.createObjectNode();
        json.put("fromMetres", metres(moment.from()));
        json.put("toMetres", metres(moment.to()));
        json.put("athlete", moment.printedName());
        json.put("athleteId", moment.runner().map(Athlete::id).orElse(null));
        json.put("event", moment.event());
        json.put("detail", moment.detail());
        json.set("source", source(moment.source()));
        return json;
    }

    private static @org.jspecify.annotations.Nullable Double metres(Optional<Distance> distance) {
        return distance.map(Distance::inMetres).orElse(null);
    }

    private static ObjectNode entry(StartListEntry entry) {
        ObjectNode json = JSON.createObjectNode();
        athlete(json, Optional.of(entry.athlete()));
        json.put("nation", entry.nation().code());
        put(json, "order", entry.order());
        json.put("bib", entry.bib());
        json.set("source", source(entry.source()));
        return json;
    }

    private static ObjectNode issue(ImportIssue issue) {
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", issue.kind());
        json.put("severity", issue.severity().name());
        json.put("where", issue.where());
        json.put("message", issue.message());
        return json;
    }

    private static ObjectNode source(Source source) {
        ObjectNode json = JSON.createObjectNode();
        json.put("citation", source.citation());
        json.put("place", source.place());
        return json;
    }

    private static void put(ObjectNode json, String key, OptionalInt number) {
        json.set(key, number.isPresent() ? NODES.numberNode(number.getAsInt()) : NODES.nullNode());
    }
}
