package org.metricmile.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Result;

/** Records and bests as the result list flags them; whether each flag is right is another question. */
final class RecordsAndBests implements Teller {

    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("WR", "a world record");
        names.put("OR", "an Olympic record");
        names.put("CR", "a championship record");
        names.put("GR", "a Games record");
        names.put("AR", "an area record");
        names.put("NR", "a national record");
        names.put("WU20R", "a world under-20 record");
        names.put("WL", "a world lead");
        names.put("PB", "a personal best");
        names.put("SB", "a season's best");
        return names;
    }

    @Override
    public Optional<Sentence> tell(Facts facts) {
        Map<String, List<Result>> byFlag = new LinkedHashMap<>();
        for (Result result : facts.sheet().results()) {
            for (Flag flag : result.flags()) {
                if (NAMES.containsKey(flag.text())) {
                    byFlag.computeIfAbsent(flag.text(), text -> new ArrayList<>())
                            .add(result);
                }
            }
        }
        List<String> parts = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        NAMES.forEach((flag, name) -> {
            List<Result> results = byFlag.getOrDefault(flag, List.of());
            if (!results.isEmpty()) {
                parts.add(name + " for "
                        + Words.names(results.stream().map(Result::athlete).toList()));
                results.stream().map(facts::ofResult).forEach(evidence::add);
            }
        });
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        "The result list flags " + String.join("; ", parts) + ".",
                        evidence.stream().distinct().toList()));
    }
}
