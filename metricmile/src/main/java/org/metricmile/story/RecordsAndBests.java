package org.metricmile.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Result;

/** Records and bests as the result list flags them; whether each flag is right is another question. */
final class RecordsAndBests implements Teller {

    /** How one flag is spoken of. */
    private record Name(String flag, String one, String many) {}

    private static final List<Name> NAMES = List.of(
            new Name("WR", "a world record", "world records"),
            new Name("OR", "an Olympic record", "Olympic records"),
            new Name("CR", "a championship record", "championship records"),
            new Name("GR", "a Games record", "Games records"),
            new Name("AR", "an area record", "area records"),
            new Name("NR", "a national record", "national records"),
            new Name("WU20R", "a world under-20 record", "world under-20 records"),
            new Name("AU20R", "an area under-20 record", "area under-20 records"),
            new Name("WL", "a world lead", "world leads"),
            new Name("PB", "a personal best", "personal bests"),
            new Name("SB", "a season's best", "season's bests"));

    @Override
    public Optional<Sentence> tell(Facts facts) {
        Map<List<Athlete>, List<String>> flagsByHolders = new LinkedHashMap<>();
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Name name : NAMES) {
            List<Result> holders = facts.sheet().results().stream()
                    .filter(result -> result.flags().stream().map(Flag::text).anyMatch(name.flag()::equals))
                    .toList();
            if (!holders.isEmpty()) {
                flagsByHolders
                        .computeIfAbsent(holders.stream().map(Result::athlete).toList(), key -> new ArrayList<>())
                        .add(holders.size() == 1 ? name.one() : name.many());
                holders.stream().map(facts::ofResult).forEach(evidence::add);
            }
        }
        List<String> parts = flagsByHolders.entrySet().stream()
                .map(entry -> Words.list(entry.getValue()) + " for " + Words.names(entry.getKey()))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sentence("The result list flags " + String.join("; ", parts) + ".", List.copyOf(evidence)));
    }
}
