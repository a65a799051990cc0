import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])));

describe('media type by content', () => {
  it.each([
    [bytes('%PDF-1.7'), 'x.txt', 'application/pdf'],
    [bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a), 'x', 'image/png'],
    [bytes('RIFF', 0, 0, 0, 0, 'WEBP'), 'x', 'image/webp'],
    [bytes('PK', 3, 4), '材料.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [bytes('PK', 3, 4), '材料.ofd', 'application/ofd'],
    [bytes('PK', 3, 4), '材料', 'application/zip'],
    [bytes('质量奖'), 'a.txt', 'text/plain'],
  ])('knows %#', (head, name, expected) => {
    expect(mediaTypeOf(head, name)).toBe(expected);
  });

  it.each([
    [bytes('MZ'), 'a.pdf'],
    [bytes('<html>'), 'a.txt'],
    [bytes('<svg onload=x>'), 'a.svg'],
    [bytes('#!/bin/sh'), 'a.sh'],
    [bytes(0xff, 0xfe, 0), 'a.txt'],
    [bytes(), 'a.pdf'],
  ])('does not take %#', (head, name) => {
    expect(mediaTypeOf(head, name)).toBeNull();
  });
});
