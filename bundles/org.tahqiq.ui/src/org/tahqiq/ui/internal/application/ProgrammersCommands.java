package org.tahqiq.ui.internal.application;

import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;

/**
 * The commands that the platform brings for editing programs: of text editors, comparison of files,
 * version control and refactoring. None of them does anything here; they are taken out of the list
 * of keys and of quick access, where they would bury those that do.
 */
final class ProgrammersCommands {

    private static final List<String> PREFIXES =
            List.of(
                    "org.eclipse.compare.",
                    "org.eclipse.e4.ui.importer.",
                    "org.eclipse.ltk.",
                    "org.eclipse.quickdiff.",
                    "org.eclipse.team.",
                    "org.eclipse.ui.edit.addBookmark",
                    "org.eclipse.ui.edit.addTask",
                    "org.eclipse.ui.edit.find",
                    "org.eclipse.ui.edit.revertToSaved",
                    "org.eclipse.ui.edit.text.",
                    "org.eclipse.ui.editors.",
                    "org.eclipse.ui.file.openWorkspace",
                    "org.eclipse.ui.navigate.addToWorkingSet",
                    // By Alt+Left, which moves the end of a mark in the editor.
                    "org.eclipse.ui.navigate.backwardHistory",
                    "org.eclipse.ui.navigate.forwardHistory",
                    "org.eclipse.ui.navigate.goToResource",
                    "org.eclipse.ui.navigate.openResource",
                    "org.eclipse.ui.navigate.removeFromWorkingSet",
                    "org.eclipse.ui.navigate.selectWorkingSets",
                    "org.eclipse.ui.navigate.showResourceByPath",
                    "org.eclipse.ui.navigator.resources.",
                    "org.eclipse.ui.project.",
                    "AUTOGEN:::org.eclipse.team.",
                    "AUTOGEN:::org.eclipse.ui.texteditor.");

    private ProgrammersCommands() {}

    /** Takes them out. */
    static void hide(IWorkbench workbench) {
        for (Command command : workbench.getService(ICommandService.class).getDefinedCommands()) {
            String id = command.getId();
            if (PREFIXES.stream().anyMatch(id::startsWith)) {
                command.undefine();
            }
        }
    }
}
