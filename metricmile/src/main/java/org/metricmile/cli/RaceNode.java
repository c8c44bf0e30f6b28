package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Race;

/** What every JSON answer says of a race. */
final class RaceNode {

    private RaceNode() {}

    static ObjectNode of(Race race) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("raceId", race.id());
        node.put("competition", race.competition().name());
        node.put("date", race.date().map(DateInterval::toString).orElse(null));
        node.put("event", race.eventName());
        node.put("sex", race.sex().code());
        node.put("round", race.roundName());
        return node;
    }
}
