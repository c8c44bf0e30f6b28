package org.metricmile.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.metricmile.archive.Archive;
import org.metricmile.records.careers.FormBook;
import org.metricmile.records.claims.Claim;
import org.metricmile.records.claims.Claims;

final class DumpClaims {
    public static void main(String[] args) throws Exception {
        try (Archive archive = Archive.open(Path.of(args[0]));
                PrintStream out = new PrintStream(args[1])) {
            FormBook book = FormBookOfArchive.of(archive);
            archive.listRaces().forEach(summary -> {
                var race = summary.race();
                if (book.careers().ofRace(race.id()).isEmpty()) {
                    return;
                }
                for (Claim claim : Claims.of(book, race)) {
                    out.println(race.id() + " | " + claim.kind() + " | " + claim.standing() + " | " + claim.wording() + " | " + claim.figures() + claim.words() + claim.details()
                            + claim.contradictions() + claim.falseIf() + claim.evidence().stream().map(e -> e.id() + "@" + e.source().place()).toList());
                }
            });
        }
    }
}
