package org.entente.layout;

/** Numbers that look random and are the same in every run, whoever asks first. */
final class Noise {
    private Noise() {}

    /** From 0 to 2³¹ - 1; mixed as Ellis's "lowbias32" does (nullprogram.com/blog/2018/07/31). */
    static int of(int number, int purpose) {
        int hash = number * 0x9E3779B9 ^ purpose * 0x85EBCA6B;
        hash ^= hash >>> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >>> 15;
        hash *= 0x846CA68B;
        hash ^= hash >>> 16;
        return hash >>> 1;
    }

    /** From -0.5 to 0.5. */
    static float around(int number, int purpose) {
        return of(number, purpose) / (float) Integer.MAX_VALUE - 0.5f;
    }
}
