package org.metricmile.feeds.finishlynx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.feeds.Documents;
import org.metricmile.feeds.Format;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.UnreadableFileException;
import org.metricmile.feeds.finishlynx.issues.FileNotUsed;
import org.metricmile.feeds.finishlynx.issues.MeetFileNotRead;
import org.metricmile.race.Document;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Reading;

/** The files that FinishLynx and a meet manager exchange: one of them, or the folder that they share. */
public final class FinishLynxFormat implements Format {

    private static final List<String> ENDINGS =
            List.of(LynxFolder.PEOPLE, LynxFolder.SCHEDULE, LynxFolder.START_LISTS, LynxFolder.RESULT);

    /** Schedules of field events, {@code fldlynx.sch}. */
    private static final String FIELD = "fld";

    @Override
    public String id() {
        return "finish-lynx";
    }

    @Override
    public String description() {
        return "a folder with lynx.evt or *.lif, or one such file (FinishLynx)";
    }

    @Override
    public boolean recognises(Path path) {
        if (Files.isRegularFile(path)) {
            return isExchangeFile(path);
        }
        if (!Files.isDirectory(path)) {
            return false;
        }
        try {
            return Documents.filesOf(path).stream().anyMatch(FinishLynxFormat::isExchangeFile);
        } catch (IOException notFromTheDisk) {
            return false;
        }
    }

    private static boolean isExchangeFile(Path file) {
        String name = Documents.nameOf(file).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && !name.startsWith(FIELD);
    }

    @Override
    public Reading read(Path path, Known known) throws IOException {
        List<ImportIssue> issues = new ArrayList<>();
        boolean isFolder = Files.isDirectory(path);
        List<Path> exchanged = new ArrayList<>();
        for (Path file : isFolder ? Documents.filesOf(path) : List.of(path)) {
            if (isExchangeFile(file)) {
                exchanged.add(file);
            } else if (!LynxFolder.isMeet(Documents.nameOf(file))) {
                issues.add(new FileNotUsed(Documents.nameOf(file)));
            }
        }
        List<Document> documents = new ArrayList<>(Documents.loadAll(exchanged));
        Optional<Path> meet = isFolder ? meetFile(path) : meetBeside(path);
        if (known.meet().isPresent()) {
            documents.add(known.meet().get());
            meet.ifPresent(file -> issues.add(new MeetFileNotRead(Documents.nameOf(file))));
        } else if (meet.isPresent()) {
            documents.add(Documents.load(meet.get()));
        }
        Reading reading = new FinishLynxReader(documents, known).read();
        issues.addAll(reading.issues());
        return new Reading(
                reading.documents(), reading.races(), reading.tables(), reading.trackings(), reading.reviews(), issues);
    }

    /** Reads files that are already in memory; what is known of the meet goes with them. */
    public Reading read(List<Document> documents, Known known) throws UnreadableFileException {
        List<Document> all = new ArrayList<>(documents);
        known.meet().ifPresent(meet -> {
            all.removeIf(document -> LynxFolder.isMeet(document.name()));
            all.add(meet);
        });
        return new FinishLynxReader(all, known).read();
    }

    /** A folder of more files than are read, such as one of downloads, is not searched for other spellings of the name. */
    private static Optional<Path> meetBeside(Path file) throws IOException {
        Path beside = file.toAbsolutePath().resolveSibling(LynxFolder.MEET);
        if (Files.isRegularFile(beside)) {
            return Optional.of(beside);
        }
        try {
            return meetFile(file.toAbsolutePath().resolveSibling(""));
        } catch (UnreadableFileException tooMany) {
            return Optional.empty();
        }
    }

    private static Optional<Path> meetFile(Path folder) throws IOException {
        return Documents.filesOf(folder).stream()
                .filter(file -> LynxFolder.isMeet(Documents.nameOf(file)))
                .findFirst();
    }
}
