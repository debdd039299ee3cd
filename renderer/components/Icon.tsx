/** A line icon the way all of them are drawn here: 18 px, stroke 1.4, and silent for screen readers. */
import type { LucideIcon } from 'lucide-react';

export function Icon({ of: Shape, size = 18 }: { of: LucideIcon; size?: number }) {
  return (
    <Shape
      size={size}
      strokeWidth={1.4}
      absoluteStrokeWidth
      aria-hidden
      focusable={false}
      style={{ flex: 'none' }}
    />
  );
}
