/** The registry of detectors by value: one line a detector. */
import type {Detector} from '../model.ts';
import {birthDate} from './birth-date.ts';
import {bloodGroup} from './blood-group.ts';
import {documentUpload} from './document-upload.ts';
import {email} from './email.ts';
import {iban} from './iban.ts';
import {ins} from './ins.ts';
import {labResult} from './lab-result.ts';
import {nir} from './nir.ts';
import {opticalRx} from './optical-rx.ts';
import {phone} from './phone.ts';
import {prescriberId} from './prescriber-id.ts';
import {pupillaryDistance} from './pupillary-distance.ts';

export const detectors: readonly Detector[] = [
  nir,
  ins,
  prescriberId,
  bloodGroup,
  labResult,
  opticalRx,
  pupillaryDistance,
  documentUpload,
  birthDate,
  phone,
  email,
  iban,
];
