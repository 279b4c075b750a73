package io.github.sgdvisualizer.window.export;

import io.github.sgdvisualizer.file.ExportKind;
import io.github.sgdvisualizer.file.PictureOptions;
import io.github.sgdvisualizer.text.Messages;
import io.github.sgdvisualizer.text.Numbers;

/** Says why a picture or film cannot be drawn. */
final class TooLargeText {
    private TooLargeText() {}

    /** Returns what is too large; empty if nothing is. */
    static String of(PictureOptions options, ExportKind kind) {
        return options.tooLarge(kind)
                .map(large -> switch (large) {
                    case PICTURE -> Messages.of("picture-form.large", Numbers.whole(large.max()));
                    case FILM -> Messages.of("film-form.large", Numbers.whole(large.max()));
                    case FRAMES -> Messages.of("film-form.long", Numbers.whole(large.max()));
                })
                .orElse("");
    }
}
