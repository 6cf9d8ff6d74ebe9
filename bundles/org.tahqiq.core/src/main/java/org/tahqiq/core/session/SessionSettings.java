package org.tahqiq.core.session;

import java.time.Clock;
import java.util.Optional;

/**
 * What a session works with.
 *
 * @param rules that every edit obeys
 * @param ids for new annotations
 * @param clock that says when a person decided
 * @param journal empty: edits are kept in memory only
 */
public record SessionSettings(RuleBook rules, Ids ids, Clock clock, Optional<Journal> journal) {

    /** The standard rules, without a journal: for batch work that saves whole sets. */
    public static SessionSettings batch(Ids ids, Clock clock) {
        return new SessionSettings(RuleBook.standard(), ids, clock, Optional.empty());
    }
}
