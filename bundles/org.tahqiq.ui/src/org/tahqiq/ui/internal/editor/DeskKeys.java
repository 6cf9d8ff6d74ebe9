package org.tahqiq.ui.internal.editor;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.tahqiq.ui.internal.desk.AnnotationDesk;
import org.tahqiq.ui.internal.desk.KeyLetters;
import org.tahqiq.widget.Intent;

/**
 * Understands the keys that no command is bound to: letters of hints and of tags. On a keyboard
 * that types Arabic only, commands bound to letters arrive here as well and are found again.
 */
final class DeskKeys {

    private final IServiceLocator services;

    DeskKeys(IServiceLocator services) {
        this.services = services;
    }

    void typed(Intent.KeyTyped key, AnnotationDesk desk) {
        int modifiers = key.stateMask() & SWT.MODIFIER_MASK;
        if (key.character() == 0 || (modifiers & ~SWT.MOD2) != 0) {
            return;
        }
        char letter = KeyLetters.latin(key.character(), key.keyCode());
        if (desk.relating().type(letter)) {
            return;
        }
        if (letter != Character.toLowerCase(key.character()) && runBound(letter, modifiers)) {
            return;
        }
        desk.marking().giveByKey(letter);
    }

    private boolean runBound(char letter, int modifiers) {
        KeySequence keys =
                KeySequence.getInstance(
                        KeyStroke.getInstance(modifiers, Character.toUpperCase(letter)));
        Binding binding = services.getService(IBindingService.class).getPerfectMatch(keys);
        if (binding == null || binding.getParameterizedCommand() == null) {
            return false;
        }
        try {
            services.getService(IHandlerService.class)
                    .executeCommand(binding.getParameterizedCommand(), null);
        } catch (CommandException e) {
            Platform.getLog(DeskKeys.class).warn("A key's command did not run", e);
        }
        return true;
    }
}
