package org.tahqiq.cli.internal.command;

import picocli.CommandLine.Option;

/** The option of commands whose result a script can read. */
final class JsonOption {

    @Option(names = "--json", description = "Print the result as JSON, for scripts.")
    private boolean wanted;

    boolean wanted() {
        return wanted;
    }
}
