// The checks that look at pages, one after the other, in windows of several widths.

import checkers from './checkers.mjs';
import discretion from './discretion.mjs';
import keyboard from './keyboard.mjs';
import layout from './layout.mjs';
import reading from './reading.mjs';

export const CHECKS = [...keyboard, ...layout, ...reading, ...discretion, ...checkers];
