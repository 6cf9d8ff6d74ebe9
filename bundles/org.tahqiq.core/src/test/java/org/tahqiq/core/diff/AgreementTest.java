package org.tahqiq.core.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.tahqiq.core.scheme.Presets;
import org.tahqiq.core.scheme.Scheme;
import org.tahqiq.core.session.DocumentSession;
import org.tahqiq.core.session.EditRequest;
import org.tahqiq.core.session.EditResult;
import org.tahqiq.core.session.Ids;
import org.tahqiq.core.session.SessionSettings;
import org.tahqiq.model.annotation.AnnotationFactory;

class AgreementTest {

    private static final String TEXT = "وصل وزير الخارجية سالم الحسني إلى مسقط";

    private final DocumentSession left = session();
    private final DocumentSession right = session();

    /** Table 1 of Cohen's article, with the figure that he gives. */
    @Test
    void kappaIsCohens() {
        CohensKappa kappa = new CohensKappa();
        int[][] counts = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        for (int one = 0; one < 3; one++) {
            for (int other = 0; other < 3; other++) {
                for (int i = 0; i < counts[one][other]; i++) {
                    kappa.add(one, other);
                }
            }
        }
        assertThat(kappa.value().orElseThrow()).isCloseTo(0.492, within(0.001));
    }

    @Test
    void kappaOfNothingAndOfOneLabelIsNone() {
        assertThat(new CohensKappa().value()).isEmpty();
        CohensKappa kappa = new CohensKappa();
        kappa.add("PER", "PER");
        assertThat(kappa.value()).isEmpty();
    }

    @Test
    void whatIsAlikeIsCountedAgainstWhatEachHas() {
        mark(left, "سالم الحسني", "PER");
        mark(right, "سالم الحسني", "PER");
        mark(left, "مسقط", "GPE");
        mark(right, "مسقط", "LOC");
        mark(left, "وزير الخارجية", "OCC");

        Agreement agreement = agreement();
        assertThat(agreement.left()).isEqualTo(3);
        assertThat(agreement.right()).isEqualTo(2);
        assertThat(agreement.same()).isEqualTo(1);
        assertThat(agreement.f1()).isCloseTo(0.4, within(1e-9));
        // Two places, one agreed on; by chance: PER 1/2 times 1/2.
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void whoSaysNothingAgrees() {
        assertThat(agreement().f1()).isEqualTo(1);
        assertThat(agreement().kappa()).isEmpty();
    }

    private Agreement agreement() {
        SetDiff.Report report = SetDiff.of(left.view(), right.view(), SetDiff.layers(left.view()));
        return Agreement.of(left.view(), right.view(), report, "Entity");
    }

    private static void mark(DocumentSession session, String covered, String tag) {
        int begin = TEXT.indexOf(covered);
        EditResult result =
                session.edit(
                        "mark",
                        new EditRequest.CreateSpan("Entity", begin, begin + covered.length(), tag));
        assertThat(result).isInstanceOf(EditResult.Done.class);
    }

    private static DocumentSession session() {
        return DocumentSession.inMemory(
                TEXT,
                Scheme.of(Presets.byId("diplomatic-news").orElseThrow().newCorpus("c")),
                AnnotationFactory.eINSTANCE.createAnnotationSet(),
                SessionSettings.batch(Ids.counted(), Clock.systemUTC()));
    }
}
