package org.metricmile.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.metricmile.athletics.Area;

/** Areas as people write them: {@code EUR}, {@code Europe}, {@code nacac}. */
final class AreaWords {

    private static final Map<Area, List<String>> CODES = Map.of(
            Area.AFRICA, List.of("afr", "caa"),
            Area.ASIA, List.of("asi", "aaa"),
            Area.EUROPE, List.of("eur", "ea", "eaa"),
            Area.NACAC, List.of("nac", "nacac", "north america"),
            Area.OCEANIA, List.of("oce", "oaa"),
            Area.SOUTH_AMERICA, List.of("sam", "consudatle"));

    private AreaWords() {}

    static Area area(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        return Arrays.stream(Area.values())
                .filter(area -> area.label().toLowerCase(Locale.ROOT).equals(word)
                        || CODES.getOrDefault(area, List.of()).contains(word))
                .findFirst()
                .orElseThrow(() -> CommandException.usage("\"%s\" is not an area. There are: %s"
                        .formatted(
                                text,
                                Arrays.stream(Area.values())
                                        .map(area ->
                                                CODES.getOrDefault(area, List.of(""))
                                                                .get(0)
                                                                .toUpperCase(Locale.ROOT) + " (" + area.label() + ")")
                                        .collect(Collectors.joining(", ")))));
    }
}
