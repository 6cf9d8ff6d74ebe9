package org.tahqiq.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class NamesProperties {

    @Property
    void everyNameIsSafe(@ForAll String wanted) {
        String name = Names.unique(wanted, taken -> false);
        assertThat(Names.isSafe(name)).as("'%s'", name).isTrue();
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(1, Names.MAX_BYTES);
    }

    @Example
    void aNameIsComposedOnceAnInvisibleLetterIsLeftOut() {
        assertThat(Names.unique("e\u200D\u0301", taken -> false)).isEqualTo("\u00E9");
    }

    @Property
    void aNumberedNameIsSafe(@ForAll String wanted) {
        String first = Names.unique(wanted, taken -> false);
        String second = Names.unique(wanted, first::equals);
        assertThat(Names.isSafe(second)).as("'%s'", second).isTrue();
        assertThat(Names.key(second)).isNotEqualTo(Names.key(first));
    }
}
