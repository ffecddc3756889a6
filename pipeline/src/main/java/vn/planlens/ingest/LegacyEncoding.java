package vn.planlens.ingest;

import java.util.List;
import java.util.function.BiConsumer;
import vn.planlens.rules.RuleTable;

/** An encoding before Unicode that plans are still met in. */
sealed interface LegacyEncoding permits Tcvn3, Vni {

    static List<LegacyEncoding> all() {
        return List.of(Tcvn3.ENCODING, Vni.ENCODING);
    }

    /** The encoding of the font of that name, which may be null; null for Unicode. */
    static LegacyEncoding ofFont(String name) {
        return all().stream()
                .filter(encoding -> encoding.isFont(name))
                .findFirst()
                .orElse(null);
    }

    /** Letters that only a text in Unicode has. */
    static boolean isUnicodeOnly(char sign) {
        return sign >= '\u1ea0' && sign <= '\u1ef9';
    }

    /** A font's name without the tag that a PDF puts in front of a subset font's. */
    static String withoutTag(String font) {
        return font.indexOf('+') == 6 ? font.substring(7) : font;
    }

    /** Whether the font of that name, which may be null, has this encoding. */
    boolean isFont(String name);

    /** Whether the sign is one that the encoding writes Vietnamese with, and other programs show as another letter. */
    boolean isCode(char sign);

    /** The text in Unicode. */
    String convert(String text);

    /** The text in Unicode, as a font draws it. */
    String convert(String text, String font);

    /** Hands on each code of the table with its letter. */
    static void read(RuleTable table, BiConsumer<String, String> letters) {
        table.map(row -> {
            String[] codes = row.get("codes").split(" ");
            String[] meant = row.get("letters").split(" ");
            if (codes.length != meant.length) {
                throw new IllegalArgumentException(codes.length + " codes but " + meant.length + " letters");
            }
            for (int i = 0; i < codes.length; i++) {
                letters.accept(codes[i], meant[i]);
            }
            return row;
        });
    }
}
