import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, test, vi } from 'vitest';
import { callsOf, electronModule, fire, forgetCalls, machine } from '../../test/helpers/electron-stand-in.ts';
import { claimSingleInstance, collectOpenRequests, documentInArguments } from './single-instance.ts';

vi.mock('electron', async () => (await import('../../test/helpers/electron-stand-in.ts')).electronModule);

const { app } = electronModule;
const FOLDER = resolve('/home/kari');

beforeEach(() => {
  forgetCalls();
  app.removeAllListeners();
  machine.isFirstInstance = true;
});

test.each([
  [['min plan.ryggrad'], resolve(FOLDER, 'min plan.ryggrad')],
  [['.', '--flag', 'æøå/Plan.RYGGRAD'], resolve(FOLDER, 'æøå/Plan.RYGGRAD')],
  [['/srv/a.ryggrad', '/srv/b.ryggrad'], resolve('/srv/a.ryggrad')],
  [[pathToFileURL(resolve('/srv/Vår plan.ryggrad')).href], resolve('/srv/Vår plan.ryggrad')],
  [['file://server%2fx/a.ryggrad'], null],
  [['--open=/srv/a.ryggrad'], null],
  [['notes.txt', '.'], null],
  [['a\0b.ryggrad'], null],
  [[], null],
])('the document in %j', (args, expected) => {
  expect(documentInArguments(args, FOLDER)).toBe(expected);
});

test('a second start hands its file to the first', () => {
  machine.isFirstInstance = false;
  expect(claimSingleInstance(['plan.ryggrad'], FOLDER)).toBe(false);
  expect(callsOf('app.requestSingleInstanceLock')).toEqual([[{ file: resolve(FOLDER, 'plan.ryggrad') }]]);
});

test('requests before the window is ready wait for it, in order', () => {
  const requests = collectOpenRequests(['first.ryggrad'], FOLDER);
  expect(fire(app, 'open-file', '/Users/kari/second.ryggrad')).toBe(true);
  const heard: (string | null)[] = [];
  requests.listen((path) => heard.push(path));
  fire(app, 'open-file', '/Users/kari/third.ryggrad');
  expect(heard).toEqual([
    resolve(FOLDER, 'first.ryggrad'),
    '/Users/kari/second.ryggrad',
    '/Users/kari/third.ryggrad',
  ]);
});

test.each([
  [
    'what the second start hands over',
    ['x', '/wrong.ryggrad'],
    { file: resolve('/srv/a.ryggrad') },
    resolve('/srv/a.ryggrad'),
  ],
  [
    'its arguments when it hands over nothing',
    ['ryggrad', 'b.ryggrad'],
    undefined,
    resolve(FOLDER, 'b.ryggrad'),
  ],
  ['only the window when there is no file', ['ryggrad'], { file: null }, null],
  ['only the window when the path is relative', ['ryggrad'], { file: '../b.ryggrad' }, null],
  ['only the window when it is no document', ['ryggrad'], { file: resolve('/etc/passwd') }, null],
])('a second start asks for %s', (_case, argv, data, expected) => {
  const heard: (string | null)[] = [];
  collectOpenRequests([], FOLDER).listen((path) => heard.push(path));
  fire(app, 'second-instance', argv, FOLDER, data);
  expect(heard).toEqual([expected]);
});
