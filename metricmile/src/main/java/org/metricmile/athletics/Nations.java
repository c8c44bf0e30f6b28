package org.metricmile.athletics;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The nations and federations that appear in results, with their areas. */
public final class Nations {

    /**
     * One nation or team.
     *
     * @param nation its code
     * @param name its English name
     * @param area its area, empty for teams without one (refugee teams, neutral athletes)
     * @param countsFor the nation whose records it can set: GBR for ENG, itself for most
     */
    public record Entry(Nation nation, String name, Optional<Area> area, Nation countsFor) {}

    private final Map<Nation, Entry> byNation;

    public Nations(Collection<Entry> entries) {
        byNation = entries.stream().collect(Collectors.toUnmodifiableMap(Entry::nation, Function.identity()));
    }

    public Optional<Entry> find(Nation nation) {
        return Optional.ofNullable(byNation.get(nation));
    }

    public Collection<Entry> all() {
        return byNation.values();
    }
}
