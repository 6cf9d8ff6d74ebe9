package org.tahqiq.ui.internal.editor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.tahqiq.core.CorpusException;
import org.tahqiq.ui.internal.corpus.Corpora;
import org.tahqiq.ui.internal.desk.AnnotationDesk;

/**
 * A second workbench in a process of its own, with a workspace of its own, that opens a set which
 * the first one has open. Runs inside that process too: the platform calls it in every workbench,
 * and it does something only where it was given a corpus. The two talk by a line at a time.
 */
public final class SecondWorkbench implements IStartup, AutoCloseable {

    private static final String CORPUS = "tahqiq.test.corpus";
    private static final String ANSWER = "second: ";
    private static final String EXIT = "exit";

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private @Nullable Process process;

    /** Starts another workbench like the running one on a corpus. */
    static SecondWorkbench start(Path corpus, Path folder) throws IOException {
        SecondWorkbench second = new SecondWorkbench();
        second.run(corpus, folder);
        return second;
    }

    private void run(Path corpus, Path folder) throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration"));
        Path own = Path.of(property("osgi.configuration.area").replaceFirst("^file:", ""));
        Files.copy(
                own.resolve("config.ini"),
                configuration.resolve("config.ini"),
                StandardCopyOption.REPLACE_EXISTING);
        List<String> command =
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dtahqiq.noWelcome=true",
                        "-D" + CORPUS + "=" + corpus,
                        "-jar",
                        property("java.class.path"),
                        "-nosplash",
                        "-data",
                        folder.resolve("workspace").toString(),
                        "-configuration",
                        configuration.toString(),
                        "-application",
                        "org.tahqiq.ui.application",
                        "-product",
                        "org.tahqiq.ui.product");
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        process = started;
        Thread reader = new Thread(() -> read(started), "second workbench");
        reader.setDaemon(true);
        reader.start();
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }

    private void read(Process started) {
        try (BufferedReader lines = started.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(ANSWER)) {
                    answers.add(line.substring(ANSWER.length()));
                }
            }
        } catch (IOException ended) {
            answers.add("ended");
        }
    }

    /** What the second workbench says next. */
    String answer() throws InterruptedException {
        return String.valueOf(answers.poll(2, TimeUnit.MINUTES));
    }

    /** Has the person at the second workbench press the button of this text. */
    void press(String button) throws IOException {
        Process running = process;
        if (running != null) {
            running.outputWriter(StandardCharsets.UTF_8).append(button).append('\n').flush();
        }
    }

    /** Has the person at the second workbench leave it, and comes back when it has ended. */
    void exit() throws IOException, InterruptedException {
        Process running = process;
        if (running != null) {
            press(EXIT);
            running.waitFor(1, TimeUnit.MINUTES);
        }
    }

    /** Ends it as a crash does. */
    @Override
    public void close() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    @Override
    public void earlyStartup() {
        @Nullable String corpus = System.getProperty(CORPUS);
        if (corpus == null) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> open(Path.of(corpus)));
        try (BufferedReader buttons =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String button = buttons.readLine(); button != null; button = buttons.readLine()) {
                if (button.equals(EXIT)) {
                    display.asyncExec(PlatformUI.getWorkbench()::close);
                    return;
                }
                String pressed = button;
                display.syncExec(() -> pressHere(pressed));
            }
        } catch (IOException ended) {
            say("ended");
        }
    }

    private static void open(Path corpus) {
        try {
            IProject project =
                    Corpora.ofWorkbench().open("second", corpus, new NullProgressMonitor());
            new OpenDocument(page(), project, "visit").as("nora");
            describe();
        } catch (CorpusException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    private static void pressHere(String button) {
        Article.press(page().getWorkbenchWindow().getShell(), button);
        describe();
    }

    /** Whether the set can be edited, and what is said above the text. */
    private static void describe() {
        AnnotationEditor editor = (AnnotationEditor) page().getActiveEditor();
        AnnotationDesk desk = editor.desk().orElseThrow();
        String notices =
                Article.labels(page().getWorkbenchWindow().getShell()).stream()
                        .filter(label -> label.startsWith("Another window"))
                        .findFirst()
                        .orElse("");
        int entities = desk.view().annotations("Entity").size();
        say((desk.isReadOnly() ? "looks at " : "edits ") + entities + " " + notices);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static void say(String answer) {
        System.out.println(ANSWER + answer);
    }
}
