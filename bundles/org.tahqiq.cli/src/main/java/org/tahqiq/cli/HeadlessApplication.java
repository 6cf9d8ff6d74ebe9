package org.tahqiq.cli;

import static java.util.Objects.requireNonNull;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Runs the same commands inside the product, as application {@code org.tahqiq.cli.application}. The
 * command's exit code becomes the product's.
 */
public final class HeadlessApplication implements IApplication {

    @Override
    public Object start(@Nullable IApplicationContext context) {
        Object arguments =
                requireNonNull(context).getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Main.runInProcess((String[]) arguments);
    }

    @Override
    public void stop() {
        // A command stops at its end, or with the process.
    }
}
