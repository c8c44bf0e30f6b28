package org.metricmile.records.claims;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.metricmile.athletics.Athlete;

/**
 * Claims that say less of somebody than a record does: whoever broke the record of the championship, or ran inside the old one, was of
 * course faster than everybody at that place of an earlier final; and so were all three medallists who did.
 */
final class ImpliedByRecords {

    private static final Set<ClaimKind> IMPLIED =
            EnumSet.of(ClaimKind.FASTEST_FOR_PLACE_IN_SERIES, ClaimKind.MEDALS_UNDER);

    private ImpliedByRecords() {}

    static List<Claim> without(List<Claim> claims) {
        Set<Athlete> inside = new HashSet<>();
        claims.stream()
                .filter(claim -> claim.standing() != Standing.DISPUTED)
                .filter(claim -> claim.kind() == ClaimKind.INSIDE_THE_OLD_RECORD
                        || (claim.kind().isRecordOfAll() && claim.figures().getOrDefault("marginSeconds", 0.0) > 0))
                .forEach(claim -> inside.addAll(claim.subjects()));
        return claims.stream()
                .filter(claim -> !IMPLIED.contains(claim.kind()) || !inside.containsAll(claim.subjects()))
                .toList();
    }
}
