package org.entente.layout;

/** One progress asked by many: what it is told never falls, and once it has said "no" it is not asked again. */
final class Watch implements Progress {
    private final Progress progress;
    private double told;
    private boolean over;

    Watch(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean goOn(double done) {
        if (!over) {
            told = Math.min(1, Math.max(told, done));
            over = !progress.goOn(told);
        }
        return !over;
    }
}
