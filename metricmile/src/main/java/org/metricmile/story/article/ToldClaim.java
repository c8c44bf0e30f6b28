package org.metricmile.story.article;

import java.util.List;
import org.metricmile.race.Provenance;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.Exhibit;
import org.metricmile.records.claims.Standing;
import org.metricmile.story.Evidence;
import org.metricmile.story.Sentence;

/**
 * A claim as a sentence.
 *
 * @param claim the claim
 * @param sentence its wording, with its exhibits as evidence
 * @param remark how it stands, where a reader must know; else empty
 */
public record ToldClaim(Claim claim, Sentence sentence, String remark) {

    /** Tells a claim. */
    public static ToldClaim of(Claim claim) {
        List<Evidence> evidence =
                claim.evidence().stream().map(ToldClaim::evidence).toList();
        return new ToldClaim(claim, new Sentence(claim.wording(), evidence), remark(claim));
    }

    /** The sentence, with the remark behind it where there is one. */
    Sentence withRemark() {
        return remark.isEmpty()
                ? sentence
                : new Sentence(Phrases.of("sentence-with-remark", sentence.text(), remark), sentence.evidence());
    }

    private static Evidence evidence(Exhibit exhibit) {
        Provenance provenance = switch (exhibit.kind()) {
            case RESULT -> Provenance.OFFICIAL;
            case HAND_TIMED_RESULT -> Provenance.HAND;
            case PUBLISHED -> Provenance.REPORTED;
        };
        return new Evidence(exhibit.fact(), provenance, exhibit.source());
    }

    private static String remark(Claim claim) {
        Standing standing = claim.standing();
        return switch (standing) {
            case CONFIRMED, DERIVED -> "";
            case DISPUTED ->
                claim.contradictions().isEmpty()
                        ? Phrases.of("remark.DISPUTED")
                        : Phrases.of("remark.DISPUTED-by", String.join("; ", claim.contradictions()));
            case IN_THIS_ARCHIVE, PRINTED -> Phrases.of("remark." + standing.name());
        };
    }
}
