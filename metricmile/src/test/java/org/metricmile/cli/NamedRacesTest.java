package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How races are named on the command line, and what is answered where a name is wrong. */
class NamedRacesTest {

    private static final Terminal TERMINAL = Terminal.ofStarter();

    @ParameterizedTest
    @CsvSource({
        "paris 2024 1500 men final, OG2024-M-1500-F",
        "Paris 2024 1500m men, OG2024-M-1500-F",
        "og2024-m-1500-f, OG2024-M-1500-F",
        "monaco 2024 men 1500, DL2024-Monaco-M-1500",
        "paris 2024 men 1500 semi-final 2, OG2024-M-1500-SF2",
        "budapest 2023 men 1500, WC2023-M-1500-F",
        "rome 2024 men 1500 final, EC2024-M-1500-F",
        "rome 2024 decathlon, EC2024-M-1500DEC-F",
        "rome 2024 combined events 800, EC2024-W-800HEP-F",
        "olympic 2024 women's 1500 m final, OG2024-W-1500-F",
        "'paris 2024 men 10,000 m', OG2024-M-10000-F"
    })
    void racesAreFoundByWords(String words, String expected) {
        assertThat(TERMINAL.mile(command("show", words)).out()).contains("(" + expected + ")");
    }

    @Test
    void severalFittingRacesAreNamed() {
        Terminal.Run run = TERMINAL.mile("show", "paris", "2024", "800");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("races fit \"paris 2024 800\"; add a word or use an id:")
                .contains("... and");
    }

    @Test
    void aMistypedIdGetsASuggestion() {
        Terminal.Run run = TERMINAL.mile("show", "OG2O24-M-1500-F");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("mile: No race is called \"OG2O24-M-1500-F\"."
                        + " Did you mean OG2024-M-1500-F? See them all: mile races");
    }

    @Test
    void aMistypedWordGetsASuggestion() {
        assertThat(TERMINAL.mile("show", "pariss", "2024", "1500", "men").err())
                .contains("No race has the word \"pariss\"; did you mean \"paris\"?");
    }

    @Test
    void aMistypedCommandGetsASuggestionAndExitCodeTwo() {
        Terminal.Run run = TERMINAL.mile("shwo");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("show");
    }

    private static String[] command(String name, String words) {
        List<String> args = new ArrayList<>(List.of(name));
        args.addAll(List.of(words.split(" ", -1)));
        return args.toArray(String[]::new);
    }
}
