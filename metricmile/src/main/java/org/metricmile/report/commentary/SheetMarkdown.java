package org.metricmile.report.commentary;

import java.util.List;
import java.util.stream.Collectors;
import org.metricmile.report.commentary.SheetPart.Cell;
import org.metricmile.report.commentary.SheetPart.Kind;
import org.metricmile.report.commentary.SheetPart.Line;

/** The sheet in Markdown. Whatever a source prints is plain text there. */
public final class SheetMarkdown {

    private SheetMarkdown() {}

    /** The whole sheet. */
    public static String of(SheetText sheet) {
        StringBuilder markdown = new StringBuilder();
        markdown.append("# ").append(escaped(sheet.title())).append("\n\n");
        markdown.append(escaped(sheet.dateline())).append("\n\n");
        markdown.append(escaped(sheet.rule())).append('\n');
        sheet.parts().forEach(part -> append(markdown, part));
        return markdown.toString();
    }

    private static void append(StringBuilder markdown, SheetPart part) {
        markdown.append("\n## ").append(escaped(part.title())).append("\n\n");
        markdown.append(escaped(part.note())).append("\n\n");
        row(
                markdown,
                part.columns().stream().map(column -> escaped(column.heading())).toList());
        row(
                markdown,
                part.columns().stream()
                        .map(column -> column.kind() == Kind.NUMBER ? "---:" : "---")
                        .toList());
        part.rows()
                .forEach(cells ->
                        row(markdown, cells.stream().map(SheetMarkdown::cell).toList()));
    }

    private static void row(StringBuilder markdown, List<String> cells) {
        markdown.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String cell(Cell cell) {
        return cell.lines().isEmpty()
                ? "–"
                : cell.lines().stream().map(SheetMarkdown::line).collect(Collectors.joining("<br>"));
    }

    private static String line(Line line) {
        return escaped(line.text()) + (line.detail().isEmpty() ? "" : " (" + escaped(line.detail()) + ")");
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1");
    }
}
