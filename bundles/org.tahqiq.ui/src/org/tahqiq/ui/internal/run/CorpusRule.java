package org.tahqiq.ui.internal.run;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Keeps two jobs from working on one corpus at once. It is no rule of the workspace: editors go on
 * to save their sets, which no job touches.
 *
 * @param project the corpus
 */
@NonNullByDefault(false)
record CorpusRule(IProject project) implements ISchedulingRule {

    @Override
    public boolean contains(ISchedulingRule rule) {
        return equals(rule);
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return equals(rule);
    }
}
