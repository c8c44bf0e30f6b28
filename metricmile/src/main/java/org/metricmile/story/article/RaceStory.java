package org.metricmile.story.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.ClaimKind;
import org.metricmile.story.Facts;
import org.metricmile.story.RaceFindings;
import org.metricmile.story.Sentence;
import org.metricmile.story.Telling;
import org.metricmile.story.decided.WhatDecided;
import org.metricmile.story.timeline.Happening;
import org.metricmile.story.timeline.HowKnown;
import org.metricmile.story.timeline.Likely;
import org.metricmile.story.timeline.Timeline;
import org.metricmile.story.timeline.TimelineEntry;

/**
 * A race as a story. Every sentence has its evidence; what the evidence does not hold is not said.
 *
 * @param headline who won what
 * @param standfirst the most newsworthy claim; empty where there is none
 * @param parts in order; one with nothing to say is left out
 */
public record RaceStory(Sentence headline, Optional<Sentence> standfirst, List<StoryPart> parts) {

    /** Claims that stand in the lead, behind the result. */
    private static final int CLAIMS_IN_THE_LEAD = 3;

    public RaceStory {
        parts = List.copyOf(parts);
    }

    /** The story of a race of which all is found out. */
    public static RaceStory of(RaceFindings found) {
        Telling telling = Telling.of(found);
        List<ToldClaim> news = news(found.claims());
        List<ToldClaim> lead = news.stream().skip(1).limit(CLAIMS_IN_THE_LEAD).toList();
        List<ToldClaim> foremost = news.stream().limit(1 + CLAIMS_IN_THE_LEAD).toList();
        Meaning meaning = Meaning.of(found.claims());
        Map<StoryPart.Kind, List<Sentence>> parts = new EnumMap<>(StoryPart.Kind.class);
        parts.put(
                StoryPart.Kind.LEAD,
                Stream.concat(telling.result().stream(), lead.stream().map(ToldClaim::withRemark))
                        .toList());
        parts.put(StoryPart.Kind.RUN, telling.run());
        parts.put(StoryPart.Kind.MOMENTS, moments(Timeline.of(found)));
        parts.put(StoryPart.Kind.DECIDED, WhatDecided.of(found).sentences());
        parts.put(StoryPart.Kind.MEANING, meaning(meaning, foremost, telling));
        parts.put(StoryPart.Kind.NEXT, next(found.claims()));
        parts.put(StoryPart.Kind.DOUBTS, telling.doubts());
        return new RaceStory(
                Headline.of(Facts.of(found)),
                news.stream().limit(1).map(ToldClaim::withRemark).findFirst(),
                parts.entrySet().stream()
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part -> new StoryPart(part.getKey(), part.getValue()))
                        .toList());
    }

    /** All sentences in the order of the story, the headline first. */
    public List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>(List.of(headline));
        standfirst.ifPresent(all::add);
        parts.forEach(part -> all.addAll(part.sentences()));
        return all;
    }

    private static List<ToldClaim> news(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() != ClaimKind.NEXT)
                .map(ToldClaim::of)
                .toList();
    }

    private static List<Sentence> meaning(Meaning meaning, List<ToldClaim> foremost, Telling telling) {
        List<Sentence> sentences = new ArrayList<>(meaning.told().stream()
                .flatMap(group -> group.claims().stream())
                .filter(told -> told.claim().kind() != ClaimKind.NEXT && !foremost.contains(told))
                .map(ToldClaim::withRemark)
                .toList());
        sentences.addAll(telling.meaning());
        return sentences;
    }

    private static List<Sentence> next(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.NEXT)
                .sorted(Comparator.comparingInt(Claim::newsworthiness).reversed())
                .map(claim -> ToldClaim.of(claim).withRemark())
                .toList();
    }

    private static List<Sentence> moments(Timeline timeline) {
        return timeline.main().stream()
                .filter(entry -> !isToldElsewhere(entry))
                .map(RaceStory::moment)
                .toList();
    }

    /** Other parts have the leaders' times, and how close the finish was. */
    private static boolean isToldElsewhere(TimelineEntry entry) {
        String kind = entry.happening().kind();
        return entry.sure().known() == HowKnown.OFFICIAL
                && (kind.equals(Happening.LEADER_TIME) || kind.equals(MomentKind.PHOTO_FINISH.code()));
    }

    private static Sentence moment(TimelineEntry entry) {
        String metres = entry.stretch().metres();
        String text = entry.sentence().text();
        String label = entry.sure().known().label();
        String known = entry.sure().probability().isPresent()
                ? Phrases.of(
                        "likely",
                        label,
                        Likely.percent(entry.sure().probability().getAsDouble()))
                : label;
        // of a report the remark says what the percentage is of, so that it never stands alone
        String told = entry.sure().remark().isEmpty()
                ? Phrases.of("moment", entry.when(), metres, text, known)
                : Phrases.of(
                        "moment-with-remark",
                        entry.when(),
                        metres,
                        text,
                        known,
                        entry.sure().remark());
        return new Sentence(
                Stream.concat(Stream.of(told), entry.reports().stream().map(Sentence::text))
                        .collect(Collectors.joining(" ")),
                Stream.concat(Stream.of(entry.sentence()), entry.reports().stream())
                        .flatMap(sentence -> sentence.evidence().stream())
                        .toList());
    }
}
