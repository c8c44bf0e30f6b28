package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.records.claims.Claim;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.story.Sentence;
import org.metricmile.story.article.Meaning;
import org.metricmile.story.article.ToldClaim;

/** What may be said of the race by what is on record of others: records, medals, titles, bests. */
public final class MeaningSection implements ReportSection {

    /**
     * A claim.
     *
     * @param number its note, counted from 1
     * @param text the sentence
     * @param remark how it stands where a reader must know, else empty
     */
    public record Said(int number, String text, String remark) {}

    /**
     * Claims about one athlete, or of the race.
     *
     * @param about whom
     * @param claims never empty
     */
    public record Group(String about, List<Said> claims) {}

    /**
     * What the template prints.
     *
     * @param told claims that are news
     * @param others the rest
     * @param othersCount how many claims the rest has
     * @param evidence all sentences with their evidence, by number
     */
    public record Model(List<Group> told, List<Group> others, int othersCount, ToldSentences evidence) {}

    @Override
    public String id() {
        return "meaning";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        List<Claim> claims = race.found().claims();
        return claims.isEmpty() ? Optional.empty() : Optional.of(filled("What it means", model(claims), false));
    }

    private Model model(List<Claim> claims) {
        Meaning meaning = Meaning.of(claims);
        List<Sentence> sentences = new ArrayList<>();
        List<Group> told = groups(meaning.told(), sentences);
        int toldCount = sentences.size();
        List<Group> others = groups(meaning.others(), sentences);
        return new Model(told, others, sentences.size() - toldCount, ToldSentences.of(id(), sentences));
    }

    /** Numbers the claims in the order of the page. */
    private static List<Group> groups(List<Meaning.Group> groups, List<Sentence> sentences) {
        List<Group> numbered = new ArrayList<>();
        for (Meaning.Group group : groups) {
            List<Said> said = new ArrayList<>();
            for (ToldClaim told : group.claims()) {
                sentences.add(told.sentence());
                said.add(new Said(sentences.size(), told.sentence().text(), told.remark()));
            }
            numbered.add(new Group(group.about(), said));
        }
        return numbered;
    }
}
