package org.metricmile.athletics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The competitions that are known by an id of their own, with the names that sources give them. */
public final class Competitions {

    /**
     * One competition with what its name does not tell.
     *
     * @param competition the competition
     * @param year year of the edition, which its name bears: 2020 for the Olympic Games held in 2021
     * @param track kind of track it is run on
     * @param series id of what it is an edition of: OG, WC, herculis
     */
    public record Edition(Competition competition, int year, TrackKind track, String series) {}

    /**
     * A name that sources use.
     *
     * @param name as printed
     * @param year calendar year that the name is used of, empty if it means one competition in any year
     * @param competitionId the competition meant
     */
    public record Alias(String name, OptionalInt year, String competitionId) {}

    private record Key(String name, OptionalInt year) {}

    private final List<Edition> editions;
    private final Map<String, Edition> byId = new HashMap<>();
    private final Map<Key, Edition> byName = new HashMap<>();

    /**
     * The table of competitions.
     *
     * @throws IllegalArgumentException if an alias names an unlisted competition, or a name means two
     */
    public Competitions(Collection<Edition> editions, Collection<Alias> aliases) {
        this.editions = List.copyOf(editions);
        for (Edition edition : editions) {
            byId.put(edition.competition().id(), edition);
            add(edition.competition().name(), OptionalInt.empty(), edition);
        }
        for (Alias alias : aliases) {
            Edition edition = byId.get(alias.competitionId());
            if (edition == null) {
                throw new IllegalArgumentException("the alias \"%s\" names the unlisted competition %s"
                        .formatted(alias.name(), alias.competitionId()));
            }
            add(alias.name(), alias.year(), edition);
        }
    }

    private void add(String name, OptionalInt year, Edition edition) {
        Edition other = byName.put(new Key(folded(name), year), edition);
        if (other != null && !other.equals(edition)) {
            throw new IllegalArgumentException("the name \"%s\" is given to %s and to %s"
                    .formatted(
                            name,
                            other.competition().id(),
                            edition.competition().id()));
        }
    }

    public Optional<Edition> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The competition that a name means in a calendar year; upper and lower case are alike. */
    public Optional<Edition> findByName(String name, OptionalInt year) {
        String folded = folded(name);
        Edition inYear = byName.get(new Key(folded, year));
        return Optional.ofNullable(inYear == null ? byName.get(new Key(folded, OptionalInt.empty())) : inYear);
    }

    public List<Edition> all() {
        return editions;
    }

    /** An id for an unlisted competition: its name in small letters and hyphens, with the year if the name lacks it. */
    public static String idOf(String name, OptionalInt year) {
        StringBuilder id = new StringBuilder();
        for (int codePoint : folded(name).codePoints().toArray()) {
            if (Character.isLetterOrDigit(codePoint)) {
                id.appendCodePoint(codePoint);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        if (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        boolean yearMissing = year.isPresent() && id.indexOf(Integer.toString(year.getAsInt())) < 0;
        return yearMissing ? id + "-" + year.getAsInt() : id.toString();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
