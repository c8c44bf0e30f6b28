package org.metricmile.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;

/** The small texts of a results list: times, distances, rounds, outcomes, flags. What is printed reads back the same. */
final class WordsTarget implements Target {

    private static final Path EXAMPLES = Path.of("src/test/resources/fuzz/words.txt");

    @Override
    public String name() {
        return "words";
    }

    @Override
    public Map<String, byte[]> examples() throws IOException {
        Map<String, byte[]> examples = new LinkedHashMap<>();
        for (String text : Files.readAllLines(EXAMPLES)) {
            examples.put(text, text.getBytes(StandardCharsets.UTF_8));
        }
        return examples;
    }

    @Override
    public int longestInputBytes() {
        return 200;
    }

    /** Each line is a text of its own. */
    @Override
    public void take(byte[] input) {
        new String(input, StandardCharsets.UTF_8).lines().forEach(WordsTarget::takeLine);
    }

    private static void takeLine(String text) {
        mark(text);
        time(text);
        Distance.parse(text)
                .ifPresent(read -> same(Distance.parse(read.metres()).orElseThrow(), read));
        Round round = Round.parse(text);
        same(Round.parse(round.printed()), round);
        ReadingLaws.checkMessage(round.name());
        ReadingLaws.checkMessage(round.code());
        Outcome.parseWithoutPlace(text)
                .ifPresent(read -> same(
                        Outcome.parseWithoutPlace(read.code()).orElseThrow().code(), read.code()));
        for (Flag flag : Flag.parseAll(text)) {
            ReadingLaws.checkMessage(flag.text());
        }
        Precision.parseSeconds(text);
        Sex.parse(text);
        Competitions.idOf(text, OptionalInt.of(2024));
    }

    private static void mark(String text) {
        try {
            Mark mark = Mark.parse(text);
            same(Mark.parse(mark.toString()), mark);
        } catch (MarkFormatException refused) {
            ReadingLaws.checkMessage(refused.getMessage());
        }
    }

    private static void time(String text) {
        try {
            ElapsedTime time = ElapsedTime.parse(text);
            same(ElapsedTime.parse(time.toString()), time);
        } catch (MarkFormatException refused) {
            ReadingLaws.checkMessage(refused.getMessage());
        }
    }

    private static void same(Object again, Object first) {
        ReadingLaws.require(again.equals(first), first + " reads back as " + again);
    }
}
