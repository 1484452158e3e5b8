/** The registry of detectors by value: one line a detector. */
import type {Detector} from '../model.ts';
import {ins} from './ins.ts';
import {nir} from './nir.ts';

export const detectors: readonly Detector[] = [nir, ins];
