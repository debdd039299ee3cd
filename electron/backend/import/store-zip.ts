/** Writes a plain zip file of what was unpacked and counted, so that the next reader sees that and nothing else. */
import { crc32 } from 'node:zlib';

const VERSION = 20;
const UTF8_NAMES = 0x0800;

/** A zip of the parts, each stored as it is. */
export function storeZip(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let position = 0;
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name);
    const common = commonFields(nameBytes, content);
    const local = Buffer.concat([uint32(0x04034b50), common, nameBytes]);
    const entry = [
      uint32(0x02014b50),
      uint16(VERSION),
      common,
      Buffer.alloc(10),
      uint32(position),
      nameBytes,
    ];
    locals.push(local, content);
    directory.push(...entry);
    position += local.length + content.length;
  }
  const entries = Buffer.concat(directory);
  const counts = Buffer.concat([uint16(parts.size), uint16(parts.size)]);
  const end = [uint32(0x06054b50), uint32(0), counts, uint32(entries.length), uint32(position), uint16(0)];
  return Buffer.concat([...locals, entries, ...end]);
}

/** Version, flags, method, time, date, checksum, sizes and lengths, as both headers have them. */
function commonFields(name: Uint8Array, content: Uint8Array): Buffer {
  const sizes = [uint32(crc32(content)), uint32(content.length), uint32(content.length)];
  const lengths = [uint16(name.length), uint16(0)];
  return Buffer.concat([uint16(VERSION), uint16(UTF8_NAMES), Buffer.alloc(6), ...sizes, ...lengths]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
