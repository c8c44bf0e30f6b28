package org.metricmile.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

@Command(
        name = "mile",
        mixinStandardHelpOptions = true,
        versionProvider = Mile.Version.class,
        description = "Race lab and record desk for middle-distance running.")
public final class Mile implements Runnable {

    private Mile() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Mile()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = Mile.class.getPackage().getImplementationVersion();
            return new String[] {"Metric Mile " + (version == null ? "(development)" : version)};
        }
    }
}
