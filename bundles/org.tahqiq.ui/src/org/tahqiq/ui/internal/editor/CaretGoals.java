package org.tahqiq.ui.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.commands.IParameterValues;

/** The goals that the commands for caret and selection can be given, by what they are called. */
public final class CaretGoals implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (CaretGoal goal : CaretGoal.values()) {
            values.put(goal.label(), goal.name());
        }
        return values;
    }
}
