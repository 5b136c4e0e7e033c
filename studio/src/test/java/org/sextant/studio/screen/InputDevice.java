package org.sextant.studio.screen;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** How somebody works: with a mouse, or with the keyboard alone, which reaches things by the Tab key and nothing else. */
enum InputDevice {
    MOUSE {
        @Override
        void press(Locator target) {
            target.click();
        }

        @Override
        void write(Locator field, String text) {
            field.fill(text);
        }

        @Override
        void choose(Locator select, String option) {
            select.selectOption(option);
        }

        @Override
        void tick(Locator box) {
            box.check();
        }
    },
    KEYBOARD {
        @Override
        void press(Locator target) {
            reach(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        void write(Locator field, String text) {
            reach(field);
            field.page().keyboard().press("Control+A");
            field.page().keyboard().insertText(text);
        }

        @Override
        void choose(Locator select, String option) {
            reach(select);
            int present = (int) select.evaluate("it => it.selectedIndex");
            int wanted = (int) select.evaluate("(it, value) => [...it.options].findIndex(each => each.value === value)",
                    option);
            for (int at = present; at != wanted; at += Integer.signum(wanted - present)) {
                select.page().keyboard().press(wanted > at ? "ArrowDown" : "ArrowUp");
            }
        }

        @Override
        void tick(Locator box) {
            reach(box);
            box.page().keyboard().press("Space");
        }
    };

    private static final int LONGEST_WAY = 400;

    /** Follows a link, presses a button, opens what is folded. */
    abstract void press(Locator target);

    /** Writes into a field, in place of what stands there. */
    abstract void write(Locator field, String text);

    /** Chooses an option, by its value. */
    abstract void choose(Locator select, String option);

    /** Ticks a box that is empty. */
    abstract void tick(Locator box);

    /** Hands a file in at a button that asks for one. */
    void handIn(Locator button, FilePayload file) {
        Page page = button.page();
        FileChooser chooser = page.waitForFileChooser(() -> press(button));
        chooser.setFiles(file);
    }

    private static void reach(Locator target) {
        target.waitFor();
        for (int i = 0; i < LONGEST_WAY; i++) {
            if (Boolean.TRUE.equals(target.evaluate("it => it === document.activeElement"))) {
                return;
            }
            target.page().keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key never reaches " + target);
    }
}
