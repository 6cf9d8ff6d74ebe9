package org.tahqiq.nlp.internal;

import java.util.Objects;

/**
 * Lets UIMA, uimaFIT and DKPro find their classes and resources. They ask the context class loader
 * of the thread, which in OSGi knows none of what is embedded in this bundle. This is the one place
 * that sets it:
 *
 * <pre>{@code
 * try (UimaClassLoading.Scope scope = UimaClassLoading.enter()) {
 *     …
 * }
 * }</pre>
 */
public final class UimaClassLoading {

    private UimaClassLoading() {}

    /** The class loader that sees UIMA, DKPro, the engines and their resources. */
    public static ClassLoader loader() {
        return Objects.requireNonNull(UimaClassLoading.class.getClassLoader());
    }

    /** Sets the context class loader of this thread until the scope is closed. */
    public static Scope enter() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader());
        return () -> thread.setContextClassLoader(before);
    }

    /** What gives the thread its former class loader back. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
