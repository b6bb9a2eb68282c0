/** Images of 3 × 2 pixels, as programs write them; the GIF is an animation of two frames. */
export const images = {
  png: decoded(
    "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAGElEQVR4AWL6DwTcUXH/QZiJJzqeAQYAAAAA////Df9ZAAAABklEQVQDAKDfCEtUCxJ2AAAAAElFTkSuQmCC",
  ),
  jpg: decoded(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAZEAEBAQEBAQAAAAAAAAAAAAACAQARA1H/xAAVAQEBAAAAAAAAAAAAAAAAAAADBf/EABYRAQEBAAAAAAAAAAAAAAAAAAABMf/aAAwDAQACEQMRAD8AhNr0abVTV6lb22/czM6bdf/Z",
  ),
  gif: Uint8Array.from([
    ...ascii("GIF89a"),
    ...[3, 0, 2, 0, 0x80, 0, 0],
    ...[11, 90, 94, 255, 255, 255],
    ...[0x21, 0xff, 11, ...ascii("NETSCAPE2.0"), 3, 1, 0, 0, 0],
    ...frame(),
    ...frame(),
    0x3b,
  ]),
  webp: decoded(
    "UklGRiACAABXRUJQVlA4WAoAAAAgAAAAAgAAAQAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggMgAAANABAJ0BKgMAAgACwEwlqAJ0AR//oEIAAP7mQ5gYLn3lvXwsBK0mkm5/G/5r+yKeAAAA",
  ),
} as const;

/** What programs and cameras add to images, which nobody may publish by accident. */
export const secret = "Taken at the old boathouse, 43.0766 N 89.4125 W";

/** The same images with the secret in every place that such a file has for it. */
export const talkative = {
  png: joined(
    images.png.subarray(0, 33),
    pngChunk("tEXt", ascii(`Comment\0${secret}`)),
    pngChunk("iTXt", ascii(`XML:com.adobe.xmp\0\0\0\0\0${secret}`)),
    pngChunk("eXIf", ascii(`MM\0*${secret}`)),
    pngChunk("tIME", [...ascii(secret)].slice(0, 7)),
    pngChunk("prVt", ascii(secret)),
    images.png.subarray(33),
    ascii(secret),
  ),
  jpg: joined(
    images.jpg.subarray(0, 2),
    jpegSegment(0xe1, [...exifOf(1), ...ascii(secret)]),
    jpegSegment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0${secret}`)),
    jpegSegment(0xe2, ascii(`MPF\0${secret}`)),
    jpegSegment(0xed, ascii(`Photoshop 3.0\0${secret}`)),
    jpegSegment(0xfe, ascii(secret)),
    images.jpg.subarray(2),
    ascii(secret),
  ),
  gif: joined(
    images.gif.subarray(0, 19),
    [0x21, 0xfe, secret.length, ...ascii(secret), 0],
    [0x21, 0xff, 11, ...ascii("XMP DataXMP"), secret.length, ...ascii(secret), 0],
    images.gif.subarray(19),
    ascii(secret),
  ),
  webp: riff(
    images.webp.subarray(12),
    riffChunk("EXIF", ascii(secret)),
    riffChunk("XMP ", ascii(secret)),
    riffChunk("note", ascii(secret)),
  ),
} as const;

/** A photo that a camera held upside down, on its side and so on took, as Exif numbers it. */
export function turned(orientation: number): Uint8Array<ArrayBuffer> {
  return joined(
    images.jpg.subarray(0, 2),
    jpegSegment(0xe1, [...exifOf(orientation), ...ascii(secret)]),
    images.jpg.subarray(2),
  );
}

/** The image with another size in its header. */
export function pngOfSize(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = joined(images.png);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return joined(Buffer.from(base64, "base64"));
}

function ascii(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}

export function joined(...parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => Array.from(part)));
}

function bigEndian(value: number, size: 2 | 4): number[] {
  return [24, 16, 8, 0].slice(4 - size).map((shift) => (value >> shift) & 255);
}

function frame(): number[] {
  return [
    ...[0x21, 0xf9, 4, 0, 10, 0, 0, 0],
    ...[0x2c, 0, 0, 0, 0, 3, 0, 2, 0, 0, 2],
    ...[3, 0x84, 0x11, 0x05, 0],
  ];
}

/** Without its checksum, which nobody reads. */
function pngChunk(name: string, content: readonly number[]): number[] {
  return [...bigEndian(content.length, 4), ...ascii(name), ...content, 0, 0, 0, 0];
}

function jpegSegment(marker: number, content: readonly number[]): number[] {
  return [0xff, marker, ...bigEndian(content.length + 2, 2), ...content];
}

/** Two entries in the order of small machines: the maker of the camera, and which side is up. */
function exifOf(orientation: number): number[] {
  return [
    ...ascii("Exif\0\0II*\0"),
    ...[8, 0, 0, 0, 2, 0],
    ...[0x0f, 0x01, 2, 0, 3, 0, 0, 0, ...ascii("me\0\0")],
    ...[0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
    ...[0, 0, 0, 0],
  ];
}

function riffChunk(name: string, content: readonly number[]): number[] {
  const even = content.length % 2 === 0 ? [] : [0];
  return [...ascii(name), ...bigEndian(content.length, 4).toReversed(), ...content, ...even];
}

/** A WebP of these chunks, which says in its first one that it has Exif and XMP. */
function riff(...chunks: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const content = joined(ascii("WEBP"), ...chunks);
  content[12] = (content[12] ?? 0) | 0x0c;
  return joined(ascii("RIFF"), bigEndian(content.length, 4).toReversed(), content);
}
