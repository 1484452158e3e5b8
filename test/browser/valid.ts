/** Holds a report of a real browser against the frozen contract. */
import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'vitest';
import type {Report} from '../../src/core/model.ts';

const schema: unknown = JSON.parse(readFileSync('test/report.schema.json', 'utf8'));
const accepts = new Ajv2020({strict: false, allErrors: true}).compile(schema as object);

/** Fails with what the schema has against the report. */
export function expectValid(report: Report): void {
  expect(accepts(report) ? [] : accepts.errors).toEqual([]);
}
