package org.metricmile.feeds.finishlynx;

import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.metricmile.feeds.*;
import org.metricmile.race.*;

class PrintMessages extends FinishLynxFormatTest {
    @Test
    void print() throws Exception {
        StringBuilder out = new StringBuilder("example,severity,kind,where,message\n");
        for (String name : examples()) {
            try {
                Reading r = Formats.read(example(name), KNOWN);
                for (ImportIssue i : FormatContract.issues(r)) {
                    String m = i.message();
                    if (m.contains(",") || m.contains("\"")) m = '"' + m.replace("\"", "\"\"") + '"';
                    out.append((name.equals("good") ? "#" : "") + name + "," + i.severity() + "," + i.kind() + ","
                            + i.where() + "," + m + "\n");
                }
            } catch (UnreadableFileException e) {
                String m = e.getMessage();
                out.append(name + ",,UnreadableFileException,,\"" + m.replace("\"", "\"\"") + "\"\n");
            }
        }
        Files.writeString(Path.of("/tmp/messages.csv"), out);
    }
}
