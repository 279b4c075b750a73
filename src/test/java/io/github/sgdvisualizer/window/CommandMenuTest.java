package io.github.sgdvisualizer.window;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sgdvisualizer.window.command.CommandId;
import io.github.sgdvisualizer.window.command.Commands;
import io.github.sgdvisualizer.window.command.KeyBindings;
import io.github.sgdvisualizer.window.command.Shortcut;
import io.github.sgdvisualizer.window.theme.Look;
import io.github.sgdvisualizer.window.theme.Theme;
import java.awt.AWTException;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A window with all commands in its menu bar. */
@DisplayTest
final class CommandMenuTest {
    private static final List<CommandId> IDS = Arrays.stream(CommandId.values())
            .filter(id -> id.context() == CommandId.Context.WINDOW)
            .toList();

    private final Commands commands = EventThread.read(Commands::new);
    private final List<CommandId> performed = new ArrayList<>();
    private final JTextField field = new JTextField(20);
    private Hand hand;
    private JFrame window;
    private JMenu menu;

    @BeforeEach
    void open() throws AWTException {
        hand = new Hand();
        EventThread.run(() -> {
            Theme.install(Look.LIGHT, new Dimension(1920, 1080));
            window = new JFrame();
            JMenuBar bar = new JMenuBar();
            menu = new JMenu("All");
            for (CommandId id : IDS) {
                commands.get(id).onPerformed(() -> performed.add(id));
                menu.add(commands.menuItem(id));
            }
            bar.add(menu);
            window.setJMenuBar(bar);
            window.add(field, BorderLayout.SOUTH);
            window.getRootPane().setFocusable(true);
            KeyBindings.bindWindow(window.getRootPane(), commands);
            window.setSize(500, 200);
            window.setVisible(true);
            window.getRootPane().requestFocusInWindow();
        });
        EventThread.await(
                "the window has the keyboard", () -> window.getRootPane().isFocusOwner());
    }

    @AfterEach
    void close() {
        EventThread.run(window::dispose);
        hand.close();
    }

    private static Stream<CommandId> lessonCommands() {
        return Arrays.stream(CommandId.values()).filter(id -> id.context() == CommandId.Context.LESSON);
    }

    @Test
    void a_lesson_that_has_use_for_a_key_comes_first() {
        EventThread.run(() -> lessonCommands().forEach(id -> {
            commands.get(id).onPerformed(() -> performed.add(id));
            commands.get(id).setEnabled(true);
        }));

        hand.press(CommandId.STEP.keys().get(0));
        CommandId.STEP.keys().stream().skip(1).forEach(hand::press);
        EventThread.run(() -> commands.get(CommandId.LESSON_NEXT).setEnabled(false));
        CommandId.STEP.keys().stream().skip(1).forEach(hand::press);

        assertThat(EventThread.read(() -> List.copyOf(performed)))
                .containsExactly(CommandId.STEP, CommandId.LESSON_NEXT, CommandId.STEP);
    }

    private void pressAll() {
        for (CommandId id : IDS) {
            for (Shortcut key : id.keys()) {
                hand.press(key);
            }
        }
    }

    @Test
    void each_key_performs_its_command_once() {
        pressAll();

        assertThat(EventThread.read(() -> List.copyOf(performed)))
                .isEqualTo(IDS.stream()
                        .flatMap(id -> id.keys().stream().map(key -> id))
                        .toList());
    }

    @Test
    void no_key_performs_a_command_while_a_field_has_the_keyboard() {
        EventThread.run(field::requestFocusInWindow);
        EventThread.await("the field has the keyboard", field::isFocusOwner);

        pressAll();

        assertThat(EventThread.read(() -> List.copyOf(performed))).isEmpty();
        // In the order of the table.
        assertThat(EventThread.read(field::getText).replaceAll("[^a-z]", "")).contains("lskf", "nhmtxp");
    }

    @Test
    void no_accelerator_performs_a_command_while_a_menu_is_open() {
        // The mouse finds the menu only when the window stands where it will stay: a movement would close the menu.
        hand.click(menu);
        EventThread.await("the menu is open", () -> menu.getPopupMenu().isShowing());

        for (CommandId id : IDS) {
            id.keys().stream().filter(Shortcut::isAccelerator).forEach(hand::press);
        }

        assertThat(EventThread.read(() -> List.copyOf(performed))).isEmpty();
    }

    @Test
    void a_click_on_an_item_performs_its_command() {
        for (CommandId id : IDS) {
            EventThread.run(() -> item(id).doClick(0));
        }

        assertThat(EventThread.read(() -> List.copyOf(performed))).isEqualTo(IDS);
    }

    @Test
    void only_keys_that_type_nothing_are_accelerators() {
        for (CommandId id : IDS) {
            KeyStroke accelerator = EventThread.read(() -> item(id).getAccelerator());
            boolean typesNothing = id.keys().stream()
                    .findFirst()
                    .filter(Shortcut::isAccelerator)
                    .isPresent();
            assertThat(accelerator != null).as(id.toString()).isEqualTo(typesNothing);
        }
    }

    private JMenuItem item(CommandId id) {
        return Arrays.stream(menu.getMenuComponents())
                .map(JMenuItem.class::cast)
                .filter(item -> item.getName().equals(id.id() + "-item"))
                .findFirst()
                .orElseThrow();
    }
}
