package org.metricmile.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class CommandsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "commands.md");
    private static final Set<String> OF_EVERY_COMMAND = Set.of("-h", "--help", "-V", "--version");
    private static final Pattern OPTION = Pattern.compile("`(--?[A-Za-z][-\\w]*)");

    private final Map<String, CommandSpec> commands = new LinkedHashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();

    @BeforeEach
    void readModelAndPage() throws IOException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        collect(Mile.commandLine(nowhere, nowhere));
        // in a table a bar must be escaped
        String page = Files.readString(PAGE).replace("\\|", "|");
        for (String section : page.split("\n## ", -1)) {
            int end = section.indexOf('\n');
            sections.put(section.substring(0, end).strip(), section.substring(end));
        }
    }

    private void collect(CommandLine line) {
        commands.put(line.getCommandSpec().qualifiedName(), line.getCommandSpec());
        line.getSubcommands().values().forEach(this::collect);
    }

    @Test
    void everyCommandHasItsSectionAndEverySectionItsCommand() {
        Set<String> told = new TreeSet<>(sections.keySet());
        told.removeIf(heading -> !heading.equals("mile") && !heading.startsWith("mile "));
        assertThat(told).isEqualTo(new TreeSet<>(commands.keySet()));
    }

    @Test
    void everyOptionAndParameterHasItsLine() {
        Set<String> missing = new TreeSet<>();
        commands.forEach((name, command) -> {
            String section = sections.getOrDefault(name, "");
            for (OptionSpec option : command.options()) {
                for (String spelling : option.names()) {
                    boolean told = section.contains("`" + spelling + "`") || section.contains("`" + spelling + " ");
                    if (!told && !OF_EVERY_COMMAND.contains(spelling)) {
                        missing.add(name + " " + spelling);
                    }
                }
            }
            command.positionalParameters().stream()
                    .filter(parameter -> !parameter.hidden())
                    .filter(parameter -> !section.contains("`" + parameter.paramLabel() + "...`")
                            && !(parameter.arity().max() == 1 && section.contains("`" + parameter.paramLabel() + "`")))
                    .forEach(parameter -> missing.add(name + " " + parameter.paramLabel()));
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void noSectionHasAnOptionThatItsCommandLacks() {
        Set<String> unknown = new TreeSet<>();
        commands.forEach((name, command) -> {
            Matcher option = OPTION.matcher(sections.getOrDefault(name, ""));
            while (option.find()) {
                if (!command.optionsMap().containsKey(option.group(1))) {
                    unknown.add(name + " " + option.group(1));
                }
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void whatEveryCommandHasIsToldOnce() {
        String section = sections.getOrDefault("Options of every command", "");
        assertThat(OF_EVERY_COMMAND).allSatisfy(option -> assertThat(section).contains("`" + option + "`"));
    }

    @Test
    void everyFirstLineOfADescriptionIsASentence() {
        commands.forEach(
                (name, command) -> assertThat(firstLine(command)).as(name).endsWith("."));
    }

    /** Where picocli cannot format a text, it prints a warning before the help. */
    @Test
    void everyTextOfTheHelpCanBeFormatted() {
        commands.forEach((name, command) -> {
            List<String> texts = new ArrayList<>();
            texts.addAll(List.of(command.usageMessage().header()));
            texts.addAll(List.of(command.usageMessage().description()));
            texts.addAll(List.of(command.usageMessage().footer()));
            command.args().forEach(argument -> texts.addAll(List.of(argument.description())));
            assertThat(texts)
                    .as(name)
                    .allSatisfy(text -> assertThatCode(() -> String.format(Locale.ROOT, text))
                            .doesNotThrowAnyException());
        });
    }

    private static String firstLine(CommandSpec command) {
        String[] description = command.usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }
}
