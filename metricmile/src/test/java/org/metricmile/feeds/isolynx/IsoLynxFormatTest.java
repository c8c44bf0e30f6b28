package org.metricmile.feeds.isolynx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.metricmile.feeds.Format;
import org.metricmile.feeds.FormatContract;
import org.metricmile.feeds.Known;

class IsoLynxFormatTest implements FormatContract {

    @TempDir
    private Path scratch = Path.of("");

    @Override
    public Format format() {
        return new IsoLynxFormat();
    }

    @Override
    public Known known() {
        return IsoTrackExamples.known();
    }

    @Override
    public Set<String> examples() {
        return new TreeSet<>(IsoTrackExamples.names());
    }

    @Override
    public Path example(String name) throws IOException {
        return IsoTrackExamples.write(name, scratch);
    }
}
