/** A person with a keyboard and no mouse: goes from control to control, and sees at each where the focus is. */
import type { Locator, Page } from 'playwright-core';

/** More presses than this to reach a control is no way to reach it. */
const FARTHEST = 70;

export interface Keyboard {
  /** Tabs (Shift+Tab: backwards) until the control has the focus, and checks that the focus is seen. Throws when it is too far off. */
  reach(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Reaches a button or link and presses Enter. */
  enter(target: Locator): Promise<void>;
  /** Reaches a field and writes over what stands in it. */
  write(target: Locator, text: string): Promise<void>;
  /** Reaches a select field, opens it and walks to the answer with the arrow keys. */
  choose(target: Locator, answer: Locator): Promise<void>;
  /** Reaches a field that searches while one types, and takes the first hit. */
  find(target: Locator, text: string, hit: Locator): Promise<void>;
  /** What has the focus, in words; null when it was lost to the page as a whole. */
  focused(): Promise<string | null>;
}

/** Uses `page.keyboard` alone. */
export function keyboardOf(page: Page): Keyboard {
  const press = (key: string) => page.keyboard.press(key);
  const until = async (target: Locator, key: string) => {
    await target.first().waitFor();
    const passed: string[] = [];
    for (let presses = 0; presses <= FARTHEST; presses++) {
      if (await hasFocus(target)) return checkFocusIsSeen(page);
      await press(key);
      passed.push((await describeFocus(page)) ?? '–');
    }
    throw new Error(`${target} was not reached with ${key}; passed: ${passed.join(' | ')}`);
  };
  const reach: Keyboard['reach'] = (target, key = 'Tab') => until(target, key);
  return {
    reach,
    enter: async (target) => {
      await reach(target);
      await press('Enter');
    },
    write: async (target, text) => {
      await reach(target);
      await press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    choose: async (target, answer) => {
      await reach(target);
      await press('Enter');
      await until(answer, 'ArrowDown');
      await press('Enter');
      await answer.waitFor({ state: 'detached' });
    },
    find: async (target, text, hit) => {
      await reach(target);
      await page.keyboard.type(text);
      await hit.waitFor();
      await press('ArrowDown');
      await press('Enter');
    },
    focused: () => describeFocus(page),
  };
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

async function describeFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { labels } = element as HTMLInputElement;
    const words = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
    return `${element.tagName.toLowerCase()} ${words?.slice(0, 40) ?? ''}`;
  });
}

/** Throws unless it is seen where the focus is. A field gets its edge with the next drawing, not with the event. */
async function checkFocusIsSeen(page: Page): Promise<void> {
  let fault = await faultOfFocus(page);
  for (let tries = 0; fault !== null && tries < 10; tries++) {
    await page.waitForTimeout(50);
    fault = await faultOfFocus(page);
  }
  if (fault !== null) throw new Error(`${await describeFocus(page)} ${fault}`);
}

/** Null when an outline, a shadow or (of a field) a strong edge shows the focus, inside of the window. */
async function faultOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // A ring may be drawn by what surrounds the control: a check box by its square, a field by its frame.
    const frame = element.closest('.MuiOutlinedInput-root');
    const rings = [element, element.closest('.MuiButtonBase-root')].filter((ring) => ring !== null);
    const isRinged = rings.some((ring) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(ring);
      const isClear = outlineColor === 'transparent' || outlineColor === 'rgba(0, 0, 0, 0)';
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 && !isClear;
      return isOutlined || boxShadow !== 'none';
    });
    const edge = frame?.querySelector('fieldset');
    const isEdged = edge ? Number.parseFloat(getComputedStyle(edge).borderTopWidth) >= 2 : false;
    if (!isRinged && !isEdged) return 'has no visible focus';
    const box = (frame ?? element).getBoundingClientRect();
    const isInside = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    return isInside ? null : 'has the focus outside of the window';
  });
}
