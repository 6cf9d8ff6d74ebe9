package org.tahqiq.nlp.internal.engine.entity;

import java.util.ArrayList;
import java.util.List;
import org.tahqiq.nlp.internal.engine.lexicon.Gazetteer;

/** All that finds entities by lists and rules, in the order in which one rule needs another. */
public final class EntityRules {

    private final NameLists names;
    private final PlaceRules places = new PlaceRules();
    private final OrganisationRules organisations = new OrganisationRules();
    private final EventRules events = new EventRules();
    private final TitleRules titles = new TitleRules();
    private final PersonRules persons;
    private final NumberRules numbers = new NumberRules();
    private final DateRules dates = new DateRules();

    /** Rules with these names. */
    public EntityRules(List<Gazetteer.Name> gazetteer) {
        names = new NameLists(gazetteer);
        persons = new PersonRules(gazetteer);
    }

    /** The entities of a document, in the order of its sentences; none crosses another one. */
    public List<Mention> find(List<List<SentenceWord>> sentences) {
        return findBySentence(sentences).stream().flatMap(List::stream).toList();
    }

    /** The entities of each sentence of a document. */
    public List<List<Mention>> findBySentence(List<List<SentenceWord>> sentences) {
        List<Draft> drafts = new ArrayList<>(sentences.size());
        for (List<SentenceWord> sentence : sentences) {
            Draft draft = new Draft(sentence);
            names.propose(draft);
            places.widen(draft);
            organisations.propose(draft);
            titles.propose(draft);
            organisations.proposeOffices(draft);
            organisations.proposeAbbreviations(draft);
            places.propose(draft);
            persons.propose(draft);
            events.propose(draft);
            numbers.propose(draft, dates.find(sentence));
            drafts.add(draft);
        }
        persons.proposeFamilyNames(drafts);
        return drafts.stream().map(draft -> MentionChoice.among(draft.mentions())).toList();
    }
}
