package org.tahqiq.ui.internal.help;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.keys.IBindingService;

/**
 * Something that can be done by a key where the person is now.
 *
 * @param keys as they stand on the keyboard, each a way to do it
 * @param name what it does, in the language of the workbench
 * @param command to be executed
 */
record KeyInUse(List<String> keys, String name, ParameterizedCommand command) {

    /** All that work right now, by name. */
    static List<KeyInUse> all(IBindingService bindings) {
        return Stream.of(bindings.getBindings())
                .map(Binding::getParameterizedCommand)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(command -> of(command, bindings).stream())
                .sorted(
                        Comparator.comparing(
                                KeyInUse::name, Collator.getInstance(Locale.getDefault())))
                .toList();
    }

    private static Optional<KeyInUse> of(ParameterizedCommand bound, IBindingService bindings) {
        Command command = bound.getCommand();
        List<String> keys =
                Stream.of(bindings.getActiveBindingsFor(bound))
                        .map(TriggerSequence::format)
                        .toList();
        if (keys.isEmpty() || !command.isDefined() || !command.isEnabled()) {
            return Optional.empty();
        }
        try {
            String name = bound.getName();
            // The platform has keys for views that are not here; what they would show has no name.
            boolean ofNothing =
                    !bound.getParameterMap().isEmpty() && name.equals(command.getName());
            return ofNothing ? Optional.empty() : Optional.of(new KeyInUse(keys, name, bound));
        } catch (NotDefinedException goneMeanwhile) {
            return Optional.empty();
        }
    }

    /** Whether its name contains what was typed, or its keys do, modifiers in any order. */
    boolean matches(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(wanted)
                || keys.stream().anyMatch(way -> begins(way.toLowerCase(Locale.ROOT), wanted));
    }

    private static boolean begins(String keys, String wanted) {
        List<String> each = List.of(keys.split("[+ ]"));
        return Stream.of(wanted.split("\\+"))
                .allMatch(part -> each.stream().anyMatch(key -> key.startsWith(part)));
    }
}
