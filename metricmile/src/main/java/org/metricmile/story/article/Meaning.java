package org.metricmile.story.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.metricmile.athletics.Athlete;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.ClaimKind;

/**
 * What a race means: its claims, those about one athlete together. First comes whoever has the most newsworthy claim.
 *
 * @param told those that a story tells
 * @param others the rest, which are less news by far
 */
public record Meaning(List<Group> told, List<Group> others) {

    /**
     * Less news than this share of the foremost claim is left to the rest. The share is ours: beside a record of the Games, at 89, the
     * personal bests of medallists, at 33, are still told; two fifths, from before such records led the news, would leave them out.
     */
    private static final double SHARE_OF_THE_FOREMOST = 1.0 / 3;

    /**
     * Claims with one foremost subject.
     *
     * @param about name of the athlete, or that it is of the race
     * @param claims the most newsworthy first, what is next last; never empty
     */
    public record Group(String about, List<ToldClaim> claims) {

        public Group {
            claims = List.copyOf(claims);
        }
    }

    public Meaning {
        told = List.copyOf(told);
        others = List.copyOf(others);
    }

    /**
     * Of claims.
     *
     * @param claims the most newsworthy first
     */
    public static Meaning of(List<Claim> claims) {
        double least = SHARE_OF_THE_FOREMOST
                * claims.stream().mapToInt(Claim::newsworthiness).max().orElse(0);
        return new Meaning(
                groups(claims.stream()
                        .filter(claim -> claim.newsworthiness() >= least)
                        .toList()),
                groups(claims.stream()
                        .filter(claim -> claim.newsworthiness() < least)
                        .toList()));
    }

    private static List<Group> groups(List<Claim> claims) {
        Map<String, List<ToldClaim>> groups = new LinkedHashMap<>();
        for (Claim claim : claims) {
            groups.computeIfAbsent(about(claim), anyone -> new ArrayList<>()).add(ToldClaim.of(claim));
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), nextLast(group.getValue())))
                .toList();
    }

    private static List<ToldClaim> nextLast(List<ToldClaim> claims) {
        List<ToldClaim> ordered = new ArrayList<>(claims.stream()
                .filter(told -> told.claim().kind() != ClaimKind.NEXT)
                .toList());
        claims.stream().filter(told -> told.claim().kind() == ClaimKind.NEXT).forEach(ordered::add);
        return ordered;
    }

    /** A claim of several is of the race. */
    private static String about(Claim claim) {
        List<Athlete> subjects = claim.subjects();
        return subjects.size() == 1 ? subjects.get(0).name() : Phrases.of("of-the-race");
    }
}
