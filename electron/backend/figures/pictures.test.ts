import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { checkedSvg } from './checked-svg.ts';
import { finishFigure } from './finish-picture.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -10 200 100" width="200" height="100">';

describe('what the window hands over as a figure', () => {
  it('may hold shapes and texts', () => {
    const svg = `${SVG}<title>Aktører &amp; æøå</title><g fill="#fff"><circle cx="1" cy="2" r="3"/></g></svg>`;
    expect(checkedSvg(svg)).toBe(svg);
  });

  it.each([
    ['a script', `${SVG}<script>alert(1)</script></svg>`],
    ['a handler', `${SVG}<rect onload="alert(1)"/></svg>`],
    ['a handler on the root', '<svg onload="alert(1)"></svg>'],
    ['a picture from elsewhere', `${SVG}<image href="http://a.example/b.png"/></svg>`],
    ['a reference', `${SVG}<use href="#a"/></svg>`],
    ['HTML within', `${SVG}<foreignObject><b>x</b></foreignObject></svg>`],
    ['a style', `${SVG}<style>@import "http://a.example"</style></svg>`],
    ['a style of an element', `${SVG}<rect style="fill:url(http://a.example)"/></svg>`],
    ['a fill from elsewhere', `${SVG}<rect fill="url(http://a.example/#b)"/></svg>`],
    ['a fill written as numbers', `${SVG}<rect fill="&#117;rl(http://a.example/#b)"/></svg>`],
    ['a document type', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${SVG}&a;</svg>`],
    ['an entity', `${SVG}<text>&a;</text></svg>`],
    ['a comment', `${SVG}<!-- a --></svg>`],
    ['an instruction', `<?xml-stylesheet href="http://a.example"?>${SVG}</svg>`],
    ['a link', `${SVG}<a href="javascript:alert(1)"><text>x</text></a></svg>`],
    ['an animation', `${SVG}<animate attributeName="x"/></svg>`],
    ['an unclosed element', `${SVG}<g></svg>`],
    ['text after the end', `${SVG}</svg>x`],
    ['a second root', `${SVG}</svg><svg></svg>`],
    ['no picture', 'MZ and so on'],
    ['nothing', ''],
  ])('may not hold %s', (_, svg) => {
    expect(() => checkedSvg(svg)).toThrow(Refusal);
  });
});

describe('a finished figure', () => {
  it('has a white ground behind all of it, also above the beginning', () => {
    const finished = finishFigure(`${SVG}<title>T</title><g/></svg>`, []);
    expect(finished).toContain(
      '<title>T</title><rect x="0" y="-10" width="200" height="100" fill="#FFFFFF"/>',
    );
  });

  it('is longer by the names behind the numbers, which are written as text', () => {
    const key = [
      { number: 1, name: 'Nordby <kommune>' },
      { number: 2, name: 'Et langt navn som ikke får plass ved siden av' },
    ];
    const finished = finishFigure(`${SVG}</svg>`, key);
    expect(finished).toContain('1\u00a0Nordby &lt;kommune&gt;</text>');
    const height = Number(/ height="([\d.]+)"/.exec(finished)?.[1]);
    expect(height).toBeGreaterThan(130);
    expect(finished).toContain(`viewBox="0 -10 200 ${height}"`);
  });

  it('carries no identifiers, and halos that every program draws', () => {
    const text = '<text x="1" stroke="#fff" stroke-width="3" paint-order="stroke">Navn</text>';
    const finished = finishFigure(`${SVG}<g data-actor-id="a-1" pointer-events="none">${text}</g></svg>`, []);
    expect(finished).not.toMatch(/a-1|pointer-events|paint-order/);
    expect(finished).toContain('<text x="1">Navn</text>');
  });
});
