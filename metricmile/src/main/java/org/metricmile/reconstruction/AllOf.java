package org.metricmile.reconstruction;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;

/** What one moment tells if that is several things: it is so if all of them are. */
record AllOf(List<Claim> claims) implements Claim {

    AllOf {
        claims = List.copyOf(claims);
    }

    /** Empty of none, one alone as it is. */
    static Optional<Claim> of(List<Claim> claims) {
        return claims.size() > 1
                ? Optional.of(new AllOf(claims))
                : claims.stream().findFirst();
    }

    @Override
    public boolean holds(Curves race, double softMetres) {
        return claims.stream().allMatch(claim -> claim.holds(race, softMetres));
    }

    @Override
    public String event(List<Athlete> runners) {
        StringBuilder words = new StringBuilder();
        for (Claim claim : claims.subList(0, claims.size() - 1)) {
            words.append(claim.inWords(runners)).append(" and ");
        }
        return words.append(last().event(runners)).toString();
    }

    @Override
    public String where() {
        return last().where();
    }

    private Claim last() {
        return claims.get(claims.size() - 1);
    }
}
