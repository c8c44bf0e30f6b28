package org.metricmile.athletics;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who is meant by a name on a result sheet. Names join through a table of aliases; a name that is not listed is a
 * person of its own, told apart by the letters of the name (not by capitals, hyphens or apostrophes), nation and sex.
 * Nothing is merged by guess.
 */
public final class Identities {

    /**
     * One spelling of one person.
     *
     * @param name the name as a source prints it
     * @param nation the nation it is printed with; {@link Nation#UNKNOWN} stands for any
     * @param athlete the person meant
     * @param kind why the row is there: athlete, respelling, reversed, married, short, capitals, nation
     * @param note what the row rests on, may be empty
     */
    public record Alias(String name, Nation nation, Athlete athlete, String kind, String note) {}

    private record Spelling(String name, Sex sex) {}

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HYPHEN_AT_AN_END = Pattern.compile("^-|-$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<Spelling, Map<Nation, Athlete>> bySpelling = new HashMap<>();
    private final Map<String, Set<String>> otherNames = new HashMap<>();

    public Identities(Collection<Alias> aliases) {
        for (Alias alias : aliases) {
            if (!words(alias.name()).equals(words(alias.athlete().name()))) {
                otherNames
                        .computeIfAbsent(alias.athlete().id(), added -> new LinkedHashSet<>())
                        .add(alias.name());
            }
            Athlete other = bySpelling
                    .computeIfAbsent(
                            new Spelling(folded(alias.name()), alias.athlete().sex()), added -> new HashMap<>())
                    .put(alias.nation(), alias.athlete());
            if (other != null && !other.equals(alias.athlete())) {
                throw new IllegalArgumentException("the alias \"%s\" %s is given for %s and for %s"
                        .formatted(
                                alias.name(),
                                alias.nation(),
                                other.id(),
                                alias.athlete().id()));
            }
        }
    }

    /** The person meant; the same name, nation and sex always give the same person. */
    public Athlete athlete(String printedName, Nation nation, Sex sex) {
        return find(printedName, nation, sex).orElseGet(() -> unlisted(printedName, nation, sex));
    }

    /** The person meant, if the table of aliases lists the name. */
    public Optional<Athlete> find(String printedName, Nation nation, Sex sex) {
        Map<Nation, Athlete> listed = listed(printedName, sex);
        Athlete ofNation = listed.get(nation);
        return Optional.ofNullable(ofNation == null ? listed.get(Nation.UNKNOWN) : ofNation);
    }

    /** Everyone whom {@link #find} gives for the name with one of the nations. */
    public Set<Athlete> findAll(String printedName, Set<Nation> nations, Sex sex) {
        Set<Athlete> meant = new HashSet<>();
        int nationsListed = 0;
        Map<Nation, Athlete> listed = listed(printedName, sex);
        for (Map.Entry<Nation, Athlete> entry : listed.entrySet()) {
            if (nations.contains(entry.getKey())) {
                meant.add(entry.getValue());
                nationsListed++;
            }
        }
        if (nationsListed < nations.size()) {
            Optional.ofNullable(listed.get(Nation.UNKNOWN)).ifPresent(meant::add);
        }
        return meant;
    }

    /**
     * The other names under which somebody is printed, in the order of the table: those of a marriage, shorter and longer ones and other
     * spellings, but not one that differs in accents, hyphens, capitals or the order of its words alone.
     */
    public List<String> otherNames(Athlete athlete) {
        return List.copyOf(otherNames.getOrDefault(athlete.id(), Set.of()));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(NO_LETTERS.split(PlainLetters.of(name))));
    }

    private Map<Nation, Athlete> listed(String printedName, Sex sex) {
        return bySpelling.getOrDefault(new Spelling(folded(printedName), sex), Map.of());
    }

    private static Athlete unlisted(String printedName, Nation nation, Sex sex) {
        String words = HYPHEN_AT_AN_END
                .matcher(NO_LETTERS.matcher(folded(printedName)).replaceAll("-"))
                .replaceAll("");
        String suffix = (nation.isKnown() ? nation.code() : "xxx") + "-" + sex.code();
        return new Athlete(words + "-" + suffix.toLowerCase(Locale.ROOT), printedName.strip(), sex);
    }

    private static String folded(String name) {
        return Normalizer.normalize(BLANKS.matcher(name.strip()).replaceAll(" "), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
