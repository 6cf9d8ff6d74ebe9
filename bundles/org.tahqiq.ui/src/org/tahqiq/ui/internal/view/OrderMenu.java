package org.tahqiq.ui.internal.view;

import java.util.Arrays;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.tahqiq.ui.internal.preference.RememberedChoices;

/** The choice of an order in a view's menu; what was chosen last is kept for the next time. */
@NonNullByDefault(false)
final class OrderMenu {

    private final String key;
    private final Runnable changed;
    private ListOrder order;

    /**
     * @param list names what is ordered
     * @param changed is run after another order was chosen
     */
    OrderMenu(String list, Runnable changed) {
        key = "order." + list;
        this.changed = changed;
        String kept = new RememberedChoices().get(key, ListOrder.TEXT.name());
        order =
                Arrays.stream(ListOrder.values())
                        .filter(known -> known.name().equals(kept))
                        .findFirst()
                        .orElse(ListOrder.TEXT);
    }

    ListOrder order() {
        return order;
    }

    void addTo(IMenuManager menu) {
        for (ListOrder each : ListOrder.values()) {
            menu.add(new Choice(each));
        }
    }

    private final class Choice extends Action {

        private final ListOrder choice;

        Choice(ListOrder choice) {
            super(choice.label(), IAction.AS_RADIO_BUTTON);
            this.choice = choice;
            setChecked(choice == order);
        }

        @Override
        public void run() {
            if (isChecked() && choice != order) {
                order = choice;
                new RememberedChoices().remember(key, choice.name());
                changed.run();
            }
        }
    }
}
