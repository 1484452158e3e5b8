/** An entry of a body, for the tables of recognisers. */
import type {Entry} from '../../src/core/model.ts';

export const entry = (name: string, value: string): Entry => ({name, value, where: 'body', encoding: []});
