package org.metricmile.reconstruction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.race.ReportedMoment;

/**
 * What a report tells of a lead, be the moment a lead itself or a pass, move or kick that took it. A lead lasts all along its stretch. One that
 * is taken on a stretch is there at its end, and if the stretch goes on to the finish, from where the words or the stretch have it taken:
 * up to the finish if they say so or the runner won. One that was brief was somewhere on the stretch.
 */
final class LeadWords {

    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:[Tt]ook|for|to) the lead\\b|\\bto the front\\b|\\bto lead\\b|\\ba clear lead\\b|\\band led\\b");

    private static final Pattern LED = Pattern.compile("^Led\\b");

    private static final Pattern NOT_DONE = Pattern.compile("\\b(?:tried|failed|unable|wanted|hoped|threatened) to\\b");

    /** Of those who are not in front, or of who is in front of some others only. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:[Rr]efused|[Cc]halleng\\w*|[Ll]eft \\p{Lu}\\p{L}+|lead(?:ing)? (?:group|pack)|[Cc]has\\w+|second group)\\b");

    private static final Pattern BRIEF =
            Pattern.compile("\\b[Bb]riefly\\b(?! (?:challenged|threatened|joined|boxed|checked))");

    private static final Pattern KEPT = Pattern.compile("\\bled (?:to|until) the (?:finish|line|tape|end)\\b");

    /** {@code From last after 200 m moved round to lead}: where the move began the lead did not. */
    private static final Pattern CAME_TO_LEAD = Pattern.compile("\\bto lead\\b");

    private static final Pattern TO_GO = Pattern.compile("\\b(\\d{2,3}) m (?:to go|left|out|from home)\\b");

    /** How far somebody moves on the way to the front; a lead over less is told of its end only. */
    private static final double ON_THE_WAY_METRES = 100;

    private LeadWords() {}

    static Optional<Claim> read(
            ReportedMoment moment, int runner, boolean won, double from, double to, double finishMetres) {
        String event = moment.event().toLowerCase(Locale.ROOT);
        String words = moment.detail();
        boolean lead = event.equals("lead");
        boolean told = TAKEN.matcher(words).find() || LED.matcher(words).find();
        boolean others =
                NOT_DONE.matcher(words).find() || OF_OTHERS.matcher(words).find();
        if (!lead && (!told || others)) {
            return Optional.empty();
        }
        if (isBrief(moment)) {
            return Optional.of(new Claim.Place(runner, (from + to) / 2, 1));
        }
        if (lead || LED.matcher(words).find()) {
            boolean came = CAME_TO_LEAD.matcher(words).find();
            return Optional.of(along(runner, came ? Math.min(to, from + ON_THE_WAY_METRES) : from, to, finishMetres));
        }
        double taken = taken(words, from, to, finishMetres);
        if (to < finishMetres) {
            boolean held = to - taken >= ON_THE_WAY_METRES && taken > from;
            return Optional.of(held ? along(runner, taken, to, finishMetres) : new Claim.Place(runner, to, 1));
        }
        boolean kept = KEPT.matcher(words).find() || won;
        return Optional.of(kept ? along(runner, taken, to, finishMetres) : new Claim.Place(runner, taken, 1));
    }

    /** Whether what happened was soon taken back. */
    static boolean isBrief(ReportedMoment moment) {
        return BRIEF.matcher(moment.detail()).find();
    }

    private static Claim along(int runner, double from, double to, double finishMetres) {
        Led led = new Led(runner, from, to, ClaimReader.scrambleMetres(finishMetres));
        // over a shorter stretch the softness of its ends leaves nothing that was led
        return to - led.begin() >= ON_THE_WAY_METRES ? led : new Claim.Place(runner, to, 1);
    }

    /** Where the words have the lead taken if that is on the stretch, else where the stretch begins. */
    private static double taken(String words, double from, double to, double finishMetres) {
        Matcher toGo = TO_GO.matcher(words);
        double told = toGo.find() ? finishMetres - Double.parseDouble(toGo.group(1)) : from;
        return told >= from && told < to ? told : from;
    }
}
