package org.metricmile.feeds.finishlynx;

import java.util.Optional;
import java.util.regex.Pattern;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Sex;
import org.metricmile.feeds.ReferenceTables;

/** What the affiliation of a row is: the code of a nation, or else a club. */
final class Affiliations {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    private final ReferenceTables tables;

    private final OwnIds ids;

    Affiliations(ReferenceTables tables, OwnIds ids) {
        this.tables = tables;
        this.ids = ids;
    }

    /** The nation, where the affiliation is the code of one; in a file of this project the second field may name it. */
    Nation nation(LynxRow row) {
        return code(row.affiliation())
                .or(() -> isOwn(row) ? code(row.user2()) : Optional.empty())
                .orElse(Nation.UNKNOWN);
    }

    /** The club, where the affiliation is no code of a nation. */
    String team(LynxRow row) {
        boolean isNation = code(row.affiliation()).isPresent();
        return isNation ? "" : row.affiliation();
    }

    private Optional<Nation> code(String text) {
        return Optional.of(text)
                .filter(code -> CODE.matcher(code).matches())
                .map(Nation::new)
                .filter(nation -> tables.nations().find(nation).isPresent());
    }

    /** Whether this project wrote the row. */
    static boolean isOwn(LynxRow row) {
        return row.user3().startsWith(Roster.OWN_ID);
    }

    /** The athlete of the other sex whom the own id of a row stands for. */
    Optional<Athlete> ofOtherSex(LynxRow row, Sex sex) {
        return ids.ofOtherSex(row, sex);
    }

    /** The person a row names: by own id, unless that is somebody's of the other sex, else by name and nation. */
    Athlete athlete(LynxRow row, Sex sex) {
        String name = row.name().isEmpty() ? row.printed() : row.name();
        Athlete named = tables.identities().athlete(name, nation(row), sex);
        return OwnIds.of(row)
                .filter(id -> !id.equals(named.id()) && ofOtherSex(row, sex).isEmpty())
                .map(id -> new Athlete(id, named.name(), sex))
                .orElse(named);
    }
}
