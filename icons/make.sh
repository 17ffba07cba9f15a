#!/bin/sh
# Makes the PNG, ICO and ICNS icons from entente.svg. Needs rsvg-convert, ImageMagick and png2icns.
set -eu
cd "$(dirname "$0")"
for size in 16 32 48 64 128 256 512 1024; do
    rsvg-convert -w "$size" -h "$size" entente.svg -o "entente-$size.png"
done
convert entente-16.png entente-32.png entente-48.png entente-64.png entente-128.png entente-256.png entente.ico
png2icns entente.icns entente-16.png entente-32.png entente-48.png entente-128.png entente-256.png entente-512.png \
    entente-1024.png
